import { asksFor } from '../facts/blank/blank.ts';
import { sentenceOf } from '../fix/sentence.ts';
import { contains, slice } from '../text/span.ts';
import { isToSeveral } from './on-recipients.ts';
import type { Rule } from './rule.ts';

export const nameWhoActs = {
  id: 'name-who-acts',
  group: 'actionable',
  severity: 'off',
  title: 'names who is to act',
  why: 'Asked as a crowd, each reader has to guess whether somebody else will do it; most guess yes, and nobody does it.',

  *check(message) {
    const { facts, prose } = message;
    const open = facts.answerer.find(
      (it) => it.kind === 'anyone' && facts.ask.some((ask) => contains(ask.span, it.span)),
    );
    const sentence = open === undefined ? undefined : sentenceOf(prose, open.span);
    if (open === undefined || sentence === undefined || !isToSeveral(message)) return;
    if (facts.blank.some((it) => asksFor(it, 'name') && contains(sentence.span, it.span))) return;
    const words = slice(prose.masked, open.span);
    const who = WHO.exec(words);
    const span =
      who === null
        ? open.span
        : { start: open.span.start + who.index, end: open.span.start + who.index + who[0].length };
    yield {
      span: open.span,
      message: 'Nobody is named, so each reader has to guess whether somebody else will do it.',
      fixes: () => (who === null ? [] : [{ title: 'Name one person', edits: [{ span, newText: '[name]' }] }]),
    };
  },
} as const satisfies Rule;

const WHO = /(?:someone|somebody|anyone|anybody|one of you|any of you|one of us|a volunteer)/i;
