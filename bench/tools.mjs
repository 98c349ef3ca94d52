// The tools under measure. Each entry loads one tool and gives a function from a text to its findings.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = join(import.meta.dirname, '..');

export const tools = {
  async yesable() {
    const { createCheck, defaults } = await import(pathToFileURL(join(root, 'dist/engine.js')).href);
    const check = createCheck({ ...defaults, today: '2026-03-02', timeZone: 'America/New_York' });
    const shape = { gate: 'guessed', isTemplate: false };
    return (text) => check({ text, language: 'markdown', shape }).messages.flatMap((it) => it.findings);
  },
  async 'write-good'() {
    const { default: writeGood } = await import('write-good');
    return (text) => writeGood(text);
  },
  async alex() {
    const { markdown } = await import('alex');
    return (text) => markdown(text).messages;
  },
  async 'harper.js'() {
    const harper = await import('harper.js');
    const { binary } = await import('harper.js/binary').catch(() => harper);
    const linter = new harper.LocalLinter({ binary: binary ?? harper.binary });
    await linter.setup();
    return (text) => linter.lint(text);
  },
};
