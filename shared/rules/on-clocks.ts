import { timeSettings } from '../facts/time/times.ts';
import type { Message } from '../message/message.ts';
import { askedTimes } from '../message/on-times.ts';
import type { Settings } from '../settings/settings.ts';
import { type Span, slice } from '../text/span.ts';
import type { TimeExpression } from '../when/expression.ts';
import { formatDayAndMonth } from '../when/format.ts';
import { clockProblemOf } from '../when/resolve.ts';
import { sayTo } from './on-words.ts';
import type { Fix, Problem } from './rule.ts';

/** Clock times that their day does not have, and zones named for the other half of the year: "3 pm EST on July 7". */
export function* clockProblems(message: Message, settings: Settings): Iterable<Problem> {
  const own = timeSettings(settings);
  for (const { time } of askedTimes(message)) {
    const problem = clockProblemOf(time, own);
    const found =
      problem === 'skipped'
        ? skipped(message, settings, time)
        : problem === 'wrong-season'
          ? wrongSeason(message, settings, time)
          : undefined;
    if (found !== undefined) yield found;
  }
}

function skipped(message: Message, { dateOrder }: Settings, time: TimeExpression): Problem | undefined {
  if ((time.kind !== 'point' && time.kind !== 'range') || time.clock === undefined) return undefined;
  const { clock, day } = time;
  const words = slice(message.prose.text, clock.span);
  return {
    span: clock.span,
    message: sayTo(
      message,
      (name) =>
        `The clocks skip ${words} on ${formatDayAndMonth(day?.date ?? '', dateOrder)}, so ${name} cannot tell which hour you mean.`,
    ),
    fixes: () => [],
  };
}

/** Many write "EST" all year, and most readers take it for the local clock; so this is no more than a hint. */
function wrongSeason(message: Message, { dateOrder }: Settings, time: TimeExpression): Problem | undefined {
  if ((time.kind !== 'point' && time.kind !== 'range') || time.zone === undefined) return undefined;
  const { zone, day } = time;
  const words = slice(message.prose.text, zone.span);
  const season = zone.season === 'standard' ? 'daylight' : 'standard';
  return {
    span: zone.span,
    severity: 'hint',
    message: sayTo(
      message,
      (name) =>
        `${formatDayAndMonth(day?.date ?? '', dateOrder)} has ${season} time, so ${name} may read ${words} as an hour off.`,
    ),
    fixes: () => yearRound(words, zone.span),
  };
}

/** "ET" for "EST", "Eastern time" for "Eastern Standard Time": a name that fits all year. */
function yearRound(words: string, span: Span): readonly Fix[] {
  const newText = /^[ECMP][SD]T$/i.test(words)
    ? words.replace(/[SD](?=T$)/i, '')
    : words.replace(/\s+(?:standard|daylight)(?=\s+time)/i, '');
  return newText === words ? [] : [{ title: `Make it ${newText}`, edits: [{ span, newText }], isSafe: true }];
}
