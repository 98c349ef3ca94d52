import { readFileSync, statSync } from 'node:fs';
import { decode } from './decode.ts';

/** One thing to read: its text, or why there is none. `path` is as the user wrote it, or as it was found. */
export type Input =
  | { readonly path: string; readonly text: string; readonly isStdin: boolean }
  | { readonly path: string; readonly error: string };

/** Reads what the command line names, in order, each file once. Never fails; what cannot be read comes back as an error. */
export async function readInputs(names: readonly string[], stdinName: string): Promise<readonly Input[]> {
  const inputs: Input[] = [];
  for (const name of names) inputs.push(name === '-' ? await readStdin(stdinName) : readFile(name));
  return inputs;
}

async function readStdin(name: string): Promise<Input> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  const text = decode(Buffer.concat(chunks));
  return text === undefined ? { path: name, error: notText } : { path: name, text, isStdin: true };
}

const notText = 'is not UTF-8 text; save it as UTF-8 or leave it out';

function readFile(path: string): Input {
  try {
    if (statSync(path).isDirectory()) return { path, error: 'is a directory' };
    const text = decode(readFileSync(path));
    return text === undefined ? { path, error: notText } : { path, text, isStdin: false };
  } catch (error) {
    return { path, error: reasonOf(error as NodeJS.ErrnoException) };
  }
}

function reasonOf({ code, message }: NodeJS.ErrnoException): string {
  if (code === 'ENOENT') return 'no such file; check the name';
  if (code === 'EACCES' || code === 'EPERM') return 'cannot be read; check its permissions';
  return `cannot be read: ${message}`;
}
