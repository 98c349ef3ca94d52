// npm start: builds Yesable, checks the examples in the terminal, and serves VS Code for the Web with Yesable in it.
//   npm start -- [--no-open] [--port N]
import { spawn, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { startServer } from './web/server.mjs';

const project = fileURLToPath(new URL('..', import.meta.url));
const portAt = process.argv.indexOf('--port');
const port = portAt < 0 ? 3210 : Number(process.argv[portAt + 1]);

function run(...args) {
  return spawnSync(process.execPath, args, { cwd: project, stdio: 'inherit' }).status;
}

/** Opens the address where somebody can see it; without a display the printed address is all. */
function openBrowser(address) {
  const hasDisplay = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (process.argv.includes('--no-open') || process.env.CI || !hasDisplay) return;
  const [command, ...args] = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''] }[process.platform] ?? ['xdg-open'];
  const child = spawn(command, [...args, address], { stdio: 'ignore', detached: true });
  child.on('error', () => {});
  child.unref();
}

if (run('esbuild.mjs') !== 0) process.exit(1);
const drafts = 'examples/*.{md,txt,eml}';
console.log(`\n$ yesable check '${drafts}'\n`);
// Findings are what the examples are for, so their exit code is no failure.
run('dist/cli.js', 'check', drafts);

const { address, stop } = await startServer(port, 'vague.md');
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    stop();
    process.exit(0);
  });
}

console.log(`\nVS Code with Yesable: ${address}   (Ctrl+C ends it)`);
openBrowser(address);
