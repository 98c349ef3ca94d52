import { addDays } from '../when/working-days.ts';
import type { Period } from './read-busy.ts';

// A draft may bear a date of its own, some weeks old; times are proposed within a year.
const BEFORE = 60;
const AFTER = 400;

/** The days of a calendar that matter for proposing times. @param today an ISO date. @param timeZone where the writer lives, an IANA name. */
export function periodAround(today: string, timeZone: string): Period {
  return { from: addDays(today, -BEFORE), to: addDays(today, AFTER), timeZone };
}
