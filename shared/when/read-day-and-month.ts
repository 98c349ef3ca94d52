import { type Context, digitsAt, isAttached, lexemeAt, markAt, wordAt } from './context.ts';
import { isClockAhead, isClockNumber, isFollower } from './follower.ts';
import { inOrder } from './numeric-order.ts';
import type { Dates } from './read-dates.ts';
import { weekdays } from './vocabulary.ts';

const leadIns = new Set(
  'on by until till before after from since through starting dated due date eod cob between'.split(' '),
);

/** Whether the word before says that a date follows. */
export function hasLeadIn(context: Context, at: number): boolean {
  return leadIns.has(lexemeAt(context, at - 1).text);
}

/** Two figures that may be a day and a month. */
interface Pair {
  readonly first: number;
  readonly separator: string;
  readonly second: number;
  readonly next: number;
}

/** "3/10", "3 / 10", "3-10" and, where the day comes first, "10.3.": without a year they need a reason to be taken for a date. */
export function readDayAndMonth(context: Context, at: number, weekday: number | undefined): Dates | undefined {
  const pair = readPair(context, at);
  if (pair === undefined) return undefined;
  const { separator, next } = pair;
  const isContinued =
    wordAt(context, next) === 'of' || (/^[%/-]$/.test(markAt(context, next)) && isAttached(context, next));
  if (isContinued || isClockNumber(context, at)) return undefined;
  const isLedIn = hasLeadIn(context, at) || weekday !== undefined || isAfterDate(context, at) || isWeekOf(context, at);
  const hasOwnDot = separator === '.' && isOwnDot(context, next);
  if (separator === '.' && (!isLedIn || (context.dateOrder === 'mdy' && !(hasOwnDot && isDayFirst(pair)))))
    return undefined;
  // "Saturday 2-4", "from 2-4": hours.
  if (separator === '-' && (weekday !== undefined || wordAt(context, at - 1) === 'from')) return undefined;
  const isShown = isLedIn && (hasOwnDot || isFollowed(context, next));
  if (!isShown && !isBeforeClock(context, next) && !isLoose(context, at, pair)) return undefined;
  return inOrder(context, {
    from: at,
    next: hasOwnDot ? next + 1 : next,
    first: pair.first,
    second: pair.second,
    year: undefined,
    weekday,
    isDotted: separator === '.',
  });
}

function readPair(context: Context, at: number): Pair | undefined {
  const glued = /^(\d{1,2})([-/.])(\d{1,2})$/.exec(digitsAt(context, at));
  if (glued !== null)
    return { first: Number(glued[1]), separator: glued[2] ?? '', second: Number(glued[3]), next: at + 1 };
  const [first, second] = [digitsAt(context, at), digitsAt(context, at + 2)];
  const isSpaced = markAt(context, at + 1) === '/' && /^\d{1,2}$/.test(first) && /^\d{1,2}$/.test(second);
  return isSpaced ? { first: Number(first), separator: '/', second: Number(second), next: at + 3 } : undefined;
}

/** The second dot of "10.3." inside a sentence; "on 22.04." at its end is rather a version. */
function isOwnDot(context: Context, at: number): boolean {
  if (markAt(context, at) !== '.' || !isAttached(context, at)) return false;
  const { kind, isCapital, gap, text } = lexemeAt(context, at + 1);
  return (kind === 'word' && !isCapital) || (kind === 'mark' && gap === 'none' && text !== '');
}

function isDayFirst({ first, second }: Pair): boolean {
  return 12 < first && second <= 12;
}

function isWeekOf(context: Context, at: number): boolean {
  return wordAt(context, at - 1) === 'of' && wordAt(context, at - 2) === 'week';
}

/** "12/1 or 12/3": the second one needs no reason of its own. */
function isAfterDate(context: Context, at: number): boolean {
  return (
    /^(?:or|and|to|-|,|&)$/.test(lexemeAt(context, at - 1).text) &&
    /^\d{1,2}\/\d{1,2}$/.test(digitsAt(context, at - 2)) &&
    hasLeadIn(context, at - 2)
  );
}

function isFollowed(context: Context, at: number): boolean {
  return (
    isFollower(context, at) ||
    isClockNumber(context, at) ||
    isClockAhead(context, at) ||
    /^\d{1,2}-\d{1,2}$/.test(digitsAt(context, at))
  );
}

/** "3/10 at", "3/10 from 2", "3/10 2 pm". */
function isBeforeClock(context: Context, at: number): boolean {
  const { text } = lexemeAt(context, at);
  return (
    text === 'at' || text === '@' || (text === 'from' && digitsAt(context, at + 1) !== '') || isClockNumber(context, at)
  );
}

/** What numbers and scores stand behind. */
const counted = new Set(
  'page pages p pp chapter chapters section sections age ages aged item items question questions slide slides line lines part step steps version level figure fig table vol volume no number room floor won lost beat score scored record grade week weeks row rows of for about around take takes need another spare with was is got rated'.split(
    ' ',
  ),
);

/** A date with no lead-in: its clause ends here, and nothing before it takes a number. */
function isLoose(context: Context, at: number, pair: Pair): boolean {
  const previous = lexemeAt(context, at - 1);
  if (counted.has(previous.text)) return false;
  const { first, separator, second, next } = pair;
  const isMonthFirst = context.dateOrder === 'mdy';
  if (separator === '/')
    return !isFraction(first, second) && endsClause(context, next) && (isMonthFirst ? first : second) <= 12;
  // "2-15"; with a second number up to twelve it is rather a range or a score.
  const isBehindWord = previous.kind === 'word' && !previous.isCapital;
  return isMonthFirst && 12 < second && isBehindWord && /^[.?!¶]?$/.test(lexemeAt(context, next).text);
}

/** A fraction, a mark out of ten, "24/7", "9/11". */
function isFraction(first: number, second: number): boolean {
  const isPart = first < second && /^(?:2|3|4|5|6|8|10|20|50|100)$/.test(String(second));
  return isPart || first === second || (first === 24 && second === 7) || (first === 9 && second === 11);
}

function endsClause(context: Context, at: number): boolean {
  const { kind, text } = lexemeAt(context, at);
  return (kind === 'mark' && /^[.,?!;)¶]?$/.test(text)) || text === 'or' || weekdays.has(text);
}
