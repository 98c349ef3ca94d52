import { readFileSync } from 'node:fs';
import { dirname, resolve, sep } from 'node:path';
import { readCalendarFile } from '../server/calendar-file.ts';
import { localToday } from '../server/clock.ts';
import {
  type Config,
  type FoundConfig,
  findConfig,
  mergeConfigs,
  parseConfig,
  periodAround,
  type ReadBusy,
  relativePath,
  ruleIds,
  type Settings,
  toSettings,
} from '../shared/index.ts';
import { complain } from './complain.ts';
import type { Flags } from './flags.ts';
import { findLines, positionAt } from './positions.ts';
import { hostTimeZone, isTimeZone } from './time-zones.ts';

/** The settings that hold for the files of one folder. */
export interface FolderSettings {
  readonly config: Config;
  readonly settings: Settings;
  /** The folder that the globs of the config count from. */
  readonly folder: string;
}

export interface SettingsFinder {
  /** The settings for a file; `path` is absolute, with forward slashes. */
  readonly of: (path: string) => Promise<FolderSettings>;
  /** Whether some config was not right. It has been said on stderr, once. */
  readonly isBroken: () => boolean;
}

/** Makes the finder of settings for one command line. A named config or calendar that cannot be read comes back as the reason. */
export function createSettingsFinder(flags: Flags): SettingsFinder | { readonly error: string } {
  const named = typeof flags.config === 'string' ? readNamed(flags.config) : undefined;
  if (named !== undefined && 'error' in named) return named;
  const fromFlags = configOfFlags(flags);
  const byFolder = new Map<string, Promise<FolderSettings>>();
  const byPath = new Map<string, FolderSettings>();
  let isBroken = false;
  const world = {
    today: typeof flags.today === 'string' ? flags.today : localToday(),
    timeZone: fromFlags.timeZone ?? hostTimeZone(),
  };
  const calendar = typeof flags.calendar === 'string' ? flags.calendar : undefined;
  const busyIn = (timeZone: string): ReadBusy | undefined =>
    calendar === undefined ? undefined : readCalendarFile(calendar, periodAround(world.today, timeZone));
  const problem = busyIn(world.timeZone)?.problem;
  if (problem !== undefined) return { error: `${calendar}: ${problem}` };

  function settle(found: FoundConfig | undefined): FolderSettings {
    const known = byPath.get(found?.path ?? '');
    if (known !== undefined) return known;
    const config = mergeConfigs([fromFlags, found === undefined ? {} : read(found)]);
    const busy = busyIn(config.timeZone ?? world.timeZone)?.busy;
    const settings = toSettings(config, { ...world, ...(busy && { busy }) });
    const settled = { config, settings, folder: found?.folder ?? slashed(process.cwd()) };
    byPath.set(found?.path ?? '', settled);
    return settled;
  }

  function read({ path, text }: FoundConfig): Config {
    const { config, problems } = parseConfig(text, { rules: ruleIds, isTimeZone });
    const lines = problems.length > 0 ? findLines(text) : undefined;
    for (const { offset, message } of problems) {
      const at = positionAt(lines ?? findLines(text), offset);
      complain(`${shown(path)}:${at.line + 1}:${at.character + 1}: ${message}`);
      isBroken = true;
    }
    return config;
  }

  return {
    isBroken: () => isBroken,
    of: (path) => {
      if (named !== undefined) return Promise.resolve(settle(named));
      const folder = path.slice(0, path.lastIndexOf('/'));
      const known = byFolder.get(folder) ?? findConfig(folder, undefined, readText).then(settle);
      byFolder.set(folder, known);
      return known;
    },
  };
}

function configOfFlags({ profile, 'time-zone': timeZone }: Flags): Config {
  return {
    ...(typeof profile === 'string' && { profile: profile as Config['profile'] & {} }),
    ...(typeof timeZone === 'string' && { timeZone }),
  };
}

function readNamed(name: string): FoundConfig | { readonly error: string } {
  const path = slashed(resolve(name));
  const text = readText(path);
  return text === undefined
    ? { error: `${name}: cannot be read; check the name behind --config` }
    : { path, folder: slashed(dirname(resolve(name))), text };
}

/** The text of a file; undefined where there is none that can be read. */
function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  } catch {
    // A settings file that is not there is the usual case, and one that cannot be opened is not ours to use.
    return undefined;
  }
}

/** A path as short as it can be said from here. */
function shown(path: string): string {
  return relativePath(slashed(process.cwd()), path) ?? path;
}

export const slashed = (path: string) => path.split(sep).join('/');
