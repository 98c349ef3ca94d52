import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';

/** Folders that nobody writes drafts in. */
const never = new Set(['.git', 'node_modules']);

/** One file of ignore patterns, which count from `folder`. */
interface Level {
  readonly folder: string;
  readonly patterns: Ignore;
}

/** A file that was found, or a folder that nobody may look into. */
export interface Found {
  readonly path: string;
  readonly isClosed: boolean;
}

/** The drafts under a folder that git does not ignore, sorted within each folder. Links to folders are not followed. */
export function findDrafts(folder: string): readonly Found[] {
  const found: Found[] = [];
  const visit = (at: string, above: readonly Level[]) => {
    const levels = [...above, ...readLevel(resolve(at), join(at, '.gitignore'))];
    const entries = entriesOf(at);
    if (entries === undefined) found.push({ path: at, isClosed: true });
    for (const { name, path, isFolder } of entries ?? []) {
      if (isFolder ? never.has(name) : !/\.(?:md|markdown|txt|eml)$/i.test(name)) continue;
      if (isIgnored(resolve(path), isFolder, levels)) continue;
      if (isFolder) visit(path, levels);
      else found.push({ path, isClosed: false });
    }
  };
  visit(folder, levelsAbove(resolve(folder)));
  return found;
}

/** Everything under a folder, `.git` and `node_modules` aside, for a glob to choose from. */
export function findFiles(folder: string): readonly Found[] {
  const entries = entriesOf(folder);
  if (entries === undefined) return [{ path: folder, isClosed: true }];
  return entries.flatMap(({ name, path, isFolder }) =>
    isFolder ? (never.has(name) ? [] : findFiles(path)) : [{ path, isClosed: false }],
  );
}

interface Entry {
  readonly name: string;
  readonly path: string;
  readonly isFolder: boolean;
}

/** Undefined for a folder that nobody may look into. */
function entriesOf(folder: string): readonly Entry[] | undefined {
  try {
    const entries = readdirSync(folder, { withFileTypes: true }).map((entry) => ({
      entry,
      path: join(folder, entry.name),
    }));
    return (
      entries
        .filter(({ entry, path }) => entry.isDirectory() || entry.isFile() || (entry.isSymbolicLink() && isFile(path)))
        .map(({ entry, path }) => ({ name: entry.name, path, isFolder: entry.isDirectory() }))
        // By code unit, so that the order is the same on every computer.
        .sort((a, b) => (a.name < b.name ? -1 : 1))
    );
  } catch {
    // The caller says which folder it is.
    return undefined;
  }
}

function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    // Whether it is not there or behind a closed folder, it cannot be read.
    return false;
  }
}

/** What the checkout says above the folder: its own exclude list, then each .gitignore on the way down. */
function levelsAbove(folder: string): readonly Level[] {
  const folders: string[] = [];
  for (let at = folder; ; at = dirname(at)) {
    if (at !== folder) folders.unshift(at);
    if (existsSync(join(at, '.git')))
      return [
        ...readLevel(at, join(at, '.git', 'info', 'exclude')),
        ...folders.flatMap((it) => readLevel(it, join(it, '.gitignore'))),
      ];
    // Outside of any checkout only the .gitignore files inside the folder count.
    if (dirname(at) === at) return [];
  }
}

function readLevel(folder: string, file: string): readonly Level[] {
  const isCaseBlind = process.platform === 'win32' || process.platform === 'darwin';
  try {
    return [{ folder, patterns: ignore({ ignorecase: isCaseBlind }).add(readFileSync(file, 'utf8')) }];
  } catch {
    // Mostly there is none; one that cannot be read tells git nothing either.
    return [];
  }
}

/** The deepest file that says something about a path decides. */
function isIgnored(path: string, isFolder: boolean, levels: readonly Level[]): boolean {
  for (const { folder, patterns } of [...levels].reverse()) {
    const told = patterns.test(relative(folder, path).split(sep).join('/') + (isFolder ? '/' : ''));
    if (told.ignored || told.unignored) return told.ignored;
  }
  return false;
}
