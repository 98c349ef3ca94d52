import type { Config } from './schema.ts';
import { type Busy, defaults, type Settings } from './settings.ts';

/**
 * One from many, the most important first: command-line flags, the nearest .yesable.json, an editor's settings. A setting
 * is taken whole from the first that has it; rules are merged one by one. Front matter is read with its message, and
 * stands between the flags and the file.
 */
export function mergeConfigs(configs: readonly Config[]): Config {
  const merged: Config = Object.assign({}, ...[...configs].reverse());
  const rules = Object.assign({}, ...configs.map((it) => it.rules ?? {}).reverse());
  return Object.keys(rules).length === 0 ? merged : { ...merged, rules };
}

/** What is not written down but known to the caller. */
export interface World {
  /** ISO date, in the writer's zone. */
  readonly today: string;
  /** The computer's zone, an IANA name; the writer's own setting wins over it. */
  readonly timeZone: string;
  /** The times at which the writer's calendar is taken, where one was read. */
  readonly busy?: readonly Busy[];
}

/** The settings that the engine takes as they were written down; a missing one keeps its default. */
const taken = [
  'rules',
  'profile',
  'minutes',
  'workingHours',
  'workingDays',
  'dateOrder',
  'readerTimeZone',
  'name',
  'introduction',
  'medium',
  'country',
] as const satisfies readonly (keyof Config & keyof Settings)[];

/** The engine's settings: what was written down, filled up with the defaults. */
export function toSettings(config: Config, { today, timeZone, busy }: World): Settings {
  const written = Object.fromEntries(taken.filter((it) => config[it] !== undefined).map((it) => [it, config[it]]));
  return {
    ...defaults,
    ...written,
    today,
    timeZone: config.timeZone ?? timeZone,
    isHoursSet: config.workingHours !== undefined,
    ...(busy !== undefined && { busy }),
  };
}
