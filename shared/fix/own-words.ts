import { asWe, writtenOut } from './voice.ts';

// Sentences that are ours: what closes the times of a meeting. Who reads a message that holds them knows them again, in every voice.

/** "Thursday, March 12, at 2:00 pm works for me too." */
export const ALSO_SUITS = 'works for me too';
export const PLAIN_YES = 'A plain yes is enough';
export const NEITHER_SUITS = 'neither suits you';
export const NOT_SUITING = "doesn't suit you";
export const NO_IS_FINE = 'a simple no is completely fine';
export const AND_NO = ', and a no is completely fine';
export const NAME_ANOTHER = 'just name a time that does';

const inAnyVoice = (...sentences: readonly string[]): RegExp => {
  const voices = sentences.flatMap((it) => [it, asWe(it), writtenOut(it), writtenOut(asWe(it))]);
  return new RegExp(`\\b(?:${[...new Set(voices)].join('|').replaceAll("'", "['’]")})\\b`, 'i');
};

/** Says how to answer: what a yes sets off, or what to do where no time suits. */
export const saysHowToAnswer = inAnyVoice(PLAIN_YES, NEITHER_SUITS, NOT_SUITING);

/** Closes the ask for a meeting: that, or a second time. */
export const closesMeeting = inAnyVoice(ALSO_SUITS, PLAIN_YES, NEITHER_SUITS, NOT_SUITING);

/** The question for an occasion, known again: "Would Thursday, March 12, at [time and place], suit you?" */
export const proposesOccasion = /\bWould (?:\[?\p{Lu}\p{Ll}+day).*\[time and place\], suit you/u;
