import type { CheckedFile } from '../check-files.ts';
import type { Flags } from '../flags.ts';
import { toCompact } from './compact.ts';
import { toGithub } from './github.ts';
import { toJson } from './json.ts';
import { toPretty } from './pretty.ts';
import { toSarif } from './sarif.ts';

/** All findings in the form that was asked for: to read on a terminal, one line each where the output goes elsewhere. */
export function report(files: readonly CheckedFile[], flags: Flags): string {
  switch (flags.format ?? (process.stdout.isTTY ? 'pretty' : 'compact')) {
    case 'json':
      return toJson(files);
    case 'sarif':
      return toSarif(files);
    case 'github':
      return toGithub(files);
    case 'pretty':
      return toPretty(files, {
        isColored: isColored(flags),
        // Some terminals say that they have none.
        width: process.stdout.columns || 100,
      });
    default:
      return toCompact(files);
  }
}

// https://no-color.org: set to anything but the empty text.
function isColored(flags: Flags): boolean {
  return process.stdout.isTTY === true && !flags['no-color'] && !process.env.NO_COLOR;
}
