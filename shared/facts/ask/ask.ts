import type { Prose } from '../../text/prose.ts';
import type { Sentence } from '../../text/sentences.ts';
import { slice } from '../../text/span.ts';
import { inWords } from '../../text/tokens.ts';
import type { Ask, AskType } from '../fact.ts';
import { readBehind, readLastWords } from './answered.ts';
import { withoutAsides } from './asides.ts';
import { asksForPost, hasResume } from './candidacy.ts';
import { clauseOf } from './clause.ts';
import type { AskCue } from './cue.ts';
import { cueOf } from './cue-of.ts';
import { looksForFault } from './fault.ts';
import { furtherTasks } from './further-tasks.ts';
import { answersToGathering, asksToJoin, fillsPanel, tellsOfGathering } from './gathering.ts';
import { isOwnList, joinLists } from './lists.ts';
import { asksForPresence } from './look-alike.ts';
import { fillsNeed } from './need.ts';
import { type Candidate, chooseAsks } from './primary.ts';
import { aboutWhat, tellsMore } from './same-thing.ts';
import { measured, sizeOf } from './size.ts';
import { isSocial } from './social.ts';
import { pointsBack, typeBefore, typeNearby, typeOfCondition } from './type-beside.ts';
import { readType } from './types.ts';
import { isYesNo, namesDay, offersDays } from './yes-no.ts';

/**
 * Finds what a message asks its reader for, in the writer's own words: one ask for each thing that can be answered
 * separately, exactly one of them the primary one. Spans are UTF-16 offsets from the message's start.
 */
export function readAsks(prose: Prose): readonly Ask[] {
  const sentences = prose.sentences.map((it) => withoutAsides(it, prose.masked));
  const found: Candidate[] = [];
  const isDayFixed = sentences.some(namesDay) && !sentences.some(offersDays);
  const isGathering = tellsOfGathering(sentences);
  const isCandidacy = hasResume(sentences);
  const isPanel = fillsPanel(sentences);
  const sized = measured(sentences);
  const lastWords = readLastWords(sentences);
  const isNote = isShortNote(prose);
  let lastType: AskType | undefined;
  for (const [at, sentence] of sentences.entries()) {
    const plain = cueOf(sentence, prose.text, isNote || lastWords[at] === true, readBehind(sentences, at));
    if (plain === undefined || (isBareOrder(sentence, plain) && sentence.block.kind === 'item' && isOwnList(prose, at)))
      continue;
    // "I'd love your thoughts on it. Let me know when you're free to chat.": the wish is for the talk, and no answer is owed to it.
    const opensTalk =
      plain.isReply &&
      found.at(-1)?.form === 'wish' &&
      /^(?:feedback|advice|question)$/.test(found.at(-1)?.type ?? '') &&
      FOR_TALK.test(inWords(sentence.tokens));
    if (opensTalk) found.pop();
    const cue = opensTalk ? { ...plain, isReply: false } : plain;
    const own = pointsBack(sentence, cue)
      ? (typeBefore(sentences[at - 1], cue) ??
        (IS_THAT.test(inWords(sentence.tokens)) ? lastType : undefined) ??
        readType(sentence, cue))
      : ((cue.isReply && sentence.tokens.length < 9
          ? (lastType ?? typeOfCondition(sentences[at - 1], cue))
          : undefined) ?? readType(sentence, cue));
    const said =
      (cue.isOpen
        ? (lastType ?? (own === 'advice' ? own : (typeNearby(sentences, at, cue) ?? own)))
        : (own ?? lastType ?? typeNearby(sentences, at, cue))) ?? 'deliverable';
    const read = opensTalk
      ? 'meeting'
      : said === 'feedback' && looksForFault(sentences, at, cue)
        ? 'deliverable'
        : said;
    const type = fillsNeed(sentences, at, read)
      ? 'deliverable'
      : isGathering && answersToGathering(sentence, read)
        ? lastType === 'speaking'
          ? lastType
          : 'meeting'
        : isCandidacy && asksForPost(read, sentence, cue)
          ? 'referral'
          : isPanel && asksToJoin(sentence, read)
            ? 'speaking'
            : read;
    if (!cue.isReply && !cue.isOpen) lastType = type;
    const further = furtherTasks(sentence, cue);
    const candidate: Candidate = {
      span: sentence.span,
      clause: clauseOf(sentence, cue),
      sentence: at,
      type,
      form: cue.form,
      isYesNo:
        further.length === 0 &&
        isYesNo(sentence, cue, type, isDayFixed || DAY_BLANK.test(slice(prose.text, sentence.span))),
      // Beside a résumé "if you have any interest, let me know" is no offer.
      isSoft: cue.isSoft && !(isCandidacy && type === 'referral' && cue.isReply),
      size: sizeOf(type, sentence, sized),
      about: aboutWhat(sentence, cue),
      // "Let me know which theory is best" asks by itself where nothing was asked before.
      isReply: cue.isReply && (found.length > 0 || !OWN_QUESTION.test(inWords(sentence.tokens))),
      isOpen: cue.isOpen,
      isLead: cue.form === 'wish' && /:\s*$/.test(prose.text.slice(sentence.span.start, sentence.span.end + 1)),
      isItem: sentence.block.kind === 'item',
      isSubject: sentence.block.zone === 'subject',
      isStatement: cue.isStatement,
      isBare: isBareOrder(sentence, cue),
      isDetailed:
        namesDay(sentence) || sentence.tokens.some((it) => (type === 'meeting' ? MEETS : LENGTH).test(it.word)),
      isFurther:
        (cue.isReply && tellsMore(sentence)) ||
        FURTHER.test(sentence.tokens[0]?.word ?? '') ||
        sentence.tokens.slice(cue.first, cue.last + 3).some((it) => it.word === 'also'),
      isOwnWish: cue.form === 'wish' && !sentence.tokens.slice(cue.first).some((it) => /^(?:you|if)$/.test(it.word)),
      isPresence: asksForPresence(sentence, cue),
      isFallback: FALLBACK.test(inWords(sentence.tokens)) || isSecondThought(sentence, cue),
    };
    found.push(candidate);
    for (const next of further) {
      found.push({
        ...candidate,
        clause: clauseOf(sentence, next),
        type: readType(sentence, next) ?? 'deliverable',
        form: next.form,
        isYesNo: false,
        // What is asked second is not what the sentence is about.
        isFallback: next.form === 'order',
        isFurther: true,
        isSoft: false,
        isItem: false,
        about: aboutWhat(sentence, next),
      });
    }
  }
  return found.length === 0 ? [] : chooseAsks(joinLists(found.filter(isWanted), prose));

  /** "Are you in the office on Friday? Could we meet at 3?": where the reader is serves the meeting. */
  function isWanted(it: Candidate): boolean {
    if (it.isPresence && found.some((other) => other.type === 'meeting')) return false;
    // "Could you send me the lease? Hope we can catch up soon."
    const own = sentences[it.sentence];
    return !(
      it.type === 'meeting' &&
      own !== undefined &&
      found.some((other) => other.sentence < it.sentence && !other.isReply && TASK.has(other.type)) &&
      isSocial(own)
    );
  }
}

const FOR_TALK =
  /\b(?:when you[^.]{1,16} (?:free|available|around|time|minutes?|moment)|(?:what|which) (?:day|time)s? (?:works?|suits?)[^.]{0,12}) (?:for|to) [^.]{0,14}(?:call|coffee|chat|talk|speak|meet|zoom|lunch)\b/;

/** A letter of more words may put a question to itself; in a short one whoever asks wants to know. */
const longestNote = 150;
const shortestNote = 40;

function isShortNote({ sentences, greeting, signOff, signature }: Prose): boolean {
  const words = sentences.reduce((sum, it) => sum + it.tokens.length, 0);
  const isFramed = greeting !== undefined || signOff !== undefined || signature.length > 0;
  return words <= (isFramed ? longestNote : shortestNote);
}

/** "Send the forms", said to nobody in particular; "please", "me" and "myself" speak to the reader. */
function isBareOrder({ tokens }: Sentence, { form, first }: AskCue): boolean {
  return (
    form === 'order' &&
    !/^(?:please|kindly|pls|plz)$/.test(tokens[first]?.word ?? '') &&
    !tokens.slice(first, first + 7).some((it) => it.word === 'myself')
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
const OWN_QUESTION = /\bknow (?:what|which|who|where|why|how) (?!you (?:think|feel)\b)/;
const IS_THAT = /^(?:is|would) (?:that|this|it) something/;
const LENGTH = /^(?:minutes?|mins?|hours?)$/;
const MEETS = /^(?:minutes?|mins?|hours?|call|zoom|coffee|lunch)$/;
/** "[date]", "{{event.date}}", "on DATE": a day that is only to be filled in; "[Date/Time Option 1]" leaves a choice. */
const DAY_BLANK = /\bDATE\b|[[{<][^\]}>\n]{0,30}\b[Dd]ate\b(?![^\]}>\n]{0,12}(?:\d|[Oo]ption))/;
const FURTHER = /^(?:also|additionally|furthermore|finally|lastly|second|secondly|moreover|besides|ps)$/;
/** "If you'd rather push back, call me", "call me if not". */
const FALLBACK =
  /^(?:if not|if so|if yes|if you (?:can't|cannot|aren't|don't|disagree|object|have (?:any )?(?:concerns?|doubts?|objections?|problems?|reservations?))|if you're not|if you(?:'d| would) (?:rather|prefer not)|if (?:this|it) (?:isn't|doesn't|won't)|otherwise|alternatively|or perhaps|or if|if that)| if not$/;

/** "We might talk over the plan, or perhaps you could point me to a colleague": the half behind "or" comes second. */
function isSecondThought({ tokens }: Sentence, { first }: AskCue): boolean {
  return (
    tokens[first - 1]?.word === 'or' &&
    /^(?:perhaps|maybe|possibly|otherwise|else|alternatively)$/.test(tokens[first]?.word ?? '')
  );
}
