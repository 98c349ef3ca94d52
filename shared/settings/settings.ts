import type { profileNames, severities } from './choices.ts';

export type Severity = (typeof severities)[number];
export type Profile = (typeof profileNames)[number];

/** A time in the writer's calendar that is taken: ISO instants in UTC, `2026-03-10T16:00:00Z`. */
export interface Busy {
  readonly start: string;
  readonly end: string;
}

/** What the writer told us, and all that the engine knows of the world: it has no clock and no locale of its own. */
export interface Settings {
  readonly profile: Profile;
  /** Severity per rule id; a rule that is not named keeps its own. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  /** ISO date, `2026-03-02`. A message with a `date:` of its own wins over it. */
  readonly today: string;
  /** The writer's zone, an IANA name. */
  readonly timeZone: string;
  readonly readerTimeZone?: string;
  readonly name?: string;
  /** One clause, "a second-year law student at Lakeside". */
  readonly introduction?: string;
  /** The length the writer usually asks for. */
  readonly minutes: number;
  readonly medium?: string;
  /** `["09:00", "17:00"]`; `isHoursSet` tells whether the writer chose them. */
  readonly workingHours: readonly [string, string];
  readonly isHoursSet: boolean;
  /** 1 is Monday, 7 is Sunday. */
  readonly workingDays: readonly number[];
  readonly dateOrder: 'mdy' | 'dmy';
  /** Two letters, for public holidays. */
  readonly country?: string;
  /** Undefined where no calendar was read. */
  readonly busy?: readonly Busy[];
}

export const defaults: Omit<Settings, 'today' | 'timeZone'> = {
  profile: 'networking',
  rules: {},
  minutes: 20,
  workingHours: ['09:00', '17:00'],
  isHoursSet: false,
  workingDays: [1, 2, 3, 4, 5],
  dateOrder: 'mdy',
};

/** How sure it is, before reading, that a file holds requests. */
export interface Shape {
  /** `asked`: by command or flag, the gate is skipped. `believed`: mail, `*.ask.md`, an include glob. `closed`: an exclude glob. */
  readonly gate: 'asked' | 'believed' | 'guessed' | 'closed';
  /** A template file: its blanks are meant. */
  readonly isTemplate: boolean;
}
