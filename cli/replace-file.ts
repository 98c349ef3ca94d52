import {
  chmodSync,
  closeSync,
  fsyncSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { decode } from './decode.ts';

/**
 * Puts `after` in the place of a file that holds `before`, at once or not at all: whoever reads it meanwhile sees one or the
 * other. Permissions, a byte order mark and a link to the file stay. Returns what went wrong, as the end of a sentence.
 */
export function replaceFile(path: string, before: string, after: string): string | undefined {
  let temporary: string | undefined;
  try {
    const target = realpathSync(path);
    const bytes = readFileSync(target);
    if (decode(bytes) !== before) return 'has changed in the meantime and was not written; run the command again';
    temporary = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
    const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    writeWhole(temporary, Buffer.from(hasMark ? `\uFEFF${after}` : after, 'utf8'));
    chmodSync(temporary, statSync(target).mode & 0o7777);
    renameSync(temporary, target);
    return undefined;
  } catch (error) {
    if (temporary !== undefined) rmSync(temporary, { force: true });
    return `cannot be written: ${(error as Error).message}`;
  }
}

/** Writes a new file and waits until the disk has it, so that a rename never points to half of it. */
function writeWhole(path: string, bytes: Buffer): void {
  const file = openSync(path, 'wx', 0o600);
  try {
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
