import { two } from './calendar.ts';
import { type Context, digitsAt, isAttached, lexemeAt, markAt, spanOf, wordAt } from './context.ts';
import type { TimeSettings, ZonePart } from './expression.ts';
import { smallZones } from './vocabulary.ts';
import { zoneAbbreviations, zoneAreas, zonePlaces, zoneRegions, zoneStarters } from './zones.ts';

const starters: ReadonlySet<string> = new Set(zoneStarters);

/** A zone with the place after it. */
export interface FoundZone {
  readonly zone: ZonePart;
  readonly next: number;
  /** "London time", "UTC+2" and IANA names are zones wherever they stand; "Pacific" and "MT" only behind a clock time. */
  readonly isSure: boolean;
}

/** A time zone named at a place: an abbreviation, "Pacific", "Berlin time", "my time", "Europe/Paris", "UTC+2". */
export function readZone(context: Context, at: number, settings: TimeSettings): FoundZone | undefined {
  if (!starters.has(wordAt(context, at))) return undefined;
  return (
    readOffset(context, at) ??
    readIana(context, at) ??
    readPlace(context, at) ??
    readWhose(context, at, settings) ??
    readShort(context, at, settings)
  );
}

function found(
  context: Context,
  at: number,
  next: number,
  candidates: readonly string[],
  isSure: boolean,
  season?: ZonePart['season'],
): FoundZone {
  const zone = candidates.length === 1 ? candidates[0] : undefined;
  return { zone: { span: spanOf(context, at, next), zone, candidates, season }, next, isSure };
}

/** "UTC+2", "GMT -5:30". */
function readOffset(context: Context, at: number): FoundZone | undefined {
  const sign = markAt(context, at + 1);
  const amount = /^(\d{1,2})(?::(\d\d))?$/.exec(digitsAt(context, at + 2));
  if (
    !/^(?:utc|gmt)$/.test(wordAt(context, at)) ||
    !/^[+-]$/.test(sign) ||
    amount === null ||
    !isAttached(context, at + 2)
  )
    return undefined;
  const hours = Number(amount[1]);
  return 14 < hours
    ? undefined
    : found(context, at, at + 3, [hours === 0 ? 'UTC' : `UTC${sign}${two(hours)}:${amount[2] ?? '00'}`], true);
}

/** "(14:30) +0200", "(T10:00:00)-05:00": an offset alone, right behind a clock time in figures. */
export function readBareOffset(context: Context, at: number): FoundZone | undefined {
  const sign = markAt(context, at);
  if ((sign !== '+' && sign !== '-') || !isAttached(context, at + 1)) return undefined;
  const amount = /^(0\d|1[0-4]):?(00|15|30|45)$/.exec(digitsAt(context, at + 1));
  // "09:00 -11:00" are hours from and to.
  const isPair = sign === '-' && amount?.[0].includes(':') === true && !digitsAt(context, at - 1).includes(':', 3);
  if (amount === null || !isClockBefore(context, at) || isPair) return undefined;
  const isZero = amount[1] === '00' && amount[2] === '00';
  return found(context, at, at + 2, [isZero ? 'UTC' : `UTC${sign}${amount[1]}:${amount[2]}`], false);
}

function isClockBefore(context: Context, at: number): boolean {
  return /^\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?$/.test(digitsAt(context, at - 1));
}

/** "America/New_York", in the spelling that `Intl` wants. */
function readIana(context: Context, at: number): FoundZone | undefined {
  if (
    !zoneAreas.has(wordAt(context, at)) ||
    markAt(context, at + 1) !== '/' ||
    !isAttached(context, at + 1) ||
    wordAt(context, at + 2) === ''
  )
    return undefined;
  const isLong = markAt(context, at + 3) === '/' && isAttached(context, at + 3) && wordAt(context, at + 4) !== '';
  const words = [wordAt(context, at), wordAt(context, at + 2), ...(isLong ? [wordAt(context, at + 4)] : [])];
  const name = words
    .map((it) =>
      it
        .split('_')
        .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
        .join('_'),
    )
    .join('/');
  return found(context, at, isLong ? at + 5 : at + 3, [name], true);
}

/** "Berlin time", "Pacific Standard Time", "New York time zone". */
function readPlace(context: Context, at: number): FoundZone | undefined {
  let name = '';
  for (let length = 1; length <= 3; length += 1) {
    name = name === '' ? wordAt(context, at) : `${name} ${wordAt(context, at + length - 1)}`;
    const zone = zonePlaces.get(name);
    const after = wordAt(context, at + length);
    if (zone === undefined || (after !== 'time' && after !== 'timezone')) continue;
    const next = after === 'time' && wordAt(context, at + length + 1) === 'zone' ? at + length + 2 : at + length + 1;
    const season = name.endsWith(' standard') ? 'standard' : name.endsWith(' daylight') ? 'daylight' : undefined;
    return found(context, at, next, [zone], true, season);
  }
  return undefined;
}

/** "My time", "your time": the writer's zone and the reader's. */
function readWhose(context: Context, at: number, settings: TimeSettings): FoundZone | undefined {
  // "Ten minutes of your time" names no zone.
  if (wordAt(context, at - 1) === 'of') return undefined;
  const whose = wordAt(context, at);
  if (
    (whose !== 'my' && whose !== 'your') ||
    (wordAt(context, at + 1) !== 'time' && wordAt(context, at + 1) !== 'timezone')
  )
    return undefined;
  const next = wordAt(context, at + 2) === 'zone' ? at + 3 : at + 2;
  const zone = whose === 'my' ? settings.timeZone : settings.readerTimeZone;
  return found(context, at, next, zone === undefined ? [] : [zone], false);
}

/** "ET", "PST", "Pacific": short names that need a clock time before them. */
function readShort(context: Context, at: number, settings: TimeSettings): FoundZone | undefined {
  const { text, isCapital, isUpper } = lexemeAt(context, at);
  // "15:00Z".
  if (text === 'z')
    return isClockBefore(context, at) && isAttached(context, at)
      ? found(context, at, at + 1, ['UTC'], false)
      : undefined;
  const named = zoneAbbreviations.get(text);
  const next = wordAt(context, at + 1) === 'time' ? at + 2 : at + 1;
  if (named !== undefined && (isUpper || smallZones.has(text)))
    return found(context, at, next, nearest(named.candidates, settings), false, named.season);
  if (text === 'us' && zoneRegions.has(wordAt(context, at + 1))) {
    const inner = readShort(context, at + 1, settings);
    return inner === undefined
      ? undefined
      : { ...inner, zone: { ...inner.zone, span: spanOf(context, at, inner.next) } };
  }
  const region = zoneRegions.get(text);
  return region === undefined || !isCapital ? undefined : found(context, at, next, [region], false);
}

/** An abbreviation of several zones means the one on the writer's or the reader's own continent, if only one is there. */
function nearest(candidates: readonly string[], { timeZone, readerTimeZone }: TimeSettings): readonly string[] {
  if (candidates.length === 1) return candidates;
  const areas = [timeZone, readerTimeZone].map((it) => it?.split('/')[0]);
  const near = candidates.filter((it) => areas.includes(it.split('/')[0]));
  return near.length === 1 ? near : candidates;
}
