import assert from 'node:assert/strict';
import type { Facts } from '../../shared/facts/fact.ts';
import { readFacts } from '../../shared/facts/index.ts';
import { defaults } from '../../shared/settings/settings.ts';
import { readProse } from '../../shared/text/prose.ts';
import { type Span, slice } from '../../shared/text/span.ts';

interface Placed {
  readonly span: Span;
}

/** Texts with `[|marks|]` per kind of fact, and texts in which nothing may be found. */
export interface Corpus<Kind extends string> {
  readonly found: Readonly<Record<Kind, readonly string[]>>;
  readonly clean: readonly string[];
}

/** What a text says. Spans count from its start. */
export function factsOf(text: string): Facts {
  return readFacts(readProse(text, 'plaintext'), { ...defaults, today: '2026-03-02', timeZone: 'Europe/Vienna' });
}

/** Defines the tests of one reader: every marked place is found with its kind, and nothing else. */
export function testCorpus<Kind extends string, Fact extends Placed>(
  name: string,
  read: (facts: Facts) => readonly Fact[],
  kindOf: (fact: Fact) => string,
  { found, clean }: Corpus<Kind>,
): void {
  suite(`facts: ${name}`, () => {
    for (const [kind, texts] of Object.entries(found) as [Kind, readonly string[]][]) {
      for (const marked of texts) {
        test(`${kind}: ${marked}`, () => {
          const { text, quotes } = unmark(marked);
          const facts = read(factsOf(text)).filter((it) => kindOf(it) === kind);
          assert.deepEqual(
            facts.map((it) => slice(text, it.span)),
            quotes,
          );
        });
      }
    }
    for (const text of clean) {
      test(`nothing in: ${text}`, () => {
        assert.deepEqual(
          read(factsOf(text)).map((it) => `${kindOf(it)}: ${slice(text, it.span)}`),
          [],
        );
      });
    }
  });
}

function unmark(marked: string): { readonly text: string; readonly quotes: readonly string[] } {
  const quotes = Array.from(marked.matchAll(/\[\|([\s\S]*?)\|\]/g), (it) => it[1] as string);
  return { text: marked.replaceAll('[|', '').replaceAll('|]', ''), quotes };
}
