import type { Ask } from '../facts/fact.ts';
import type { Message } from '../message/message.ts';
import type { Edit } from '../rules/rule.ts';
import type { Sentence } from '../text/sentences.ts';
import { contains, slice } from '../text/span.ts';
import { inWords } from '../text/tokens.ts';
import { addBehind, clauseEnd } from './clause.ts';
import { closing } from './closing.ts';

/** Adds a piece to the question of an ask where a speaker would put it: before a closing aim or a long "about …", else last. */
export function addToAsk(message: Message, ask: Ask, piece: string): Edit {
  const sentence = message.prose.sentences[ask.sentence] as Sentence;
  const event = ask.type === 'speaking' ? eventBefore(message, ask) : undefined;
  if (event !== undefined)
    return addBehind(
      message.prose,
      event,
      clauseEnd(
        event,
        event.tokens.findLastIndex((it) => EVENT.test(it.word)),
        message.prose.masked,
      ),
      ` ${piece}`,
    );
  const last = lastWord(sentence, ask, message.prose.masked);
  const at = beforeVague(message, sentence, last);
  return addBehind(message.prose, sentence, beforeColon(message, sentence, at), ` ${piece}`);
}

/** "A call about:", "to discuss:": what leads to a list stays beside its colon. */
function beforeColon({ prose }: Message, { tokens }: Sentence, at: number): number {
  if (!/^\s*:/.test(prose.masked.slice(tokens[at]?.span.end))) return at;
  const found = LEAD.exec(inWords(tokens.slice(0, at + 1)));
  return found === null ? at : at - (found[0].split(' ').length - 1);
}

const LEAD =
  / (?:about|on|regarding|of|at|to (?:discuss|cover|review|talk about|go (?:over|through)))(?: the following| these)?(?: (?:points|topics|questions|things))?$/;

/** "We're planning a panel on kelp. Would you be interested?": day and place are the panel's. */
export function eventBefore({ facts, prose }: Message, { sentence }: Ask): Sentence | undefined {
  const asked = prose.sentences[sentence];
  if (asked === undefined || EVENT.test(slice(prose.masked, asked.span)) || !BARE.test(slice(prose.masked, asked.span)))
    return undefined;
  // "… the panel on 4 March. The panel is 40 minutes. Are you interested?": its hour stands beside its day.
  const told = prose.sentences.slice(0, sentence).filter((it) => it.block.zone === 'body' && !it.isQuestion);
  const dated = told.findLast((it) => facts.when.some(({ hasDay, span }) => hasDay && contains(it.span, span)));
  const before = dated ?? (told.at(-1) === prose.sentences[sentence - 1] ? told.at(-1) : undefined);
  return before !== undefined && EVENT.test(slice(prose.masked, before.span)) ? before : undefined;
}

const EVENT =
  /\b(?:speak|talk|panel|lecture|keynote|workshop|conference|webinar|seminar|session|event|series|meetup|class|symposium|evening)s?\b/i;
const BARE =
  /\b(?:interested|up for (?:it|this|that)|open to (?:it|this|that)|willing|something (?:that )?you|consider (?:it|this|that)|be possible)(?=\s*\?|['’]d\b| would\b| might\b| could\b)/i;

/** "Could we grab coffee sometime?", "… at your convenience?": a piece goes before the time that is left open at the end. */
function beforeVague({ facts, prose }: Message, { tokens }: Sentence, last: number): number {
  const end = tokens[last]?.span.end;
  const open = [
    ...facts.when.filter((it) => it.isVaguePhrase),
    ...facts.openEnded.filter((it) => it.kind === 'calendar' && /^(?:at|when)/i.test(slice(prose.masked, it.span))),
  ].filter((it) => it.span.end === end);
  const start = Math.min(...open.map((it) => it.span.start));
  let at = tokens.findIndex((it) => start <= it.span.start) - 1;
  if (/^(?:in|for|during|over|the)$/.test(tokens[at]?.word ?? '')) at -= 1;
  if (/^(?:sometime|anytime)$/.test(tokens[at]?.word ?? '')) at -= 1;
  // "Are you free next weekend?", "Do you have some time" keep their time beside them.
  return at < 2 ||
    /^(?:free|available|around|open|have|got|spare|find|make|take|give|me|us|know)$/.test(tokens[at]?.word ?? '')
    ? last
    : at;
}

/** The token behind which a time, a length or a medium goes. */
function lastWord(sentence: Sentence, { clause }: Ask, masked: string): number {
  const { tokens } = sentence;
  const first = Math.max(
    0,
    tokens.findIndex((it) => clause.start <= it.span.start),
  );
  const end = tokens.findLastIndex((it) => it.span.end <= clause.end);
  const last = clauseEnd(sentence, Math.max(first, end), masked);
  const from = tokens[first]?.span.start ?? clause.start;
  const words = masked.slice(from, sentence.span.end).replaceAll('\n', ' ');
  const place = from + closing(words, (tokens[last]?.span.end ?? 0) - from);
  const at = tokens.findLastIndex((it) => it.span.end <= place);
  return at < first + 2 ? last : at;
}
