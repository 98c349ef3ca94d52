import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { explained } from '../../shared/rules/explained.ts';

/** The built command line; another build of it can be named in the environment. */
export const cli = process.env.YESABLE_CLI ?? join(ROOT, 'dist', 'cli.js');
if (!existsSync(cli)) throw new Error(`${cli} is missing: npm run build`);

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Surroundings {
  readonly folder?: string;
  readonly stdin?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
}

/** What every run takes for granted: Monday, March 2, 2026, in Chicago. */
const clock = ['--today', '2026-03-02', '--time-zone', 'America/Chicago'];

/** Runs the command line as it stands. */
export function yesable(args: readonly string[], { folder = tmpdir(), stdin = '', env = {} }: Surroundings = {}): Ran {
  const { NO_COLOR: _, ...own } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    cwd: folder,
    input: stdin,
    env: { ...own, ...env },
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return { code: status, stdout, stderr };
}

/** Runs a command on a fixed day in a fixed zone. */
export function onMonday(
  command: 'check' | 'facts' | 'rewrite',
  args: readonly string[],
  surroundings: Surroundings = {},
): Ran {
  return yesable([command, ...clock, ...args], surroundings);
}

/** Runs the command line and stops reading after the first bytes, as `head` does. */
export function yesableIntoHead(args: readonly string[], folder: string): Promise<Ran> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [cli, ...args], { cwd: folder });
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (text) => {
      stderr += text;
    });
    child.stdout.once('data', () => child.stdout.destroy());
    child.on('close', (code) => resolve({ code, stdout: '', stderr }));
  });
}

const folders: string[] = [];

/** A folder of its own with these files, by path; gone when the tests end. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'yesable-'));
  folders.push(folder);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

process.on('exit', () => {
  for (const it of folders) rmSync(it, { recursive: true, force: true });
});

/** A config under which only these rules speak, so that a new rule changes no expected output. */
export function onlyRules(...rules: readonly string[]): string {
  return JSON.stringify({
    rules: Object.fromEntries(explained.filter(({ id }) => !rules.includes(id)).map(({ id }) => [id, 'off'])),
  });
}

/** A request without a length, and one with a warning less. */
export const VAGUE =
  'Hi Ana,\n\nWould you have time for a call about the lease on Tuesday, March 10, at 2:30 pm Central time?\n\nSam\n';
export const CLEAR = VAGUE.replace('time for a call', '20 minutes for a call');
export const NOTES = '# Notes\n\nThe lease ends in May.\n';
