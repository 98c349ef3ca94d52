import type { Prose } from '../../text/prose.ts';
import { inWords } from '../../text/tokens.ts';
import type { Candidate } from './candidate.ts';

/** The words right above a list: "Could you please:". `undefined` where the list stands alone. */
function leadOf({ sentences, text }: Prose, at: number): number | undefined {
  const lead = sentences.findLastIndex((it, index) => index < at && it.block.kind !== 'item');
  const sentence = sentences[lead];
  return sentence !== undefined &&
    text
      .slice(sentence.span.start, sentence.span.end + 1)
      .trimEnd()
      .endsWith(':')
    ? lead
    : undefined;
}

const SUBJECT =
  /^(?:i|we|he|she|they|i'll|we'll|i'm|we're|i'd|we'd|i've|we've|my|our|you|you'd|you're|your|us|me|please)$/;

/** "If that suits you, I can either: …": what the writer does, item by item, asks for nothing. */
export function isOwnList(prose: Prose, at: number): boolean {
  const lead = leadOf(prose, at);
  if (lead === undefined) return false;
  const last = prose.sentences[lead]?.tokens.findLast((it) => SUBJECT.test(it.word))?.word ?? '';
  return /^(?:i|we|he|she|they|my|our)/.test(last);
}

/** "Could you: – tag a release – list the version": the words above the list and its first item are one ask, each further item another. */
export function joinLists(found: readonly Candidate[], prose: Prose): readonly Candidate[] {
  const leads = new Map<number, Candidate>();
  for (const it of found) {
    const lead = it.isItem ? leadOf(prose, it.sentence) : undefined;
    if (lead !== undefined && !leads.has(lead)) leads.set(lead, it);
  }
  const firsts = new Set(
    [...leads]
      .filter(([lead]) => found.some((it) => it.sentence === lead && (it.isOpen || it.isReply)))
      .map(([, it]) => it),
  );
  return found.flatMap((it) => {
    if (firsts.has(it)) return [];
    const further = furtherItems(it, found, prose);
    if (0 < further.length) return [it, ...further];
    const first = leads.get(it.sentence);
    if (first !== undefined && firsts.has(first)) return [{ ...it, type: first.type, isOpen: false, isReply: false }];
    const lead = it.isItem ? leadOf(prose, it.sentence) : undefined;
    const head = lead === undefined ? undefined : leads.get(lead);
    return head !== undefined && firsts.has(head)
      ? [{ ...it, isFurther: true, isFallback: true, isSoft: false }]
      : [it];
  });
}

const LISTED = /^(?:question|deliverable|feedback|decision)$/;
/** "Send us the following", "I need three things". */
const LEADS = /\bfollowing\b|\b(?:two|three|\d) (?:items|things)\b/;
/** One of a list is chosen; of its heads a few words are written. */
const AS_ONE = /\b(?:one of|either|about|which|what would|questions|points)\b/;

/** "Could you provide: – the steps – the logs": each further item is one more thing to give. */
function furtherItems(it: Candidate, found: readonly Candidate[], { sentences, text }: Prose): readonly Candidate[] {
  const own = sentences[it.sentence];
  if (own === undefined || it.isItem || (it.isLead && 1 < found.length) || !LISTED.test(it.type)) return [];
  const words = inWords(own.tokens);
  const isLead = LEADS.test(words) || /:\s*$/.test(text.slice(it.span.start, it.span.end + 1));
  if (!isLead || AS_ONE.test(words)) return [];
  const first = sentences.findIndex(({ block }, at) => it.sentence < at && block.kind === 'item');
  if (first < 0 || it.sentence + 2 < first) return [];
  const items: number[] = [];
  for (let at = first; sentences[at]?.block.kind === 'item'; at += 1)
    if (sentences[at]?.block !== sentences[at - 1]?.block) items.push(at);
  if (found.some((other) => items.includes(other.sentence))) return [];
  return items.slice(1).map((sentence) => {
    const { span } = sentences[sentence] as (typeof sentences)[number];
    return { ...it, span, clause: span, sentence, isItem: true, isYesNo: false, isFurther: true, isFallback: true };
  });
}
