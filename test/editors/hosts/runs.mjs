// The runs by name: one suite, several hosts.
import { findChromium, howToGetChromium } from './chromium.mjs';
import { nodeForCodeServer } from './code-server.mjs';
import { checkColors } from './colors.mjs';
import { hasNeovim, runInNeovim } from './neovim.mjs';
import { runInNodeHost } from './node-host.mjs';
import { packageExtension } from './package.mjs';
import { runInWebHost } from './web-host.mjs';

const ofChromium = () => (findChromium() === undefined ? howToGetChromium : undefined);
const ofCodeServer = () =>
  ofChromium() ??
  (nodeForCodeServer() === undefined
    ? 'code-server needs Node 24, and its package is for 64-bit Linux only. Run the tests with Node 24.'
    : undefined);
const ofNeovim = () => (hasNeovim() ? undefined : 'Neovim was not found. Install it (Debian: apt-get install neovim).');

/** `missing` says what the machine lacks for a run, and how to get it; undefined where it lacks nothing. */
export const runs = {
  colors: { title: 'The grammars', missing: () => undefined, start: checkColors },
  neovim: { title: 'Neovim', missing: ofNeovim, start: runInNeovim },
  newest: { title: 'The newest VS Code', missing: ofCodeServer, start: (name) => runInNodeHost(name) },
  web: { title: 'VS Code for the Web 1.91, in a worker', missing: ofChromium, start: (name) => runInWebHost(name) },
  restricted: {
    title: 'Restricted Mode',
    missing: ofCodeServer,
    start: (name) => runInNodeHost(name, { isRestricted: true }),
  },
  package: {
    title: 'The installed package',
    missing: ofCodeServer,
    start: async (name) => {
      const { path, remove } = await packageExtension();
      try {
        return await runInNodeHost(name, { vsix: path });
      } finally {
        await remove();
      }
    },
  },
  desktop: {
    title: 'A desktop VS Code',
    missing: () => undefined,
    start: (name) => runInNodeHost(name, { isDesktop: true }),
  },
};
