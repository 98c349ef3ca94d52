import { checkFiles } from './check-files.ts';
import { complain } from './complain.ts';
import type { Flags } from './flags.ts';
import { toJson } from './json.ts';

const RANK = { never: 4, warning: 3, information: 2, hint: 1 } as const;

/** `yesable check`: prints the findings. Returns the exit code. */
export async function check(flags: Flags, names: readonly string[]): Promise<number> {
  if (names.length === 0) return complain('name a file to read, or - for stdin');
  const files = await checkFiles(flags, names);
  process.stdout.write(`${toJson(files)}\n`);
  const failed = files.filter((it) => it.kind === 'failed');
  for (const { path, error } of failed) complain(`${path}: ${error}`);
  if (failed.length > 0) return 2;
  const least = RANK[(flags['fail-on'] as keyof typeof RANK | undefined) ?? 'warning'];
  const findings = files.flatMap((it) => (it.kind === 'checked' ? it.messages.flatMap((message) => message.findings) : []));
  return findings.some((it) => least <= RANK[it.severity]) ? 1 : 0;
}
