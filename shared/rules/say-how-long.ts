import { askForMinutes } from '../fix/ask-length.ts';
import { lengthsToOffer } from '../fix/length.ts';
import { overlaps } from '../text/span.ts';
import { hasBlank } from './on-asks.ts';
import { sittingToPlan } from './on-meetings.ts';
import { sayTo } from './on-words.ts';
import type { Rule } from './rule.ts';

export const sayHowLong: Rule = {
  id: 'say-how-long',
  group: 'actionable',
  severity: 'warning',
  title: 'says how long it takes',
  why: 'Without a length the reader has to decide how much of the day to set aside, and a decision is easy to put off.',

  *check(message, { minutes }) {
    const { facts } = message;
    const ask = sittingToPlan(message);
    if (ask === undefined || facts.duration.some((it) => it.minutes !== undefined) || hasBlank(message, 'duration'))
      return;
    // "From 9 to 10" says it as well.
    if (facts.when.some((it) => it.role === 'meeting' && it.instants.some(isFromTo))) return;

    // "Some time" can be replaced. Where no such words stand, the minutes go where a person would say them.
    const vague = message.facts.openEnded.find((it) => it.kind === 'length' && overlaps(ask.span, it.span));
    yield {
      span: vague?.span ?? ask.clause,
      message: sayTo(message, (name) => `No length given, so ${name} has to decide how much time to set aside.`),
      fixes: () => lengthsToOffer(minutes).map((it) => askForMinutes(message, ask, vague?.span, it)),
      missing: 'slot',
    };
  },
};

/** A range of clock times within one day. */
function isFromTo(instant: string): boolean {
  const [from = '', to = ''] = instant.split('/');
  return from.includes('T') && from.slice(0, 10) === to.slice(0, 10);
}
