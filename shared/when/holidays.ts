import { dayNumber, easterSunday, nthWeekday } from './calendar.ts';

/** The number of a holiday's day in a year. */
export type HolidayRule = (year: number) => number;

const on =
  (month: number, day: number): HolidayRule =>
  (year) =>
    dayNumber({ year, month, day });

const fromEaster =
  (days: number): HolidayRule =>
  (year) =>
    easterSunday(year) + days;

/** The `nth` weekday (0 for Sunday) of a month, and some days after it. No holiday is a fifth one, so there always is one. */
const nth =
  (month: number, weekday: number, count: number, days = 0): HolidayRule =>
  (year) =>
    (nthWeekday(year, month, weekday, count) ?? 0) + days;

/**
 * Holidays that fall on one day a year, with how English mail names them: in small letters, without apostrophes and dots,
 * "st" for saint. Where countries differ the day is that of the country which uses the name most.
 */
export const holidays: readonly (readonly [HolidayRule, string])[] = [
  [on(1, 1), 'new years day|new year day|new year'],
  [on(1, 5), 'twelfth night'],
  [on(1, 6), 'epiphany|three kings day'],
  [nth(1, 1, 3), 'mlk day|martin luther king day|martin luther king jr day'],
  [on(1, 25), 'burns night'],
  [on(1, 26), 'australia day'],
  [on(2, 2), 'groundhog day|candlemas'],
  [on(2, 6), 'waitangi day'],
  [on(2, 14), 'valentines day|valentine day|st valentines day|valentines'],
  [nth(2, 1, 3), 'presidents day|washingtons birthday'],
  [on(3, 1), 'st davids day'],
  [on(3, 8), 'international womens day|womens day'],
  [on(3, 14), 'pi day'],
  [on(3, 15), 'ides of march'],
  [on(3, 17), 'st patricks day|st patrick day|st paddys day|st pattys day|paddys day|paddy day'],
  [fromEaster(-48), 'rosenmontag|shrove monday'],
  [fromEaster(-47), 'shrove tuesday|pancake day|pancake tuesday|mardi gras|fat tuesday'],
  [fromEaster(-46), 'ash wednesday'],
  [fromEaster(-21), 'mothering sunday'],
  [fromEaster(-7), 'palm sunday'],
  [fromEaster(-3), 'maundy thursday|holy thursday'],
  [fromEaster(-2), 'good friday'],
  [fromEaster(-1), 'holy saturday|easter saturday|easter eve'],
  [fromEaster(0), 'easter sunday|easter day|easter'],
  [fromEaster(1), 'easter monday'],
  [fromEaster(39), 'ascension day|ascension thursday'],
  [fromEaster(49), 'pentecost|pentecost sunday|whit sunday|whitsunday'],
  [fromEaster(50), 'whit monday|pentecost monday'],
  [fromEaster(60), 'corpus christi'],
  [on(4, 1), 'april fools day|april fool day|april fools|all fools day'],
  [on(4, 22), 'earth day'],
  [on(4, 23), 'st georges day'],
  [on(4, 25), 'anzac day'],
  [on(4, 30), 'walpurgis night'],
  [on(5, 1), 'may day|international workers day'],
  [on(5, 5), 'cinco de mayo'],
  [nth(5, 0, 2), 'mothers day'],
  [nth(5, 1, -1), 'memorial day|spring bank holiday'],
  [on(6, 14), 'flag day'],
  [nth(6, 0, 3), 'fathers day'],
  [on(6, 19), 'juneteenth'],
  [on(6, 23), 'st johns eve'],
  [on(7, 1), 'canada day'],
  [on(7, 4), 'independence day'],
  [on(7, 14), 'bastille day'],
  [nth(8, 1, -1), 'august bank holiday|summer bank holiday|late august bank holiday'],
  [nth(9, 1, 1), 'labor day|labour day'],
  [on(10, 2), 'gandhi jayanti'],
  [on(10, 3), 'german unity day'],
  [nth(10, 1, 2), 'columbus day|indigenous peoples day|canadian thanksgiving'],
  [on(10, 31), 'halloween|all hallows eve'],
  [on(11, 1), 'all saints day|all saints'],
  [on(11, 2), 'all souls day'],
  [on(11, 5), 'guy fawkes night|guy fawkes day|guy fawkes|bonfire night|fireworks night'],
  [nth(11, 1, 1, 1), 'election day'],
  [on(11, 11), 'veterans day|veteran day|remembrance day|armistice day|martinmas'],
  [nth(11, 4, 4, -1), 'thanksgiving eve'],
  [nth(11, 4, 4), 'thanksgiving|thanksgiving day|turkey day'],
  [nth(11, 4, 4, 1), 'black friday'],
  [nth(11, 4, 4, 2), 'small business saturday'],
  [nth(11, 4, 4, 4), 'cyber monday'],
  [nth(11, 4, 4, 5), 'giving tuesday|givingtuesday'],
  [on(11, 30), 'st andrews day'],
  [on(12, 6), 'st nicholas day'],
  [on(12, 24), 'christmas eve|xmas eve'],
  [on(12, 25), 'christmas day|christmas|xmas|xmas day'],
  [on(12, 26), 'boxing day|st stephens day'],
  [on(12, 31), 'new years eve|new year eve|nye|hogmanay'],
];
