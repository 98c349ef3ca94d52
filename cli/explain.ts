import { readFileSync } from 'node:fs';
import { didYouMean, explained } from '../shared/index.ts';
import { complain } from './complain.ts';
import type { Flags } from './flags.ts';
import { pagePath } from './pages.ts';
import { toTerminal } from './terminal-markdown.ts';

/** `yesable explain [RULE]`: prints the page of a rule, or the list of all rules. Returns the exit code. */
export function explain(flags: Flags, [name, ...others]: readonly string[]): number {
  if (others.length > 0) return complain(`name one rule at a time, not ${others.length + 1}`);
  if (name === undefined) {
    process.stdout.write(list());
    return 0;
  }
  const rule = explained.find((it) => it.id === name);
  if (rule === undefined)
    return complain(
      `unknown rule "${name}"${didYouMean(
        name,
        explained.map((it) => it.id),
      )}; "yesable explain" lists them`,
    );
  const page = readPage(name);
  if (page === undefined)
    return complain(`the page of ${name} is missing from this installation; install yesable again`);
  const isColored = process.stdout.isTTY === true && !flags['no-color'] && !process.env.NO_COLOR;
  process.stdout.write(isColored ? toTerminal(page) : page);
  return 0;
}

function list(): string {
  const width = Math.max(...explained.map((it) => it.id.length));
  const groups = ['reciprocal', 'actionable', 'respectful'] as const;
  return groups
    .map((group) => {
      const lines = explained
        .filter((it) => it.group === group)
        .map((it) => `  ${it.id.padEnd(width)}  ${it.severity.padEnd(11)}  A good request ${it.title}.`);
      return `${group}\n${lines.join('\n')}\n`;
    })
    .join('\n');
}

function readPage(rule: string): string | undefined {
  try {
    return readFileSync(pagePath(rule), 'utf8');
  } catch {
    // The caller says what is missing.
    return undefined;
  }
}
