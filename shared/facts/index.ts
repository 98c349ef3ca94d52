import type { Settings } from '../settings/settings.ts';
import type { Prose } from '../text/prose.ts';
import { readAnswerers } from './answerer.ts';
import { readArtefacts } from './artefact.ts';
import { readAsks } from './ask.ts';
import { readBareReplies } from './bare-reply.ts';
import { readBlanks } from './blank.ts';
import { readChoices } from './choice.ts';
import { readContacts } from './contact.ts';
import { readContinuity } from './continuity.ts';
import { readDurations } from './duration.ts';
import { readExamples } from './example.ts';
import type { Facts } from './fact.ts';
import { readFocus } from './focus.ts';
import { readFollow } from './follow.ts';
import { readForwardables } from './forwardable.ts';
import { readGives } from './give.ts';
import { readJobs } from './job.ts';
import { readMedia } from './medium.ts';
import { readNothingToOffer } from './nothing-to-offer.ts';
import { readOccasions } from './occasion.ts';
import { readOpenEnded } from './open-ended.ts';
import { readOpenOffers } from './open-offer.ts';
import { readPraise } from './praise.ts';
import { readPressure } from './pressure.ts';
import { readSelfDeprecation } from './self-deprecation.ts';
import { readThanks } from './thanks.ts';
import { placeTimes } from './times.ts';
import { readTopics } from './topic.ts';
import { readUrgency } from './urgency.ts';
import { readVague } from './vague.ts';
import { readWaysOut } from './way-out.ts';
import { readWhens } from './when.ts';
import { readWho } from './who.ts';
import { readWork } from './work.ts';
import { readNamedZones } from './zone.ts';

/** Reads everything a message says. Each reader owns one kind of fact; later ones may look at what earlier ones found. */
export function readFacts(prose: Prose, settings: Settings): Facts {
  const blank = readBlanks(prose);
  const ask = readAsks(prose);
  const vague = readVague(prose);
  const times = placeTimes(prose, settings);
  return {
    ask,
    time: times,
    openEnded: readOpenEnded(prose),
    occasion: readOccasions(prose),
    who: readWho(prose, blank),
    topic: readTopics(prose, ask, blank),
    duration: readDurations(prose, ask, times),
    when: readWhens(prose, ask, vague, times, settings),
    zone: readNamedZones(prose, times, settings),
    medium: readMedia(prose, blank),
    give: readGives(prose),
    wayOut: readWaysOut(prose),
    pressure: readPressure(prose),
    selfDeprecation: readSelfDeprecation(prose),
    vague,
    continuity: readContinuity(prose),
    thanks: readThanks(prose),
    praise: readPraise(prose),
    follow: readFollow(prose),
    artefact: readArtefacts(prose, blank),
    nothingToOffer: readNothingToOffer(prose),
    blank,
    work: readWork(prose),
    focus: readFocus(prose),
    urgency: readUrgency(prose),
    choice: readChoices(prose),
    forwardable: readForwardables(prose),
    answerer: readAnswerers(prose),
    openOffer: readOpenOffers(prose),
    example: readExamples(prose),
    bareReply: readBareReplies(prose),
    contact: readContacts(prose),
    job: readJobs(prose),
  };
}
