/** Text for one line of a terminal: what would move the cursor, change colors or turn the reading direction is shown as �. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu, '\uFFFD');
}
