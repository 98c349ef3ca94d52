import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Period, ReadBusy, readBusy } from '../shared/index.ts';

const most = 10 * 1024 * 1024;

/**
 * Reads the busy times of an .ics file on this machine. What reads calendars lies beside this program and is loaded only here.
 * @returns a problem that completes "FILE …", with its mend. Never throws, and never repeats what is in the file.
 */
export function readCalendarFile(path: string, period: Period): ReadBusy {
  try {
    const stats = statSync(fullPath(path));
    if (!stats.isFile()) return { problem: 'is no file; name an .ics file' };
    if (most < stats.size) return { problem: 'is larger than 10 MB; export fewer years of it' };
    const text = readFileSync(fullPath(path), 'utf8').replace(/^\uFEFF/, '');
    const reader = createRequire(__filename)(join(__dirname, 'calendar.js')) as { readonly readBusy: typeof readBusy };
    const found = reader.readBusy(text, period);
    return found.problem === undefined ? found : { problem: `cannot be used: ${found.problem}` };
  } catch (error) {
    return { problem: problemOf(error as NodeJS.ErrnoException) };
  }
}

/** What changes whenever the file does; undefined where there is none. */
export function calendarStamp(path: string): string | undefined {
  try {
    const { mtimeMs, size } = statSync(fullPath(path));
    return `${mtimeMs} ${size}`;
  } catch {
    // Whatever is wrong with it, reading it says so.
    return undefined;
  }
}

function fullPath(path: string): string {
  return /^~[\\/]/.test(path) ? join(homedir(), path.slice(2)) : path;
}

function problemOf({ code }: NodeJS.ErrnoException): string {
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'is not there; check its name';
  if (code === 'EACCES' || code === 'EPERM') return 'cannot be read; check its permissions';
  if (code === 'MODULE_NOT_FOUND') return 'cannot be read by this installation; install yesable again';
  return `cannot be read (${code ?? 'an error of the program'})`;
}
