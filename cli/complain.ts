import { printable } from './printable.ts';

/** Says in one line on stderr what went wrong and how to mend it. Returns the exit code for it. */
export function complain(message: string): 2 {
  process.stderr.write(`yesable: ${printable(message)}\n`);
  return 2;
}
