import { statSync } from 'node:fs';
import { sep } from 'node:path';
import { matchesGlob } from '../shared/index.ts';
import { findDrafts, findFiles } from './walk.ts';

/** A file to read, stdin, or why a name stands for nothing. */
export type Named =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'stdin' }
  | { readonly kind: 'failed'; readonly path: string; readonly error: string };

/** What a name on the command line stands for: a file, a folder's drafts, the files that a glob matches, or stdin. */
export function expand(name: string): readonly Named[] {
  if (name === '-') return [{ kind: 'stdin' }];
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

function orFail(path: string, found: readonly string[], error: string): readonly Named[] {
  return found.length === 0 ? [{ kind: 'failed', path, error }] : found.map((it) => ({ kind: 'file', path: it }));
}

function matching(glob: string): readonly string[] {
  const pattern = glob.split(sep).join('/');
  // The folders before the first wildcard are fixed: only what lies below them has to be looked at.
  const fixed = /^(?:[^*?[{]*\/)?/.exec(pattern)?.[0] ?? '';
  const base = fixed === '' ? '.' : fixed;
  if (!statOf(base)?.isDirectory()) return [];
  const wanted = pattern.slice(fixed.length);
  // A glob without a folder names files of this folder; `**/` looks further down.
  const isDeep = wanted.includes('/') || wanted.includes('**');
  return findFiles(base).filter((path) => {
    const below = path
      .split(sep)
      .join('/')
      .slice(base === '.' ? 0 : fixed.length);
    return isDeep ? matchesGlob(wanted, below) : !below.includes('/') && matchesGlob(wanted, below);
  });
}
