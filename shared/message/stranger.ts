import type { Ask, AskType } from '../facts/fact.ts';
import { slice } from '../text/span.ts';
import type { Message } from './message.ts';
import { hasBlank, isApplicantsWish, isApplicationItself, primaryAsk } from './on-asks.ts';
import { isSettled, isToGroup } from './on-meetings.ts';
import { isSelfDeclaredStranger } from './relationship.ts';

/**
 * Whether the reader would have to look the writer up before answering: cold; or unknown and a letter that nobody signed. An
 * errand ("please send me the certificate") has a reader who knows what it is about, unless its writer says that the two never met.
 */
export function isStranger(message: Message): boolean {
  const { facts, kind, prose, relationship } = message;
  const ask = primaryAsk(message);
  if (ask === undefined || ask.form === 'implied' || kind !== 'first-ask' || facts.who.length > 0) return false;
  // A letter of application brings its CV.
  if (isApplicantsWish(message, ask) || isApplicationItself(message, ask)) return false;
  if (isErrand(ask) && !isSelfDeclaredStranger(prose)) return false;
  if (isSettled(message) || isToGroup(message) || hasRole(message) || hasBlank(message, 'name')) return false;
  if (relationship === 'cold') return true;
  if (relationship !== 'unknown') return false;
  // A note without "Dear" and without a name below is a chat, where the name stands beside it.
  const { greeting } = prose;
  const isLetter =
    greeting !== undefined && 0 < greeting.names.length && /^dear\b/i.test(slice(prose.text, greeting.span));
  return isLetter && !isSigned(message);
}

const ERRANDS: ReadonlySet<AskType> = new Set(['question', 'decision', 'deliverable']);

function isErrand({ type, size }: Ask): boolean {
  return size === 'small' && ERRANDS.has(type);
}

/** A name below, or at the end of the last line: "… greatly appreciated. Hilda". */
function isSigned({ prose }: Message): boolean {
  const last = prose.sentences.at(-1)?.tokens ?? [];
  return prose.signature.length > 0 || (last.length < 3 && last.every((it) => it.isCapital));
}

/** More than a name below the sign-off: a role, a firm, a number. */
function hasRole(message: Message): boolean {
  const lines = signatureLines(message);
  return (
    2 <= lines.length ||
    lines.some((it) =>
      /[,|@(/]|\d|\bat\b|\b(?:Office|Team|Committee|Department|Board|Desk|Service|Editors?)\b/.test(it),
    )
  );
}

/** First names above and below ("Hi Joan … Bill"): two who deal with each other, as far as one can see. */
export function isFamiliar(message: Message): boolean {
  const { prose, relationship } = message;
  if (relationship === 'known' || relationship === 'team') return true;
  const { greeting } = prose;
  if (relationship === 'cold' || greeting === undefined || greeting.title !== undefined) return false;
  if (/^dear\b/i.test(slice(prose.text, greeting.span)) || greeting.names.length !== 1) return false;
  const lines = signatureLines(message);
  return !/\s/.test(greeting.names[0] ?? '') && lines.length <= 1 && lines.every((it) => !/\s|[[{<]/.test(it));
}

/** In words; what is longer is a letter, whatever it leaves out. */
const CHAT = 20;

/** A few words without any frame, between two who see each other: "Coffee at 3 in the canteen?" */
export function isChat({ prose }: Message): boolean {
  if (prose.greeting !== undefined || 0 < prose.signature.length || 0 < prose.headers.length) return false;
  return prose.sentences.reduce((sum, it) => sum + it.tokens.length, 0) < CHAT;
}

function signatureLines({ prose }: Message): readonly string[] {
  return prose.signature.map((it) => slice(prose.text, it).trim()).filter((it) => it !== '');
}
