import { checkFiles } from './check-files.ts';
import { complain } from './complain.ts';
import type { Flags } from './flags.ts';
import { toJson } from './json.ts';

/** `yesable facts`: what was understood of every message, as JSON. Returns the exit code. */
export async function facts(flags: Flags, names: readonly string[]): Promise<number> {
  if (names.length === 0) return complain('name a file to read, or - for stdin');
  const files = await checkFiles(flags, names);
  process.stdout.write(`${toJson(files)}\n`);
  const failed = files.filter((it) => it.kind === 'failed');
  for (const { path, error } of failed) complain(`${path}: ${error}`);
  return failed.length > 0 ? 2 : 0;
}
