import { lineEndOf, readLines } from '../text/lines.ts';
import { isName, isSignOffLine } from '../text/sign-off.ts';
import { slice } from '../text/span.ts';
import { readLogicalLines } from '../text/wrap.ts';

/**
 * Wraps again the paragraphs that changed, where the writer's own were wrapped by hand; all others stay to the byte.
 * A paragraph counts as wrapped where at least one of its lines, but the last, is long; links are never cut.
 */
export function reflow(before: string, after: string): string {
  const width = wrapWidth(before);
  if (width === undefined) return after;
  const end = lineEndOf(before);
  const known = new Set(paragraphs(before));
  return after
    .split(/((?:\r?\n[ \t]*){2,})/)
    .map((it, at) =>
      at % 2 === 1 ||
      isFields(it) ||
      known.has(it) ||
      !it.includes(' ') ||
      /^\s*(?:[-*>#|]|\d+[.)])/.test(it) ||
      it.length <= width
        ? it
        : wrap(it, width, end) + (/\s*$/.exec(it)?.[0] ?? ''),
    )
    .join('');
}

/** "To: …", "Subject: …", "Phone: …": each line says a thing of its own. */
const isFields = (paragraph: string) =>
  paragraph
    .trim()
    .split(/\r?\n/)
    .every((line) => /^(?:[\p{L}-]+: |\s)/u.test(line));

const paragraphs = (text: string) => text.split(/(?:\r?\n[ \t]*){2,}/);

function wrapWidth(text: string): number | undefined {
  // "Thanks, Al" below a long line stands for itself, and tells nothing of wrapping.
  const joined = paragraphs(text.trim()).flatMap((it) =>
    isFields(it)
      ? []
      : readLogicalLines(it, { start: 0, end: it.length }).map(({ start, end }) => it.slice(start, end)),
  );
  const wrapped = joined.filter((it) => {
    const lines = readLines(it);
    const lengths = lines.slice(0, -1).map((line) => line.end - line.start);
    // A line that ends its sentence may stand above a name; a wrapped one goes on below.
    if (!lines.slice(0, -1).some((line) => !/[.!?:,;]\s*$/.test(slice(it, line)))) return false;
    // One short line among long ones was broken again on its way.
    return (
      lengths.length > 0 &&
      lengths.every((it) => it <= 100) &&
      lengths.filter((it) => 45 <= it).length * 3 >= lengths.length * 2
    );
  });
  if (wrapped.length === 0) return undefined;
  return Math.max(...wrapped.flatMap((it) => readLines(it).map((line) => line.end - line.start)));
}

/** A short line that the next one does not go on with, and one above "Thanks, Al", was broken on purpose. */
function wrap(paragraph: string, width: number, end: string): string {
  const own = paragraph.trim().split(/\r?\n/);
  const at = own.findIndex((line, index) => {
    const next = own[index + 1] ?? '';
    return (
      isSignOffLine(next) ||
      (index + 2 === own.length && isName(next)) ||
      /^\s*[\p{L}-]+: /u.test(next) ||
      (line.length < 40 && /^\s*[\p{Lu}\p{N}]/u.test(next))
    );
  });
  if (at < 0) return wrapLines(paragraph, width, end);
  const rest = own.slice(at + 1).join(end);
  return wrapLines(own.slice(0, at + 1).join(end), width, end) + end + wrap(rest, width, end);
}

function wrapLines(paragraph: string, width: number, end: string): string {
  const lines: string[] = [];
  let line = '';
  for (const { gap, word } of pieces(paragraph.trim())) {
    if (line !== '' && line.length + gap.length + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : line + gap + word;
  }
  return [...lines, line].join(end);
}

/** Words with the space before them, two where the writer has two; a blank, a link and a code span are never broken across lines. */
function pieces(paragraph: string): readonly { readonly gap: string; readonly word: string }[] {
  const found = paragraph.matchAll(
    /(?<gap>\s*)(?<word>(?:!?\[[^\]\n]{0,80}\](?:\([^)\s]*\))?|`[^`\n]*`|\d\d? (?:am|pm)\b|\S)+)/g,
  );
  return Array.from(found, ({ groups }) => ({
    gap: /^ {2,}$/.test(groups?.gap ?? '') ? (groups?.gap ?? '') : ' ',
    word: groups?.word ?? '',
  }));
}
