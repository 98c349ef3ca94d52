import type { Message } from '../message/message.ts';
import type { Sentence } from '../text/sentences.ts';
import { contains } from '../text/span.ts';
import { bodySentences, textOf } from './place.ts';

const CLOSES =
  /^(?:thank|thanks|many thanks|i look forward|looking forward|i hope|hope|whatever your answer|please|feel free|happy to|if you|let me|best|have a)\b/i;

/** What the writer tells of the ask stays with it: the last sentence of its paragraph before gives, thanks and wishes. */
export function lastOnAsk(message: Message, asked: Sentence): Sentence {
  const sentences = bodySentences(message);
  const { give, thanks, wayOut } = message.facts;
  let last = asked;
  for (const it of sentences.slice(sentences.indexOf(asked) + 1)) {
    const text = textOf(message, it.span);
    // What the composer gave, and a feeling that belongs to the question, stay with it.
    const isOurs =
      text.includes('[') || /^(?:I|we) would be [^.]*(?:grateful|honou?red|delighted|obliged)\.$/i.test(text);
    const isOther = !isOurs && [...give, ...thanks, ...wayOut].some((fact) => contains(it.span, fact.span));
    if (it.block !== asked.block || it.isQuestion || isOther || CLOSES.test(text) || isName(it)) break;
    last = it;
  }
  return last;
}

/** "… overnight? Ann": the writer's name at the end of the line. */
const isName = ({ tokens }: Sentence) => tokens.length <= 3 && tokens.every((it) => it.isCapital);
