import type { Prose } from '../text/prose.ts';

/** The pronouns of whoever writes: one person, or several who say "we". */
export interface Writer {
  readonly i: 'I' | 'we';
  readonly me: 'me' | 'us';
  readonly my: 'my' | 'our';
}

/** Reads from the words whether one person writes or several. */
export function writerOf({ sentences }: Prose): Writer {
  let isOne = false;
  let isSeveral = false;
  for (const { tokens } of sentences) {
    for (const [at, { word }] of tokens.entries()) {
      if (/^(?:i|me|my|im)(?:'|$)/.test(word)) isOne = true;
      // "Could we talk" means the reader, too.
      else if (/^we(?:'|$)/.test(word) && !TOGETHER.has(tokens[at - 1]?.word ?? '')) isSeveral = true;
    }
  }
  return isOne || !isSeveral ? { i: 'I', me: 'me', my: 'my' } : { i: 'we', me: 'us', my: 'our' };
}

const TOGETHER = new Set(['could', 'can', 'shall', 'should', 'may', 'might', 'when', 'if']);

const CONTRACTION = /\b(?:i|we|you|he|she|it|they|that|there|what|who|here)['’](?:m|d|ll|ve|re|s)\b|n['’]t\b/i;

/** A formal letter: no contraction in it, and an opening or a closing of the formal kind. */
export function isFormal({ masked, greeting, signOff, text }: Prose): boolean {
  if (CONTRACTION.test(masked)) return false;
  const opening = greeting === undefined ? '' : text.slice(greeting.span.start, greeting.span.end);
  const closing = signOff === undefined ? '' : text.slice(signOff.start, signOff.end);
  return (
    /^dear\b/i.test(opening) ||
    greeting?.title !== undefined ||
    /:$/.test(opening) ||
    /\b(?:sincerely|yours|respectfully|faithfully)\b/i.test(closing)
  );
}

const FULL: Readonly<Record<string, string>> = {
  "I'd": 'I would',
  "I'll": 'I will',
  "I'm": 'I am',
  "we'd": 'we would',
  "we'll": 'we will',
  "we're": 'we are',
};

/** A sentence of ours in the writer's person and tone: "we" where several write, no contractions in a formal letter. */
export function inTone(prose: Prose, words: string): string {
  const { i, my, me } = writerOf(prose);
  const own =
    i === 'I'
      ? words
      : words
          .replace(/\bI'm\b/g, "we're")
          .replace(/\bI\b/g, 'we')
          .replace(/\bmy\b/g, my)
          .replace(/\bme\b/g, me);
  const full = isFormal(prose) ? own.replace(/\b(?:I|we)'(?:d|ll|m|re)\b/g, (it) => FULL[it] ?? it) : own;
  return full.replace(/(^|[.?!] )we\b/g, '$1We');
}
