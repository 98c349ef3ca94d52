import type { Span } from '../text/span.ts';
import type { DateOrder } from './format.ts';
import type { ZoneClock } from './zone-clock.ts';

/** What a reader of times has to know besides the text. Nothing here is taken from the machine. */
export interface TimeSettings {
  /** ISO date. */
  readonly today: string;
  /** The writer's zone, an IANA name. */
  readonly timeZone: string;
  /** The reader's zone, where the writer has told it. */
  readonly readerTimeZone?: string | undefined;
  readonly dateOrder: DateOrder;
  /** From and to, `HH:MM`: a bare "at 3" is the 3 within them. */
  readonly workingHours: readonly [string, string];
  /** Only asked when instants are wanted, never while reading. */
  readonly zoneClock: ZoneClock;
}

/** A day that the text names, already counted from today. */
export interface DayPart {
  readonly span: Span;
  /** ISO date; undefined where there is no such day (June 31). */
  readonly date: string | undefined;
  /** The day that some readers will take it for: "next Tuesday" said on a Monday. */
  readonly otherDate: string | undefined;
  readonly form: 'date' | 'numeric' | 'weekday' | 'relative' | 'day-of-month' | 'nth-weekday';
  readonly hasYear: boolean;
  /** "In two weeks" names no day that anybody would hold the writer to. */
  readonly isApproximate: boolean;
  /** 0 (Sunday) to 6: the weekday as written, if one is. */
  readonly weekday: number | undefined;
  /** The weekday written is not the weekday of the date. */
  readonly hasWrongWeekday: boolean;
  readonly isPast: boolean;
}

/** A clock time that the text names. */
export interface ClockPart {
  readonly span: Span;
  /** Minutes after midnight, in the half of the day that the words or else the working hours say. */
  readonly minutes: number;
  /** "At 3", "10:30": only the working hours tell which half of the day is meant. */
  readonly isMeridiemMissing: boolean;
  /** "Around 3", "three-ish". */
  readonly isApproximate: boolean;
}

/** A time zone as written. */
export interface ZonePart {
  readonly span: Span;
  /** IANA name, or `UTC+05:30` for a bare offset; undefined where the name means several zones (IST). */
  readonly zone: string | undefined;
  /** All zones that the name may mean. */
  readonly candidates: readonly string[];
  /** "EST" and "PDT" say a season, which may be the wrong one for the day. */
  readonly season: 'standard' | 'daylight' | undefined;
}

/** How the time bounds what is asked: "on Friday", "by Friday", "after 2". */
export type Bound = 'by' | 'before' | 'after' | 'until' | 'from';

export type PartOfDay = 'morning' | 'noon' | 'afternoon' | 'evening' | 'night' | 'end-of-day' | 'start-of-day';

interface Slot {
  readonly span: Span;
  readonly day: DayPart | undefined;
  readonly partOfDay: PartOfDay | undefined;
  readonly zone: ZonePart | undefined;
  readonly bound: Bound | undefined;
}

/** A day, a clock time, or both. At least one of `day`, `clock` and `partOfDay` is there. */
export interface Point extends Slot {
  readonly kind: 'point';
  readonly clock: ClockPart | undefined;
}

/** From one clock time to another ("Tuesday 9-11"), or from one day to another ("March 9 to 13"; then `lastDay` is there). */
export interface Range extends Slot {
  readonly kind: 'range';
  readonly lastDay: DayPart | undefined;
  readonly clock: ClockPart | undefined;
  readonly lastClock: ClockPart | undefined;
  /** "Between 9 and 11", "any time 9-11": the thing happens somewhere inside. Otherwise it starts and ends then. */
  readonly isWindow: boolean;
}

/** A length of time. */
export interface Duration {
  readonly kind: 'duration';
  readonly span: Span;
  /** The longest of a range; undefined where no number is given ("a few minutes"). */
  readonly minutes: number | undefined;
  readonly leastMinutes: number | undefined;
  readonly unit: 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';
  /** `length`: how long something takes. `offset`: how far off ("in 15 minutes", "an hour later"). `other`: "the last 20 minutes". */
  readonly role: 'length' | 'offset' | 'other';
}

/** A time that leaves the choice of the day to the reader. */
export interface Vague {
  readonly kind: 'vague';
  readonly span: Span;
  readonly sort:
    | 'someday'
    | 'soon'
    | 'week'
    | 'weekend'
    | 'month'
    | 'quarter'
    | 'season'
    | 'coming-days'
    | 'your-choice'
    | 'recurring';
  /** The first and last ISO date of the period, where it has them. */
  readonly from: string | undefined;
  readonly to: string | undefined;
}

/** By the end of a period: "EOD Friday", "by end of week", "COB". */
export interface Deadline {
  readonly kind: 'deadline';
  readonly span: Span;
  readonly unit: 'day' | 'week' | 'month' | 'quarter' | 'year';
  readonly day: DayPart;
  readonly zone: ZonePart | undefined;
}

/** A time that a piece of prose names. */
export type TimeExpression = Point | Range | Duration | Vague | Deadline;
