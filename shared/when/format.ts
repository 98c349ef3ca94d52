import { calendarDate, parseIsoDate, two, weekdayOfDay } from './calendar.ts';
import { monthNames, weekdayNames } from './names.ts';

export type DateOrder = 'mdy' | 'dmy';

/** A date as a mail writer puts it: "Tuesday, March 10", or "Tuesday 10 March" where the day comes first. */
export function formatDate(date: string, order: DateOrder): string {
  const day = parseIsoDate(date);
  if (day === undefined) return date;
  const { month, day: ofMonth } = calendarDate(day);
  const weekday = weekdayNames[weekdayOfDay(day)];
  const name = monthNames[month - 1];
  return order === 'mdy' ? `${weekday}, ${name} ${ofMonth}` : `${weekday} ${ofMonth} ${name}`;
}

/** The same without the weekday: "March 10" or "10 March". */
export function formatDayAndMonth(date: string, order: DateOrder): string {
  return formatDate(date, order).replace(/^\w+,? /, '');
}

/** Minutes after midnight as "2:30 pm". */
export function formatTwelveHours(minutes: number): string {
  const hour = Math.floor(minutes / 60) % 24;
  return `${hour % 12 === 0 ? 12 : hour % 12}:${two(minutes % 60)} ${hour < 12 ? 'am' : 'pm'}`;
}

/** Minutes after midnight as "14:30". */
export function formatTwentyFourHours(minutes: number): string {
  return `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`;
}

/** `HH:MM` in minutes after midnight. */
export function minutesOf(clock: string): number {
  const [hour, minute] = clock.split(':').map(Number);
  return (hour ?? 9) * 60 + (minute ?? 0);
}
