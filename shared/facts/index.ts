import type { Settings } from '../settings/settings.ts';
import type { Prose } from '../text/prose.ts';
import { readArtefacts } from './artefact.ts';
import { readAsks } from './ask/ask.ts';
import { readBareReplies } from './ask/bare-reply.ts';
import { readChoices } from './ask/choice.ts';
import { readFocus } from './ask/focus.ts';
import { readJobs } from './ask/job.ts';
import { readWork } from './ask/work.ts';
import { readBlanks } from './blank/blank.ts';
import { readContinuity } from './continuity/continuity.ts';
import { readFollow } from './continuity/follow.ts';
import type { Facts } from './fact.ts';
import { readForwardables } from './give/forwardable.ts';
import { readGives } from './give/give.ts';
import { readNothingToOffer } from './give/nothing-to-offer.ts';
import { readOpenOffers } from './give/open-offer.ts';
import { readMedia } from './medium/medium.ts';
import { readOccasions } from './medium/occasion.ts';
import { readAnswerers } from './person/answerer.ts';
import { readContacts } from './person/contact.ts';
import { readDurations } from './time/duration.ts';
import { placeTimes } from './time/times.ts';
import { readUrgency } from './time/urgency.ts';
import { readWhens } from './time/when.ts';
import { readNamedZones } from './time/zone.ts';
import { readPraise } from './tone/praise.ts';
import { readPressure } from './tone/pressure.ts';
import { readSelfDeprecation } from './tone/self-deprecation.ts';
import { readThanks } from './tone/thanks.ts';
import { readWaysOut } from './tone/way-out.ts';
import { readTopics } from './topic/topic.ts';
import { readExamples } from './vague/example.ts';
import { readOpenEnded } from './vague/open-ended.ts';
import { readVague } from './vague/vague.ts';
import { readWho } from './who/who.ts';

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
