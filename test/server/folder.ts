import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** An empty folder for each test of a suite: writes files in it, and names them by their URIs. */
export function useFolder() {
  let root: string;
  setup(() => {
    root = mkdtempSync(join(tmpdir(), 'yesable-'));
  });
  teardown(() => rmSync(root, { recursive: true, force: true }));

  const uriOf = (path: string) => pathToFileURL(join(root, path)).href;
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  return { uriOf, write };
}
