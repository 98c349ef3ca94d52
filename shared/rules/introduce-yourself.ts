import { addBefore, bodySentences } from '../fix/sentence.ts';
import type { Message } from '../message/message.ts';
import type { Settings } from '../settings/settings.ts';
import { slice } from '../text/span.ts';
import { hasBlank, primaryAsk } from './on-asks.ts';
import { isToGroup } from './on-meetings.ts';
import { sayTo } from './on-words.ts';
import type { Fix, Rule } from './rule.ts';

export const introduceYourself: Rule = {
  id: 'introduce-yourself',
  group: 'actionable',
  severity: 'information',
  title: 'introduces its writer',
  why: 'Mail from a stranger looks less trustworthy than its writer thinks, and a reader who has to look you up may not come back.',

  *check(message, settings) {
    const ask = primaryAsk(message);
    if (ask === undefined || ask.form === 'implied' || message.facts.who.length > 0 || !isStranger(message)) return;
    yield {
      span: ask.clause,
      message: sayTo(message, (_name, start) => `${start} has to look you up before answering.`),
      fixes: () => fixesFor(message, settings),
    };
  },
};

/** Cold; or unknown and a letter that nobody signed; or unknown with a title in the greeting and nothing but a name below. */
function isStranger(message: Message): boolean {
  const { prose, relationship } = message;
  if (isToGroup(message) || hasRole(message) || hasBlank(message, 'name')) return false;
  if (relationship === 'cold') return true;
  if (relationship !== 'unknown') return false;
  // A note without "Dear" and without a name below is a chat, where the name stands beside it.
  const isLetter = prose.greeting !== undefined && /^dear\b/i.test(slice(prose.text, prose.greeting.span));
  return (isLetter && !isSigned(message)) || prose.greeting?.title !== undefined;
}

/** A name below, or at the end of the last line: "… greatly appreciated. Hilda". */
function isSigned({ prose }: Message): boolean {
  const last = prose.sentences.at(-1)?.tokens ?? [];
  return prose.signature.length > 0 || (last.length < 3 && last.every((it) => it.isCapital));
}

/** More than a name below the sign-off: a role, a firm, a number. */
function hasRole({ prose }: Message): boolean {
  const lines = prose.signature.map(({ start, end }) => prose.text.slice(start, end).trim()).filter((it) => it !== '');
  return 2 <= lines.length || lines.some((it) => /[,|@(/]|\d|\bat\b/.test(it));
}

function fixesFor({ prose }: Message, { name, introduction }: Settings): readonly Fix[] {
  const [first] = bodySentences(prose);
  if (first === undefined) return [];
  const isSigned = prose.signature.length > 0;
  const own =
    introduction === undefined
      ? undefined
      : `I'm ${name === undefined ? '' : `${name}, `}${introduction.replace(/[.\s]+$/, '')}.`;
  const blank = isSigned ? "I'm [what I do, or one thing we share]." : "I'm [name, and what I do].";
  return [
    ...(own === undefined
      ? []
      : [{ title: 'Introduce yourself as in your settings', edits: [addBefore(prose, first, own)] }]),
    { title: 'Say who you are in one clause', edits: [addBefore(prose, first, blank)] },
  ];
}
