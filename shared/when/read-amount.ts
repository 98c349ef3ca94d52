import { type Context, digitsAt, lexemeAt, markAt, wordAt } from './context.ts';
import { readNumberWords, readWholeNumber } from './numbers.ts';

/** How many of a unit: exactly, from-to, or undefined for "a few". */
export interface Amount {
  readonly least: number | undefined;
  readonly most: number | undefined;
  readonly next: number;
  /** "A minute" is a manner of speaking; "one minute" and "an hour" are amounts. */
  readonly isArticle: boolean;
}

/** The marks that are fractions. */
export const fractionMarks: ReadonlyMap<string, number> = new Map([
  ['½', 0.5],
  ['¼', 0.25],
  ['¾', 0.75],
]);

/** "15", "15-20", "1.5", "1/2", "2½", "forty-five", "half an", "two and a quarter", "a couple of", "a few". */
export function readAmount(context: Context, at: number): Amount | undefined {
  return readPair(context, at) ?? readHalf(context, at) ?? readCouple(context, at) ?? readSingle(context, at);
}

function exact(value: number, next: number, isArticle = false): Amount {
  return { least: value, most: value, next, isArticle };
}

/** "15-20", "15 - 20", "15 to 20", "fifteen or twenty". */
function readPair(context: Context, at: number): Amount | undefined {
  const glued = /^(\d{1,3})-(\d{1,3})$/.exec(digitsAt(context, at));
  if (glued !== null) return { least: Number(glued[1]), most: Number(glued[2]), next: at + 1, isArticle: false };
  const first = readPlain(context, at);
  if (first === undefined || !/^(?:to|or|-|\/)$/.test(lexemeAt(context, first.next).text)) return undefined;
  const last = readPlain(context, first.next + 1);
  return last === undefined || last.value <= first.value
    ? undefined
    : { least: first.value, most: last.value, next: last.next, isArticle: false };
}

/** "half an", "half", "a half", "a quarter of an", "three quarters of an". */
function readHalf(context: Context, at: number): Amount | undefined {
  const from = /^(?:a|an|one)$/.test(wordAt(context, at)) ? at + 1 : at;
  if (wordAt(context, from) === 'half') {
    const next = markAt(context, from + 1) === '-' || wordAt(context, from + 1) === 'of' ? from + 2 : from + 1;
    return exact(0.5, /^an?$/.test(wordAt(context, next)) ? next + 1 : next);
  }
  const quarters = readQuarters(context, at);
  return quarters === undefined || !quarters.isOf ? undefined : exact(quarters.value, quarters.next);
}

/** "a quarter of an", "quarter", "two quarters", with "of an" where it is there. */
function readQuarters(
  context: Context,
  at: number,
): { readonly value: number; readonly next: number; readonly isOf: boolean } | undefined {
  const count = wordAt(context, at) === 'a' ? { value: 1, next: at + 1 } : readWholeNumber(context, at);
  const from = count === undefined ? at : markAt(context, count.next) === '-' ? count.next + 1 : count.next;
  if (!/^quarters?$/.test(wordAt(context, from))) return undefined;
  const value = (count?.value ?? 1) / 4;
  if (wordAt(context, from + 1) !== 'of') return { value, next: from + 1, isOf: false };
  return { value, next: /^an?$/.test(wordAt(context, from + 2)) ? from + 3 : from + 2, isOf: true };
}

/** "a couple of", "a few", "several". */
function readCouple(context: Context, at: number): Amount | undefined {
  const from = wordAt(context, at) === 'a' ? at + 1 : at;
  const word = wordAt(context, from);
  const next = wordAt(context, from + 1) === 'of' ? from + 2 : from + 1;
  if (word === 'couple') return exact(2, next);
  const isFew = (word === 'few' && at < from) || (word === 'several' && at === from);
  return isFew ? { least: undefined, most: undefined, next: from + 1, isArticle: false } : undefined;
}

function readSingle(context: Context, at: number): Amount | undefined {
  const word = wordAt(context, at);
  if (word === 'a' || word === 'an') return exact(1, at + 1, true);
  const plain = readPlain(context, at);
  if (plain === undefined) return undefined;
  const fraction = fractionMarks.get(markAt(context, plain.next));
  if (fraction !== undefined && Number.isInteger(plain.value)) return exact(plain.value + fraction, plain.next + 1);
  if (wordAt(context, plain.next) !== 'and') return exact(plain.value, plain.next);
  if (wordAt(context, plain.next + 1) === 'half') return exact(plain.value + 0.5, plain.next + 2);
  if (wordAt(context, plain.next + 1) === 'a' && wordAt(context, plain.next + 2) === 'half')
    return exact(plain.value + 0.5, plain.next + 3);
  const quarters = readQuarters(context, plain.next + 1);
  return quarters === undefined ? exact(plain.value, plain.next) : exact(plain.value + quarters.value, quarters.next);
}

function readPlain(context: Context, at: number): { readonly value: number; readonly next: number } | undefined {
  const mark = fractionMarks.get(markAt(context, at));
  if (mark !== undefined) return { value: mark, next: at + 1 };
  const digits = digitsAt(context, at);
  if (digits === '') return readNumberWords(context, at);
  if (/^\d{1,3}(?:[.,]\d{1,2})?$/.test(digits)) return { value: Number(digits.replace(',', '.')), next: at + 1 };
  const face = /^([1-6]):([0-5]\d)$/.exec(digits);
  if (face !== null) return { value: Number(face[1]) + Number(face[2]) / 60, next: at + 1 };
  const fraction = /^([1-3])\/([2-4])$/.exec(digits);
  return fraction === null ? undefined : { value: Number(fraction[1]) / Number(fraction[2]), next: at + 1 };
}
