import { rewrite as rewriteMessage } from '../shared/index.ts';
import { type CheckedFile, checkFiles } from './check-files.ts';
import { complain } from './complain.ts';
import type { Flags } from './flags.ts';
import { replaceFile } from './replace-file.ts';
import { unifiedDiff } from './unified-diff.ts';

type ReadFile = CheckedFile & { readonly kind: 'checked' };

/** `yesable rewrite`: makes every request of a file answerable, and prints, compares or writes the result. Returns the exit code. */
export async function rewrite(flags: Flags, names: readonly string[]): Promise<number> {
  if (names.length === 0) return complain('name a file to rewrite, or - for stdin');
  if (flags.write && names.includes('-'))
    return complain('stdin cannot be written to; leave out --write, or name a file');
  const checked = await checkFiles(flags, names);
  if (checked === undefined) return 2;
  const { files } = checked;
  if (files.length > 1 && !flags.diff && !flags.write)
    return complain(`${files.length} files would run into one another; add --diff or --write, or name one`);
  let hasFailed = checked.hasFailed;
  for (const file of files) {
    if (file.kind === 'failed') continue;
    const after = rewritten(file);
    if (flags.diff) process.stdout.write(unifiedDiff(file.path, file.text, after));
    if (flags.write && after !== file.text) hasFailed = !write(file, after) || hasFailed;
    if (!flags.diff && !flags.write) process.stdout.write(after);
  }
  return hasFailed ? 2 : 0;
}

/** The text of a file with each request rewritten. Why one stays as it is, is said on stderr. */
function rewritten({ path, text, messages, settings }: ReadFile): string {
  if (!messages.some((it) => it.message.isRequest))
    complain(`${path}: holds no request to a person; --as-request rewrites it all the same`);
  const parts: string[] = [];
  let at = 0;
  for (const checked of messages) {
    const after = rewriteMessage(checked, settings);
    if (after.level === 'left') complain(`${path}: ${after.reason}`);
    parts.push(text.slice(at, checked.start), withLineEndsOf(checked.text, after.text));
    at = checked.start + checked.text.length;
  }
  parts.push(text.slice(at));
  return parts.join('');
}

/** New lines end as the old ones do. */
function withLineEndsOf(before: string, after: string): string {
  if (!before.includes('\r\n') || /[^\r]\n/.test(before)) return after;
  return after.replace(/\r?\n/g, '\r\n');
}

/** Returns whether it worked; if not, stderr says why. */
function write({ path, text }: ReadFile, after: string): boolean {
  const problem = replaceFile(path, text, after);
  if (problem !== undefined) complain(`${path}: ${problem}`);
  return problem === undefined;
}
