// Drives the built command line as the language server of a headless Neovim, the way docs/editors.md sets it up.
import { spawn, spawnSync } from 'node:child_process';
import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { editorsFolder, projectFolder, temporaryFolder } from './folders.mjs';

const timeLimit = 120_000;
const drafts = [
  { name: 'vague.md', filetype: 'markdown' },
  { name: 'mutt-vague', filetype: 'mail' },
];

/** Whether there is a Neovim on the path. */
export function hasNeovim() {
  return spawnSync('nvim', ['--version'], { stdio: 'ignore' }).status === 0;
}

/** Runs the session on a Markdown draft and on a mail; returns how many checks passed, and throws when one failed. */
export async function runInNeovim() {
  const home = await temporaryFolder('neovim');
  try {
    let passes = 0;
    for (const it of drafts) passes += await runSession(home.path, it);
    return passes;
  } finally {
    await home.remove();
  }
}

async function runSession(home, { name, filetype }) {
  const draft = join(home, name);
  await copyFile(join(editorsFolder, 'workspace', name), draft);
  const script = join(editorsFolder, 'neovim/session.lua');
  const child = spawn('nvim', ['--headless', '-u', 'NONE', '-i', 'NONE', '-n', '-S', script], {
    env: {
      ...process.env,
      HOME: home,
      XDG_CACHE_HOME: home,
      XDG_STATE_HOME: home,
      YESABLE_NODE: process.execPath,
      YESABLE_CLI: join(projectFolder, 'dist/cli.js'),
      YESABLE_DRAFT: draft,
      YESABLE_FILETYPE: filetype,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: timeLimit,
  });
  let told = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (told += text));
  const code = await new Promise((resolve) => child.on('close', resolve));
  const lines = told.split(/\r?\n/).filter((it) => it.startsWith('  ok '));
  for (const line of lines) console.log(`${line} (${filetype})`);
  // A script that ends early would end well: only the count at its end tells that it ran.
  if (code !== 0 || !told.includes(`  ${lines.length} checks`)) throw new Error(`Neovim, ${filetype}:\n${told}`);
  return lines.length;
}
