import { mondayOf, weekdayOfDay } from './calendar.ts';
import { type Context, hasWords, markAt, wordAt } from './context.ts';
import { isFollower } from './follower.ts';
import type { Reading } from './numbers.ts';
import { readDistance } from './read-distance.ts';

/** The nearest such weekday (0 for Sunday) after today. */
export function nearestWeekday(today: number, weekday: number): number {
  return today + ((weekday - weekdayOfDay(today) + 6) % 7) + 1;
}

/** "Next week", "this week", "the following week", "the week after next", "last week": the Monday of it. */
export function readWeekName(context: Context, at: number): Reading<number> | undefined {
  const from = wordAt(context, at) === 'the' ? at + 1 : at;
  const monday = mondayOf(context.today);
  if (hasWords(context, from, 'week', 'after', 'next')) return { value: monday + 14, next: from + 3 };
  if (!/^(?:week(?:'s)?|wk)$/.test(wordAt(context, from + 1))) return undefined;
  switch (wordAt(context, from)) {
    case 'this':
      return { value: monday, next: from + 2 };
    case 'next':
    case 'following':
      return { value: monday + 7, next: from + 2 };
    case 'last':
    case 'previous':
    case 'past':
      return { value: monday - 7, next: from + 2 };
    default:
      return undefined;
  }
}

/** "Tuesday next week", "Monday of this week", "Tuesday week", "Friday after next", "Tuesday the week after next". */
export function readWeekBehind(context: Context, at: number, weekday: number): Reading<number> | undefined {
  const offset = (weekday + 6) % 7;
  const nearest = nearestWeekday(context.today, weekday);
  const from = /^(?:of|in)$/.test(wordAt(context, at)) ? at + 1 : at;
  const week = readWeekName(context, from);
  if (week !== undefined) return { value: week.value + offset, next: week.next };
  if (hasWords(context, at, 'after', 'next')) return { value: nearest + 7, next: at + 2 };
  if (wordAt(context, at) === 'fortnight') return { value: nearest + 14, next: at + 1 };
  const some = readWeeksAhead(context, at);
  if (some !== undefined) return { value: mondayOf(some.value) + offset, next: some.next };
  const isBritish = wordAt(context, at) === 'week' && (isFollower(context, at + 1) || markAt(context, at + 1) !== '');
  return isBritish ? { value: nearest + 7, next: at + 1 } : undefined;
}

/** "(Thursday) in a week", "(Wednesday) two weeks from now". */
function readWeeksAhead(context: Context, at: number): Reading<number> | undefined {
  const isIn = wordAt(context, at) === 'in';
  const some = readDistance(context, isIn ? at + 1 : at);
  if (some?.unit !== 'week') return undefined;
  if (isIn) return { value: some.value, next: wordAt(context, some.next) === 'time' ? some.next + 1 : some.next };
  const next = endOfFromNow(context, some.next);
  return next === undefined ? undefined : { value: some.value, next };
}

/** The place behind "from now", "from today" or "hence". */
export function endOfFromNow(context: Context, at: number): number | undefined {
  if (wordAt(context, at) === 'hence') return at + 1;
  return wordAt(context, at) === 'from' && /^(?:now|today)$/.test(wordAt(context, at + 1)) ? at + 2 : undefined;
}
