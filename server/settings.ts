import type { Connection } from 'vscode-languageserver';
import {
  type Config,
  type ConfigProblem,
  configName,
  type FoundConfig,
  findConfig,
  type Known,
  matchesAny,
  mergeConfigs,
  parseConfig,
  readConfig,
  relativePath,
  ruleIds,
} from '../shared/index.ts';
import type { Abilities } from './abilities.ts';
import { field } from './params.ts';

/** What the writer told the editor and the project, for one document. */
export interface Preferences {
  /** The nearest settings file over the editor's settings. What was wrong in them is left out, so the default holds. */
  readonly config: Config;
  /** The document's path from the folder that the file's globs count from, with forward slashes. */
  readonly path: string;
}

export interface SettingsSource {
  readonly of: (uri: string) => Promise<Preferences>;
  /** Whatever was read may have changed. `sent` is what a client that is not asked for its settings has sent. */
  readonly forget: (sent?: unknown) => void;
  readonly forgetDocument: (uri: string) => void;
}

/** What the settings need of the rest of the server. */
export interface Surroundings {
  readonly abilities: () => Abilities;
  readonly folders: () => readonly string[];
  readonly readText: (uri: string) => Promise<string | undefined>;
  /** Tells the writer, once, that the settings at `where` are wrong. */
  readonly complain: (where: string, sentence: string) => void;
}

/** Reads the settings for each document once, and again when it is told that something changed. */
export function createSettingsSource(
  connection: Connection,
  { abilities, folders, readText, complain }: Surroundings,
): SettingsSource {
  const known = new Map<string, Promise<Preferences>>();
  let sent: unknown;

  async function read(uri: string): Promise<Preferences> {
    // Of folders inside each other the innermost is the document's own.
    const [root] = folders()
      .filter((it) => uri.startsWith(`${it}/`))
      .sort((a, b) => b.length - a.length);
    const folder = folderOf(uri) ?? folders()[0];
    const [editor, file] = await Promise.all([
      readEditor(uri),
      folder === undefined ? undefined : findConfig(folder, root ?? folders()[0], readText),
    ]);
    const own = readConfig(editor, facts);
    for (const problem of own.problems) complain('Your settings', problem);
    const ofEditor = settleGlobs(own.config, pathFrom(root, uri));
    const config = mergeConfigs([file === undefined ? {} : configOf(file), ofEditor]);
    return { config, path: pathFrom(file?.folder ?? root, uri) };
  }

  function configOf({ path, text }: FoundConfig): Config {
    const { config, problems } = parse(text);
    const [first] = problems;
    if (first !== undefined) complain(path, `line ${lineOf(text, first.offset)}: ${first.message}`);
    return config;
  }

  async function readEditor(scopeUri: string): Promise<unknown> {
    if (!abilities().hasConfiguration) return sent ?? abilities().settings;
    try {
      return await connection.workspace.getConfiguration({ scopeUri, section: 'yesable' });
    } catch {
      // A client that promised an answer and gives none is treated like one that did not promise.
      return sent ?? abilities().settings;
    }
  }

  return {
    of: (uri) => {
      const found = known.get(uri) ?? read(uri);
      known.set(uri, found);
      // What could not be read now may be readable the next time.
      found.catch(() => known.delete(uri));
      return found;
    },
    forget: (settings) => {
      // Settings without ours say that there are none any more.
      if (typeof settings === 'object' && settings !== null) sent = field(settings, 'yesable');
      known.clear();
    },
    forgetDocument: (uri) => known.delete(uri),
  };
}

export function isConfigFile(uri: string): boolean {
  return uri.endsWith(`/${configName}`);
}

/** What is wrong in the text of a settings file. */
export function problemsOf(text: string): readonly ConfigProblem[] {
  return parse(text).problems;
}

/** A file in which nothing stands yet is no reason to complain. */
function parse(text: string): ReturnType<typeof parseConfig> {
  return text.trim() === '' ? { config: {}, problems: [] } : parseConfig(text, facts);
}

/**
 * The editor's globs count from the open folder, and the document's path perhaps from one below it. So they are replaced by
 * what they say of this document: globs for every file, or for none.
 */
function settleGlobs(config: Config, path: string): Config {
  const globs = (['include', 'exclude', 'templates'] as const).filter((it) => config[it] !== undefined);
  return { ...config, ...Object.fromEntries(globs.map((it) => [it, matchesAny(config[it], path) ? ['**'] : []])) };
}

const facts: Known = { rules: ruleIds, isTimeZone };

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

function folderOf(uri: string): string | undefined {
  const slash = uri.lastIndexOf('/');
  return /^[\w+.-]+:\/\//.test(uri) && 0 < slash ? uri.slice(0, slash) : undefined;
}

function pathFrom(folder: string | undefined, uri: string): string {
  const path =
    (folder === undefined ? undefined : relativePath(folder, uri)) ?? uri.replace(/^[\w+.-]+:(?:\/\/[^/]*)?/, '');
  try {
    return decodeURIComponent(path);
  } catch {
    // A percent sign that encodes nothing stands for itself.
    return path;
  }
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
