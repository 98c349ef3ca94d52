/** The words with a capital first letter. */
export function capitalized(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The words with a small first letter, unless they start with "I" or a word that is all capitals. */
export function uncapitalized(words: string): string {
  return /^(?:I\b|\p{Lu}{2})/u.test(words) ? words : words.charAt(0).toLowerCase() + words.slice(1);
}

/** A reader's name where a sentence starts: "The reader", "Dana". */
export function atStart(reader: string): string {
  return reader === 'the reader' ? 'The reader' : reader;
}
