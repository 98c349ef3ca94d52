import { readFrontMatter } from './front-matter.ts';
import { isBlank, readLines } from './lines.ts';
import { type Span, slice } from './span.ts';

/** A piece of a file that may be a message. */
export interface Passage {
  /** Where it starts in the file, in UTF-16 units. */
  readonly start: number;
  readonly text: string;
}

const FENCE = /^ {0,3}(```+|~~~+)\s*([\w-]*)\s*$/;
const HEADING = /^ {0,3}#{1,6}\s/;

/**
 * Cuts a file into passages at `---` lines that stand between blank lines, never inside a fence or front matter.
 * @param isCollection in a file that is known to hold messages, headings separate them too, and fenced blocks are messages.
 */
export function splitPassages(text: string, isCollection: boolean): readonly Passage[] {
  // Without a separator there is nothing to cut; this keeps very long files cheap.
  if (!isCollection && !text.includes('\n---')) return [{ start: 0, text }];
  const lines = readLines(text);
  const cuts: Span[] = [];
  let fence: { mark: string; line: Span; isMessage: boolean } | undefined;
  // The closing line of front matter separates nothing.
  for (let at = readFrontMatter(text, lines)?.next ?? 0; at < lines.length; at += 1) {
    const line = lines[at] as Span;
    const it = slice(text, line);
    const mark = FENCE.exec(it);
    if (fence !== undefined) {
      if (mark === null || !(mark[1] as string).startsWith(fence.mark) || mark[2] !== '') continue;
      if (fence.isMessage) cuts.push(fence.line, line);
      fence = undefined;
    } else if (mark !== null)
      fence = {
        mark: mark[1] as string,
        line,
        isMessage: isCollection && /^(?:|text|txt|md|markdown|email|mail)$/.test(mark[2] ?? ''),
      };
    else if (
      /^---[ \t]*$/.test(it) &&
      at > 0 &&
      isBlank(text, lines[at - 1] as Span) &&
      !isForwardedBelow(text, lines, at)
    )
      cuts.push(line);
    else if (isCollection && HEADING.test(it)) cuts.push(line);
  }
  return between(text, cuts);
}

/** `From:` and `Sent:` below the line: what follows is a mail of somebody else's, and belongs to this message. */
function isForwardedBelow(text: string, lines: readonly Span[], at: number): boolean {
  const below = lines.slice(at + 1, at + 6).map((line) => slice(text, line));
  return /^from:\s/i.test(below.find((it) => it.trim() !== '') ?? '') && below.some((it) => /^sent:\s/i.test(it));
}

function between(text: string, cuts: readonly Span[]): readonly Passage[] {
  const passages: Passage[] = [];
  let start = 0;
  for (const cut of [...cuts, { start: text.length, end: text.length }]) {
    const piece = text.slice(start, cut.start);
    if (piece.trim() !== '' || (passages.length === 0 && cut.start === text.length))
      passages.push({ start, text: piece });
    start = cut.end;
  }
  return passages;
}
