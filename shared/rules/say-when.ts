import { addToAsk } from '../fix/ask-place.ts';
import { replacePhrase } from '../fix/phrase.ts';
import { proposedSlots, slotInPerson, slotInWords } from '../fix/slot.ts';
import type { Message } from '../message/message.ts';
import type { Settings } from '../settings/settings.ts';
import { meetingToPlan, isInPerson } from './on-meetings.ts';
import { hasSlot, proposedTimes } from './on-asks.ts';
import { sayTo } from './on-words.ts';
import type { Problem, Rule } from './rule.ts';

export const sayWhen: Rule = {
  id: 'say-when',
  group: 'actionable',
  severity: 'warning',
  title: 'says when',
  why: 'Without a day and a time the reader has to open the calendar, find a gap and write it down, all before saying yes.',

  *check(message, settings) {
    const ask = meetingToPlan(message);
    if (ask === undefined || hasSlot(message)) return;
    const times = proposedTimes(message);
    const day = times.find((it) => it.hasDay && !it.isVaguePhrase && !it.hasClock);
    if (day !== undefined) {
      yield {
        span: day.span,
        message: sayTo(message, (name) => `A day without a clock time, so ${name} has to ask at what time.`),
        fixes: [{ title: 'Add a time', edits: [{ span: { start: day.span.end, end: day.span.end }, newText: ' at [time]' }] }],
        severity: 'information',
        missing: 'slot',
      };
      return;
    }
    const vague = times.find((it) => it.isVaguePhrase);
    yield {
      span: vague?.span ?? ask.clause,
      message: sayTo(message, (name) => `No time proposed, so ${name} has to open the calendar and choose.`),
      fixes: fixesFor(message, settings, (words) => (vague === undefined ? addToAsk(message, ask, words) : replacePhrase(message.prose, vague.span, words))),
      missing: 'slot',
    };
  },
};

function fixesFor(message: Message, settings: Settings, put: (words: string) => Problem['fixes'][number]['edits'][number]): Problem['fixes'] {
  const say = isInPerson(message) ? slotInPerson : slotInWords;
  const [first, second] = proposedSlots(message, settings).map((it) => say(it, settings));
  if (first === undefined) return [];
  const one = { title: `Propose ${first}`, edits: [put(`on ${first}`)] };
  return second === undefined ? [one] : [one, { title: `Propose ${first}, or ${second}`, edits: [put(`on ${first}, or ${second}`)] }];
}
