import type { Message } from '../message/message.ts';
import { askedTimes } from '../message/on-times.ts';
import type { Settings } from '../settings/settings.ts';
import { headerValue } from '../text/headers.ts';
import { type Span, slice } from '../text/span.ts';
import { calendarDate, parseIsoDate } from '../when/calendar.ts';
import type { DayPart, TimeExpression } from '../when/expression.ts';
import { formatDate, formatDayAndMonth } from '../when/format.ts';
import { weekdayNames } from '../when/names.ts';
import { addDays, weekdayOf } from '../when/working-days.ts';
import { clockProblems } from './on-clocks.ts';
import { sayOf, sayTo } from './on-words.ts';
import type { Fix, Problem, Rule } from './rule.ts';

export const matchDayAndDate = {
  id: 'match-day-and-date',
  group: 'actionable',
  severity: 'warning',
  title: 'has weekdays that match their dates',
  why: 'Where weekday and date disagree the reader cannot tell which one you mean, and has to write back before anything else.',

  *check(message, settings) {
    const days = askedTimes(message).flatMap(({ time }) => daysOf(time));
    if (days.some((it) => isLongPast(it, message.today))) return;
    const told = new Set<number>();
    for (const day of days) {
      if (told.has(day.span.start)) continue;
      told.add(day.span.start);
      const problem = problemOf(message, settings, day);
      if (problem !== undefined) yield problem;
    }
    yield* clockProblems(message, settings);
  },
} as const satisfies Rule;

function daysOf(time: TimeExpression): readonly DayPart[] {
  if (time.kind === 'range') return [time.day, time.lastDay].filter((it) => it !== undefined);
  return (time.kind === 'point' || time.kind === 'deadline') && time.day !== undefined ? [time.day] : [];
}

/** In days; in January many a hand still writes the old year, and no draft speaks of the year before that. */
const LONG_AGO = 500;

/** A date with a year long gone: the mail was kept, and all its days were right when it was sent. */
function isLongPast({ date, hasYear }: DayPart, today: string): boolean {
  return hasYear && date !== undefined && date < addDays(today, -LONG_AGO);
}

function problemOf(message: Message, settings: Settings, day: DayPart): Problem | undefined {
  const { date, weekday, span } = day;
  if (date === undefined) {
    return {
      span,
      message: sayOf(
        message,
        span,
        (phrase, name) => `There is no ${phrase}, so ${name} cannot tell which day you mean.`,
      ),
      fixes: () => [],
    };
  }
  // A saved mail stays true: a date is past only by the message's own date or by a year that it names.
  const isDated = day.hasYear || headerValue(message.prose.headers, 'date') !== undefined;
  if (day.isPast && isDated) {
    return {
      span,
      message: sayOf(
        message,
        span,
        (phrase, name) => `${phrase} is already past, so ${name} cannot tell which day you mean.`,
      ),
      fixes: () => [],
    };
  }
  const real = weekdayOf(date);
  if (day.hasWrongWeekday && weekday !== undefined && real !== undefined) {
    const words = formatDayAndMonth(date, settings.dateOrder);
    return {
      span,
      message: sayTo(
        message,
        (name) => `${words} is a ${weekdayNames[real]}, so ${name} cannot tell which one you mean.`,
      ),
      fixes: () => [rightWeekday(message, span, real), rightDate(message, settings, day, weekday)],
    };
  }
  return undefined;
}

const WEEKDAY = /\b(mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(day)?\b/i;

function rightWeekday({ prose }: Message, span: Span, weekday: number): Fix {
  const text = slice(prose.text, span);
  const name = weekdayNames[weekday] as string;
  const newText = text.replace(WEEKDAY, (_all, _stem, day?: string) => (day === undefined ? name.slice(0, 3) : name));
  return { title: `Make it ${name}`, edits: [{ span, newText }] };
}

/** The nearest date that has the weekday as written; the writer's own form is kept where only the day's number changes. */
function rightDate({ prose, today }: Message, { dateOrder }: Settings, { date, span }: DayPart, weekday: number): Fix {
  const near =
    [-1, 1, -2, 2, -3, 3]
      .map((it) => addDays(date as string, it))
      .find((it) => weekdayOf(it) === weekday && today <= it) ?? addDays(date as string, 7);
  const [from, to] = [date as string, near].map((it) => calendarDate(parseIsoDate(it) as number));
  const text = slice(prose.text, span);
  const number = new RegExp(`\\b${from?.day}(st|nd|rd|th)?\\b`);
  const isSameMonth = from?.month === to?.month && number.test(text.replace(/\b\d{4}\b/, ''));
  const newText = isSameMonth
    ? text.replace(
        number,
        (_all, ending?: string) => `${to?.day}${ending === undefined ? '' : ordinalEnding(to?.day ?? 1)}`,
      )
    : formatDate(near, dateOrder);
  return { title: `Make it ${formatDayAndMonth(near, dateOrder)}`, edits: [{ span, newText }] };
}

function ordinalEnding(day: number): string {
  if (10 < day && day < 14) return 'th';
  return ['th', 'st', 'nd', 'rd'][day % 10] ?? 'th';
}
