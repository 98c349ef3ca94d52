import * as v from 'valibot';
import { dateOrders, profileNames, ruleLevels, runs } from './choices.ts';

const globs = v.array(v.pipe(v.string(), v.nonEmpty()));
const clock = v.pipe(v.string(), v.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/));
/** It goes into a sentence, so it says something, on one line. */
const words = v.pipe(v.string(), v.regex(/^.*\S.*$/));

/**
 * Every setting that can be written down: the one source of its type, its validation and its JSON schema. `expected`
 * completes "must be …"; the description is what an editor shows beside the completion.
 */
export const entries = {
  enable: v.pipe(v.boolean(), v.metadata({ expected: 'true or false' }), v.description('Whether anything is checked.')),
  run: v.pipe(
    v.picklist(runs),
    v.metadata({ expected: '"type", "save" or "manual"' }),
    v.description('When an editor checks a draft: while you type, when you save it, or only when you ask for it.'),
  ),
  profile: v.pipe(
    v.picklist(profileNames),
    v.metadata({ expected: `one of ${profileNames.map((it) => `"${it}"`).join(', ')}` }),
    v.description('What kind of requests these are. A profile changes how much some rules matter.'),
  ),
  rules: v.pipe(
    v.record(v.string(), v.picklist(ruleLevels)),
    v.metadata({
      expected: '"warning", "information", "hint" or "off" for each rule, as in { "say-how-long": "hint" }',
    }),
    v.description('How much a rule matters, by its name.'),
  ),
  include: v.pipe(
    globs,
    v.metadata({ expected: 'a list of globs, as in ["outreach/**/*.md"]' }),
    v.description('Files that hold requests, as globs from the folder of this file. Every message in them is checked.'),
  ),
  exclude: v.pipe(
    globs,
    v.metadata({ expected: 'a list of globs, as in ["archive/**"]' }),
    v.description('Files that are never checked, as globs from the folder of this file.'),
  ),
  templates: v.pipe(
    globs,
    v.metadata({ expected: 'a list of globs, as in ["templates/*.md"]' }),
    v.description('Template files, as globs from the folder of this file: their [blanks] are meant.'),
  ),
  name: v.pipe(
    words,
    v.metadata({ expected: 'text, as in "Sam Ortiz"' }),
    v.description('Your name, for introductions.'),
  ),
  introduction: v.pipe(
    words,
    v.metadata({ expected: 'text, as in "a second-year law student at Lakeside"' }),
    v.description('Who you are, in words that go on after "I\'m Sam, …": a second-year law student at Lakeside.'),
  ),
  timeZone: v.pipe(
    words,
    v.metadata({ expected: 'the IANA name of a time zone, as in "America/New_York"' }),
    v.description('Your time zone, by its IANA name: America/New_York. Otherwise the one of your computer.'),
  ),
  readerTimeZone: v.pipe(
    words,
    v.metadata({ expected: 'the IANA name of a time zone, as in "America/New_York"' }),
    v.description("Your readers' time zone, by its IANA name, where it is another one."),
  ),
  minutes: v.pipe(
    v.number(),
    v.integer(),
    v.minValue(1),
    v.maxValue(480),
    v.metadata({ expected: 'a whole number of minutes from 1 to 480' }),
    v.description('How many minutes you usually ask for.'),
  ),
  medium: v.pipe(
    words,
    v.metadata({ expected: 'text, as in "by phone"' }),
    v.description('How you usually meet, in words that end a sentence: by phone, on Zoom.'),
  ),
  workingHours: v.pipe(
    v.strictTuple([clock, clock]),
    v.metadata({ expected: 'two times, the earlier first, as in ["09:00", "17:00"]' }),
    v.description('When you can meet, in your time zone: from, to. Times outside are never proposed.'),
  ),
  workingDays: v.pipe(
    v.array(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7))),
    v.minLength(1),
    v.metadata({ expected: 'a list of weekdays from 1 (Monday) to 7 (Sunday), as in [1, 2, 3, 4, 5]' }),
    v.description('The days on which you can meet: 1 is Monday, 7 is Sunday.'),
  ),
  dateOrder: v.pipe(
    v.picklist(dateOrders),
    v.metadata({ expected: '"mdy" or "dmy"' }),
    v.description('How 3/4 is read: "mdy" is March 4, "dmy" is 3 April.'),
  ),
  country: v.pipe(
    v.string(),
    v.regex(/^[A-Z]{2}$/),
    v.metadata({ expected: 'the two capital letters of a country, as in "US"' }),
    v.description('Your country, two letters as in "US". No time is proposed on its public holidays.'),
  ),
  calendar: v.pipe(
    words,
    v.metadata({ expected: 'the path of an .ics file' }),
    v.description('The path of an .ics file with your appointments: times at which you are busy are not proposed.'),
  ),
} as const;

type Entries = typeof entries;
export type Key = keyof Entries;

/** What the writer wrote down, in an editor's settings or in .yesable.json; everything may be missing. */
export type Config = { readonly [It in Key]?: v.InferOutput<Entries[It]> };

/** Whether `value` is right for a setting. */
export function isValid<It extends Key>(key: It, value: unknown): value is Config[It] & {} {
  return v.is(entries[key], value);
}

/** Completes "must be …" for a setting. */
export function expectedOf(key: Key): string {
  return String(v.getMetadata(entries[key]).expected);
}

export const keys = Object.keys(entries) as readonly Key[];
