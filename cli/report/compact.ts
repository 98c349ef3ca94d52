import type { CheckedFile } from '../check-files.ts';
import { printable } from '../printable.ts';
import { placeFindings } from './places.ts';

/** One line for each finding: `path:line:column: severity rule: message`, lines and columns from 1. */
export function toCompact(files: readonly CheckedFile[]): string {
  return files
    .flatMap(placeFindings)
    .map(({ path, range: { start }, finding: { severity, rule, message } }) =>
      printable(`${path}:${start.line + 1}:${start.character + 1}: ${severity} ${rule}: ${message}`),
    )
    .map((line) => `${line}\n`)
    .join('');
}
