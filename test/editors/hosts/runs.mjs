// The runs by name: one suite, several hosts.
import { checkColors } from './colors.mjs';
import { runInNodeHost } from './node-host.mjs';
import { packageExtension } from './package.mjs';
import { runInWebHost } from './web-host.mjs';

export const runs = {
  colors: { title: 'The grammars', start: checkColors },
  newest: { title: 'The newest VS Code', start: (name) => runInNodeHost(name) },
  web: { title: 'VS Code for the Web 1.91, in a worker', start: (name) => runInWebHost(name) },
  restricted: { title: 'Restricted Mode', start: (name) => runInNodeHost(name, { isRestricted: true }) },
  package: {
    title: 'The installed package',
    start: async (name) => {
      const { path, remove } = await packageExtension();
      try {
        return await runInNodeHost(name, { vsix: path });
      } finally {
        await remove();
      }
    },
  },
  desktop: { title: 'A desktop VS Code', start: (name) => runInNodeHost(name, { isDesktop: true }) },
};
