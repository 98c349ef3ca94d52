import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { monthNames, weekdayNames } from '../../shared/when/names.ts';
import { localInstants, read } from './reading.ts';

/** Days and lengths told by numbers, in figures and in words, beside what Temporal counts. */
const ones =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty'];
const inWords = (count: number): string => {
  const unit = count % 10 === 0 ? '' : `-${ones[count % 10]}`;
  return ones[count] ?? `${tens[Math.floor(count / 10)]}${unit}`;
};
const isInWords = fc.boolean();
const written = (count: number, isWord: boolean): string => (isWord ? inWords(count) : String(count));
const plural = (count: number, unit: string): string => (count === 1 ? unit : `${unit}s`);

const someToday = fc.integer({ min: 0, max: 700 }).map((it) => Temporal.PlainDate.from('2026-03-02').add({ days: it }));
const someWeekday = fc.integer({ min: 1, max: 7 });
const weekdayName = (weekday: number): string => weekdayNames[weekday % 7] ?? '';
const monthName = (month: number): string => monthNames[month - 1] ?? '';

const assertDay = (wording: string, today: Temporal.PlainDate, wanted: Temporal.PlainDate): void => {
  const text = `Could we talk about the roof ${wording}?`;
  assert.deepEqual(localInstants(text, { today: today.toString() }), [wanted.toString()], `${today}: ${text}`);
};
/** The nearest such weekday after a day. */
const after = (day: Temporal.PlainDate, weekday: number): Temporal.PlainDate =>
  day.add({ days: ((weekday - day.dayOfWeek + 6) % 7) + 1 });

suite('days and lengths counted', () => {
  test('days that are some days or weeks off', () => {
    fc.assert(
      fc.property(someToday, fc.integer({ min: 1, max: 30 }), isInWords, (today, count, isWord) => {
        const days = `${written(count, isWord)} ${plural(count, 'day')}`;
        const weeks = `${written(count, isWord)} ${plural(count, 'week')}`;
        assertDay(`in ${days}`, today, today.add({ days: count }));
        assertDay(`in ${weeks}`, today, today.add({ weeks: count }));
        assertDay(`${days} from now`, today, today.add({ days: count }));
        assertDay(`${weeks} from tomorrow`, today, today.add({ days: 1, weeks: count }));
      }),
    );
  });

  test('days beside a date', () => {
    fc.assert(
      fc.property(
        someToday,
        fc.integer({ min: 40, max: 200 }),
        fc.integer({ min: 1, max: 30 }),
        isInWords,
        someWeekday,
        (today, far, count, isWord, weekday) => {
          const day = today.add({ days: far });
          const days = `${written(count, isWord)} ${plural(count, 'day')}`;
          for (const date of [
            `${monthName(day.month)} ${day.day}`,
            `${day.day} ${monthName(day.month)}`,
            day.toString(),
          ]) {
            assertDay(`${days} after ${date}`, today, day.add({ days: count }));
            assertDay(`${days} before ${date}`, today, day.subtract({ days: count }));
            assertDay(`the day after ${date}`, today, day.add({ days: 1 }));
            assertDay(`the ${weekdayName(weekday)} after ${date}`, today, after(day, weekday));
          }
        },
      ),
    );
  });

  test('weekdays of this week, of the next, and some weeks on', () => {
    fc.assert(
      fc.property(
        someToday,
        someWeekday,
        fc.integer({ min: 1, max: 6 }),
        isInWords,
        (today, weekday, count, isWord) => {
          const name = weekdayName(weekday);
          const nextWeek = today.add({ days: 7 - today.dayOfWeek + weekday });
          assertDay(`on ${name}`, today, after(today, weekday));
          for (const wording of [
            `next ${name}`,
            `${name} next week`,
            `${name.slice(0, 3)} of next week`,
            `next week on ${name}`,
            `the ${name} of next week`,
          ])
            assertDay(wording, today, nextWeek);
          assertDay(`${name} the week after next`, today, nextWeek.add({ weeks: 1 }));
          assertDay(
            `${written(count, isWord)} ${plural(count, 'week')} from ${name}`,
            today,
            after(today, weekday).add({ weeks: count }),
          );
        },
      ),
    );
  });

  test('the nth weekday of a month, from either end', () => {
    fc.assert(
      fc.property(
        someToday,
        someWeekday,
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 4 }),
        (today, weekday, month, nth) => {
          const name = weekdayName(weekday);
          const first = Temporal.PlainDate.from({ year: today.year + 1, month, day: 1 });
          const inFront = after(first.subtract({ days: 1 }), weekday).add({ weeks: nth - 1 });
          const lastDay = first.add({ months: 1 }).subtract({ days: 1 });
          const last = after(lastDay, weekday).subtract({ weeks: 1 });
          const when = `${monthName(month)} ${first.year}`;
          assertDay(`the ${['first', 'second', 'third', 'fourth'][nth - 1]} ${name} of ${when}`, today, inFront);
          assertDay(`the last ${name} in ${when}`, today, last);
          assertDay(`the second to last ${name} of ${when}`, today, last.subtract({ weeks: 1 }));
        },
      ),
    );
  });

  test('lengths of hours and minutes', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 9 }),
        fc.integer({ min: 5, max: 54 }),
        isInWords,
        (hours, minutes, isWord) => {
          const [some, more] = [written(hours, isWord), written(minutes, isWord)];
          const lengths: readonly (readonly [number, string])[] = [
            [minutes, `${more} minutes`],
            [minutes, `a ${more}-minute call`],
            [minutes + 5, `${more} to ${written(minutes + 5, isWord)} minutes`],
            [hours * 60, `${some} hours`],
            [hours * 60 + minutes, `${some} hours and ${more} minutes`],
            [hours * 60 + minutes, `${some} hours, ${more} mins`],
            [hours * 60 + minutes, `${hours}h${minutes}m`],
            [hours * 60 + 30, `${some} and a half hours`],
            [hours * 60 + 30, `${some} hours and a half`],
            [hours * 60 + 15, `${hours}.25 hours`],
            [hours * 60 + 45, `${some} and three quarters hours`],
          ];
          for (const [wanted, length] of lengths) {
            const text = `Could we talk about the roof for ${length}?`;
            assert.deepEqual(
              read(text).map((it) => it.kind === 'duration' && it.minutes),
              [wanted],
              text,
            );
          }
        },
      ),
    );
  });
});
