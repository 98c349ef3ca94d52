import type { Settings } from '../../settings/settings.ts';
import type { Prose } from '../../text/prose.ts';
import { join, overlaps, slice } from '../../text/span.ts';
import type { Point, Range, TimeExpression } from '../../when/expression.ts';
import { dayLevel, isFixed, whenLevel } from '../../when/level.ts';
import { instantsOf } from '../../when/resolve.ts';
import type { Ask, VagueFact, When } from '../fact.ts';
import { roleOf } from './time-role.ts';
import { type PlacedTime, timeSettings } from './times.ts';
import { isPresence } from './told-day.ts';

interface Told extends PlacedTime {
  readonly role: When['role'];
}

/**
 * Reads when the asked thing is to happen. Times of one sentence that play the same part are one fact; slots listed line by line
 * are one, too, and a day told in one sentence is joined with the clock time told in another.
 */
export function readWhens(
  prose: Prose,
  asks: readonly Ask[],
  vague: readonly VagueFact[],
  times: readonly PlacedTime[],
  settings: Settings,
): readonly When[] {
  const beside = bySentence(times);
  const told = times
    .filter(({ time }) => time.kind !== 'duration')
    .map((it) => ({ ...it, role: roleOf(it, (sentence) => beside.get(sentence) ?? [], prose, asks) }));
  const groups = gather(joinDayAndClock(told));
  const isClockWanted = asks.some((it) => it.type === 'meeting' || it.type === 'mentoring');
  const whens = groups.map((it) => whenOf(it, isClockWanted, settings));
  return [...whens, ...momentsOf(prose, asks, vague, whens)].sort((a, b) => a.span.start - b.span.start);
}

function bySentence(times: readonly PlacedTime[]): ReadonlyMap<number, readonly TimeExpression[]> {
  const found = new Map<number, TimeExpression[]>();
  for (const { time, sentence } of times) {
    const own = found.get(sentence);
    if (own === undefined) found.set(sentence, [time]);
    else own.push(time);
  }
  return found;
}

/** Times of one role that belong to one proposal: those of a sentence, and fixed slots of neighboring ones. */
function gather(told: readonly Told[]): readonly (readonly Told[])[] {
  const groups: Told[][] = [];
  for (const it of told) {
    const last = groups.findLast((group) => group[0]?.role === it.role);
    const before = last?.at(-1);
    const isSame = before !== undefined && before.sentence === it.sentence;
    const isList =
      before !== undefined &&
      it.role === 'meeting' &&
      it.sentence - before.sentence === 1 &&
      isFixed(before.time) &&
      isFixed(it.time);
    if (last !== undefined && (isSame || isList)) last.push(it);
    else groups.push([it]);
  }
  return groups;
}

/** How many sentences may stand between the day and the clock time of one meeting. */
const NEAR = 4;

/** "Lunch on Thursday. … We start at noon.": where no time of the meeting is fixed, its one day and its clock times are put together. */
function joinDayAndClock(told: readonly Told[]): readonly Told[] {
  const own = told.filter((it) => it.role === 'meeting');
  if (own.some((it) => isFixed(it.time))) return told;
  const clocks = own.filter((it) => isClocked(it.time));
  // "I am in town on March 5. Could we have coffee at 3?": the day may be told of in passing.
  const isPassing = clocks.length === own.length;
  const from = clocks[0]?.sentence ?? 0;
  const days = told.filter(
    ({ role, time, sentence }) =>
      time.kind === 'point' &&
      time.day !== undefined &&
      Math.abs(from - sentence) <= NEAR &&
      (role === 'meeting' ||
        (isPassing &&
          role === 'mention' &&
          Math.abs(from - sentence) <= 2 &&
          !time.day.isPast &&
          time.bound === undefined)),
  );
  const [day] = days;
  const dates = new Set(days.map((it) => (it.time.kind === 'point' ? it.time.day?.date : undefined)));
  if (day?.time.kind !== 'point' || clocks.length === 0 || dates.size !== 1) return told;
  const part = day.time.day;
  return told.flatMap((it) => {
    if (it === day && it.role === 'meeting') return [];
    if (it.role !== 'meeting' || !isClocked(it.time)) return [it];
    const span = day.role === 'meeting' ? join(it.time.span, day.time.span) : it.time.span;
    return [{ ...it, time: { ...it.time, day: part, span } }];
  });
}

function isClocked(time: TimeExpression): time is Point | Range {
  return (time.kind === 'point' || time.kind === 'range') && time.clock !== undefined;
}

/** A meeting is fixed by day and clock time; a talk or a favor by its day. */
function whenOf(group: readonly Told[], isClockWanted: boolean, settings: Settings): When {
  const times = group.map((it) => it.time);
  const role = group[0]?.role ?? 'mention';
  const fixed = times.filter((it) => it.kind !== 'vague');
  const own = timeSettings(settings);
  const level = role === 'meeting' && isClockWanted ? whenLevel(times) : dayLevel(times);
  const best = role === 'meeting' && times.some(isFixed) ? times.filter(isFixed) : fixed;
  return {
    span: (0 < best.length ? best : times).map((it) => it.span).reduce(join),
    level: level ?? 'vague',
    role,
    hasDay: fixed.some((it) => it.kind === 'deadline' || ('day' in it && it.day !== undefined)),
    hasClock: fixed.some(isClocked),
    isVaguePhrase: fixed.length === 0,
    instants: [...new Set(best.flatMap((it) => instantsOf(it, own)))],
  };
}

/** Vague moments that name no time at all ("once the dust settles", "whenever suits you"), in the sentences that ask. */
function momentsOf(
  prose: Prose,
  asks: readonly Ask[],
  vague: readonly VagueFact[],
  whens: readonly When[],
): readonly When[] {
  return vague.flatMap(({ kind, span }) => {
    // "If you have a few minutes" is a courtesy.
    if (kind !== 'moment' || /^if you have\b/i.test(slice(prose.text, span))) return [];
    if (whens.some((it) => it.role !== 'mention' && overlaps(it.span, span))) return [];
    // "Take some time to look at it" is a length.
    if (/\b(?:tak|spend)(?:e|ing)? $/i.test(prose.text.slice(Math.max(0, span.start - 9), span.start))) return [];
    const ask = asks.find((it) => overlaps(prose.sentences[it.sentence]?.span ?? it.span, span));
    const isMeeting = ask === undefined ? asks.some(isPresence) : isPresence(ask);
    if (ask === undefined && !isMeeting) return [];
    return [
      {
        span,
        level: 'vague' as const,
        role: isMeeting ? ('meeting' as const) : ('deadline' as const),
        hasDay: false,
        hasClock: false,
        isVaguePhrase: true,
        instants: [],
      },
    ];
  });
}
