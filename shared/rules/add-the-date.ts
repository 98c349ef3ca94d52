import { formatDate } from '../when/format.ts';
import type { DayPart, TimeExpression } from '../when/expression.ts';
import { askedTimes } from './on-times.ts';
import { sayOf } from './on-words.ts';
import type { Fix, Rule } from './rule.ts';

export const addTheDate: Rule = {
  id: 'add-the-date',
  group: 'actionable',
  severity: 'hint',
  title: 'adds the date',
  why: 'Readers are split over what “next Friday” means, so a day without its date costs a check or a missed meeting.',

  *check(message, settings) {
    const told = new Set<number>();
    for (const { time } of askedTimes(message, settings)) {
      const day = ambiguousDay(time);
      if (day?.date === undefined || told.has(day.span.start)) continue;
      told.add(day.span.start);
      yield {
        span: day.span,
        message: sayOf(message, day.span, (phrase) => `'${phrase}' can mean two different days; adding the date saves a check.`),
        fixes: readings(day).map((it): Fix => {
          const words = formatDate(it, settings.dateOrder);
          return { title: `Say ${words}`, edits: [{ span: day.span, newText: words }] };
        }),
      };
    }
  },
};

/** A day that today lets be taken for another one. */
function ambiguousDay(time: TimeExpression): DayPart | undefined {
  if (time.kind !== 'point' && time.kind !== 'range') return undefined;
  const { day } = time;
  return day?.otherDate === undefined || day.otherDate === day.date ? undefined : day;
}

/** What is probably meant first. */
const readings = ({ date, otherDate }: DayPart) => [date, otherDate].filter((it) => it !== undefined);
