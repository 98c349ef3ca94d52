import type { CheckedFile } from '../check-files.ts';
import { slashed } from '../settings.ts';
import { type Placed, placeFindings } from './places.ts';

/** Workflow commands that GitHub shows as annotations; lines and columns from 1, the end column included. */
export function toGithub(files: readonly CheckedFile[]): string {
  return files
    .map((file) =>
      file.kind === 'failed'
        ? `::error file=${property(slashed(file.path))}::${data(file.error)}\n`
        : placeFindings(file).map(annotation).join(''),
    )
    .join('');
}

function annotation({ path, range: { start, end }, finding: { severity, rule, message } }: Placed): string {
  const level = severity === 'warning' ? 'warning' : 'notice';
  const lines = `line=${start.line + 1},endLine=${end.line + 1}`;
  // GitHub takes columns only where both ends stand on one line.
  const columns =
    start.line === end.line
      ? `,col=${start.character + 1},endColumn=${Math.max(start.character + 1, end.character)}`
      : '';
  return `::${level} file=${property(slashed(path))},${lines}${columns},title=${property(rule)}::${data(message)}\n`;
}

/** The escapes that GitHub's own toolkit uses. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
