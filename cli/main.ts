#!/usr/bin/env node
import { complain } from './complain.ts';
import { run } from './run.ts';

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // A reader that goes away early, such as `head`, is no mistake.
  if (error.code !== 'EPIPE') process.exit(complain(`the output cannot be written: ${error.message}`));
});

// The exit code is set, never forced: what is still on its way to a pipe gets there.
run(process.argv.slice(2)).then(
  (code) => {
    if (code !== undefined) process.exitCode = code;
  },
  (error: Error) => {
    process.exitCode = complain(`this is a mistake of yesable itself: ${error.message}`);
  },
);
