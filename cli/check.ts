import type { Finding } from '../shared/index.ts';
import { type CheckedFile, checkFiles } from './check-files.ts';
import { complain } from './complain.ts';
import type { Flags } from './flags.ts';
import { report } from './report/report.ts';

const RANK = { never: 4, warning: 3, information: 2, hint: 1 } as const;

/** `yesable check`: prints the findings. Returns the exit code. */
export async function check(flags: Flags, names: readonly string[]): Promise<number> {
  if (names.length === 0) return complain('name a file, a glob or a folder to check, or - for stdin');
  const checked = await checkFiles(flags, names);
  if (checked === undefined) return 2;
  process.stdout.write(report(flags.quiet ? checked.files.map(onlyWarnings) : checked.files, flags));
  return checked.hasFailed ? 2 : isTooMuch(checked.files.flatMap(findingsOf), flags) ? 1 : 0;
}

function findingsOf(file: CheckedFile): readonly Finding[] {
  return file.kind === 'checked' ? file.messages.flatMap((it) => it.findings) : [];
}

function onlyWarnings(file: CheckedFile): CheckedFile {
  if (file.kind === 'failed') return file;
  return {
    ...file,
    messages: file.messages.map((it) => ({
      ...it,
      findings: it.findings.filter(({ severity }) => severity === 'warning'),
    })),
  };
}

function isTooMuch(findings: readonly Finding[], flags: Flags): boolean {
  const least = RANK[(flags['fail-on'] as keyof typeof RANK | undefined) ?? 'warning'];
  const failing = findings.filter((it) => least <= RANK[it.severity]);
  const warnings = failing.filter((it) => it.severity === 'warning').length;
  return warnings < failing.length || Number(flags['max-warnings'] ?? 0) < warnings;
}
