import type { Bound, DayPart, PartOfDay, ZonePart } from './expression.ts';
import type { Part } from './part.ts';

type ClocksPart = Part & { readonly kind: 'clocks' };
type EndPart = Part & { readonly kind: 'end' };

/** Days and clock times that belong together: every day is offered with every time. */
export interface Slot {
  readonly days: DayPart[];
  isDayRange: boolean;
  readonly clocks: ClocksPart[];
  partOfDay: PartOfDay | undefined;
  zone: ZonePart | undefined;
  end: EndPart | undefined;
  bound: Bound | undefined;
  isWindow: boolean;
  /** A bracket was opened inside. */
  isBracketed: boolean;
  /** The days alone, as lexemes; equal where there are none. */
  daysFrom: number;
  daysNext: number;
  /** The first lexeme, and the one after the last. */
  from: number;
  next: number;
}

/** What stands between two parts of one cluster. */
export type Link = 'join' | 'comma' | 'list' | 'slash' | 'range' | 'open' | 'line';
