import { statSync } from 'node:fs';
import { normalize, relative, sep } from 'node:path';
import { matchesGlob } from '../shared/index.ts';
import { type Found, findDrafts, findFiles } from './walk.ts';

/** A file to read, stdin, or why a name stands for nothing. */
export type Named =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'stdin' }
  | { readonly kind: 'failed'; readonly path: string; readonly error: string };

/** What a name on the command line stands for: a file, a folder's drafts, the files that a glob matches, or stdin. */
export function expand(name: string): readonly Named[] {
  if (name === '-') return [{ kind: 'stdin' }];
  if (name === '') return [{ kind: 'failed', path: '""', error: 'is no name of a file; check how it was quoted' }];
  const found = statOf(name);
  if (found?.isDirectory())
    return orFail(
      name,
      findDrafts(name),
      'holds no drafts: no .md, .markdown, .txt or .eml file that git does not ignore',
    );
  if (found !== undefined) return [{ kind: 'file', path: name }];
  if (!/[*?[{]/.test(name)) return [{ kind: 'failed', path: name, error: 'no such file; check the name' }];
  return orFail(name, matching(name), 'matches no file; check the glob');
}

function statOf(name: string) {
  try {
    return statSync(name);
  } catch {
    // Whatever is wrong with the name, reading it says so.
    return undefined;
  }
}

function orFail(path: string, found: readonly Found[], error: string): readonly Named[] {
  if (found.length === 0) return [{ kind: 'failed', path, error }];
  return found.map((it) =>
    it.isClosed
      ? { kind: 'failed', path: it.path, error: 'cannot be looked into; check its permissions, or leave it out' }
      : { kind: 'file', path: it.path },
  );
}

function matching(glob: string): readonly Found[] {
  const pattern = glob.split(sep).join('/');
  // The folders before the first wildcard are fixed: only what lies below them has to be looked at.
  const fixed = /^(?:[^*?[{]*\/)?/.exec(pattern)?.[0] ?? '';
  const base = normalize(fixed);
  if (!statOf(base)?.isDirectory()) return [];
  const wanted = pattern.slice(fixed.length);
  // A glob without a folder names files of this folder; `**/` looks further down.
  const isDeep = wanted.includes('/') || wanted.includes('**');
  return findFiles(base).filter(({ path, isClosed }) => {
    const below = relative(base, path).split(sep).join('/');
    if (isClosed) return isDeep;
    return isDeep ? matchesGlob(wanted, below) : !below.includes('/') && matchesGlob(wanted, below);
  });
}
