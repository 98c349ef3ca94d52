import { headerValue } from '../text/headers.ts';
import type { Prose } from '../text/prose.ts';

/** How many words the writer says, subject and signature left out. */
export function wordsOf({ sentences }: Prose): number {
  return sentences.reduce((sum, it) => sum + (it.block.zone === 'subject' ? 0 : it.tokens.length), 0);
}

/** Whether somebody in particular is spoken to: a greeting, a mention, a header with a receiver. */
export function hasReader(prose: Prose): boolean {
  return (
    prose.greeting !== undefined ||
    MENTION.test(prose.masked) ||
    headerValue(prose.headers, 'to') !== undefined ||
    isVocative(prose)
  );
}

const MENTION = /^\s*(?::\w+:\s*|hi |hey )?@[\w-]+/i;

/** "Twanda, could you …": the first sentence opens with a name. */
function isVocative({ sentences }: Prose): boolean {
  const tokens = sentences.find((it) => it.block.zone === 'body')?.tokens ?? [];
  const [first, second] = tokens;
  return (
    first !== undefined &&
    second !== undefined &&
    first.isCapital &&
    second.isAfterComma &&
    !second.isCapital &&
    /^(?:can|could|would|will|please|do|are|have|i|we|is|any|let|thanks|may)$/.test(second.word)
  );
}

/** Whether somebody in particular speaks: a sign-off, a signature, a word of thanks at the end, a header with a sender. */
export function hasWriter(prose: Prose): boolean {
  return (
    prose.signOff !== undefined ||
    prose.signature.length > 0 ||
    thanksAtEnd(prose) ||
    headerValue(prose.headers, 'from') !== undefined
  );
}

function thanksAtEnd({ sentences }: Prose): boolean {
  return sentences
    .slice(-2)
    .some(
      (it) =>
        /^(?:thanks|thank|thx|ty|cheers|tia)$/.test(it.tokens[0]?.word ?? '') ||
        (it.tokens[0]?.word === 'many' && it.tokens[1]?.word === 'thanks'),
    );
}
