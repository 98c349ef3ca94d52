import { type Context, digitsAt, isAttached, lexemeAt, markAt, wordAt } from './context.ts';

/** Where the hands of a clock stand. `isSettled`: the figures leave no choice of half the day. */
export interface Face {
  readonly hour: number;
  readonly minute: number;
  readonly isSettled: boolean;
}

/** The hands of a clock from figures alone; the numbers must fit on one. */
export function readFace(digits: string): Face | undefined {
  const found =
    /^(\d{1,2})(?:[:.](\d\d))?$/.exec(digits) ??
    /^(\d\d):(\d\d):\d\d(?:\.\d{1,3})?$/.exec(digits) ??
    /^(\d{1,2})(\d\d)$/.exec(digits);
  if (found === null) return undefined;
  const hour = Number(found[1]);
  const minute = Number(found[2] ?? 0);
  if (24 < hour || 59 < minute || (hour === 24 && minute !== 0)) return undefined;
  const isPadded = found[1]?.startsWith('0') === true && found[2] !== undefined;
  return { hour: hour === 24 ? 0 : hour, minute, isSettled: 12 < hour || isPadded };
}

/** "am", "PM", "a.m.", "p m", and a lone "a" or "p" glued to the figures. */
export function readMeridiem(
  context: Context,
  at: number,
): { readonly value: 'am' | 'pm'; readonly next: number } | undefined {
  const word = wordAt(context, at);
  if (word === 'am' || word === 'pm') return { value: word, next: at + 1 };
  if (word === 'in' && wordAt(context, at + 1) === 'the' && /^[ap]m$/.test(wordAt(context, at + 2)))
    return { value: wordAt(context, at + 2) === 'am' ? 'am' : 'pm', next: at + 3 };
  if (word !== 'a' && word !== 'p') return undefined;
  const value = word === 'a' ? 'am' : 'pm';
  const mAt = markAt(context, at + 1) === '.' ? at + 2 : at + 1;
  if (wordAt(context, mAt) === 'm')
    return { value, next: markAt(context, mAt + 1) === '.' && isAttached(context, mAt + 1) ? mAt + 2 : mAt + 1 };
  const after = lexemeAt(context, at + 1);
  const isEnd =
    after.gap !== 'none' ||
    (after.kind === 'mark' && !(after.text === '-' && isAttached(context, at + 2) && wordAt(context, at + 2) !== ''));
  const isGlued = isAttached(context, at) && digitsAt(context, at - 1) !== '' && isEnd;
  return isGlued
    ? { value, next: markAt(context, at + 1) === '.' && isAttached(context, at + 1) ? at + 2 : at + 1 }
    : undefined;
}
