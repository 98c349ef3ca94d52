import { type Busy, type Period, periodAround, type ReadBusy, type World } from '../shared/index.ts';

/** The calendar files of a machine. */
export interface CalendarFiles {
  /** What changes whenever the file does; undefined where there is none. */
  readonly stamp: (path: string) => string | undefined;
  /** The times at which it is taken, or a problem that completes "FILE …". */
  readonly read: (path: string, period: Period) => ReadBusy;
}

/** The writer's calendar as it was read. */
export interface Calendar {
  readonly path: string;
  /** The same list until the file, the day or the zone changes. */
  readonly busy: readonly Busy[];
}

interface Known {
  readonly stamp: string;
  readonly calendar: Calendar | undefined;
}

/**
 * Reads the calendar that the writer's own settings name, and reads it again when its file changes.
 * @param files undefined where there are none, as in a browser.
 * @param complain tells the writer, once, why a calendar was not read; everything else goes on without it.
 */
export function createCalendars(files: CalendarFiles | undefined, complain: (sentence: string) => void) {
  const known = new Map<string, Known>();

  function read(files: CalendarFiles, path: string, world: World): Calendar | undefined {
    const { busy, problem } = files.read(path, periodAround(world.today, world.timeZone));
    if (problem !== undefined) complain(`${path} ${problem}.`);
    return busy && { path, busy };
  }

  return (path: string | undefined, world: World): Calendar | undefined => {
    if (path === undefined) return undefined;
    if (files === undefined) {
      complain('a calendar cannot be read in a browser, so times are proposed without it.');
      return undefined;
    }
    const key = JSON.stringify([path, world.timeZone]);
    const stamp = `${files.stamp(path) ?? 'none'} ${world.today}`;
    const found = known.get(key);
    if (found?.stamp === stamp) return found.calendar;
    const calendar = read(files, path, world);
    known.set(key, { stamp, calendar });
    return calendar;
  };
}
