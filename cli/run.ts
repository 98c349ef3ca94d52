import { parseCommandLine } from './arguments.ts';
import { check } from './check.ts';
import { complain } from './complain.ts';
import { explain } from './explain.ts';
import { facts } from './facts.ts';
import { lsp } from './lsp.ts';
import { rewrite } from './rewrite.ts';
import { usage, version } from './usage.ts';

/**
 * Runs one command line. Returns the exit code: 0 no warning, 1 warnings, 2 bad usage, bad config or a file that cannot be
 * read; undefined where the process goes on.
 */
export async function run(args: readonly string[]): Promise<number | undefined> {
  const line = parseCommandLine(args);
  if (line.kind === 'wrong') return complain(line.message);
  if (line.kind === 'version') return say(version());
  if (line.kind === 'help') return say(usage(line.command));
  const { flags, rest } = line;
  switch (line.command) {
    case 'check':
      return check(flags, rest);
    case 'facts':
      return facts(flags, rest);
    case 'rewrite':
      return rewrite(flags, rest);
    case 'explain':
      return explain(flags, rest);
    case 'lsp':
      return lsp(args.slice(1));
  }
}

function say(text: string): number {
  process.stdout.write(`${text}\n`);
  return 0;
}
