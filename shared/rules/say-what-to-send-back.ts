import { asksFor } from '../facts/blank/blank.ts';
import { addAfter, isInBody } from '../fix/sentence.ts';
import { inTone } from '../fix/writer.ts';
import { primaryAsk } from '../message/on-asks.ts';
import { isToSeveral } from './on-recipients.ts';
import type { Rule } from './rule.ts';

export const sayWhatToSendBack: Rule = {
  id: 'say-what-to-send-back',
  group: 'actionable',
  severity: 'off',
  title: 'says what to send back',
  why: 'A task to many with nothing to return leaves each reader to guess when it is done, and you to guess who has done it.',

  *check(message) {
    const { facts, prose } = message;
    const ask = primaryAsk(message);
    if (ask?.type !== 'deliverable' || !isToSeveral(message) || facts.answerer.some((it) => it.kind === 'returned'))
      return;
    if (facts.blank.some((it) => !asksFor(it, 'when') && !asksFor(it, 'name'))) return;
    const sentence = prose.sentences[ask.sentence];
    yield {
      span: ask.clause,
      message: 'Nothing to send back is named, so each reader has to guess when this is done.',
      fixes: () =>
        sentence === undefined || !isInBody(sentence)
          ? []
          : [
              {
                title: 'Say what you need back',
                edits: [
                  addAfter(prose, sentence, inTone(message, 'A reply by [day] with [what I need back] is enough.')),
                ],
              },
            ],
    };
  },
};
