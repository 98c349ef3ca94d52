// A suite runs in a process of its own, so that all it prints can be read and judged.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

// A host that dies before the first test can still exit with 0, so success is only what the suite itself reports.
const summaryLine = /^\[suite\] passes=(\d+) failures=(\d+)/m;
const isVerbose = process.env.YESABLE_TEST_VERBOSE === '1';

/**
 * Runs a script that runs the suite, and returns how many tests passed. Throws unless the suite ended, ran at least one
 * test, and none failed. Shows the lines of the suite; hosts print much more, which `YESABLE_TEST_VERBOSE=1` shows.
 */
export async function runSuiteProcess(name, script, environment) {
  const { exitCode, printed } = await runAndCollect(script, environment);
  const found = summaryLine.exec(printed);
  if (found === null) throw new Error(`${name}: the suite did not run to its end.\n${printed.slice(-4_000)}`);
  const [passes, failures] = [Number(found[1]), Number(found[2])];
  if (failures > 0) throw new Error(`${name}: ${failures} tests failed.`);
  if (passes === 0) throw new Error(`${name}: no test was run.`);
  if (exitCode !== 0) throw new Error(`${name}: all tests passed, but the editor ended with exit code ${exitCode}.`);
  return passes;
}

function runAndCollect(script, environment) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script], {
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const printed = [];
    for (const stream of [child.stdout, child.stderr]) {
      createInterface({ input: stream }).on('line', (line) => {
        printed.push(line);
        if (isVerbose || line.startsWith('[suite] ')) console.log(line.replace('[suite] ', '  '));
      });
    }
    child.on('error', reject);
    child.on('close', (exitCode) => resolve({ exitCode, printed: printed.join('\n') }));
  });
}
