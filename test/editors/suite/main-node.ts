import { mochaOptions, runWith } from './run.ts';

/** Called by the extension host of a desktop VS Code and of code-server. */
export async function run(): Promise<void> {
  const { default: Mocha } = await import('mocha');
  const mocha = new Mocha(mochaOptions);
  await runWith(mocha, (done) => mocha.run(done));
}
