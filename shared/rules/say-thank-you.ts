import { addAfter, bodySentences } from '../fix/sentence.ts';
import type { Rule } from './rule.ts';

export const sayThankYou = {
  id: 'say-thank-you',
  group: 'respectful',
  severity: 'off',
  title: 'says thank you',
  why: 'Thanks tell the reader that the time it takes is seen. It is off by default because a missing word is easily a matter of custom.',

  *check({ facts, prose, reader }) {
    if (facts.thanks.length > 0 || facts.ask.length === 0) return;
    const last = bodySentences(prose).findLast((it) => it.block.kind === 'paragraph');
    if (last === undefined) return;
    yield {
      span: prose.signOff ?? last.span,
      message: `No word of thanks yet, so ${reader} has to take them on trust.`,
      fixes: () => [
        {
          title: 'Thank for one specific thing',
          edits: [addAfter(prose, last, 'Thank you for [one specific thing].')],
        },
        { title: 'Thank for the reading', edits: [addAfter(prose, last, 'Thank you for reading this.')], isSafe: true },
      ],
    };
  },
} as const satisfies Rule;
