/** `[topic]`; not a link `[words](target)`, not a box `[x]`. */
const BLANK = /\[([^\][\r\n]{2,80})\](?![([])/g;

export function hasBlank(text: string): boolean {
  return text.search(BLANK) >= 0;
}

/**
 * Texts in snippet syntax: each blank is a tab stop that keeps its brackets until it is filled, and blanks of one name
 * share one number, in all texts together. Everything else stays as it is.
 */
export function toSnippets(texts: readonly string[]): readonly string[] {
  const numbers = new Map<string, number>();
  return texts.map((text) => {
    let snippet = '';
    let end = 0;
    for (const { 0: blank, 1: label = '', index } of text.matchAll(BLANK)) {
      const name = label.toLowerCase();
      const number = numbers.get(name) ?? numbers.size + 1;
      numbers.set(name, number);
      snippet += `${escapeSyntax(text.slice(end, index))}\${${number}:${escapeSyntax(blank)}}`;
      end = index + blank.length;
    }
    return snippet + escapeSyntax(text.slice(end));
  });
}

function escapeSyntax(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}
