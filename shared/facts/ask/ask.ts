import type { Prose } from '../../text/prose.ts';
import type { Sentence } from '../../text/sentences.ts';
import { slice } from '../../text/span.ts';
import { inWords } from '../../text/tokens.ts';
import type { Ask, AskType } from '../fact.ts';
import { readBehind, readLastWords } from './answered.ts';
import { withoutAsides } from './asides.ts';
import { type Candidate, describe, describeFurther, isBareOrder } from './candidate.ts';
import type { AskCue } from './cue.ts';
import { cueOf } from './cue-of.ts';
import { furtherTasks } from './further-tasks.ts';
import { isOwnList, joinLists } from './lists.ts';
import { findAttendance } from './order-phrases.ts';
import { chooseAsks } from './primary.ts';
import { measured, sizeOf } from './size.ts';
import { isSocial } from './social.ts';
import { readScene, typeInMessage } from './type-in-message.ts';
import { isYesNo, namesDay, offersDays } from './yes-no.ts';

/**
 * Finds what a message asks its reader for, in the writer's own words: one ask for each thing that can be answered
 * separately, exactly one of them the primary one. Spans are UTF-16 offsets from the message's start.
 */
export function readAsks(prose: Prose): readonly Ask[] {
  const sentences = prose.sentences.map((it) => withoutAsides(it, prose.masked));
  const scene = readScene(sentences);
  const isDayFixed = sentences.some(namesDay) && !sentences.some(offersDays);
  const sized = measured(sentences);
  const lastWords = readLastWords(sentences);
  const isNote = isShortNote(prose);
  const found: Candidate[] = [];
  let lastType: AskType | undefined;
  for (const [at, sentence] of sentences.entries()) {
    const plain = cueOf(sentence, prose.text, isNote || lastWords[at] === true, readBehind(sentences, at));
    if (plain === undefined) continue;
    if (sentence.block.kind === 'item' && isBareOrder(sentence, plain) && isOwnList(prose, at)) continue;
    const opensTalk = isDoorToTalk(found.at(-1), sentence, plain);
    if (opensTalk) found.pop();
    // "Would you give the keynote? Let us know if you are available.": the talk is what is answered.
    const isOfTalk = lastType === 'speaking' && findAttendance(sentence).length > 0;
    const cue = opensTalk || isOfTalk ? { ...plain, isReply: isOfTalk } : plain;
    const type = opensTalk ? 'meeting' : typeInMessage(scene, at, cue, lastType);
    if (!cue.isReply && !cue.isOpen) lastType = type;
    const further = furtherTasks(sentence, cue);
    const isOnDay = isDayFixed || DAY_BLANK.test(slice(prose.text, sentence.span));
    const known = {
      sentence: at,
      type,
      isYesNo: further.length === 0 && isYesNo(sentence, cue, type, isOnDay),
      // Beside a résumé "if you have any interest, let me know" is no offer.
      isSoft: cue.isSoft && !(scene.isCandidacy && type === 'referral' && cue.isReply),
      size: sizeOf(type, sentence, sized),
    };
    const candidate = describe(prose, sentence, cue, known, namesDay(sentence), 0 < found.length);
    found.push(candidate, ...further.map((it) => describeFurther(candidate, sentence, it)));
  }
  return found.length === 0
    ? []
    : chooseAsks(
        joinLists(
          found.filter((it) => isWanted(it, found, sentences, prose.text)),
          prose,
        ),
      );
}

/** "I'd love your thoughts on it. Let me know when you're free to chat.": the wish is for the talk, and no answer is owed to it. */
function isDoorToTalk(before: Candidate | undefined, { tokens }: Sentence, { isReply }: AskCue): boolean {
  return (
    isReply &&
    before?.form === 'wish' &&
    /^(?:feedback|advice|question|meeting)$/.test(before.type) &&
    FOR_TALK.test(inWords(tokens))
  );
}

const FOR_TALK =
  /\b(?:(?:when|if|whether) you[^.]{1,16} (?:free|available|around|time|minutes?|moment|up|open|happy|willing)|(?:what|which) (?:day|time)s? (?:works?|suits?)[^.]{0,12}) (?:for|to) [^.]{0,14}(?:call|coffee|chat|talk|speak|meet|zoom|lunch)\b/;
/** "[date]", "{{event.date}}", "on DATE": a day that is only to be filled in; "[Date/Time Option 1]" leaves a choice. */
const DAY_BLANK = /\bDATE\b|[[{<][^\]}>\n]{0,30}\b[Dd]ate\b(?![^\]}>\n]{0,12}(?:\d|[Oo]ption))/;

/** A letter of more words may put a question to itself; in a short one whoever asks wants to know. */
const longestNote = 150;
const shortestNote = 40;

function isShortNote({ sentences, greeting, signOff, signature }: Prose): boolean {
  const words = sentences.reduce((sum, it) => sum + it.tokens.length, 0);
  const isFramed = greeting !== undefined || signOff !== undefined || signature.length > 0;
  return words <= (isFramed ? longestNote : shortestNote);
}

/** "Miss you", "xx", a heart: who writes so does not ask for a meeting with "we should catch up soon". */
const FOND = /\bmiss you\b|[❤😘]|\bx{1,3}\W*$/iu;

function isWanted(ask: Candidate, all: readonly Candidate[], sentences: readonly Sentence[], text: string): boolean {
  // "Are you in the office on Friday? Could we meet at 3?": where the reader is serves the meeting.
  if (ask.isPresence && all.some((it) => it.type === 'meeting')) return false;
  // "Could you send me the lease? Hope we can catch up soon."
  const own = sentences[ask.sentence];
  return !(
    ask.type === 'meeting' &&
    own !== undefined &&
    isSocial(own) &&
    (FOND.test(text) || all.some((it) => it.sentence < ask.sentence && !it.isReply && TASK.has(it.type)))
  );
}

const TASK: ReadonlySet<AskType> = new Set([
  'deliverable',
  'feedback',
  'decision',
  'letter',
  'introduction',
  'referral',
  'question',
  'speaking',
]);
