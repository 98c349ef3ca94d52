const style = (code: number) => (text: string) => `\u001B[${code}m${text}\u001B[0m`;
const bold = style(1);
const dim = style(2);
const code = style(36);

/** A page of ours, written in plain Markdown, with headings, code and emphasis as a terminal shows them. */
export function toTerminal(markdown: string): string {
  let isFenced = false;
  return markdown
    .split('\n')
    .map((line) => {
      if (/^ {0,3}(?:```|~~~)/.test(line)) {
        isFenced = !isFenced;
        return dim(line);
      }
      if (isFenced) return code(line);
      const heading = /^#{1,6} (.*)$/.exec(line);
      return heading === null ? inline(line) : bold(heading[1] as string);
    })
    .join('\n');
}

function inline(line: string): string {
  return line
    .replace(/`([^`]+)`/g, (_, text: string) => code(text))
    .replace(/\*\*([^*]+)\*\*/g, (_, text: string) => bold(text))
    .replace(/\[([^\]]+)\]\(([^)]+)\)/g, (_, text: string, target: string) => `${text} ${dim(`(${target})`)}`);
}
