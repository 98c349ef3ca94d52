import type { TimeExpression, TimeSettings } from '../../shared/when/expression.ts';
import { createIntlClock } from '../../shared/when/intl-clock.ts';
import { readTimes } from '../../shared/when/read-times.ts';
import { instantsOf } from '../../shared/when/resolve.ts';

/** What every table of times takes for granted: Monday, March 2, 2026, in New York. */
export const settings: TimeSettings = {
  today: '2026-03-02',
  timeZone: 'America/New_York',
  dateOrder: 'mdy',
  workingHours: ['09:00', '17:00'],
  zoneClock: createIntlClock(),
};

export function read(text: string, own: Partial<TimeSettings> = {}): readonly TimeExpression[] {
  return readTimes(text, 0, text.length, { ...settings, ...own });
}

/** All days and instants that a text names. */
export function instants(text: string, own: Partial<TimeSettings> = {}): readonly string[] {
  return read(text, own).flatMap((it) => instantsOf(it, { ...settings, ...own }));
}

/** The same without offsets from UTC, which the tables of the writer's own zone need not repeat. */
export function localInstants(text: string, own: Partial<TimeSettings> = {}): readonly string[] {
  return instants(text, own).map((it) => it.replaceAll(/(T\d\d:\d\d)[+-]\d\d:\d\d/g, '$1'));
}

/** Texts that mean the same: each is read alone, in a question, and at the end of a line. */
export function carriersOf(wording: string): readonly string[] {
  return [
    wording,
    `Could we talk about the roof ${wording}?`,
    `Hi Dana,\n\nI could do it ${wording}.\n\nBest,\nOmar\n`,
  ];
}
