import ICAL from 'ical.js';
import type { ZoneClock } from '../when/zone-clock.ts';
import { windowsZones } from './windows-zones.ts';

/**
 * Which instant a time of a calendar means, in minutes since 1970 in UTC. Its zone stands in the property that it was read from.
 */
export type InstantOf = (time: ICAL.Time, property: ICAL.Property | null) => number;

/** @param own the writer's zone, in which floating times and whole days are meant. */
export function createInstantOf(own: string, clock: ZoneClock): InstantOf {
  const known = new Map<string, string | undefined>();
  // Events come at the same hours of the same days, and Intl is slow.
  const offsets = new Map<string, number>();

  /** The IANA zone that a name in a calendar means; undefined for one that only the calendar itself defines. */
  function zoneNamed(name: string): string | undefined {
    if (!known.has(name)) {
      // Some programs put an address before the name: "/freeassociation.sourceforge.net/America/New_York".
      const zone = windowsZones[name] ?? name.replace(/^\/(?:[^/]+\/)*?(?=(?:[A-Z]\w+\/){1,2}[\w-]+$)/, '');
      known.set(name, clock.offsetsAt(zone, '2026-01-05', 720).length > 0 ? zone : undefined);
    }
    return known.get(name);
  }

  /** A time that the clocks skip is read as the hour behind the gap. */
  function offsetAt(zone: string, date: string, minutes: number): number {
    const key = `${zone} ${date} ${minutes}`;
    const found =
      offsets.get(key) ??
      clock.offsetsAt(zone, date, minutes)[0] ??
      clock.offsetsAt(zone, date, Math.min(minutes + 60, 1439))[0] ??
      0;
    offsets.set(key, found);
    return found;
  }

  return (time, property) => {
    const minutes = time.isDate ? 0 : time.hour * 60 + time.minute;
    const local = Date.UTC(time.year, time.month - 1, time.day) / 60_000 + minutes;
    if (time.zone === ICAL.Timezone.utcTimezone) return local;
    const name = time.isDate ? '' : String(property?.getParameter('tzid') ?? '');
    const zone = name === '' ? own : zoneNamed(name);
    if (zone !== undefined) return local - offsetAt(zone, dayOf(time), minutes);
    // "Customized Time Zone" is told by its VTIMEZONE; without one it is taken as the writer's.
    const isDefined = time.zone !== null && time.zone !== ICAL.Timezone.localTimezone;
    return local - (isDefined ? time.utcOffset() / 60 : offsetAt(own, dayOf(time), minutes));
  };
}

const two = (it: number) => String(it).padStart(2, '0');

/** An ISO date. */
export function dayOf({ year, month, day }: ICAL.Time): string {
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}
