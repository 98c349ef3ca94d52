import assert from 'node:assert/strict';
import type { Facts } from '../../shared/facts/fact.ts';
import { factsOf } from './corpus.ts';

/** Ways to put one and the same thing, and sentences that only look like it. Where the words stand is tested per fact. */
export interface Phrasings {
  readonly says: readonly string[];
  readonly saysNothing: readonly string[];
}

/** Defines a test per sentence: the reader finds something in each that says it, and nothing in the others. */
export function testPhrasings(
  name: string,
  read: (facts: Facts) => readonly unknown[],
  { says, saysNothing }: Phrasings,
): void {
  suite(`phrasings: ${name}`, () => {
    for (const text of says) test(text, () => assert.notEqual(read(factsOf(text)).length, 0));
    for (const text of saysNothing) test(`nothing in: ${text}`, () => assert.deepEqual(read(factsOf(text)), []));
  });
}
