/** The lengths to offer: the writer's usual one first, then the other common ones. */
export function lengthsToOffer(usual: number): readonly number[] {
  return [usual, ...[15, 20, 30].filter((it) => it !== usual)].slice(0, 3);
}

/** "20 minutes", "1 hour", "90 minutes". */
export function lengthInWords(minutes: number): string {
  if (minutes === 60) return '1 hour';
  return minutes === 1 ? '1 minute' : `${minutes} minutes`;
}

/**
 * A length before a noun, with its article: "a 20-minute", "an 8-minute", "a one-hour"; a blank stays one.
 * @param article the word it takes the place of: "an interview" is "a 20-minute interview", "our call" "our 20-minute call".
 */
export function lengthBeforeNoun(length: string, article = 'a'): string {
  const words =
    PARTS[length] ?? length.replace(/\b(?:an|1) hour\b/, 'one-hour').replace(/ (\p{L}+?)s?(?=\]?$)/u, '-$1');
  if (!/^an?$/i.test(article)) return `${article} ${words}`;
  return `${/^(?:8\d?|1[18]|eight(?:een|y)?|eleven)\b/.test(words) ? 'an' : 'a'} ${words}`;
}

const PARTS: Readonly<Record<string, string>> = {
  'half an hour': 'half-hour',
  'a quarter of an hour': '15-minute',
};
