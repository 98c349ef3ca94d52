import { type Message, readMessage } from '../message/message.ts';
import { findProblems } from '../rules/find.ts';
import type { Settings } from '../settings/settings.ts';

const BLANK = /\[[^\]\n]*\]/g;
const KEPT =
  /https?:\/\/[^\s)>\]]*[^\s)>\].,;:?!]|[\w.+-]+@[\w-]+\.[\w.-]+|`[^`\n]+`|\d+(?:[.,:]\d+)*|(?<![.?!:]["'”’)*_\]]{0,3}\s{1,4}|^|\n\s*|["“(*_])\b\p{Lu}[\p{L}\p{M}’'-]+/gu;

/** A date that does not fit its weekday stands in the draft, and only the writer knows which of the two is meant. */
const NOT_OURS = new Set(['fill-the-blanks', 'match-day-and-date']);

/** What is wrong with a rewrite, in a few words, or `undefined`: the last guard before the writer sees it. */
export function faultOf(before: Message, after: string, settings: Settings): string | undefined {
  const lost = lostFacts(before.prose.text, after);
  if (lost.length > 0) return `it would lose ${lost.slice(0, 3).join(', ')}`;
  const read = readMessage(after, before.prose.language, { gate: 'asked', isTemplate: before.isTemplate }, settings);
  const warning = findProblems(read, settings).find((it) => it.severity === 'warning' && !NOT_OURS.has(it.rule));
  if (warning !== undefined) return `only you can mend this: ${warning.message.replace(/\.$/, '')}`;
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

function repeated({ prose }: Message): string | undefined {
  const seen = new Set<string>();
  for (const { span, tokens } of prose.sentences) {
    const text = tokens.map((it) => it.word).join(' ');
    if (tokens.length > 3 && seen.has(text)) return prose.text.slice(span.start, span.end);
    seen.add(text);
  }
  return undefined;
}

/** Blanks that only the writer can fill, the guarded note at the end and those already filled aside. */
export function newBlanks(before: string, after: string): number {
  const count = (text: string) =>
    new Set((text.match(BLANK) ?? []).filter((it) => !it.startsWith('[Later, ') && !/\d/.test(it))).size;
  return count(after) - count(before);
}

const words = (text: string) => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
