import { asksFor } from '../facts/blank/blank.ts';
import type { Ask } from '../facts/fact.ts';
import { addAfter, isInBody } from '../fix/sentence.ts';
import { inTone } from '../fix/writer.ts';
import type { Message } from '../message/message.ts';
import { askFor, proposedTimes } from '../message/on-asks.ts';
import { isInPerson, isPolled } from '../message/on-meetings.ts';
import { contains } from '../text/span.ts';
import type { Fix, Rule } from './rule.ts';

export const sayWhatComesNext: Rule = {
  id: 'say-what-comes-next',
  group: 'actionable',
  severity: 'off',
  title: 'says who does what after the yes',
  why: 'After a yes somebody has to send the invitation, the link or the number. Where nobody says who, the reader has to ask, or do it.',

  *check(message) {
    const { facts, reader } = message;
    const ask = askFor(message, 'meeting', 'mentoring');
    // Without a time there is no yes yet; a cup of coffee at a place needs no invitation.
    if (ask === undefined || !isTimed(message, ask) || isInPerson(message) || isPolled(message)) return;
    if (facts.continuity.some((it) => it.kind === 'schedule' || it.kind === 'follow-up')) return;
    yield {
      span: ask.clause,
      message: `Nobody says who sends the invitation, so ${reader} has to ask, or do it.`,
      fixes: () => fixes(message, ask.sentence),
    };
  },
};

/** A day with a clock is proposed, or a blank in the ask stands for it. */
function isTimed(message: Message, { span }: Ask): boolean {
  return (
    message.facts.blank.some((it) => asksFor(it, 'when') && contains(span, it.span)) ||
    proposedTimes(message).some((it) => it.level !== 'vague' && it.hasDay && it.hasClock)
  );
}

function fixes(message: Message, at: number): readonly Fix[] {
  const { prose, facts } = message;
  const sentence = prose.sentences[at];
  if (sentence === undefined || !isInBody(sentence)) return [];
  const put = (words: string) => addAfter(prose, sentence, inTone(message, words));
  const call: Fix = { title: 'Say that you will call', edits: [put("A plain yes is enough, and I'll call you.")] };
  const link: Fix = {
    title: 'Say that you will send the link',
    edits: [put("A plain yes is enough, and I'll send the link.")],
  };
  const invitation: Fix = {
    title: 'Say that you will send the invitation',
    edits: [put("A plain yes is enough, and I'll send the invitation.")],
  };
  const isVideo = facts.medium.some((it) => it.kind === 'video');
  const isPhone = facts.medium.some((it) => it.kind === 'phone');
  return isVideo ? [link, invitation] : isPhone ? [call, invitation] : [invitation];
}
