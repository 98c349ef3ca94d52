import { readFileSync } from 'node:fs';
import { dirname, resolve, sep } from 'node:path';
import { readCalendarFile } from '../server/calendar-file.ts';
import { todayIn } from '../server/clock.ts';
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
  type World,
} from '../shared/index.ts';
import { complain } from './complain.ts';
import { decode } from './decode.ts';
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
  const worldIn = (timeZone: string | undefined): World => ({
    today: typeof flags.today === 'string' ? flags.today : todayIn(timeZone),
    timeZone: timeZone ?? hostTimeZone(),
  });
  const calendar = typeof flags.calendar === 'string' ? flags.calendar : undefined;
  const busyIn = ({ today, timeZone }: World): ReadBusy | undefined =>
    calendar === undefined ? undefined : readCalendarFile(calendar, periodAround(today, timeZone));
  const problem = busyIn(worldIn(fromFlags.timeZone))?.problem;
  if (problem !== undefined) return { error: `${calendar}: ${problem}` };

  function settle(found: FoundConfig | undefined): FolderSettings {
    const known = byPath.get(found?.path ?? '');
    if (known !== undefined) return known;
    const config = mergeConfigs([fromFlags, found === undefined ? {} : read(found)]);
    const world = worldIn(config.timeZone);
    const busy = busyIn(world)?.busy;
    const settings = toSettings(config, { ...world, ...(busy && { busy }) });
    const settled = { config, settings, folder: found?.folder ?? slashed(process.cwd()) };
    byPath.set(found?.path ?? '', settled);
    return settled;
  }

  /** For the search of settings, and of the root of a checkout. A file that cannot be read says nothing, and that is told. */
  function textOf(path: string): string | undefined {
    const { text, problem } = readText(path);
    if (problem === undefined) return text;
    complain(`${shown(path)}: ${problem}`);
    isBroken = true;
    return '{}';
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
      const known = byFolder.get(folder) ?? findConfig(folder, undefined, textOf).then(settle);
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
  const { text, problem } = readText(path);
  return text === undefined
    ? { error: `${name}: ${problem ?? 'cannot be read; check the name behind --config'}` }
    : { path, folder: slashed(dirname(resolve(name))), text };
}

/** The text of a file; neither it nor a problem where there is no such file, which is the usual case. */
function readText(path: string): { readonly text?: string; readonly problem?: string } {
  try {
    const text = decode(readFileSync(path));
    return text === undefined ? { problem: 'is no UTF-8 text; save it as UTF-8' } : { text };
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    return /^(?:ENOENT|ENOTDIR|EISDIR)$/.test(code) ? {} : { problem: 'cannot be read; check its permissions' };
  }
}

/** A path as short as it can be said from here. */
function shown(path: string): string {
  return relativePath(slashed(process.cwd()), path) ?? path;
}

export const slashed = (path: string) => path.split(sep).join('/');
