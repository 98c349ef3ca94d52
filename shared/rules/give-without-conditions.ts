import { priceOf } from '../fix/either-way.ts';
import type { Rule } from './rule.ts';

export const giveWithoutConditions = {
  id: 'give-without-conditions',
  group: 'reciprocal',
  severity: 'information',
  title: 'gives without conditions',
  why: 'A give that hangs on a yes is a price: the reader has to weigh a deal where you meant a kindness. Given either way, it is a gift.',

  *check(message) {
    const { facts, reader } = message;
    const deal = facts.give.find((it) => it.isConditional);
    if (deal === undefined || facts.ask.length === 0) return;
    const price = priceOf(message, deal.span);
    yield {
      span: price.span,
      message: `This reads as a deal; ${reader} has to accept the price to say yes.`,
      fixes: () => (price.edits.length === 0 ? [] : [{ title: 'Give it either way', edits: price.edits }]),
    };
  },
} as const satisfies Rule;
