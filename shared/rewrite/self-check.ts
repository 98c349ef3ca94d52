import { type Message, readMessage } from '../message/message.ts';
import { findProblems } from '../rules/find.ts';
import type { RuleId } from '../rules/rule.ts';
import type { Settings } from '../settings/settings.ts';
import { isSetAside } from '../text/set-aside.ts';
import { slice } from '../text/span.ts';
import { inWords } from '../text/tokens.ts';

const BLANK = /\[[^\]\n]*\]/g;
const KEPT =
  /https?:\/\/[^\s)>\]]*[^\s)>\].,;:?!]|[\w.+-]+@[\w-]+\.[\w.-]+|`[^`\n]+`|\d+(?:[.,:]\d+)*|(?<![.?!:]["'”’)*_\]]{0,3}\s{1,4}|^|\n\s*|["“(*_])\b\p{Lu}[\p{L}\p{M}’'-]+/gu;

/** A date that does not fit its weekday stands in the draft, and only the writer knows which of the two is meant. */
const NOT_OURS = new Set<RuleId>(['fill-the-blanks', 'match-day-and-date']);

/** What is wrong with a rewrite, in a few words, or `undefined`: the last guard before the writer sees it. */
export function faultOf(before: Message, after: string, settings: Settings): string | undefined {
  const lost = lostFacts(before.prose.text, after);
  if (lost.length > 0) return `it would lose ${lost.slice(0, 3).join(', ')}`;
  const read = readMessage(after, before.prose.language, { gate: 'asked', isTemplate: before.isTemplate }, settings);
  const warning = findProblems(read, settings).find((it) => it.severity === 'warning' && !NOT_OURS.has(it.rule));
  if (warning !== undefined) return `only you can mend this: ${warning.message.replace(/\.$/, '')}`;
  const hole = holeIn(before.prose.text, after);
  if (hole !== undefined) return `"${hole.slice(0, 60)}" would not read`;
  const twice = repeated(read);
  if (twice !== undefined) return `"${twice.slice(0, 40)}" would stand twice`;
  if (newBlanks(before.prose.text, after) > 4) return 'it would need more than four blanks';
  if (words(before.prose.text) * 1.5 + 60 < words(after)) return 'it would become too long';
  return undefined;
}

/** Names, numbers, dates, addresses, links and code of the draft that the rewrite no longer holds. */
export function lostFacts(before: string, after: string): readonly string[] {
  const left = new Map<string, number>();
  const plain = after.toLowerCase();
  for (const { 0: it } of before.matchAll(KEPT)) left.set(it, (left.get(it) ?? 0) + 1);
  return [...left.keys()].filter(
    (it) => !plain.includes(it.toLowerCase()) && !/^(?:I|I'm|I’m|I'd|I’d|I'll|I’ll|ASAP|Any|Please)$/.test(it),
  );
}

/** What no careful person writes: each was made by words put in or taken out at the wrong place. */
const HOLES: readonly RegExp[] = [
  // "a quick ?", "a short phone  at Epic", "a call ** on Tuesday**"
  /\S{1,40} \S{1,40} \?/g,
  /\S{1,40} (?:\*+|_) \p{L}|\[what to judge\][*_]/gu,
  /[\p{L},] {2,}\p{L}\S*/gu,
  // "open to a quick?", "so I can?", "let me?"
  /\S{1,40} (?:an?|the|my|our|your|quick|short|brief|could|would|can|might|will|let me|let us|and|or|than)\?/gi,
  // "the go [which part]-live", "read[…]ing"
  /[\p{L}-]\[[^\]\n]*\](?!\()|\[[^\]\n]*\][\p{L}-]+/gu,
  // "a [an hour] interview"
  /\ban? \[an? /gi,
  // "(no by [day]"
  /\([^()\n?]*\bby \[[^\]\n]*\]/g,
  // "whether [what to judge] over"
  /\[what to judge\] (?!(?:before|by|so|when|as|in|because|and|if|for|until|while|at|on|once|since|to|this|next|today|tomorrow|in)\b)\p{Ll}+/gu,
  // "by [day] … by [day]", "for 20 minutes … for 20 minutes"
  /\b(by \[[^\]\n]*\]|for \d+ minutes)[^.?!\n]* \1/g,
  // "Would that suit you? Could you?"
  /\?\s+(?:could|would|will|can) you\?|\bWould that (?:suit you|be all right with you)\?\s+[^.?!\n]{1,40}\?/gi,
];

/** The first thing that does not read in the rewrite, unless the writer wrote it. */
export function holeIn(before: string, after: string): string | undefined {
  const own = before.replace(/\s+/g, ' ');
  // Who puts two spaces between words does so anywhere.
  if (/[\p{L},] {2,}\p{L}/u.test(before)) return holeIn(own, after.replace(/ {2,}/g, ' '));
  for (const pattern of HOLES)
    for (const { 0: it } of after.matchAll(pattern)) if (!own.includes(it) && !before.includes(it)) return it.trim();
  return undefined;
}

function repeated({ prose }: Message): string | undefined {
  const seen = new Set<string>();
  for (const { span, tokens } of prose.sentences) {
    const text = inWords(tokens);
    if (tokens.length > 3 && seen.has(text)) return slice(prose.text, span);
    seen.add(text);
  }
  return undefined;
}

/** Blanks that only the writer can fill, the guarded note at the end and those already filled aside. */
export function newBlanks(before: string, after: string): number {
  const count = (text: string) =>
    new Set((text.match(BLANK) ?? []).filter((it) => !isSetAside(it) && !/\d/.test(it))).size;
  return count(after) - count(before);
}

const words = (text: string) => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
