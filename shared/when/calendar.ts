/**
 * Days as whole numbers, counted from 1970-01-01. Integer arithmetic only: a `Date` would bring in the host's own zone.
 * The conversion is the usual one by 400-year eras (Howard Hinnant, "chrono-compatible low-level date algorithms").
 */
export interface CalendarDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

/** The number of a day. Days beyond the end of a month run on into the next one. */
export function dayNumber({ year, month, day }: CalendarDate): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The date of a day's number. */
export function calendarDate(day: number): CalendarDate {
  const shifted = day + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const month = Math.floor((5 * dayOfYear + 2) / 153);
  const realMonth = month < 10 ? month + 3 : month - 9;
  return {
    year: yearOfEra + era * 400 + (realMonth <= 2 ? 1 : 0),
    month: realMonth,
    day: dayOfYear - Math.floor((153 * month + 2) / 5) + 1,
  };
}

/** How many days a month has. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Whether there is such a day: there is no June 31. */
export function isDate({ year, month, day }: CalendarDate): boolean {
  return 1 <= month && month <= 12 && 1 <= day && day <= daysInMonth(year, month);
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOfDay(day: number): number {
  return (((day + 4) % 7) + 7) % 7;
}

/** The Monday of the week that `day` lies in. */
export function mondayOf(day: number): number {
  return day - ((weekdayOfDay(day) + 6) % 7);
}

/** The same day of the month `months` later, or the last one of a shorter month. */
export function addMonths(day: number, months: number): number {
  const date = calendarDate(day);
  const index = date.year * 12 + date.month - 1 + months;
  const year = Math.floor(index / 12);
  const month = (index % 12) + 1;
  return dayNumber({ year, month, day: Math.min(date.day, daysInMonth(year, month)) });
}

/** The `nth` (1 to 5, or from the end -1 to -5) given weekday of a month; undefined where the month has no fifth one. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): number | undefined {
  const length = daysInMonth(year, month);
  if (nth < 0) {
    const last = dayNumber({ year, month, day: length });
    const found = last - ((weekdayOfDay(last) - weekday + 7) % 7) + 7 * (nth + 1);
    return last - length < found ? found : undefined;
  }
  const first = dayNumber({ year, month, day: 1 });
  const found = first + ((weekday - weekdayOfDay(first) + 7) % 7) + 7 * (nth - 1);
  return found < first + length ? found : undefined;
}

/** `YYYY-MM-DD` to the number of its day; undefined where there is no such day. */
export function parseIsoDate(iso: string): number | undefined {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (found === null) return undefined;
  const date = { year: Number(found[1]), month: Number(found[2]), day: Number(found[3]) };
  return isDate(date) ? dayNumber(date) : undefined;
}

/** The number of a day to `YYYY-MM-DD`. */
export function isoDate(day: number): string {
  const date = calendarDate(day);
  return `${String(date.year).padStart(4, '0')}-${two(date.month)}-${two(date.day)}`;
}

/** A number below 100 in two digits. */
export function two(value: number): string {
  return String(value).padStart(2, '0');
}

/** Easter Sunday of a year in the Gregorian calendar (the "anonymous" computation, Nature, April 20, 1876). */
export function easterSunday(year: number): number {
  const century = Math.floor(year / 100);
  const golden = year % 19;
  const leaps = century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25);
  const epact = (leaps + 19 * golden + 15) % 30;
  const moon = epact - Math.floor(epact / 28) * (1 - Math.floor(29 / (epact + 1)) * Math.floor((21 - golden) / 11));
  const weekday = (year + Math.floor(year / 4) + moon + 2 - century + Math.floor(century / 4)) % 7;
  const distance = moon - weekday;
  const month = 3 + Math.floor((distance + 40) / 44);
  return dayNumber({ year, month, day: distance + 28 - 31 * Math.floor(month / 4) });
}

/** The day that is `count` working days, Monday to Friday, after (or, below zero, before) another. */
export function addWorkingDays(day: number, count: number): number {
  const step = Math.sign(count);
  let found = day;
  for (let left = Math.abs(count); 0 < left; ) {
    found += step;
    if (weekdayOfDay(found) % 6 !== 0) left -= 1;
  }
  return found;
}
