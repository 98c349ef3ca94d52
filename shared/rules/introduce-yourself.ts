import { addBefore, bodySentences } from '../fix/sentence.ts';
import { areSeveral, saidBy, writerOf } from '../fix/writer.ts';
import type { Message } from '../message/message.ts';
import { primaryAsk } from '../message/on-asks.ts';
import { isStranger } from '../message/stranger.ts';
import type { Settings } from '../settings/settings.ts';
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
    if (ask === undefined || !isStranger(message)) return;
    yield {
      span: ask.clause,
      message: sayTo(message, (_name, start) => `${start} has to look you up before answering.`),
      fixes: () => fixesFor(message, settings),
    };
  },
};

function fixesFor(message: Message, { name, introduction }: Settings): readonly Fix[] {
  const { prose } = message;
  const [first] = bodySentences(prose);
  if (first === undefined) return [];
  const isSigned = prose.signature.length > 0;
  const own =
    introduction === undefined
      ? undefined
      : `I'm ${name === undefined ? '' : `${name}, `}${introduction.replace(/[.\s]+$/, '')}.`;
  // Two, or a "we", have no one name to give.
  const blank = areSeveral(message)
    ? 'We are [what we do, or one thing we share].'
    : isSigned
      ? "I'm [what I do, or one thing we share]."
      : "I'm [name, and what I do].";
  // Whoever signs tells of one person, also in a letter for several.
  const add = (words: string) => [addBefore(prose, first, saidBy({ ...writerOf(message), isWe: false }, words))];
  return [
    ...(own === undefined ? [] : [{ title: 'Introduce yourself as in your settings', edits: add(own) }]),
    { title: 'Say who you are in one clause', edits: add(blank) },
  ];
}
