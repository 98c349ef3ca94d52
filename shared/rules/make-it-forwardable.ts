import { addAfter, isInBody } from '../fix/sentence.ts';
import type { Rule } from './rule.ts';

export const makeItForwardable = {
  id: 'make-it-forwardable',
  group: 'actionable',
  severity: 'off',
  title: 'brings two lines to forward',
  why: 'To introduce you the reader has to explain you to a third person. Two lines of your own turn that into pressing a button.',

  *check({ facts, prose, reader }) {
    const ask = facts.ask.find((it) => it.type === 'introduction' && it.form !== 'implied');
    if (ask === undefined || facts.forwardable.length > 0 || prose.links.length > 0 || prose.quoted.length > 0) return;
    if (facts.artefact.some((it) => it.kind !== 'resume')) return;
    const sentence = prose.sentences[ask.sentence];
    yield {
      span: ask.clause,
      message: `Nothing to forward yet, so ${reader} has to write the introduction for you.`,
      fixes: () =>
        sentence === undefined || !isInBody(sentence)
          ? []
          : [
              {
                title: 'Add a blurb to forward',
                edits: [addAfter(prose, sentence, 'Here is a blurb you can forward: [who I am, and my one question].')],
              },
            ],
    };
  },
} as const satisfies Rule;
