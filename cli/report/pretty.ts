import { type Checked, readerMust, type Severity } from '../../shared/index.ts';
import type { CheckedFile } from '../check-files.ts';
import { lineText } from '../positions.ts';
import { printable } from '../printable.ts';
import { excerpt } from './excerpt.ts';
import { type Placed, placeFindings } from './places.ts';

export interface Look {
  readonly isColored: boolean;
  /** Columns of the terminal. */
  readonly width: number;
}

const COLOR: Readonly<Record<Severity | 'dim' | 'bold', number>> = {
  warning: 33,
  information: 36,
  hint: 35,
  dim: 2,
  bold: 1,
};

/** For a person at a terminal: what each reader is left to do, then every finding under the text that it is about. */
export function toPretty(files: readonly CheckedFile[], look: Look): string {
  const parts = files.flatMap((file) => fileParts(file, look));
  return `${[...parts, summary(files, look)].join('\n')}\n`;
}

function fileParts(file: CheckedFile, look: Look): readonly string[] {
  const placed = placeFindings(file);
  if (file.kind === 'failed' || placed.length === 0) return [];
  const byMessage = file.messages.flatMap((checked) => {
    const own = placed.filter((it) => it.message === checked.message && it.start === checked.start);
    return own.length === 0 ? [] : [...burden(checked, look), ...own.map((it) => drawn(it, look))];
  });
  return [paint(printable(file.path), 'bold', look), ...byMessage];
}

/** "The reader has to: guess the topic · decide how long." */
function burden({ message }: Checked, look: Look): readonly string[] {
  const left = readerMust(message);
  if (left.length === 0) return [];
  const reader = message.reader === 'the reader' ? 'The reader' : message.reader;
  return [paint(printable(`  ${reader} still has to: ${left.join(' · ')}`), 'dim', look), ''];
}

function drawn({ range: { start, end }, lines, finding }: Placed, look: Look): string {
  const { severity, rule, message, fixes } = finding;
  const number = String(start.line + 1);
  const line = lineText(lines, start.line);
  const cut = excerpt(
    line,
    start.character,
    end.line === start.line ? end.character : line.length,
    look.width - number.length - 7,
  );
  const gutter = ' '.repeat(number.length);
  const bar = paint('│', 'dim', look);
  return [
    `  ${paint(severity, severity, look)} ${printable(message)} ${paint(rule, 'dim', look)}`,
    `    ${paint(number, 'dim', look)} ${bar} ${cut.text}`,
    `    ${gutter} ${bar} ${' '.repeat(cut.indent)}${paint('^'.repeat(cut.carets), severity, look)}`,
    ...fixes.map(({ title }) => `    ${gutter} ${paint('=', 'dim', look)} ${printable(title)}`),
    '',
  ].join('\n');
}

function summary(files: readonly CheckedFile[], look: Look): string {
  const read = files.filter((it) => it.kind === 'checked');
  const messages = read.flatMap((it) => it.messages);
  const requests = messages.filter((it) => it.message.isRequest).length;
  const findings = messages.flatMap((it) => it.findings);
  const said = (['warning', 'information', 'hint'] as const).flatMap((severity) => {
    const count = findings.filter((it) => it.severity === severity).length;
    return count === 0
      ? []
      : [paint(severity === 'information' ? `${count} information` : counted(count, severity), severity, look)];
  });
  const where = `${counted(requests, 'request')} in ${counted(read.length, 'file')}`;
  return said.length === 0 ? `${where}: nothing found.` : `${where}: ${said.join(', ')}.`;
}

const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;

function paint(text: string, color: keyof typeof COLOR, { isColored }: Look): string {
  return isColored ? `\u001B[${COLOR[color]}m${text}\u001B[0m` : text;
}
