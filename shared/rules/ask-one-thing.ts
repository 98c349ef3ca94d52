import type { Ask, AskType } from '../facts/fact.ts';
import { uncapitalized } from '../fix/capital.ts';
import { endOf, isInBody, takeOut } from '../fix/sentence.ts';
import type { Message } from '../message/message.ts';
import type { Sentence } from '../text/sentences.ts';
import { isAlternative, isScheduling, primaryAsk } from './on-asks.ts';
import { sayTo } from './on-words.ts';
import type { Edit, Fix, Rule } from './rule.ts';

export const askOneThing: Rule = {
  id: 'ask-one-thing',
  group: 'actionable',
  severity: 'information',
  title: 'asks one thing',
  why: 'With several asks in one note the reader has to decide which one matters, and the easiest answer is to answer later.',

  *check(message) {
    const asks = separateAsks(message);
    const [, second] = asks;
    if (second === undefined) return;
    yield {
      span: second.clause,
      message: sayTo(
        message,
        (name) => `${COUNT[asks.length] ?? 'Many'} asks in one note; ${name} has to decide which one matters.`,
      ),
      fixes: () => moveOut(message, asks),
    };
  },
};

const COUNT = ['', '', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven'];

/** Favors of their own. A question may be what the meeting is about; to connect is no ask beside another; a reply is owed anyway. */
const FAVORS: ReadonlySet<AskType> = new Set([
  'meeting',
  'mentoring',
  'feedback',
  'introduction',
  'referral',
  'letter',
  'speaking',
]);

/** One ask for each type that stands for itself, the primary one first. */
function separateAsks(message: Message): readonly Ask[] {
  const primary = primaryAsk(message);
  if (
    primary === undefined ||
    (message.prose.greeting?.names.length !== undefined && 2 <= message.prose.greeting.names.length)
  )
    return [];
  const found: Ask[] = FAVORS.has(primary.type) ? [primary] : [];
  for (const ask of message.facts.ask) {
    const isNew = !found.some((it) => sameFavor(it.type, ask.type));
    if (
      FAVORS.has(ask.type) &&
      isNew &&
      ask.form !== 'implied' &&
      !ask.isSoft &&
      !isScheduling(message, ask) &&
      !isAlternative(message, ask)
    )
      found.push(ask);
  }
  return found;
}

/** A mentor is met, and a referral and a letter open the same door. */
function sameFavor(one: AskType, other: AskType): boolean {
  const group = (it: AskType) =>
    it === 'mentoring' || it === 'speaking' ? 'meeting' : it === 'letter' ? 'referral' : it;
  return group(one) === group(other);
}

/** Takes the sentences of the later asks out and keeps them below the message, so that nothing is lost and nothing is sent by mistake. */
function moveOut(message: Message, [first, ...rest]: readonly Ask[]): readonly Fix[] {
  const { prose } = message;
  const own = rest.filter((it) => it.sentence !== first?.sentence).map((it) => it.sentence);
  const sentences = [...new Set(own)].map((it) => prose.sentences[it] as Sentence).filter(isInBody);
  if (sentences.length === 0 || rest.some((it) => it.sentence === first?.sentence)) return [];
  const kept = sentences.map((it) =>
    uncapitalized(prose.text.slice(it.span.start, endOf(prose, it))).replace(/\s+/g, ' '),
  );
  const lineEnd = prose.text.includes('\r\n') ? '\r\n' : '\n';
  const end = prose.text.trimEnd().length;
  const note: Edit = {
    span: { start: end, end },
    newText: `${lineEnd}${lineEnd}[Later, in a note of its own: ${kept.join(' ')}]`,
  };
  return [
    {
      title: 'Keep the first ask and move the rest below',
      edits: [...sentences.map((it) => takeOut(prose, it)), note],
    },
  ];
}
