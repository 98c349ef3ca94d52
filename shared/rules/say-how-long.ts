import { askForMinutes, nameTalkLength } from '../fix/ask-length.ts';
import { lengthsToOffer } from '../fix/length.ts';
import { sittingToPlan } from '../message/on-meetings.ts';
import { isLengthOpen } from '../message/open-slots.ts';
import { overlaps } from '../text/span.ts';
import { sayTo } from './on-words.ts';
import type { Rule } from './rule.ts';

export const sayHowLong = {
  id: 'say-how-long',
  group: 'actionable',
  severity: 'warning',
  title: 'says how long it takes',
  why: 'Without a length the reader has to decide how much of the day to set aside, and a decision is easy to put off.',

  *check(message, { minutes }) {
    const ask = sittingToPlan(message);
    if (ask === undefined || !isLengthOpen(message)) return;
    // "Some time" can be replaced. Where no such words stand, the minutes go where a person would say them.
    const vague = message.facts.openEnded.find((it) => it.kind === 'length' && overlaps(ask.span, it.span));
    yield {
      span: vague?.span ?? ask.clause,
      message: sayTo(message, (name) => `No length given, so ${name} has to decide how much time to set aside.`),
      // How long a talk is, its program says and not the writer's usual meeting.
      fixes: () =>
        ask.type === 'speaking' && vague === undefined
          ? [nameTalkLength(message, ask)]
          : lengthsToOffer(minutes).map((it) => askForMinutes(message, ask, vague?.span, it)),
      missing: 'slot',
    };
  },
} as const satisfies Rule;
