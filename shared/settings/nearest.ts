export const configName = '.yesable.json';

/** A settings file: its text, its path, and the folder that its globs count from. */
export interface FoundConfig {
  readonly path: string;
  readonly folder: string;
  readonly text: string;
}

/**
 * Looks for the nearest .yesable.json: in `folder`, then upwards. Stops at `root` if one is given, at the root of a git
 * checkout, and at the top.
 * @param folder a path or a URI with forward slashes, without one at its end
 * @param readFile the text of a file, or undefined where there is none
 */
export async function findConfig(
  folder: string,
  root: string | undefined,
  readFile: (path: string) => Promise<string | undefined> | string | undefined,
): Promise<FoundConfig | undefined> {
  for (let at: string | undefined = folder; at !== undefined; at = parentOf(at)) {
    const path = `${at}/${configName}`;
    const text = await readFile(path);
    if (text !== undefined) return { path, folder: at, text };
    if (at === root || (await isGitRoot(at, readFile))) return undefined;
  }
  return undefined;
}

/** A checkout has a folder `.git`; a linked worktree or a submodule has a file of that name. */
async function isGitRoot(folder: string, readFile: Parameters<typeof findConfig>[2]): Promise<boolean> {
  return (await readFile(`${folder}/.git/HEAD`)) !== undefined || (await readFile(`${folder}/.git`)) !== undefined;
}

/** The folder above; undefined above the top: "", "C:", "file://". The top of a file system is "", for its files begin with a slash. */
function parentOf(folder: string): string | undefined {
  const slash = folder.lastIndexOf('/');
  if (slash < 0 || /^[\w+.-]+:\/\/[^/]*$/.test(folder)) return undefined;
  return folder.slice(0, slash);
}

/** The path from `folder` to `path`, with forward slashes; undefined where it does not lie inside. */
export function relativePath(folder: string, path: string): string | undefined {
  return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : undefined;
}
