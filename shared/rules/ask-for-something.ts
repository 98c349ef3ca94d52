import { readHello } from '../facts/ask/hello.ts';
import { saysNoReply } from '../facts/ask/no-reply.ts';
import { addAfter, bodySentences } from '../fix/sentence.ts';
import { sayTo } from './on-words.ts';
import type { Rule } from './rule.ts';

export const askForSomething = {
  id: 'ask-for-something',
  group: 'actionable',
  severity: 'information',
  title: 'asks for something',
  why: 'A note that only says hello leaves the reader to guess what you hope for, and a guess is easy to put off.',

  *check(message) {
    const { facts, prose } = message;
    const [hello] = readHello(prose);
    if (hello === undefined || facts.ask.length > 0 || facts.blank.length > 0 || saysNoReply(prose)) return;
    // The place of the missing question is behind what was said last.
    const last = bodySentences(prose).at(-1);
    if (last === undefined) return;
    yield {
      span: hello.span,
      message: sayTo(message, (name) => `There is no question yet, so ${name} has to guess what you hope for.`),
      fixes: () => [
        { title: 'Ask one question', edits: [addAfter(prose, last, 'Would you [one thing] by [day]?')] },
        { title: 'Say that no reply is needed', edits: [addAfter(prose, last, 'No reply needed.')] },
      ],
    };
  },
} as const satisfies Rule;
