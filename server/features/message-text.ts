import type { Position } from 'vscode-languageserver';
import type { Checked } from '../../shared/index.ts';
import type { MessageText } from '../../shared/protocol.ts';
import type { Reading } from '../drafts.ts';
import { refused } from '../requests.ts';
import { limit } from './status.ts';

/**
 * The message around a position, else the nearest one before it, else the first. Where a part was too long to be read, it is
 * refused to take the message above for it.
 */
export function messageAt({ document, messages, isCut }: Reading, position: Position | undefined): Checked | undefined {
  const at = position === undefined ? (messages[0]?.start ?? 0) : document.offsetAt(position);
  const found = messages.findLast((it) => it.start <= at);
  if (isCut && !(found && at <= found.start + found.text.length)) throw refused(limit);
  return found ?? messages[0];
}

/** A message as it would be sent: without front matter, mail headers and comments. */
export function messageText(reading: Reading, position: Position | undefined): MessageText | null {
  const checked = messageAt(reading, position);
  if (checked === undefined) return null;
  const { prose, facts } = checked.message;
  const body = withoutSpans(checked.text, prose.bodyStart, prose.comments);
  return {
    text: `${body.replace(/^(?:[ \t]*\r?\n)+/, '').trimEnd()}\n`,
    blanks: facts.blank.length,
  };
}

/** The text from `start` on, without the spans; a line that a span leaves empty goes with it. */
function withoutSpans(
  text: string,
  start: number,
  spans: readonly { readonly start: number; readonly end: number }[],
): string {
  let kept = '';
  let at = start;
  for (const span of spans.filter((it) => start <= it.start)) {
    kept += text.slice(at, span.start);
    at = span.end;
    const isAlone = /(?:^|\n)[ \t]*$/.test(kept);
    const rest = /^[ \t]*\r?\n/.exec(text.slice(at, at + 200));
    if (isAlone && rest !== null) {
      kept = kept.replace(/[ \t]+$/, '');
      at += rest[0].length;
    }
  }
  return kept + text.slice(at);
}
