import { asksFor } from '../facts/blank/blank.ts';
import { addBehind, clauseEnd, isAppended } from '../fix/clause.ts';
import { addAfter, isInBody, sentenceOf } from '../fix/sentence.ts';
import type { Message } from '../message/message.ts';
import type { Sentence } from '../text/sentences.ts';
import { contains, overlaps, type Span, slice } from '../text/span.ts';
import { isPicked, openChoice } from './on-choices.ts';
import { isReview } from './on-reviews.ts';
import type { Fix, Rule } from './rule.ts';

export const sayWhatToReview = {
  id: 'say-what-to-review',
  group: 'actionable',
  severity: 'warning',
  title: 'says what to judge',
  why: 'Without a focus the reader has to judge everything, from the idea to the commas, and guesses what you wanted to hear.',

  *check(message) {
    const { facts, kind, reader } = message;
    if (openChoice(message) !== undefined || isPicked(message)) return;
    // "Did you get a chance to read it?": the first mail said what to judge.
    if (kind === 'follow-up' && facts.work.some((it) => it.kind === 'sent-before')) return;
    // Code is reviewed as a whole, by custom; its diff is the focus.
    if (facts.focus.some((it) => it.kind === 'focus') || facts.work.some((it) => it.kind === 'code')) return;
    const vague = [...facts.vague.filter((it) => it.kind === 'review'), ...facts.focus]
      .filter((it) => !DONE.test(message.prose.masked.slice(Math.max(0, it.span.start - 30), it.span.start)))
      .toSorted((a, b) => a.span.start - b.span.start)
      .find((it) => facts.ask.some((ask) => isReview(message, ask) && contains(ask.span, it.span)));
    // Whoever looks again has judged it before.
    if (vague !== undefined && AGAIN.test(slice(message.prose.masked, vague.span))) return;
    if (vague === undefined || isBounded(message, vague.span) || isRoutine(message, vague.span)) return;
    const sentence = sentenceOf(message.prose, vague.span);
    // "Your thoughts on the following:": what is to be judged comes next.
    if (sentence !== undefined && /:\s*$/.test(slice(message.prose.masked, sentence.span))) return;
    const rest = message.prose.masked.slice(vague.span.start);
    if (isThing(message, vague.span) || IDEA.test(rest) || SAYS_WHAT_FOR.test(rest)) return;
    yield {
      span: vague.span,
      missing: 'slot',
      message: `Without a focus ${reader} has to review everything.`,
      fixes: () => fixes(message, vague.span),
    };
  },
} as const satisfies Rule;

/** Another question of the message already says what to judge. */
function isBounded({ prose, facts }: Message, vague: Span): boolean {
  const at = prose.sentences.findIndex((it) => contains(it.span, { start: vague.start, end: vague.start }));
  const around = prose.sentences.slice(at, at + 2);
  const [own, next] = around;
  const isFilled = facts.blank.some(
    (blank) => !asksFor(blank, 'link') && !asksFor(blank, 'when') && around.some((it) => contains(it.span, blank.span)),
  );
  return (
    isFilled ||
    (next?.isQuestion === true && next.block === own?.block && !NO_FOCUS.test(slice(prose.masked, next.span))) ||
    facts.ask.some((it) => it.type === 'question' && it.form === 'question' && !contains(it.span, vague))
  );
}

/** "Is that OK?", "Would you have time?", "What do you think?" judge nothing of the work; "Is the fee too low?" does. */
const NO_FOCUS = /\b(?:you|your|I|ok|okay|fine|possible|thoughts|comments|feedback|ideas)\b/i;

/**
 * "Please review the lease and advise of any comments", "could you have a look, or shall I revert it?": the readers know what it
 * means to them. Whoever asks about work of their own ("please look at my essay"), or for an opinion of what is attached or named
 * with it, wants something to be told.
 */
function isRoutine({ facts, prose }: Message, vague: Span): boolean {
  const ask = facts.ask.find((it) => contains(it.span, vague));
  const { tokens } = prose.sentences[ask?.sentence ?? -1] ?? { tokens: [] };
  if (tokens.some((it, at) => it.word === 'or' && /^(?:shall|should|can|may|do)$/.test(tokens[at + 1]?.word ?? '')))
    return true;
  const isOwn = facts.work.some((it) => it.kind === 'work' && /^(?:my|our)\b/i.test(slice(prose.masked, it.span)));
  if (ask?.form !== 'order' || isOwn) return false;
  const isGiven =
    facts.artefact.length > 0 ||
    prose.links.length > 0 ||
    facts.work.some((it) => it.kind === 'work' && contains(ask.span, it.span));
  return !(isGiven && OPINION.test(slice(prose.masked, ask.span)));
}

/** "Your comments" are wanted, "any comments" only where there are some. */
const OPINION =
  /\b(?:your (?:[a-z]+ )?(?:thoughts|feedback|comments|opinion|input|impressions|views)|what you think)\b/i;

const AGAIN = /\banother (?:look|pass|read|review)\b|\b(?:look|review|read) again\b|\bre-?review\b/i;

/** "I've addressed all your comments, could you have another look?": they say what to look for. */
const DONE = /\b(?:addressed|incorporated|fixed|resolved|applied|answered|included|implemented) (?:all )?(?:of )?$/i;

/** "What do you think about moving the fair?" asks of an idea, which is weighed as a whole. */
const IDEA =
  /^(?:[^.?!]{0,40}?\b(?:about|of|on) (?:us |me |our |my )?[a-z]{2,}ing\b|what do you (?:think|say) (?:of|about|to) (?:\p{L}+ly )?\p{L}+ing\b)/iu;

/** "Have a look at the staging db", "at Hugo's rash": nobody wrote it, and the one who can mend it knows what to look for. */
function isThing({ facts, prose }: Message, vague: Span): boolean {
  const end = sentenceOf(prose, vague)?.span.end;
  const isHere = facts.artefact.length > 0 || prose.links.length > 0;
  const object = THING.exec(prose.masked.slice(vague.start, end));
  return (
    !isHere &&
    object !== null &&
    // "At our gutter and send us a quote": the quote is not what is looked at.
    !facts.work.some(
      (it) => it.kind === 'work' && overlaps(it.span, { start: vague.start, end: vague.start + object[0].length }),
    )
  );
}

const THING =
  /^[^.?!]*?\blook at (?:(?:the|my|our|your|his|her|their) (?!attached|enclosed|below)|\p{Lu}[\p{L}-]*['’]s )(?:(?!(?:and|or|before|when|so)\b)[^\s.,;:?!]+ ?)*/u;

/** "Look over the lease and sign it" says what for, "thoughts on Leeds versus York" and "…, only tab 3" what to judge. */
const SAYS_WHAT_FOR =
  /^[^.?!]*(?:, (?:just|only) (?!if|when)| (?:versus|vs)\b| and (?:then )?(?:sign|approve|refund|return|pay|file|submit|countersign|repair|replace|(?:send|give) (?:me|us) (?:an?|the) (?:\p{L}+ )?(?:quote|estimate|price|invoice|bill))\b)/iu;

const TELL_NOUN = /^(?:thoughts?|feedback|comments?|opinions?|input|impressions?|reactions?|critique|remarks|think)$/;

const TELLS =
  /\b(?:thoughts?|feedback|comments?|opinions?|input|impressions?|reactions?|let me know|let us know|tell me|tell us|think|critique|remarks)\b/i;

function fixes(message: Message, vague: Span): readonly Fix[] {
  const { prose } = message;
  const sentence = sentenceOf(prose, vague);
  if (sentence === undefined || !isInBody(sentence)) return [];
  const behind: Fix = {
    title: 'Ask about one part',
    edits: [addAfter(prose, sentence, 'Does [one section] convince you? You can skip the rest.')],
  };
  // "Take a look and let me know your thoughts": what to judge goes behind the telling.
  const told = sentence.tokens.findLastIndex(
    (it, index) => TELL_NOUN.test(it.word) && vague.end <= it.span.start && 0 < index,
  );
  const at = told < 0 ? lastOf(message, sentence, vague) : told;
  const clause = prose.masked.slice(sentence.span.start, sentence.tokens[at]?.span.end);
  // "Would you mind reading it and telling me …".
  const tell = /\bmind [a-z]+ing\b/i.test(clause) ? 'telling' : 'tell';
  const words = TELLS.test(clause)
    ? ', above all whether [what to judge]'
    : `${isAppended(clause) ? ',' : ''} and ${tell} me whether [what to judge]`;
  const put = addBehind(prose, sentence, at, words);
  const isInside =
    words.startsWith(',') && at + 1 < sentence.tokens.length && /^\s/.test(prose.text.slice(put.span.end));
  const inside: Fix = {
    title: 'Say what to judge',
    edits: [isInside ? { ...put, newText: `${words},` } : put],
  };
  // "Take a look and I will call you": a second "and" would not read.
  const isJoined = /^(?:and|but|so)$/.test(sentence.tokens[at + 1]?.word ?? '');
  return isJoined && !words.startsWith(',') ? [behind] : [inside, behind];
}

const CLOSERS: ReadonlySet<string> = new Set(['before', 'because', 'since', 'while', 'until']);

/** The last word of the asking clause, before a "when you get a chance" at its end. */
function lastOf({ prose, facts }: Message, sentence: Sentence, vague: Span): number {
  const { tokens } = sentence;
  const first = tokens.findIndex((it) => vague.start <= it.span.start);
  const end = clauseEnd(
    sentence,
    tokens.findLastIndex((it) => it.span.end <= vague.end),
    prose.masked,
  );
  const trailing = [...facts.urgency, ...facts.when.filter((it) => it.role === 'deadline')]
    .filter((it) => vague.end <= it.span.start && it.span.end <= (tokens[end]?.span.end ?? 0))
    .map((it) => it.span.start);
  // "before I send it" tells when, too.
  const closer = tokens.find((it, index) => first < index && index <= end && CLOSERS.has(it.word));
  if (closer !== undefined && vague.end <= closer.span.start) trailing.push(closer.span.start);
  const start = Math.min(...trailing, Number.POSITIVE_INFINITY);
  let at = tokens.findLastIndex((it) => it.span.end <= start);
  // "by Friday" is one piece.
  while (start < Number.POSITIVE_INFINITY && /^(?:by|before|on|until|till|for)$/.test(tokens[at]?.word ?? '')) at -= 1;
  return first < at && at < end ? at : end;
}
