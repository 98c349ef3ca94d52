#!/usr/bin/env node
import { run } from './run.ts';

// A reader that goes away early, such as `head`, is no mistake.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

// The exit code is set, never forced: what is still on its way to a pipe gets there.
run(process.argv.slice(2)).then((code) => {
  if (code !== undefined) process.exitCode = code;
});
