/** The lengths to offer: the writer's usual one first, then the other common ones. */
export function lengthsToOffer(usual: number): readonly number[] {
  return [usual, ...[15, 20, 30].filter((it) => it !== usual)].slice(0, 3);
}

/** "20 minutes", "1 hour", "90 minutes". */
export function lengthInWords(minutes: number): string {
  if (minutes === 60) return '1 hour';
  return minutes === 1 ? '1 minute' : `${minutes} minutes`;
}

/** The same before a noun, with its article: "a 20-minute", "an 8-minute". */
export function lengthBeforeNoun(minutes: number): string {
  return minutes === 60 ? 'a one-hour' : `${articleOf(minutes)} ${minutes}-minute`;
}

/** The article that a number takes when it is read aloud: an 8, an 11, an 18, an 80. */
function articleOf(count: number): 'a' | 'an' {
  return /^(?:8\d*|11|18)$/.test(String(count)) ? 'an' : 'a';
}
