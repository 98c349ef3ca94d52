import { remember } from '../text/memory.ts';
import { contains } from '../text/span.ts';
import type { Message } from './message.ts';
import { sittingToPlan } from './on-meetings.ts';

/** In minutes; so much is found in any day, and nobody travels for it. */
const SHORT = 15;

/** Whether a length is given, and it is a short one. The one in the ask itself counts before others. */
export const isShort = remember((message: Message): boolean => {
  const ask = sittingToPlan(message);
  const given = message.facts.duration.filter((it) => it.minutes !== undefined);
  const own = given.filter((it) => ask !== undefined && contains(ask.span, it.span));
  const lengths = (0 < own.length ? own : given).map((it) => it.minutes ?? 0);
  return 0 < lengths.length && Math.max(...lengths) <= SHORT;
});
