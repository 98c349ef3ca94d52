import 'mocha/mocha.js';
import type MochaClass from 'mocha';
import { mochaOptions, runWith } from './run.ts';

/** Called by the extension host of VS Code for the Web, which is a worker. */
export async function run(): Promise<void> {
  const { Mocha } = globalThis as unknown as { Mocha: typeof MochaClass };
  const mocha = new Mocha(mochaOptions);
  // The browser build replaces `run` by one that wants a page to draw on.
  await runWith(mocha, (done) => Mocha.prototype.run.call(mocha, done));
}
