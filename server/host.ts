import type { World } from '../shared/index.ts';
import type { CalendarFiles } from './calendar.ts';

/** What the server needs of the machine it runs on; nothing else of it is touched. */
export interface Host {
  /** The date and the zone that the writer's machine shows now. */
  readonly readWorld: () => World;
  /** The text of a file by its URI; undefined where there is none or it cannot be read. */
  readonly readText: (uri: string) => Promise<string | undefined>;
  /** Where the pages of the rules are, as a URI without a final slash; undefined where no pages came along. */
  readonly rulePages: string | undefined;
  /** Undefined where there are no files. */
  readonly calendars: CalendarFiles | undefined;
  /** This moment, an ISO instant in UTC. */
  readonly readInstant: () => string;
}

/** Reads the clock and the zone of the machine. */
export function readWorld(): World {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return {
    today: `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`,
    timeZone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
  };
}

/** Reads the clock of the machine. */
export function readInstant(): string {
  return new Date().toISOString();
}
