import { phrases } from '../text/phrases.ts';
import { contains, overlaps, slice } from '../text/span.ts';
import type { Message } from './message.ts';
import { isVisit, meetingToPlan } from './on-meetings.ts';

// A time that both know without day and clock.

const findAnchor = phrases({
  anchor: [
    // "Can we talk later?", "do you have a moment now to look?": today.
    '(now|later) ($|about|to)',
    '(before|after) (lunch|work)',
    '(over|during|at) (lunch|dinner|breakfast) (today|tomorrow|on <weekday>|<weekday>)',
    "(before|after|during|following|at the end of) (the|our|your|my|this|that|next|tomorrow's|today's)? (standup|stand up|meeting|demo|class|lecture|talk|keynote|panel|lab|seminar|practice|training|service|church|mass|school|pick up|rehearsal|session|call|sync|retro|planning|lesson|tutorial|assembly|shift|huddle|daily)",
    // Who teaches keeps hours for it.
    '(your|the|his|her) (next|weekly)? office (hour|hours)',
    // "Could you join our Thursday rehearsal?"
    '(the|our|my|your|this|that) <weekday> (morning|afternoon|evening|night)? (standup|meeting|demo|class|lecture|lab|seminar|practice|training|service|rehearsal|session|call|sync|lesson|huddle|lunch|dinner|barbecue|market|walk|run|ride|club|game|concert|show)',
  ],
});

const IN_FIVE = /\bin \d+\?/;

/** "Do you have five minutes after the meeting?": both know when that is. "After class next week" leaves the day open. */
export function isAnchored(message: Message): boolean {
  const ask = meetingToPlan(message);
  const { prose } = message;
  const sentence = ask && prose.sentences[ask.sentence];
  if (ask === undefined || sentence === undefined) return false;
  // "Can I come by in ten minutes?", "may I call you in 5?"
  if (
    IN_FIVE.test(slice(prose.masked, ask.span)) ||
    message.facts.time.some(
      ({ time }) =>
        contains(ask.span, time.span) &&
        (time.kind === 'duration'
          ? time.role === 'offset' && /^(?:minute|hour)$/.test(time.unit)
          : // "Could the cleaner come on Mondays?", "… meet on Mondays instead of Fridays?"
            time.kind === 'vague' &&
            time.sort === 'recurring' &&
            (isVisit(message, ask) || sentence.tokens.some((it) => it.word === 'instead'))),
    )
  )
    return true;
  const before = prose.sentences[ask.sentence - 1];
  // "Would that suit you?" asks for what was just said.
  const isPointing = before !== undefined && /^would (?:that|this|it)\b/i.test(slice(prose.masked, sentence.span));
  // "About your years at sea and later" tells no time.
  const said = isPointing ? before : sentence;
  const anchor = findAnchor(said).find((it) => said.tokens[it.first - 1]?.word !== 'and');
  if (anchor === undefined) return false;
  // Of office hours any will do.
  if (slice(prose.masked, anchor.span).includes('office hour')) return true;
  const others = message.facts.time.filter(
    ({ time, sentence: at }) => at === ask.sentence && time.kind === 'vague' && !overlaps(time.span, anchor.span),
  );
  return others.length === 0;
}
