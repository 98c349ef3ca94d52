import type { Sentence } from '../../text/sentences.ts';
import { inWords } from '../../text/tokens.ts';
import type { AskType } from '../fact.ts';
import { asksForPost, hasResume } from './candidacy.ts';
import type { AskCue } from './cue.ts';
import { looksForFault } from './fault.ts';
import {
  answersToGathering,
  asksToJoin,
  asksToSpeak,
  fillsPanel,
  tellsOfCrowd,
  tellsOfGathering,
} from './gathering.ts';
import { fillsNeed } from './need.ts';
import { pointsBack, typeBefore, typeNearby, typeOfCondition } from './type-beside.ts';
import { readType } from './types.ts';
import { namesDay } from './yes-no.ts';

/** What a message tells as a whole, which its asks may answer to. */
export interface Scene {
  readonly sentences: readonly Sentence[];
  readonly isGathering: boolean;
  readonly isCandidacy: boolean;
  readonly isPanel: boolean;
}

export function readScene(sentences: readonly Sentence[]): Scene {
  return {
    sentences,
    isGathering: tellsOfGathering(sentences),
    isCandidacy: hasResume(sentences),
    isPanel: fillsPanel(sentences),
  };
}

/**
 * What an ask wants. Its own words tell first; where they say little, what stands around it does.
 * @param before what the ask before it wants
 */
export function typeInMessage(scene: Scene, at: number, cue: AskCue, before: AskType | undefined): AskType {
  const { sentences, isGathering, isCandidacy, isPanel } = scene;
  const sentence = sentences[at] as Sentence;
  const said = (cue.isOpen ? typeOfOpen : typeOfPlain)(sentences, at, cue, before) ?? 'deliverable';
  const heard = said === 'speaking' && ON_OWN_TALK.test(inWords(sentence.tokens)) ? 'feedback' : said;
  const type = heard === 'feedback' && looksForFault(sentences, at, cue) ? 'deliverable' : heard;
  if (fillsNeed(sentences, at, type)) return 'deliverable';
  if (isGathering && answersToGathering(sentence, type)) return before === 'speaking' ? before : 'meeting';
  if (isCandidacy && asksForPost(type, sentence, cue)) return 'referral';
  const isHeard = type === 'meeting' && asksToSpeak(sentence) && tellsOfCrowd(sentences);
  return isHeard || (isPanel && asksToJoin(sentence, type)) ? 'speaking' : type;
}

/** "Feedback on **my talk**", "read the speech **I'm giving**": whoever gives it is the writer. */
const ON_OWN_TALK =
  /\b(?:feedback|comments|thoughts|read|review|look)\b.*\b(?:(?:my|our) (?:\S+ )?(?:talk|speech|presentation|toast|eulogy)\b|(?:talk|speech|presentation|toast|eulogy) (?:i|we)\b)/;

/** "Could you help me?" says that something is asked; what, the sentences beside it say. */
function typeOfOpen(sentences: readonly Sentence[], at: number, cue: AskCue, before: AskType | undefined) {
  if (before !== undefined) return before;
  const own = typeSaid(sentences, at, cue, before);
  return own === 'advice' ? own : (typeNearby(sentences, at, cue) ?? own);
}

function typeOfPlain(sentences: readonly Sentence[], at: number, cue: AskCue, before: AskType | undefined) {
  return typeSaid(sentences, at, cue, before) ?? before ?? typeNearby(sentences, at, cue);
}

/** Beyond this a plea for the answer says itself what is asked. */
const LONG_PLEA = 9;

const isThat = ({ tokens }: Sentence, { first }: AskCue) => /^(?:th|it)/.test(tokens[first + 1]?.word ?? '');

/** By the words of the ask, or by those that it points back to: "Would **that** be something …?", "Let me know." */
function typeSaid(sentences: readonly Sentence[], at: number, cue: AskCue, before: AskType | undefined) {
  const sentence = sentences[at] as Sentence;
  const last = sentences[at - 1];
  const own = readType(sentence, cue);
  // "I'd like to audit your course. Would **that** be possible?": only a day of its own makes it a meeting.
  if (pointsBack(sentence, cue))
    return (
      typeBefore(last, cue) ??
      before ??
      (own === 'meeting' && isThat(sentence, cue) && sentence.tokens.length < LONG_PLEA && !namesDay(sentence)
        ? 'decision'
        : own)
    );
  const isPlea = cue.isReply && sentence.tokens.length < LONG_PLEA;
  return (isPlea ? (before ?? typeOfCondition(last, cue)) : undefined) ?? own;
}
