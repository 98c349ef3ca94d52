import { checkFiles } from './check-files.ts';
import { complain } from './complain.ts';
import type { Flags } from './flags.ts';
import { toJson } from './report/json.ts';

/** `yesable facts`: what was understood of every message, as JSON. Returns the exit code. */
export async function facts(flags: Flags, names: readonly string[]): Promise<number> {
  if (names.length === 0) return complain('name a file, a glob or a folder to read, or - for stdin');
  const checked = await checkFiles(flags, names);
  if (checked === undefined) return 2;
  process.stdout.write(toJson(checked.files));
  return checked.hasFailed ? 2 : 0;
}
