import {
  accessSync,
  chmodSync,
  closeSync,
  constants,
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
 * other. Permissions, a byte order mark and a symbolic link to the file stay; a hard link is cut. Returns what went wrong, as the end of
 * a sentence.
 */
export function replaceFile(path: string, before: string, after: string): string | undefined {
  let temporary: string | undefined;
  try {
    const target = realpathSync(path);
    // Whoever may write in the folder could put another file in its place all the same.
    accessSync(target, constants.W_OK);
    const bytes = readFileSync(target);
    if (decode(bytes) !== before) return 'has changed in the meantime and was not written; run the command again';
    const beside = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
    const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    const file = openSync(beside, 'wx', 0o600);
    // Only from here on it is ours to remove.
    temporary = beside;
    writeWhole(file, Buffer.from(hasMark ? `\uFEFF${after}` : after, 'utf8'));
    chmodSync(temporary, statSync(target).mode & 0o7777);
    renameSync(temporary, target);
    return undefined;
  } catch (error) {
    if (temporary !== undefined) rmSync(temporary, { force: true });
    return `cannot be written: ${(error as Error).message}`;
  }
}

/** Writes a new file, closes it, and waits until the disk has it, so that a rename never points to half of it. */
function writeWhole(file: number, bytes: Buffer): void {
  try {
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
