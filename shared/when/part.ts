import type { DayPart, Duration, PartOfDay, Vague, ZonePart } from './expression.ts';

/** A clock time as written, before its half of the day is settled. */
export interface WrittenClock {
  readonly start: number;
  readonly end: number;
  readonly hour: number;
  readonly minute: number;
  readonly meridiem: 'am' | 'pm' | undefined;
  /** "15:15", "09:00", "noon" leave no choice. */
  readonly isSettled: boolean;
  readonly isApproximate: boolean;
}

/** One recognized piece of a time, and the lexemes it takes: from `from` up to, not including, `next`. */
export type Part = { readonly from: number; readonly next: number } & (
  | {
      readonly kind: 'days';
      readonly days: readonly DayPart[];
      readonly isRange: boolean;
      readonly partOfDay: PartOfDay | undefined;
    }
  /** `isWeak`: a bare number that is a clock time only beside a day ("Tue 9"). */
  | {
      readonly kind: 'clocks';
      readonly clocks: readonly WrittenClock[];
      readonly isWeak: boolean;
      readonly isBetween: boolean;
    }
  | { readonly kind: 'part-of-day'; readonly partOfDay: PartOfDay }
  | { readonly kind: 'zone'; readonly zone: ZonePart; readonly isSure: boolean }
  | { readonly kind: 'end'; readonly unit: 'day' | 'week' | 'month' | 'quarter' | 'year'; readonly day: DayPart }
  | { readonly kind: 'whole'; readonly expression: Duration | Vague }
);
