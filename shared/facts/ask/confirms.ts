import type { Sentence } from '../../text/sentences.ts';
import { type AskCue, wordAt } from './cue.ts';
import { headOf } from './head.ts';

const MEETS =
  /^(?:attend|attending|attendance|presence|participation|availability|available|free|coming|come|join|joining|meet|meeting|call|chat|talk|visit|interview|appointment|session|lunch|dinner|coffee|booking|slot|times?|works for|rsvp|there)$/;
const HOUR = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|today|tomorrow|tonight|noon|[ap]m)$/;

/** "Confirm the freeze date **by Thursday**", "confirm that staging is back **by tomorrow**": the day is the deadline, and nobody meets. */
export function confirmsThing(sentence: Sentence, cue: AskCue): boolean {
  const at = headOf(sentence, cue);
  if (!/^(?:re)?confirm$/.test(wordAt(sentence, at))) return false;
  const told = sentence.tokens.slice(at + 1).map((it) => it.word);
  const by = told.indexOf('by');
  if (told.some((it) => MEETS.test(it))) return false;
  // "Confirm **the date** by Thursday" may be that of a meeting, "the date **of the delivery**" is not; "confirm **Thursday at 3**" is one.
  if (told[0] === 'the' && /^(?:date|day|hour)$/.test(told[1] ?? '')) return told[2] === 'of';
  if (by < 0) return false;
  return told.every((it, index) => !HOUR.test(it) || (by < index && index <= by + 3));
}
