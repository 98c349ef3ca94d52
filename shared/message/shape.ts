import { isGivenName } from '../facts/person/nicknames.ts';
import { headerValue } from '../text/headers.ts';
import type { Prose } from '../text/prose.ts';
import { slice } from '../text/span.ts';

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
    isVocative(prose) ||
    isNameLine(prose) ||
    isOfficeLine(prose)
  );
}

const OFFICE =
  /^(?:To|Attn:?|Attention:?|For) (?:the )?[^\n.!?]{0,40}\b(?:office|department|team|committee|board|manager|editors?|desk|service|council|landlord|director|principal|registrar|authority|bank|secretary|management|agency|court|faculty|society)\b[^\n.!?]{0,30}$/i;

/** "To the Parking Office", alone in the first line. */
export function isOfficeLine({ blocks, masked }: Prose): boolean {
  const first = blocks.find((it) => it.zone === 'body');
  return first?.kind === 'paragraph' && OFFICE.test(/^[^\n]*/.exec(slice(masked, first.span))?.[0].trim() ?? '');
}

/** Capital words that open a sentence with a comma and name nobody. */
const OPENER =
  /^(?:.*ly|also|first|second|third|next|then|now|yes|no|ok|okay|oh|well|so|and|but|or|still|yet|today|tomorrow|yesterday|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter|however|therefore|otherwise|meanwhile|besides|sorry|please|thanks|anyway|again|perhaps|maybe|indeed|instead|overall|inside|outside|once|later|soon|sometimes|often|always|never|nothing|everything|something|anything|someone|everyone|nobody|dear|hi|hello|hey|i|we|you|he|she|it|they|this|that|these|those|the|a|an|in|on|at|for|from|with|by|of|as|to|here|there|when|if|after|before|since|while|though|although|because|until|unless|note|update|fyi|btw|ps|re)$/;
/** Small words that go on behind the name of the reader. */
const SPOKEN =
  /^(?:are|have|we|we're|is|it's|let|let's|may|what|how|where|who|why|you|need|quick|got|did|that|this|don't|send|call|give|tell)$/;

const MENTION = /^\s*(?::\w+:\s*|hi |hey )?@[\w-]+/i;

/** "Twanda, could you …", "How have you been, Amelia?": the first sentence opens or, as a question, ends with a name. */
function isVocative({ sentences }: Prose): boolean {
  const opening = sentences.find((it) => it.block.zone === 'body');
  const tokens = opening?.tokens ?? [];
  const last = tokens.at(-1);
  if (opening?.isQuestion && last?.isCapital && last.isAfterComma && !OPENER.test(last.word)) return true;
  const [first, second] = tokens;
  return (
    first !== undefined &&
    second !== undefined &&
    first.isCapital &&
    !first.isQuoted &&
    second.isAfterComma &&
    first.word.length > 1 &&
    !OPENER.test(first.word) &&
    (isGivenName(first.word) ||
      /^(?:mr|mrs|ms|dr|i|i'm|i've|i'd|i'll|can|could|would|will|please|do|any|my|your|our|hope|just|here|when|if|per|attached|thanks|thank)$/.test(
        second.word,
      ) ||
      (!second.isCapital && SPOKEN.test(second.word)))
  );
}

/** "Paul", alone in the first line: nobody else is spoken to so. */
export function isNameLine({ blocks, masked }: Prose): boolean {
  const first = blocks.find((it) => it.zone === 'body');
  if (first?.kind !== 'paragraph') return false;
  const name = /^[^\n]{0,40}/.exec(slice(masked, first.span))?.[0].trim() ?? '';
  return /^\p{Lu}\p{Ll}+$/u.test(name) && isGivenName(name.toLowerCase());
}

/** Whether somebody in particular speaks: a sign-off, a signature, a word of thanks at the end, a header with a sender. */
export function hasWriter(prose: Prose): boolean {
  return (
    prose.signOff !== undefined ||
    prose.signature.length > 0 ||
    thanksAtEnd(prose) ||
    isSignedInLine(prose.masked) ||
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

/** "… ask her for that. --Sally", or a name alone in the last line of a paragraph. */
function isSignedInLine(masked: string): boolean {
  const end = masked.slice(-80).trimEnd();
  return (
    /\S\s*(?:--+|[–—~])[ \t]*\p{L}[\p{L}.]{0,20}$/u.test(end) ||
    /[.?!]-\p{Lu}\p{Ll}{1,15}$/u.test(end) ||
    /[.?!][ \t]*\r?\n[ \t]*\p{Lu}[\p{Ll}.]{1,15}(?: \p{Lu}[\p{Ll}.]{0,15})?$/u.test(end)
  );
}
