import { askedTimes } from '../message/on-times.ts';
import { slice } from '../text/span.ts';
import { parseIsoDate } from '../when/calendar.ts';
import type { DayPart, TimeExpression } from '../when/expression.ts';
import { formatDate } from '../when/format.ts';
import { sayOf } from './on-words.ts';
import type { Fix, Rule } from './rule.ts';

export const addTheDate = {
  id: 'add-the-date',
  group: 'actionable',
  severity: 'hint',
  title: 'adds the date',
  why: 'Readers are split over what “next Friday” means, so a day without its date costs a check or a missed meeting.',

  *check(message, settings) {
    const told = new Set<number>();
    for (const { time } of askedTimes(message)) {
      const day = ambiguousDay(
        time,
        'day' in time && time.day !== undefined ? slice(message.prose.text, time.day.span) : '',
        message.today,
      );
      if (day?.date === undefined || told.has(day.span.start)) continue;
      told.add(day.span.start);
      yield {
        span: day.span,
        message: sayOf(
          message,
          day.span,
          (phrase) => `'${phrase}' can mean two different days; adding the date saves a check.`,
        ),
        fixes: () =>
          readings(day).map((it): Fix => {
            const words = formatDate(it, settings.dateOrder);
            return { title: `Say ${words}`, edits: [{ span: day.span, newText: words }] };
          }),
      };
    }
  },
} as const satisfies Rule;

/** A day that today lets be taken for another one. */
function ambiguousDay(time: TimeExpression, text: string, today: string): DayPart | undefined {
  if (time.kind !== 'point' && time.kind !== 'range') return undefined;
  const { day } = time;
  if (day?.form === 'numeric') return withSwapped(day, text, today);
  return day?.otherDate === undefined || day.otherDate === day.date ? undefined : day;
}

/** "03/04" with the month read for the day. Dots and ISO order leave no choice. */
function withSwapped(day: DayPart, text: string, today: string): DayPart | undefined {
  const [year, month, ofMonth] = day.date?.split('-') ?? [];
  if (!text.includes('/') || /^\d{4}/.test(text) || ofMonth === month || year === undefined) return undefined;
  const otherDate = `${year}-${ofMonth}-${month}`;
  return parseIsoDate(otherDate) === undefined || otherDate < today ? undefined : { ...day, otherDate };
}

/** What is probably meant first. */
const readings = ({ date, otherDate }: DayPart) => [date, otherDate].filter((it) => it !== undefined);
