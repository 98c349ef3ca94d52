import { namesDay } from '../facts/ask/yes-no.ts';
import type { Ask, Facts } from '../facts/fact.ts';
import type { Shape } from '../settings/settings.ts';
import { isEnglish } from '../text/english.ts';
import { headerValue } from '../text/headers.ts';
import { phrases } from '../text/phrases.ts';
import type { Prose } from '../text/prose.ts';
import { slice } from '../text/span.ts';
import { isDocument } from './document.ts';
import type { Kind } from './kind.ts';
import { hasReader, hasWriter, wordsOf } from './shape.ts';
import { isBroadcast, isStory, speaksToReaders } from './to-many.ts';

/** A text of nothing but prose is taken for a message up to this many words, even where nobody greets or signs. */
const longestNote = 180;
/** And up to this many where its writer says "I" to a "you" all along. */
const longestLetter = 320;
/** A hint of an ask makes a request of a note no longer than this. */
const longestHint = 60;
/** A lone question is a message. */
const shortestNote = 30;

/** The only gate: whether this is a request to a person. Silence is the safe answer. */
export function isRequest(prose: Prose, facts: Facts, kind: Kind, shape: Shape): boolean {
  const stated = headerValue(prose.headers, 'yesable');
  if (stated === 'false' || shape.gate === 'closed' || isEncoded(prose)) return false;
  if (shape.gate === 'asked') return true;
  const primary = facts.ask.find((it) => it.isPrimary);
  if (primary === undefined || kind === 'thank-you' || kind === 'update' || kind === 'scheduling') return false;
  if (kind === 'making-introduction' && !facts.ask.some((it) => it.form === 'question' || it.form === 'order'))
    return false;
  if (!isEnglish(prose) || (needsNothing(prose) && primary.form !== 'question')) return false;
  // A subject alone asks only where it is a question.
  if (prose.sentences[primary.sentence]?.block.zone === 'subject' && primary.form !== 'question') return false;
  if (primary.isSoft && !isPlainEnough(prose, primary)) return false;
  if (refuses(prose) && !asksPlainly(prose, primary)) return false;
  return isBelieved(prose, shape) || (!isDocument(prose) && isMessage(prose, primary));
}

/** Mail as a program saved it, in HTML, in parts or with its letters encoded: new words would break it. */
const isEncoded = ({ headers }: Prose): boolean =>
  headers.some((it) => it.name.startsWith('content-t') && /html|multipart|quoted|base64/i.test(it.value));

/** Mail, an include glob, `*.ask.md`, or front matter that names a receiver: its shape needs no proof. */
function isBelieved({ headers }: Prose, shape: Shape): boolean {
  return (
    shape.gate === 'believed' ||
    headerValue(headers, 'yesable') === 'true' ||
    headers.some((it) => it.name === 'to' && it.isFrontMatter && it.value !== '')
  );
}

/** Somebody speaks to somebody; or a note so short and plain that it can be nothing else. */
function isMessage(prose: Prose, ask: Ask): boolean {
  const isAddressed = hasReader(prose);
  const isSigned = hasWriter(prose);
  if (speaksToReaders(prose)) return false;
  if (isAddressed && isSigned) return true;
  if (!isAddressed && isBroadcast(prose, ask)) return false;
  if (isAddressed || isSigned) return true;
  if (ask.form === 'implied' || lengthAllowed(prose, ask) < wordsOf(prose) || isStory(prose)) return false;
  const body = prose.sentences.length;
  // "How do you ask for help?" opens an essay; a real question of that kind stands at the end.
  if (startsWithQuestionWord(prose, ask) && ask.sentence < body - 2) return false;
  // "Could I get away with it?": who speaks to nobody asks themselves.
  if (
    ask.type !== 'meeting' &&
    asksItself(prose, ask) &&
    !isPlanned(prose, ask) &&
    !isGranted(prose, ask) &&
    shortestNote < wordsOf(prose)
  )
    return false;
  if (prose.blocks.length > 6) return false;
  // A question in the middle of a story is part of the story; "please give me …" is part of none.
  return ask.sentence < 2 || body - 4 < ask.sentence || (ask.form !== 'question' && asksForWriter(prose, ask));
}

function lengthAllowed({ sentences }: Prose, ask: Ask): number {
  const has = (words: RegExp) => sentences.filter((it) => it.tokens.some((token) => words.test(token.word))).length;
  return !ask.isSoft &&
    2 <= has(/^(?:i|i'm|i've|i'd|i'll|me|my|we|us|our)$/) &&
    2 <= has(/^(?:you|your|you're|you'd|you've)$/)
    ? longestLetter
    : longestNote;
}

function asksForWriter({ sentences }: Prose, ask: Ask): boolean {
  const tokens = sentences[ask.sentence]?.tokens ?? [];
  return (
    tokens.some((it) => it.word === 'me' || it.word === 'us') ||
    (ask.form === 'wish' &&
      !ask.isSoft &&
      tokens.some((it) => it.word === 'you') &&
      tokens.some((it) => it.word === 'if'))
  );
}

/** "Ask Jo to book the room." asks where it is nearly all that a greeted and signed note says. */
function isPlainEnough(prose: Prose, ask: Ask): boolean {
  const words = wordsOf(prose);
  const isFramed = hasReader(prose) || hasWriter(prose);
  // "20 minutes to show you?" at the end of a letter can only be meant for who reads it.
  if (ask.form === 'question')
    return words <= shortestNote || (isFramed && words <= (isLastWord(prose, ask) ? longestNote : longestHint));
  if (ask.form === 'order' && words <= shortestNote && isFramed) return true;
  return (
    ask.form === 'order' &&
    prose.sentences[ask.sentence]?.block.kind !== 'item' &&
    hasReader(prose) &&
    hasWriter(prose) &&
    words <= longestHint
  );
}

/** Nothing but a name or a word of thanks stands behind it. */
function isLastWord({ sentences }: Prose, ask: Ask): boolean {
  return sentences.slice(ask.sentence + 1).every((it) => it.tokens.length <= 3);
}

const findRefusal = phrases({
  refusal: [
    "(not|wasn't|weren't|isn't|unable to be) .. .. .. .. (selected|accepted|chosen|shortlisted|successful)",
    '(decided|chosen|going|choosing|moving|move) .. (to)? (move|go|proceed|moving|going|forward) .. (forward|ahead)? with (another|other|candidates|a different)',
    '(position|role|post|vacancy|job) has (already|since)? been filled',
    '(unfortunately|sadly|regret|regretfully|sorry) ... .. (not able to (offer|accept|fund|sponsor)|unable to (offer|accept|fund|sponsor)|cannot (offer|accept|fund|sponsor)|ran out|run out|already allocated|not (offer|accept|fund))',
    'ran out of (space|room|slots|time) (for|to)',
  ],
});

/** A letter that turns somebody down, on behalf of those who chose. */
function refuses({ sentences }: Prose): boolean {
  return findRefusal.among(sentences).length > 0;
}

/** Beside a refusal a hope ("we hope you will still come") and an instruction are kindness; a question, and "we would like to ask", ask. */
function asksPlainly({ sentences }: Prose, ask: Ask): boolean {
  return (
    ask.form === 'question' ||
    sentences[ask.sentence]?.tokens.some((it) => /^(?:ask|request|invite|need)$/.test(it.word)) === true
  );
}

function asksItself({ text, sentences }: Prose, ask: Ask): boolean {
  return (
    ask.form === 'question' &&
    sentences[ask.sentence]?.tokens.some((it) => /^you(?:r|'re|'ve)?$/.test(it.word)) !== true &&
    /^(?:could|can|should|shall|will|would|may|might|must) (?:i|we)\b/i.test(
      text.slice(ask.clause.start, ask.clause.start + 12),
    )
  );
}

/** "Could I swap to the late shift on Friday?", and nothing before it: a plan that somebody has to allow. */
function isPlanned({ sentences }: Prose, ask: Ask): boolean {
  const sentence = sentences[ask.sentence];
  return ask.sentence === 0 && sentence !== undefined && namesDay(sentence);
}

/** "Could I get write access to the repo?", and why I need it below: what one gets, another gives. */
function isGranted({ text, sentences }: Prose, { sentence, clause }: Ask): boolean {
  const isOwn = sentences
    .slice(1)
    .some((it) => it.tokens.some(({ word }) => /^(?:i|we|me|us|my|our)(?:'|$)/.test(word)));
  return (
    isOwn &&
    sentence === 0 &&
    /^(?:could|can|may|might) (?:i|we) (?:please |also )?(?:get|have|borrow) (?:an?|the|some|your|(?:\w+ )?(?:access|permission|approval|rights|admin))\b/i.test(
      slice(text, clause),
    )
  );
}

function startsWithQuestionWord({ text }: Prose, ask: Ask): boolean {
  return (
    ask.form === 'question' &&
    /^(?:what|which|when|where|who|whom|how|why)\b(?! about\b)/i.test(
      text.slice(ask.clause.start, ask.clause.start + 12),
    )
  );
}

const findNothing = phrases({
  nothing: [
    '(no|not any) (reply|response|answer|action|need to|response is) .. (needed|necessary|required|expected|reply|respond|answer|do)',
    'no action',
    'nothing (for you to do|to do|is needed|needed|is required|required|more to do)',
    '(just|purely) (so you know|for your information|fyi)',
    'there is nothing (you|for you|to)',
    "you (don't|do not) (need|have) to (do|reply|respond|answer) (anything|back|to this)?",
  ],
});

/** The writer says that nothing needs to be done. */
function needsNothing({ sentences }: Prose): boolean {
  return sentences.some((it) => findNothing(it).length > 0);
}
