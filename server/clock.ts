import type { World } from '../shared/index.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

/** Today as an ISO date: in a time zone, where it may be another day than on this machine, or else on this machine. */
export function todayIn(timeZone: string | undefined): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  // Without `Intl` a command line starts sooner.
  if (timeZone === undefined) return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  const format =
    formats.get(timeZone) ??
    new Intl.DateTimeFormat('en-US', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  formats.set(timeZone, format);
  const [month, day, year] = format.format(now).split('/');
  return `${year}-${month}-${day}`;
}

/** Reads the clock and the zone of the machine. @param timeZone the writer's own zone, where it was told. */
export function readWorld(timeZone: string | undefined): World {
  return { today: todayIn(timeZone), timeZone: timeZone ?? new Intl.DateTimeFormat().resolvedOptions().timeZone };
}

/** Reads the clock of the machine. */
export function readInstant(): string {
  return new Date().toISOString();
}
