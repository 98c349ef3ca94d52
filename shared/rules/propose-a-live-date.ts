import type { When } from '../facts/fact.ts';
import { proposedSlots } from '../fix/slot.ts';
import type { Message } from '../message/message.ts';
import { askFor, proposedTimes } from '../message/on-asks.ts';
import { isInPerson } from '../message/on-meetings.ts';
import type { Settings } from '../settings/settings.ts';
import { slice } from '../text/span.ts';
import { formatDate } from '../when/format.ts';
import { nextWorkingDays, weekdayOf } from '../when/working-days.ts';
import type { Fix, Rule } from './rule.ts';

export const proposeALiveDate = {
  id: 'propose-a-live-date',
  group: 'actionable',
  severity: 'off',
  title: 'proposes a date that is still open when it is read',
  why: 'Mail is read late. A time tomorrow, or at a weekend, is often over or taken by then, and the reader has to start over.',

  *check(message, settings) {
    const ask = askFor(message, 'meeting', 'speaking', 'mentoring');
    // A coffee on Saturday is meant to be on Saturday.
    if (ask === undefined || isInPerson(message)) return;
    const slots = proposedTimes(message).filter((it) => it.hasDay && it.instants.length > 0);
    const dead = slots.filter((it) => whyDead(it, message, settings) !== undefined);
    const [first] = dead;
    // One slot that is far enough off keeps the proposal alive.
    if (first === undefined || dead.length < slots.length) return;
    const isWeekend = whyDead(first, message, settings) === 'weekend';
    yield {
      span: first.span,
      message: isWeekend
        ? `That is no working day, so ${message.reader} has to give up free time or ask for another.`
        : `That may be over when the mail is read, so ${message.reader} has to ask for another time.`,
      fixes: () => (dead.length === 1 ? laterFix(first, message, settings) : []),
    };
  },
} as const satisfies Rule;

/** Of several times in one phrase all must be dead. */
function whyDead({ instants }: When, message: Message, settings: Settings): 'soon' | 'weekend' | undefined {
  const reasons = instants.map((it) => whyDeadOn(it.slice(0, 10), message, settings));
  return reasons.includes(undefined) ? undefined : reasons[0];
}

function whyDeadOn(date: string, { today }: Message, { workingDays }: Settings): 'soon' | 'weekend' | undefined {
  const days = workingDays.map((it) => it % 7);
  const [next] = nextWorkingDays(today, 1, days);
  if (next !== undefined && date <= next) return 'soon';
  const weekday = weekdayOf(date);
  return weekday !== undefined && !days.includes(weekday) ? 'weekend' : undefined;
}

const CLOCK = /(?:,? )?(?:at |from )?(?:\d{1,2}(?::\d{2})?\s*[ap]\.?m\b.*|\d{1,2}:\d{2}.*|noon.*)$/i;

/** The writer's own clock time, on a later day. */
function laterFix({ span }: When, message: Message, settings: Settings): readonly Fix[] {
  const [slot] = proposedSlots(message, settings);
  const words = slice(message.prose.text, span);
  const clock = CLOCK.exec(words)?.[0];
  if (slot === undefined || clock === undefined) return [];
  const day = formatDate(slot.date, settings.dateOrder);
  const newText = `${day}${settings.dateOrder === 'mdy' ? ', ' : ' '}${clock.replace(/^,? /, '')}`;
  const lead = /^(?:on|this|next|coming)?\s*(?:tomorrow|today)/i.test(words) ? 'on ' : '';
  return [{ title: `Propose ${day}`, edits: [{ span, newText: `${lead}${newText}` }] }];
}
