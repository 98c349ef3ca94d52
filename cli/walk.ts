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

/** The drafts under a folder that git does not ignore, sorted within each folder. Links to folders are not followed. */
export function findDrafts(folder: string): readonly string[] {
  const found: string[] = [];
  const visit = (at: string, above: readonly Level[]) => {
    const levels = [...above, ...readLevel(resolve(at), join(at, '.gitignore'))];
    for (const { name, path, isFolder } of entriesOf(at)) {
      if (isFolder ? never.has(name) : !/\.(?:md|markdown|txt|eml)$/i.test(name)) continue;
      if (isIgnored(resolve(path), isFolder, levels)) continue;
      if (isFolder) visit(path, levels);
      else found.push(path);
    }
  };
  visit(folder, levelsAbove(resolve(folder)));
  return found;
}

/** Everything under a folder, `.git` and `node_modules` aside, for a glob to choose from. */
export function findFiles(folder: string): readonly string[] {
  return entriesOf(folder).flatMap(({ name, path, isFolder }) =>
    isFolder ? (never.has(name) ? [] : findFiles(path)) : [path],
  );
}

function entriesOf(folder: string): readonly { name: string; path: string; isFolder: boolean }[] {
  const entries = [];
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() || entry.isFile() || (entry.isSymbolicLink() && isFile(path)))
      entries.push({ name: entry.name, path, isFolder: entry.isDirectory() });
  }
  // By code unit, so that the order is the same on every computer.
  return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
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
  if (!isFile(file)) return [];
  const isCaseBlind = process.platform === 'win32' || process.platform === 'darwin';
  return [{ folder, patterns: ignore({ ignorecase: isCaseBlind }).add(readFileSync(file, 'utf8')) }];
}

/** The deepest file that says something about a path decides. */
function isIgnored(path: string, isFolder: boolean, levels: readonly Level[]): boolean {
  for (const { folder, patterns } of [...levels].reverse()) {
    const told = patterns.test(relative(folder, path).split(sep).join('/') + (isFolder ? '/' : ''));
    if (told.ignored || told.unignored) return told.ignored;
  }
  return false;
}
