import { cutOpenTime } from '../fix/open-time.ts';
import { replacePhrase } from '../fix/phrase.ts';
import { addAfter, isPlain, replaceSentence, sentenceOf } from '../fix/sentence.ts';
import { proposal } from '../fix/slot.ts';
import { placeFor, vagueIn } from '../fix/slot-place.ts';
import { soughtAsYesNo, whenAsYesNo } from '../fix/when-question.ts';
import type { Message } from '../message/message.ts';
import { primaryAsk } from '../message/on-asks.ts';
import { isInPerson } from '../message/on-meetings.ts';
import { isTimeOpen } from '../message/open-slots.ts';
import type { Settings } from '../settings/settings.ts';
import type { Sentence } from '../text/sentences.ts';
import { type Span, slice } from '../text/span.ts';
import { sayTo } from './on-words.ts';
import type { Edit, Fix, Rule } from './rule.ts';

export const proposeATime: Rule = {
  id: 'propose-a-time',
  group: 'actionable',
  severity: 'warning',
  title: 'proposes a time',
  why: '“Whenever works” sounds generous, but it hands the whole scheduling to the reader: look, choose, write, wait.',

  *check(message, settings) {
    const { facts, prose } = message;
    if (!isTimeOpen(message)) return;
    // "Would you speak on May 4? Let us know if you are available.": the event has its day.
    if (primaryAsk(message)?.type === 'speaking' && facts.when.some((it) => it.hasDay)) return;
    // To set up a poll is a task; a link of the writer's own is what the reader must book.
    const link = facts.vague.find((it) => it.kind === 'link-to-book' && isOwn(sentenceOf(prose, it.span)));
    const open = facts.openEnded.find((it) => it.kind === 'calendar');
    const place = open ?? link;
    const sentence = place && sentenceOf(prose, place.span);
    if (place === undefined || sentence === undefined) return;
    yield {
      span: place.span,
      message:
        open === undefined
          ? sayTo(message, (name) => `A link alone asks ${name} to book your meeting.`)
          : sayTo(message, (name) => `Sounds generous, but ${name} now has to do the scheduling.`),
      fixes: () => fixesFor(message, settings, sentence, place.span),
      ...(link !== undefined && open !== undefined ? { severity: 'information' as const } : {}),
      missing: 'slot',
    };
  },
};

function isOwn(sentence: Sentence | undefined): boolean {
  return sentence?.tokens.some((it) => /^(?:my|our|here|this|below|here's)$/.test(it.word)) === true;
}

const FREE_FOR =
  /^(?:are|will|would) you (?:be )?(?:[\p{L}]+ )?(?:free|available|around|open|up) (?:some ?time |any ?time )?(?:for|to)\b/iu;
const ROOM = /^(?:do you have|have you|you have|is there) any availability$/i;
/** Behind "whenever suits you" and its like nothing else of the time may stand. */
const END = /^(?:[\s,]*[.?!,;)]| (?:to|about|so|for|and|by|over|on (?:the phone|video|zoom))\b)/i;

/** Puts a time into the question of an ask, where it keeps what else it says; undefined where that is nothing but the search. */
function putInto(message: Message, sentence: Sentence, open: Span): ((words: string) => Edit) | undefined {
  const { facts, prose } = message;
  const ask = facts.ask.find((it) => prose.sentences[it.sentence] === sentence);
  if (ask === undefined) return undefined;
  // "Are you free for lunch next week?" keeps its lunch.
  if (FREE_FOR.test(prose.masked.slice(ask.clause.start, sentence.span.end)))
    return placeFor(message, ask, vagueIn(message));
  const said = slice(prose.masked, open);
  // "Do you have any availability to talk about the lease?"
  if (ROOM.test(said) && vagueIn(message) === undefined && /^ to \p{L}/u.test(prose.masked.slice(open.end)))
    return (words) => ({ span: { start: open.end, end: open.end }, newText: ` on ${words}` });
  // "Could we meet whenever works for you?", "… at your convenience?"
  const isBehind = ask.type === 'meeting' && ask.clause.start + 12 < open.start;
  if (!isBehind || !/^(?:at|whenever|any ?time)\b/i.test(said) || !END.test(prose.masked.slice(open.end)))
    return undefined;
  const start =
    open.start - (/(?:,? (?:some ?time|any ?time))?,? $/i.exec(prose.masked.slice(0, open.start))?.[0].length ?? 0);
  return (words) => replacePhrase(prose, { start, end: open.end }, ` on ${words}`);
}

function fixesFor(message: Message, settings: Settings, sentence: Sentence, open: Span): readonly Fix[] {
  const { prose } = message;
  const times = proposal(message, settings, isInPerson(message));
  const { one: first, both } = times;
  const into = putInto(message, sentence, open);
  if (into !== undefined) {
    return [first, ...(both === undefined ? [] : [both])].map((it) => ({ title: `Propose ${it}`, edits: [into(it)] }));
  }
  // "When would be a good time for a call?" takes the time itself.
  const written = slice(prose.text, sentence.span);
  const asked = soughtAsYesNo(whenAsYesNo(written, message));
  if (asked !== written && isPlain(prose, sentence)) {
    const ask = (words: string) => asked.replace(/\?*$/, ` on ${words}?`);
    return [
      ...(both === undefined
        ? []
        : [
            {
              title: `Propose ${both}`,
              edits: [
                replaceSentence(prose, sentence, `${ask(both)} If neither suits you, just name a time that does.`),
              ],
            },
          ]),
      {
        title: `Propose ${first}`,
        edits: [replaceSentence(prose, sentence, `${ask(first)} If not, just name a time that does.`)],
      },
    ];
  }
  // A sentence that says nothing else makes room; any other stays, and the times stand behind it.
  const cut = cutOpenTime(prose, sentence);
  const isBare = cut.length === 0 && isPlain(prose, sentence) && sentence.tokens.length <= 9;
  const put = (words: string) =>
    isBare ? [replaceSentence(prose, sentence, words)] : [...cut, addAfter(prose, sentence, words)];
  return [
    ...(both === undefined
      ? []
      : [
          {
            title: `Propose ${both}`,
            edits: put(`Would ${both} work? If neither suits you, just name a time that does.`),
          },
        ]),
    { title: `Propose ${first}`, edits: put(`Would ${first} work? If not, just name a time that does.`) },
  ];
}
