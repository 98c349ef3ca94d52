import { calendarDate } from './calendar.ts';
import { type Context, digitsAt, lexemeAt, markAt, spanOf, wordAt } from './context.ts';
import { dayOfMonthPart } from './day-part.ts';
import { isClockNumber, isFollower } from './follower.ts';
import { type Dates, readDayFirst, readMonthFirst } from './read-dates.ts';
import { readNumericDate } from './read-numeric-dates.ts';
import { readOrdinalAlone } from './read-ordinal-days.ts';
import { nearestWeekday } from './weeks.ts';

/** "Tuesday, March 10", "Tue (3/10)", "Thursday the 12th", "Tue 17". */
export function readDateBehind(context: Context, at: number, weekday: number): Dates | undefined {
  const isOpened = markAt(context, at) === '(' || (markAt(context, at) === ',' && markAt(context, at + 1) === '(');
  let from = /^[,(/-]$/.test(markAt(context, at)) ? at + 1 : at;
  if (markAt(context, from) === '(') from += 1;
  const numberAt = wordAt(context, from) === 'the' || wordAt(context, from) === 'on' ? from + 1 : from;
  const found =
    readMonthFirst(context, numberAt, weekday) ??
    readDayFirst(context, numberAt, weekday) ??
    (markAt(context, at) === '-' ? undefined : readNumericDate(context, numberAt, weekday)) ??
    readOrdinalAlone(context, from, weekday) ??
    (from === at || isOpened ? readBareDay(context, from, weekday) : undefined);
  if (found === undefined) return undefined;
  return isOpened && markAt(context, found.next) === ')' ? { ...found, next: found.next + 1 } : found;
}

/** "Tue 17": too high for an hour; or the very day that the coming Tuesday is. */
function readBareDay(context: Context, at: number, weekday: number): Dates | undefined {
  const digits = digitsAt(context, at);
  const day = Number(digits);
  // "Tuesday 3 until 4": the number that a second one goes with is an hour.
  const isHours =
    /^(?:to|until|till|til|-)$/.test(lexemeAt(context, at + 1).text) &&
    day <= 12 &&
    (/^(?:noon|midday)$/.test(wordAt(context, at + 2)) || /^(?:1[0-2]|\d)$/.test(digitsAt(context, at + 2)));
  if (isHours) return undefined;
  if (!/^\d{1,2}$/.test(digits) || day < 1 || 31 < day || isClockNumber(context, at) || !isFollower(context, at + 1))
    return undefined;
  const nearest = nearestWeekday(context.today, weekday);
  const fits = calendarDate(nearest).day === day || calendarDate(nearest + 7).day === day;
  if (day <= 12 && !fits) return undefined;
  return { days: [dayOfMonthPart(context, spanOf(context, at, at + 1), day, weekday)], isRange: false, next: at + 1 };
}
