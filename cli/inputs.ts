import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { decode } from './decode.ts';
import { expand } from './expand.ts';

/** One thing to read: its text, or why there is none. `path` is as the user wrote it, or as it was found. */
export type Input =
  | { readonly kind: 'text'; readonly path: string; readonly text: string }
  | { readonly kind: 'failed'; readonly path: string; readonly error: string };

/** Reads what the command line names, in order, each file once. Never fails; what cannot be read comes back with the reason. */
export async function readInputs(names: readonly string[], stdinName: string): Promise<readonly Input[]> {
  const inputs: Input[] = [];
  const seen = new Set<string>();
  for (const named of names.flatMap(expand)) {
    const key = named.kind === 'stdin' ? '-' : resolve(named.path);
    if (seen.has(key)) continue;
    seen.add(key);
    if (named.kind === 'failed') inputs.push(named);
    else inputs.push(named.kind === 'stdin' ? await readStdin(stdinName) : readFile(named.path));
  }
  return inputs;
}

async function readStdin(path: string): Promise<Input> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return toInput(path, Buffer.concat(chunks));
}

function readFile(path: string): Input {
  try {
    return toInput(path, readFileSync(path));
  } catch (error) {
    return { kind: 'failed', path, error: reasonOf(error as NodeJS.ErrnoException) };
  }
}

function toInput(path: string, bytes: Uint8Array): Input {
  const text = decode(bytes);
  return text === undefined
    ? { kind: 'failed', path, error: 'is not UTF-8 text; save it as UTF-8, or leave it out' }
    : { kind: 'text', path, text };
}

function reasonOf({ code, message }: NodeJS.ErrnoException): string {
  if (code === 'ENOENT') return 'no such file; check the name';
  if (code === 'EACCES' || code === 'EPERM') return 'cannot be read; check its permissions';
  return `cannot be read: ${message}`;
}
