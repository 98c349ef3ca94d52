import type { Prose } from '../../text/prose.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Token } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-set.ts';
import type { Ask, Topic } from '../fact.ts';
import { hasWord } from '../search.ts';
import { isEmpty, OPEN_HEADS } from './words.ts';

// What a task is about it says by itself: "send me the counts". Where it only points ("could you sign it?"), the sentences around it say it.

const ANYTHING = wordSet('anything whatever something everything');
const FAVOR = wordSet('favor favour solid');
const HELP = wordSet(
  'wisdom thoughts ideas suggestions suggestion leads help support advice assistance guidance pointers insight insights tips information input',
);

/** The ask's own task; "do anything you can" and "fix my problem" name none, unless the sentences around them do. */
export function taskTopics(prose: Prose, own: Sentence, { clause }: Ask): readonly Topic[] {
  const tokens = own.tokens.filter((it) => clause.start <= it.span.start);
  const words = tokens.filter((it) => isTelling(it));
  const isOpen =
    tokens.some(
      (it, at) =>
        (ANYTHING.has(it.word) && tokens[at + 1]?.word !== 'like') ||
        (it.word === 'any' && hasWord(tokens, HELP, at + 1, at + 5)),
    ) ||
    (words.length < 3 && hasWord(tokens, FAVOR)) ||
    // "Discuss synergies between two firms": names alone do not tell.
    (hasWord(tokens, OPEN_HEADS) && words.every((it) => it.isCapital || DISCUSSING.has(it.word)));
  if (!isOpen && words.length >= 2) return [{ span: own.span, isSpecific: true }];
  // "When have you time?" asks for a meeting, whatever its form.
  if (words.length === 0 && hasWord(tokens, SCHEDULING)) return [{ span: own.span, isSpecific: false }];
  const told = prose.sentences.find((it) => it !== own && isTold(it));
  if (told !== undefined) return [{ span: told.span, isSpecific: true }];
  // "Will you marry us?": a deed alone is plain where nothing is left open.
  return [
    {
      span: own.span,
      isSpecific: !isOpen && words.length === 1 && !hasWord(tokens, OPEN_HEADS) && !hasWord(tokens, VAGUE_DEEDS),
    },
  ];
}

const SCHEDULING = wordSet('time times free available availability day days date dates meet');
const DISCUSSING = wordSet('between synergies synergy');
const VAGUE_DEEDS = wordSet(
  'help fix problem project check reply respond responded replied answer rsvp confirm advise assist',
);
const COURTESY = wordSet('hope hoping thank thanks sorry congratulations regards wishes');

const isTelling = (token: Token) => !isEmpty(token) && !/^(?:<|\d)/.test(token.word);

/** A sentence of the body that tells of a thing: two words or more that are no names and not empty. */
function isTold({ block, tokens }: Sentence): boolean {
  if (block.kind === 'heading' || block.zone === 'sign-off') return false;
  if (hasWord(tokens, COURTESY, 0, 3)) return false;
  return tokens.filter((it, at) => isTelling(it) && !(it.isCapital && at > 0)).length >= 2;
}

/** Deeds that make a meeting, or any ask, and say nothing of its topic. */
const NO_DEEDS = wordSet(
  `be have do get make take give spend spare find set schedule arrange grab buy treat invite offer hear see know ask say tell send come go stop
  drop swing travel fly
  drive visit join attend explore introduce network reach touch follow thank share meet chat talk speak discuss call phone ring connect catch
  sit pick get together help
  advise mentor guide learn work let keep hold block reserve book move reschedule confirm check host have drink eat try look bring put plan
  propose suggest consider think
  provide pass direct point refer forward recommend hire consult`,
);
const TURNS = wordSet('turn shift look part charge over care notes minutes stand stall photograph picture');
const MODALS = wordSet("could would can will might may please kindly couldn't won't");
const WILLING = wordSet(
  'be willing able open happy interested comfortable prepared kind good up for to possibly please kindly so as you consider also perhaps maybe',
);
const MEETINGS = wordSet(
  `meet meeting meetings call calls chat talk talking speak speaking hear hearing discuss coffee lunch dinner breakfast drinks beer join come visit free
  available availability
  time times connect network introduce introduction intro advice help guidance insights tips pointers mentor mentoring see together catch
  brain minutes zoom phone
  invite schedule sit conversation direct refer person someone`,
);

/** "Might you be willing to take a turn at the stall": the deed asked for is none that makes a meeting or asks for advice. */
export function namesDeed(tokens: readonly Token[]): boolean {
  if (!hasWord(tokens, MEETINGS)) return true;
  let at = tokens.findIndex(
    (it, index) => MODALS.has(it.word) && (tokens[index + 1]?.word === 'you' || !tokens[index + 1]?.isCapital),
  );
  if (at < 0) return false;
  for (at += 1; WILLING.has(tokens[at]?.word ?? ''); at += 1);
  const deed = tokens[at]?.word ?? '';
  const verb = deed.endsWith('ing') ? deed.slice(0, -3) : deed;
  if (
    deed === 'take' &&
    TURNS.has(tokens[at + 1]?.word === 'a' ? (tokens[at + 2]?.word ?? '') : (tokens[at + 1]?.word ?? ''))
  )
    return true;
  if (deed === 'take' || deed === 'give' || deed === 'make')
    return !hasWord(tokens, MEETINGS, at, at + 6) && !hasWord(tokens, wordSet('me us'), at, at + 3);
  return deed !== '' && !NO_DEEDS.has(verb) && !isEmpty(tokens[at] as Token) && !hasWord(tokens, MEETINGS, at, at + 5);
}

const TIMES = wordSet(
  `monday tuesday wednesday thursday friday saturday sunday morning afternoon evening night noon calendar schedule diary agenda week month year
  line way behalf floor
  campus board site record top short notice person own mind trip`,
);
const NOUN_LEADS = wordSet('the a an my our your this these his her their');

/**
 * In an ask to meet: what for. "To measure the windows", "a slot on the Baytown lease", "the budget review", "re the tender".
 */
export function purposesIn(tokens: readonly Token[]): readonly Topic[] {
  for (const [at, token] of tokens.entries()) {
    const next = tokens[at + 1];
    if (next === undefined || next.isAfterBreak) continue;
    const isDeedNext = token.word === 'to' || (token.word === 'and' && hasWord(tokens, TO, at - 4, at));
    if (isDeedNext && isDeed(tokens, at + 1)) return [specific(tokens, at + 1)];
    if (
      (token.word === 'on' || token.word === 'for') &&
      NOUN_LEADS.has(next.word) &&
      thingsIn(tokens, at + 2, 4) >= (token.word === 'on' ? 1 : 2)
    )
      return [specific(tokens, at + 1)];
    if (MEETING_NOUNS.has(next.word) && isTelling(token) && isThing(token) && !KINDS.has(token.word))
      return [{ span: { start: token.span.start, end: next.span.end }, isSpecific: true }];
  }
  return [];
}

const TO = wordSet('to');

/** "Subject: Lease renewal": a word that tells, and is no name. */
export function namedIn({ tokens, span }: Sentence): readonly Topic[] {
  const isNamed = tokens.some(
    (it) => !it.isCapital && isTelling(it) && isThing(it) && !MEETINGS.has(it.word) && !NO_SUBJECT.has(it.word),
  );
  return isNamed ? [{ span, isSpecific: true }] : [];
}

const NO_SUBJECT = wordSet(
  'networking introduction inquiry enquiry invitation invite urgent important reminder resume cv student update greetings',
);

/** "We helped Kestrel cut its costs": what the writer's side has done tells what a meeting with it is about. */
export function claimIn({ tokens, span, block }: Sentence): readonly Topic[] {
  if (block.zone !== 'body') return [];
  const at = tokens.findIndex((it, index) => DONE.has(it.word) && hasWord(tokens, OURS, index - 4, index));
  return at >= 0 && tokens.slice(at + 1).filter((it) => isTelling(it)).length >= 2 ? [{ span, isSpecific: true }] : [];
}

const DONE = wordSet('helped helping help booked built cut saved launched developed designed made reduced increased');
const OURS = wordSet("we we've our");

const MEETING_NOUNS = wordSet(
  `call meeting review visit session discussion inspection appointment fitting viewing update briefing drinks breakfast class lesson event
  party cake supper training`,
);
const KINDS = wordSet(
  `phone zoom video conference conf quick short brief minute skype telephone teams first follow up site next intro introductory virtual in
  person business formal informal annual weekly`,
);

/** "To measure the windows": a verb that tells, with a thing behind it. */
function isDeed(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at];
  if (verb === undefined || verb.isCapital || isEmpty(verb) || NO_DEEDS.has(verb.word)) return false;
  const object = tokens[at + 1];
  return object !== undefined && !object.isAfterBreak && thingsIn(tokens, at + 1, 5) >= 1;
}

/** How many of the next `count` words name a thing that is neither a name nor a time. */
function thingsIn(tokens: readonly Token[], from: number, count: number): number {
  let things = 0;
  for (const token of tokens.slice(from, from + count)) {
    if (token.isAfterBreak || token.isAfterComma || TIMES.has(token.word)) break;
    if (OPEN_HEADS.has(token.word)) return 0;
    if (isTelling(token) && isThing(token)) things += 1;
  }
  return things;
}

const isThing = ({ word, isCapital }: Token) => !TIMES.has(word) && !isCapital && word.length > 2;

const specific = (tokens: readonly Token[], from: number): Topic => {
  const end = Math.min(tokens.length, from + 6) - 1;
  return {
    span: { start: (tokens[from] as Token).span.start, end: (tokens[end] as Token).span.end },
    isSpecific: true,
  };
};

const MAKERS = wordSet(
  `provides provide offers offer makes make builds build sells specializes develops helps help approach technology product products solution
  solutions software platform
  project service services built designed developed made`,
);
const DOING = wordSet("we're i'm i've we've are am have");

/** For an introduction, what the writer's side makes or is about to do is what the talk is about. */
export function undertakingIn({ tokens, span, block }: Sentence): readonly Topic[] {
  if (block.zone !== 'body') return [];
  const at = tokens.findIndex(
    (it, index) =>
      MAKERS.has(it.word) ||
      (it.word.length > 5 &&
        it.word.endsWith('ing') &&
        !isEmpty(it) &&
        !COURTESY.has(it.word) &&
        hasWord(tokens, DOING, index - 2, index)),
  );
  if (at < 0) return [];
  return tokens.slice(at + 1, at + 8).filter((it) => isTelling(it)).length >= 2 ? [{ span, isSpecific: true }] : [];
}
