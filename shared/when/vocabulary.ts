import { monthNames, weekdayNames } from './names.ts';

function table(
  names: readonly string[],
  first: number,
  short: readonly (readonly string[])[],
): ReadonlyMap<string, number> {
  const entries = names.flatMap((name, at) =>
    [name.toLowerCase(), ...(short[at] ?? [])].map((it) => [it, at + first] as const),
  );
  return new Map(entries);
}

/** Names and abbreviations of the days of the week, 0 for Sunday. */
export const weekdays: ReadonlyMap<string, number> = table(weekdayNames, 0, [
  ['sun', 'suday'],
  ['mon', 'munday', 'monady'],
  ['tue', 'tues', 'tuseday', 'teusday', 'tueday', 'tuesay', 'tuedsay'],
  ['wed', 'weds', 'wensday', 'wednsday', 'wendesday', 'wedensday', 'wedsday', 'wednesay', 'wenesday', 'wednessday'],
  ['thu', 'thur', 'thurs', 'thrusday', 'thurday', 'thusday', 'thursay', 'thurdsay', 'thirsday'],
  ['fri', 'firday', 'fridya', 'friady'],
  ['sat', 'saterday', 'satuday', 'saturady', 'saurday'],
]);

/** Names and abbreviations of the months, 1 for January. */
export const months: ReadonlyMap<string, number> = table(monthNames, 1, [
  ['jan', 'janurary', 'janaury', 'januray'],
  ['feb', 'febuary', 'feburary', 'februrary', 'febr'],
  ['mar'],
  ['apr', 'arpil', 'apirl'],
  [],
  ['jun'],
  ['jul'],
  ['aug', 'agust', 'augest'],
  ['sep', 'sept', 'septemeber', 'setpember', 'septmber'],
  ['oct', 'ocotber', 'octobor'],
  ['nov', 'novemeber', 'novmber'],
  ['dec', 'decemeber', 'decmber'],
]);

/** Zone abbreviations are read only in capitals; these are the common ones that may follow a clock time in small letters too. */
export const smallZones: ReadonlySet<string> = new Set([
  'et',
  'est',
  'edt',
  'pst',
  'pdt',
  'cst',
  'cdt',
  'gmt',
  'utc',
  'cet',
  'cest',
  'bst',
  'mst',
  'mdt',
]);

/**
 * Words that may follow a bare number that is a clock time or a day of the month ("at 3 would work", "the 12th or"). Anything
 * else after it is taken for what is counted: "at 3 sites", "the 12th floor".
 */
export const followers: ReadonlySet<string> = new Set(
  (
    'a about after afternoon again all also although am an and any anytime are around as at because before between both but by call called came can central close cob could depending did ' +
    "do does eastern either else eod even evening every exactly except fine first for from good have he here how however i if i'd i'll i'm in instead into is it its itself just latest local " +
    "maybe may me meet might morning most mountain my near next night no noon not now o'clock oclock of-course ok okay on once onwards onward or our over pacific pending perhaps please pm possible " +
    'possibly preferably provided rather right second seems sharp she should since so still starting suit suits tentatively than thanks that the their then there they this through thru til till tho though time to today ' +
    'together tomorrow tonight too tops unless until via was we well were what when where whether which while who why will with within without work works would yet you your'
  ).split(' '),
);

/** What is counted in minutes, hours and days. */
export const units: ReadonlyMap<
  string,
  {
    readonly unit: 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';
    readonly minutes: number | undefined;
  }
> = new Map(
  (
    [
      ['second', 1 / 60, 'second seconds sec secs'],
      ['minute', 1, 'minute minutes min mins minuets'],
      ['hour', 60, 'hour hours hr hrs h'],
      ['day', 1440, 'day days'],
      ['week', 10080, 'week weeks wk wks'],
      ['week', 20160, 'fortnight fortnights'],
      ['month', undefined, 'month months'],
      ['year', undefined, 'year years yr yrs'],
    ] as const
  ).flatMap(([unit, minutes, words]) => words.split(' ').map((it) => [it, { unit, minutes }] as const)),
);
