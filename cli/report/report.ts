import type { CheckedFile } from '../check-files.ts';
import type { Flags } from '../flags.ts';

/** All findings in the form that was asked for: to read on a terminal, one line each where the output goes elsewhere. */
export async function report(files: readonly CheckedFile[], flags: Flags): Promise<string> {
  switch (flags.format ?? (process.stdout.isTTY ? 'pretty' : 'compact')) {
    case 'json':
      return (await import('./json.ts')).toJson(files);
    case 'sarif':
      return (await import('./sarif.ts')).toSarif(files);
    case 'github':
      return (await import('./github.ts')).toGithub(files);
    case 'pretty':
      return (await import('./pretty.ts')).toPretty(files, {
        isColored: isColored(flags),
        width: process.stdout.columns ?? 100,
      });
    default:
      return (await import('./compact.ts')).toCompact(files);
  }
}

// https://no-color.org: set to anything but the empty text.
function isColored(flags: Flags): boolean {
  return process.stdout.isTTY === true && !flags['no-color'] && !process.env.NO_COLOR;
}
