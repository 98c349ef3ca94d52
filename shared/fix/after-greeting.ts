import type { Edit, Fix } from '../rules/rule.ts';
import type { Prose } from '../text/prose.ts';
import { uncapitalized } from './capital.ts';

/** The fix as it reads behind "Hi Jo, " on the same line, where what begins begins small. */
export function afterGreeting({ text, greeting }: Prose, fix: Fix): Fix {
  const end = greeting?.span.end ?? 0;
  const gap = /^[ \t]+(?=\S)/.exec(text.slice(end, end + 8))?.[0].length;
  if (gap === undefined || text[end - 1] !== ',') return fix;
  const own = text.slice(end + gap, end + gap + 3);
  // "Hi Jo, Could you …": the writer begins large.
  const isLarge = /^\p{Lu}/u.test(own) && !/^I\b/.test(own);
  return isLarge ? fix : { ...fix, edits: fix.edits.map((it) => (it.span.start === end + gap ? small(it, text) : it)) };
}

function small({ span, newText }: Edit, text: string): Edit {
  if (newText !== '') return { span, newText: uncapitalized(newText) };
  // Of what is taken out nothing is left to begin with but the next sentence.
  const next = uncapitalized(text.slice(span.end, span.end + 2)).charAt(0);
  return next === '' ? { span, newText } : { span: { start: span.start, end: span.end + 1 }, newText: next };
}
