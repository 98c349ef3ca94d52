import { addMonths, addWorkingDays } from './calendar.ts';
import { type Context, markAt, wordAt } from './context.ts';
import { readAmount } from './read-amount.ts';

/** A whole number of days, weeks, months or years. */
export interface Distance {
  /** The number of the day that is so far from today. */
  readonly value: number;
  readonly unit: 'day' | 'week' | 'month' | 'year';
  readonly next: number;
}

/** The longest distance that names a day: 400 days, weeks or months. */
const FARTHEST = 400;

/** "Two weeks", "a fortnight", "a couple of days", "5 business days"; "2-3 weeks" and "half a month" lead to no day. */
export function readDistance(context: Context, at: number): Distance | undefined {
  const amount = readAmount(context, at);
  if (amount?.most === undefined || amount.least !== amount.most) return undefined;
  const { most } = amount;
  if (!Number.isInteger(most) || FARTHEST < most) return undefined;
  const adjective = wordAt(context, amount.next);
  const isWorked = /^(?:business|working|work)$/.test(adjective);
  const isSkipped = isWorked || /^(?:calendar|full|more)$/.test(adjective) || markAt(context, amount.next) === '-';
  const unitAt = isSkipped ? amount.next + 1 : amount.next;
  const next = unitAt + 1;
  const { today } = context;
  switch (wordAt(context, unitAt).replace(/'s$/, '')) {
    case 'day':
    case 'days':
      return { value: isWorked ? addWorkingDays(today, most) : today + most, unit: 'day', next };
    case 'week':
    case 'weeks':
    case 'wk':
    case 'wks':
      return { value: today + 7 * most, unit: 'week', next };
    case 'fortnight':
      return { value: today + 14 * most, unit: 'week', next };
    case 'month':
    case 'months':
      return { value: addMonths(today, most), unit: 'month', next };
    case 'year':
    case 'years':
      return { value: addMonths(today, 12 * most), unit: 'year', next };
    default:
      return undefined;
  }
}

/** The same without years, for "in five years" and "a year ago" speak of no day. */
export function readNearDistance(context: Context, at: number): Distance | undefined {
  const distance = readDistance(context, at);
  return distance?.unit === 'year' ? undefined : distance;
}
