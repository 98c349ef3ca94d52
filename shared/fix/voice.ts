// How a sentence of ours sounds in the writer's letter: one person or several, formal or not.

/** What a formal letter says instead. */
export const LONG_FORMS: readonly (readonly [RegExp, string])[] = [
  [/\bI'll\b/g, 'I will'],
  [/\bwe'll\b/g, 'we will'],
  [/\bWe'll\b/g, 'We will'],
  [/\bI'd\b/g, 'I would'],
  [/\bWe'd\b/g, 'We would'],
  [/\bwe'd\b/g, 'we would'],
  [/\bI'm\b/g, 'I am'],
  [/\bwe're\b/g, 'we are'],
  [/\bWe're\b/g, 'We are'],
  [/\bdoesn't\b/g, 'does not'],
  [/\bdon't\b/g, 'do not'],
  [/\bcan't\b/g, 'cannot'],
  [/works for me too/g, 'would suit me as well'],
  [/works for us too/g, 'would suit us as well'],
  [/just name a/g, 'please name a'],
];

const SELVES: readonly (readonly [RegExp, string])[] = [
  [/\bI'll\b/g, "we'll"],
  [/\bI'd\b/g, "we'd"],
  [/\bI'm\b/g, "we're"],
  [/\bI\b/g, 'we'],
  [/\bmyself\b/g, 'ourselves'],
  [/\bme\b/g, 'us'],
  [/\bmy\b/g, 'our'],
];

/** "I'll call you" where several write: "We'll call you". */
export function asWe(words: string): string {
  const own = SELVES.reduce((said, [from, to]) => said.replace(from, to), words);
  return own.replace(/(^|[.?!] )we\b/g, '$1We');
}

/** Without contractions, and in the words of a formal letter. */
export function writtenOut(words: string): string {
  return LONG_FORMS.reduce((said, [from, to]) => said.replace(from, to), words);
}
