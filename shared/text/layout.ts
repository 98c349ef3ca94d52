import { readFrontMatter } from './front-matter.ts';
import { isBlank, readLines } from './lines.ts';
import { type Span, slice } from './span.ts';

/** The large parts of a passage, found line by line before anything is parsed. */
export interface Layout {
  /** The lines between the two `---` of YAML front matter, without them. */
  readonly frontMatter: readonly Span[];
  /** The lines of a mail header block at the start. */
  readonly header: readonly Span[];
  /** Where what is neither front matter nor header begins, in UTF-16 units. */
  readonly bodyStart: number;
  /** The writer's own text: everything else. */
  readonly own: readonly Span[];
  /** Lines somebody else wrote: `>` lines, and all below "On … wrote:" or a forwarded header block. */
  readonly quoted: readonly Span[];
  /** Lines from the `-- ` delimiter on. */
  readonly signature: readonly Span[];
  /** How somebody else's text came here. */
  readonly isForwarded: boolean;
}

const FENCE = /^ {0,3}(?:```|~~~)/;
const HEADER =
  /^(?:from|to|cc|bcc|subject|date|sent|reply-to|in-reply-to|message-id|references|mime-version|content-[a-z-]+|return-path|received|delivered-to|x-[a-z-]+|importance|attachments?|fcc|organization|user-agent|list-[a-z-]+|dkim-signature|authentication-results|yesable(?:-disable)?|kind|relationship|reader-time-zone|template):(?:\s|$)/i;
const MAIL_HEADER = /^[!-9;-~]+:(?:\s|$)/;
const QUOTE = /^ {0,3}>/;
const WROTE = /^(?:on\b.{4,120}\bwrote:|.{2,80}\bwrote:|am\b.{4,120}\bschrieb\b.*:)\s*$/i;
const ORIGINAL =
  /^\s*-{2,}\s*(?:original message|forwarded\b.*|weitergeleitete nachricht|begin forwarded message)\b.*$|^begin forwarded message:\s*$/i;
const RULE = /^_{20,}\s*$/;
const OUTLOOK = /^\s*\*{0,2}from:\*{0,2}\s+\S/i;
const OUTLOOK_NEXT = /^\s*\*{0,2}(?:sent|date|to|cc|subject):\*{0,2}\s/i;

/**
 * Divides a passage into front matter, header block, the writer's own lines, quoted lines and signature. Never fails.
 * @param isMail in a mail every `Name: value` line at the start is a header; elsewhere only the well-known names are.
 */
export function readLayout(text: string, isMail: boolean): Layout {
  const lines = readLines(text);
  const frontMatter = readFrontMatter(text, lines);
  const first = frontMatter === undefined ? 0 : frontMatter.next;
  const headerEnd = readHeader(text, lines, first, isMail);
  const own: Span[] = [];
  const quoted: Span[] = [];
  const signature: Span[] = [];
  let isForwarded = false;
  let isFenced = false;
  let into = own;
  for (let at = headerEnd; at < lines.length; at += 1) {
    const line = lines[at] as Span;
    const it = slice(text, line);
    if (FENCE.test(it)) isFenced = !isFenced;
    if (!isFenced && into === own) {
      if (/^-- ?$/.test(it)) into = signature;
      else if (startsTail(text, lines, at)) {
        isForwarded = ORIGINAL.test(it) || OUTLOOK.test(it);
        into = quoted;
      } else if (saysWhoWrote(it) && isQuoteNext(text, lines, at)) {
        quoted.push(line);
        continue;
      }
    }
    (into === own && !isFenced && QUOTE.test(it) ? quoted : into).push(line);
  }
  return {
    frontMatter: frontMatter?.lines ?? [],
    header: lines.slice(first, headerEnd),
    bodyStart: lines[headerEnd]?.start ?? text.length,
    own,
    quoted,
    signature,
    isForwarded,
  };
}

/** The index behind the header block and the blank line that ends it; `first` where there is none. */
function readHeader(text: string, lines: readonly Span[], first: number, isMail: boolean): number {
  let at = first;
  while (at < lines.length && isBlank(text, lines[at] as Span)) at += 1;
  const start = at;
  for (; at < lines.length; at += 1) {
    const { start: from, end } = lines[at] as Span;
    const it = text.slice(from, end);
    const isFolded = at > start && /^[ \t]+\S/.test(it);
    if (!isFolded && !(isMail ? MAIL_HEADER : HEADER).test(it)) break;
  }
  if (at === start) return first;
  // A mail's header block ends with a blank line; "To: be honest" inside prose does not start one.
  return at === lines.length || isBlank(text, lines[at] as Span) ? at : isMail ? at : first;
}

const saysWhoWrote = (line: string) => line.trimEnd().endsWith(':') && WROTE.test(line);

function isQuoteNext(text: string, lines: readonly Span[], at: number): boolean {
  const next = lines.slice(at + 1, at + 3).find((line) => !isBlank(text, line));
  return next !== undefined && QUOTE.test(slice(text, next));
}

/** Whether everything from this line on was written by somebody else. */
function startsTail(text: string, lines: readonly Span[], at: number): boolean {
  const line = lines[at] as Span;
  const it = slice(text, line);
  if (ORIGINAL.test(it)) return true;
  if (OUTLOOK.test(it))
    return 2 <= lines.slice(at + 1, at + 5).filter((other) => OUTLOOK_NEXT.test(slice(text, other))).length;
  if (RULE.test(it)) return lines.slice(at + 1, at + 4).some((other) => OUTLOOK.test(slice(text, other)));
  return saysWhoWrote(it) && /^on\b.*\d/i.test(it) && !isQuoteNext(text, lines, at);
}
