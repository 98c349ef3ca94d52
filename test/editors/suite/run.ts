import type Mocha from 'mocha';

/** The options of the suite in every host. Two busy cores are slow, so a test may take its time. */
export const mochaOptions: Mocha.MochaOptions = { ui: 'tdd', timeout: 60_000 };

/**
 * Runs all suites with the given mocha and throws when a test fails. Hosts print much that is not ours, so every line
 * of the suite begins with `[suite]`; the last one tells the process outside that the suite ran to its end.
 */
export async function runWith(mocha: Mocha, run: (done: (failures: number) => void) => Mocha.Runner): Promise<void> {
  mocha.reporter(reportNothing as unknown as Mocha.ReporterConstructor);
  mocha.suite.emit('pre-require', globalThis as unknown as Mocha.MochaGlobals, 'suite', mocha);
  await import('./all.ts');
  let passes = 0;
  const failures = await new Promise<number>((resolve) => {
    run(resolve)
      .on('pass', (test) => {
        passes += 1;
        print(`ok ${test.fullTitle()} (${test.duration} ms)`);
      })
      .on('fail', (test, error) => print(`FAILED ${test.fullTitle()}\n${describe(error)}`));
  });
  print(`passes=${passes} failures=${failures}`);
  if (failures > 0) throw new Error(`${failures} tests failed.`);
}

/** A variable of the process outside; undefined when it is not set, and always in a worker. */
export function environment(name: string): string | undefined {
  const { process } = globalThis as { process?: { env?: Record<string, string | undefined> } };
  return process?.env?.[name] || undefined;
}

function reportNothing(): void {}

function describe(error: Error & { actual?: unknown; expected?: unknown }): string {
  const values = error.expected === undefined ? '' : `\nexpected: ${error.expected}\n  actual: ${error.actual}`;
  return `${error.stack ?? error.message}${values}`;
}

function print(text: string): void {
  for (const line of text.split('\n')) console.info(`[suite] ${line}`);
}
