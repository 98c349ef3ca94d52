import type { Hover, Position } from 'vscode-languageserver';
import { type Checked, explained, type RuleId, readerMust } from '../../shared/index.ts';
import type { Abilities } from '../abilities.ts';
import { rangeOf, spanOf } from '../convert.ts';
import type { Reading } from '../drafts.ts';
import { type Mark, marksOf } from '../merge.ts';

/** Why something is underlined, and what the reader still has to do. The smallest underline at the place speaks. */
export function hoverOf(reading: Reading, position: Position, { hasMarkdown }: Abilities): Hover | null {
  const { document, messages } = reading;
  for (const checked of messages) {
    const place = { document, start: checked.start };
    const at = spanOf(place, { start: position, end: position }).start;
    const here = marksOf(checked)
      .filter(({ span }) => span.start <= at && at <= span.end)
      .sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start));
    const [mark] = here;
    if (mark === undefined) continue;
    const parts = [...here.flatMap(advice), calendarLine(here, reading), checklist(checked)];
    const value = parts.filter((it) => it !== '').join('\n\n');
    const contents = hasMarkdown
      ? { kind: 'markdown' as const, value }
      : { kind: 'plaintext' as const, value: plain(value) };
    return { contents, range: rangeOf(place, mark.span) };
  }
  return null;
}

function advice({ findings }: Mark): readonly string[] {
  return findings.map(({ rule: id }) => {
    const rule = explained.find((it) => it.id === id);
    return rule === undefined ? '' : `**A good request ${rule.title}.** ${rule.why}`;
  });
}

const onTimes = new Set<RuleId>(['say-when', 'propose-a-time', 'propose-a-live-date']);

/** Where times are proposed, whose calendar they were compared with. */
function calendarLine(marks: readonly Mark[], { calendar }: Reading): string {
  const isOnTime = marks.some(({ findings }) => findings.some((it) => onTimes.has(it.rule)));
  return isOnTime && calendar !== undefined ? `The times proposed are free in your calendar, \`${calendar}\`.` : '';
}

/** Reciprocity first: what comes back to the reader, then what is left to do before answering. */
function checklist({ message, findings }: Checked): string {
  const jobs = readerMust(message);
  const gets = findings.some((it) => it.group === 'reciprocal') ? ['wonder what comes back'] : [];
  const left = [...gets, ...jobs];
  // One paragraph, since an editor shows no more than some lines of a hover at once.
  return left.length === 0 ? '' : `Before answering, the reader still has to: ${left.join(' · ')}.`;
}

function plain(markdown: string): string {
  return markdown.replaceAll('**', '').replaceAll('`', '');
}
