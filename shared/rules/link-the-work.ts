import type { WorkKind } from '../facts/ask/work.ts';
import { asksFor } from '../facts/blank/blank.ts';
import type { Ask } from '../facts/fact.ts';
import { addAfter, isInBody, sentenceOf } from '../fix/sentence.ts';
import type { Message } from '../message/message.ts';
import { headerValue } from '../text/headers.ts';
import type { Sentence } from '../text/sentences.ts';
import { contains, slice } from '../text/span.ts';
import { openChoice } from './on-choices.ts';
import { isReview } from './on-reviews.ts';
import type { Fix, Problem, Rule } from './rule.ts';

export const linkTheWork = {
  id: 'link-the-work',
  group: 'actionable',
  severity: 'warning',
  title: 'brings along what it is about',
  why: 'Without the thing itself the reader cannot start: your note costs a reply that asks for it, and a second round of waiting.',

  *check(message) {
    const { facts, prose, reader } = message;
    if (openChoice(message) !== undefined) return;
    const ask = facts.ask.find((it) => isOpening(it, message));
    if (ask === undefined) return;
    const attached = facts.artefact.find((it) => it.kind === 'attachment');
    if (attached !== undefined && listsNone(message)) {
      yield {
        span: attached.span,
        severity: 'hint',
        message: `No attachment is listed, so ${reader} may have to write back for it.`,
        fixes: () => [],
      };
      return;
    }
    const isHere =
      facts.artefact.some((it) => it.kind !== 'resume') ||
      prose.links.length > 0 ||
      prose.code.length > 0 ||
      prose.isForwarded;
    if (isHere || prose.quoted.length > 0 || facts.blank.some((it) => asksFor(it, 'link'))) return;
    yield missing(message, ask);
  },
} as const satisfies Rule;

/** The reader has it, will get it, or could not open it. */
const IS_ELSEWHERE: ReadonlySet<WorkKind> = new Set(['in-thread', 'sent-before', 'to-come', 'event']);

/** An ask for which the reader needs the thing itself: something to review that can be opened, or a letter to write. */
function isOpening(ask: Ask, message: Message): boolean {
  const kinds = message.facts.work.map((it) => it.kind);
  // What the letter needs may follow once the answer is yes.
  if (ask.type === 'letter')
    return (
      !kinds.includes('spoken') &&
      !kinds.includes('to-come') &&
      !comesByItself(message) &&
      !message.facts.give.some((it) => it.kind === 'convenience')
    );
  if (kinds.some((it) => IS_ELSEWHERE.has(it))) return false;
  // "Your view on these points:", which stand below.
  const { start, end } = ask.span;
  const isLead = /:\s*$/.test(message.prose.masked.slice(start, end + 1));
  return !isLead && isReview(message, ask) && kinds.includes('work');
}

/** Front matter names attachments, and there are none. */
function listsNone({ prose }: Message): boolean {
  const field = prose.headers.find((it) => it.isFrontMatter && it.name === 'attachments');
  return field !== undefined && /^(?:none|no|0|)$/i.test(headerValue(prose.headers, 'attachments') ?? '');
}

function missing(message: Message, ask: Ask): Problem {
  return {
    span: ask.clause,
    missing: 'slot',
    message:
      ask.type === 'letter'
        ? `No portal and no papers yet, so ${message.reader} has to write back for them.`
        : `Nothing to open yet, so ${message.reader} has to write back for it.`,
    fixes: () => (ask.type === 'letter' ? letterFixes(message, ask) : workFixes(message, ask)),
  };
}

/** "Here it is: [link]." goes behind the sentence that names the work, or behind the ask. */
export function workFixes({ prose, facts }: Message, ask: Ask): readonly Fix[] {
  const named = facts.work.filter((it) => it.kind === 'work' && it.span.start <= ask.span.end).at(-1);
  const sentence = sentenceOf(prose, named?.span ?? ask.span);
  if (sentence === undefined || !isInBody(sentence)) return [];
  // "My essay and my cover letter".
  const isSeveral =
    facts.work.filter((it) => it.kind === 'work' && contains(ask.span, it.span)).length > 1 &&
    / and (?:my|our|the) /i.test(slice(prose.masked, ask.span));
  const isMany =
    isSeveral ||
    (named !== undefined &&
      /(?:[^s]s)$/i.test(slice(prose.text, named.span)) &&
      !/thesis$/i.test(slice(prose.text, named.span)));
  return [
    {
      title: 'Add the link',
      edits: [addAfter(prose, sentence, isMany ? 'Here they are: [link].' : 'Here it is: [link].')],
    },
    {
      title: 'Say that it is attached',
      edits: [addAfter(prose, sentence, isMany ? 'They are attached.' : 'It is attached.')],
    },
  ];
}

function letterFixes({ prose }: Message, ask: Ask): readonly Fix[] {
  const sentence = prose.sentences[ask.sentence] as Sentence;
  if (!isInBody(sentence)) return [];
  return [
    {
      title: 'Add what the letter needs',
      edits: [addAfter(prose, sentence, 'Here is what you need for it: [link, and what I did with you].')],
    },
    { title: 'Add the link to the portal', edits: [addAfter(prose, sentence, 'The portal is here: [link].')] },
  ];
}

/** "The portal will e-mail you a link.", "You'll get an upload link from the school.": what the letter needs is on its way. */
export const comesByItself = ({ prose }: Message): boolean => SENDS.test(prose.masked);

const SENDS =
  /\b(?:portal|system|school|university|college|programme|program|office|site|website|committee|foundation|common app|interfolio|they|it) (?:will|['’]ll|is going to|should|automatically|then)[^.?!]{0,30} (?:e-?mail|mail|send|contact|prompt|invite|write)\b[^.?!]{0,30}\byou\b|\byou(?:['’]ll| will| should)(?: then| soon)? (?:get|receive|be (?:sent|e-?mailed|mailed))\b[^.?!]{0,40}\b(?:link|form|e-?mail|invitation|instructions|prompt|request)\b/i;
