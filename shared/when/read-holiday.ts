import { calendarDate } from './calendar.ts';
import { type Context, digitsAt, isAttached, lexemeAt, markAt, spanOf, wordAt } from './context.ts';
import { dayPart } from './day-part.ts';
import { isClockNumber, isFollower } from './follower.ts';
import { type HolidayRule, holidays } from './holidays.ts';
import { readYear } from './numbers.ts';
import type { Dates } from './read-dates.ts';

interface Name {
  readonly words: readonly string[];
  readonly rule: HolidayRule;
}

const names: ReadonlyMap<string, readonly Name[]> = gatherNames();

function gatherNames(): ReadonlyMap<string, readonly Name[]> {
  const table = new Map<string, Name[]>();
  for (const [rule, list] of holidays) {
    for (const name of list.split('|')) {
      const words = name.split(' ');
      const first = words[0] ?? '';
      table.set(first, [...(table.get(first) ?? []), { words, rule }]);
    }
  }
  for (const list of table.values()) list.sort((a, b) => b.words.length - a.words.length);
  return table;
}

/** The words that a holiday's name may begin with, as they stand in a text. */
export const holidayStarters: readonly string[] = [
  ...[...names.keys()].flatMap((it) => [it, it.replace(/s$/, "'s")]),
  'saint',
];

const starters: ReadonlySet<string> = new Set(holidayStarters);

/** First words that are words of their own: only a capital makes a name of them. */
const ordinary = new Set(
  'all earth epiphany fat flag giving good holy may palm pancake pi turkey twelfth womens'.split(' '),
);

const leads = new Set(
  'on by before after until till til from through thru this coming next or either and between starting'.split(' '),
);

/** What stands before a holiday that is spoken of and not fixed as a day: "Happy Easter", "I love Halloween", "our Labor Day". */
const others = new Set(
  'a an the happy merry great nice good lovely wonderful love loved last our your my his her their its of past previous since every each was were is are celebrate celebrated like enjoy enjoyed hate book film movie called about for over during around'.split(
    ' ',
  ),
);

/** A holiday that is named as the day of something: "on Easter Monday", "New Year's Eve at 10". */
export function readHoliday(context: Context, at: number): Dates | undefined {
  const found = readHolidayName(context, at);
  if (found === undefined) return undefined;
  const hasYear = found.days.some((it) => it.hasYear);
  return isFixed(context, at, found.next, hasYear) ? found : undefined;
}

/** The name of a holiday with the day it next falls on, wherever it stands. */
export function readHolidayName(context: Context, at: number): Dates | undefined {
  const from = wordAt(context, at) === 'the' ? at + 1 : at;
  if (!starters.has(wordAt(context, from))) return undefined;
  const first = plain(context, from);
  if (first === '' || (ordinary.has(first) && !lexemeAt(context, from).isCapital)) return undefined;
  for (const { words, rule } of names.get(first) ?? []) {
    const next = endOf(context, from, words);
    if (next === undefined) continue;
    const year = readYear(context, next);
    const thisYear = calendarDate(context.today).year;
    const inYear = year?.value ?? (rule(thisYear) < context.today ? thisYear + 1 : thisYear);
    const end = year?.next ?? next;
    const day = dayPart(context, spanOf(context, at, end), rule(inYear), 'date', { hasYear: year !== undefined });
    return { days: [day], isRange: false, next: end };
  }
  return undefined;
}

function plain(context: Context, at: number): string {
  const word = wordAt(context, at).replaceAll("'", '');
  return word === 'saint' ? 'st' : word;
}

/** The place behind a name; the marks that belong to its words ("St.", "Presidents'") are passed over. */
function endOf(context: Context, at: number, words: readonly string[]): number | undefined {
  let next = at;
  for (const word of words) {
    while (at < next && /^[.'’-]$/.test(markAt(context, next)) && isAttached(context, next)) next += 1;
    if (plain(context, next) !== word) return undefined;
    next += 1;
  }
  return next;
}

/** Whether something is put on the day: a lead-in, a clock time beside it, a year, or a full name that ends its clause. */
function isFixed(context: Context, at: number, next: number, hasYear: boolean): boolean {
  if (!isFollower(context, next) && !isClockNumber(context, next)) return false;
  const previous = lexemeAt(context, at - 1);
  if (leads.has(previous.text) || isClockWord(context, at - 1) || hasClockBehind(context, next)) return true;
  const last = plain(context, next - 1);
  const isFull = hasYear || /(?:day|eve|night|juneteenth|thanksgiving|mayo)$/.test(last);
  const isEnd = /^(?:[.?!,;)¶]?|or|and|at)$/.test(lexemeAt(context, next).text);
  return (
    isFull && isEnd && !others.has(previous.text) && (previous.kind === 'word' || /^[,(:¶-]?$/.test(previous.text))
  );
}

function isClockWord(context: Context, at: number): boolean {
  const { kind, text } = lexemeAt(context, at);
  return kind === 'number' ? /^\d{1,2}:\d\d$/.test(text) : /^(?:[ap]m?|noon|midnight|o'clock)$/.test(text);
}

function hasClockBehind(context: Context, at: number): boolean {
  const from = markAt(context, at) === ',' ? at + 1 : at;
  const isLed = /^(?:at|@|from|between)$/.test(lexemeAt(context, from).text);
  const number = isLed ? from + 1 : from;
  if (/^(?:noon|midday|midnight|morning|afternoon|evening|night)$/.test(wordAt(context, number))) return true;
  return digitsAt(context, number) !== '' && (isLed || isClockNumber(context, number));
}
