import { type Context, digitsAt, lexemeAt, markAt, wordAt } from './context.ts';
import { numberStarters, readHundreds, readNumberWords, readWholeNumber } from './numbers.ts';

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

/** The words that an amount may begin with. Most places are asked in vain. */
const amountStarters: ReadonlySet<string> = new Set([
  ...numberStarters,
  ...'a an half quarter quarters third thirds couple dozen several'.split(' '),
]);

/** "15", "15-20", "1.5", "1/2", "2½", "forty-five", "half an", "two and a quarter", "a couple of", "a few". */
export function readAmount(context: Context, at: number): Amount | undefined {
  const { kind, text } = lexemeAt(context, at);
  if (kind === 'word' ? !amountStarters.has(text) : kind === 'mark' && !fractionMarks.has(text)) return undefined;
  return readPair(context, at) ?? readHalf(context, at) ?? readCouple(context, at) ?? readSingle(context, at);
}

function exact(value: number, next: number, isArticle = false): Amount {
  return { least: value, most: value, next, isArticle };
}

/** "15-20", "15 - 20", "15 to 20", "fifteen or twenty". */
function readPair(context: Context, at: number): Amount | undefined {
  const glued = /^(\d{1,3}(?:\.\d)?)[-/](\d{1,3}(?:\.\d)?)$/.exec(digitsAt(context, at));
  const isPair =
    glued !== null &&
    Number(glued[1]) < Number(glued[2]) &&
    (!glued[0].includes('/') || isRising(Number(glued[1]), Number(glued[2])));
  if (glued !== null && isPair)
    return { least: Number(glued[1]), most: Number(glued[2]), next: at + 1, isArticle: false };
  const first = readPlain(context, at);
  if (first === undefined || !/^(?:to|or|-|\/)$/.test(lexemeAt(context, first.next).text)) return undefined;
  const last = readPlain(context, first.next + 1);
  return last === undefined || last.value <= first.value
    ? undefined
    : { least: first.value, most: last.value, next: last.next, isArticle: false };
}

/** "15/20" are two amounts, "1/2" and "2/3" one. */
function isRising(first: number, last: number): boolean {
  return 5 <= first && first < last && first % 5 === 0 && last % 5 === 0;
}

/** "half an", "half", "a half", "a quarter of an", "three quarters of an". */
function readHalf(context: Context, at: number): Amount | undefined {
  const from = /^(?:a|an|one)$/.test(wordAt(context, at)) ? at + 1 : at;
  if (wordAt(context, from) === 'half') {
    const next = markAt(context, from + 1) === '-' || wordAt(context, from + 1) === 'of' ? from + 2 : from + 1;
    return exact(0.5, /^an?$/.test(wordAt(context, next)) ? next + 1 : next);
  }
  const part = readParts(context, at);
  if (part === undefined) return undefined;
  // "A quarter-hour"; a part of another unit is named with "of".
  const unitAt = markAt(context, part.next) === '-' ? part.next + 1 : part.next;
  return part.isOf || wordAt(context, unitAt) === 'hour' ? exact(part.value, part.next) : undefined;
}

/** "a quarter of an", "quarter", "two quarters", "two thirds of an", with "of an" where it is there. */
function readParts(
  context: Context,
  at: number,
): { readonly value: number; readonly next: number; readonly isOf: boolean } | undefined {
  const count = wordAt(context, at) === 'a' ? { value: 1, next: at + 1 } : readWholeNumber(context, at);
  const from = count === undefined ? at : markAt(context, count.next) === '-' ? count.next + 1 : count.next;
  const part = wordAt(context, from);
  if (!/^(?:quarters?|thirds?)$/.test(part)) return undefined;
  const value = (count?.value ?? 1) / (part.startsWith('q') ? 4 : 3);
  if (wordAt(context, from + 1) !== 'of') return { value, next: from + 1, isOf: false };
  return { value, next: /^an?$/.test(wordAt(context, from + 2)) ? from + 3 : from + 2, isOf: true };
}

/** "a couple of", "a few", "several". */
function readCouple(context: Context, at: number): Amount | undefined {
  const from = wordAt(context, at) === 'a' ? at + 1 : at;
  const word = wordAt(context, from);
  const next = wordAt(context, from + 1) === 'of' ? from + 2 : from + 1;
  if (word === 'couple') return exact(2, next);
  if (word === 'dozen') return exact(12, next);
  const isFew = (word === 'few' && at < from) || (word === 'several' && at === from);
  return isFew ? { least: undefined, most: undefined, next: from + 1, isArticle: false } : undefined;
}

function readSingle(context: Context, at: number): Amount | undefined {
  const word = wordAt(context, at);
  const hundreds = word === 'a' ? readHundreds(context, { value: 1, next: at + 1 }) : undefined;
  if (hundreds !== undefined) return exact(hundreds.value, hundreds.next);
  if (word === 'a' || word === 'an') return exact(1, at + 1, true);
  const plain = readPlain(context, at);
  if (plain === undefined) return undefined;
  if (plain.value < 1) return exact(plain.value, skipOfAn(context, plain.next));
  const fraction = fractionMarks.get(markAt(context, plain.next)) ?? written(digitsAt(context, plain.next));
  if (fraction !== undefined && Number.isInteger(plain.value)) return exact(plain.value + fraction, plain.next + 1);
  const andAt = skipHyphen(context, plain.next);
  if (wordAt(context, andAt) !== 'and') return exact(plain.value, plain.next);
  const restAt = skipHyphen(context, andAt + 1);
  const halfAt = /^(?:a|one)$/.test(wordAt(context, restAt)) ? skipHyphen(context, restAt + 1) : restAt;
  if (wordAt(context, halfAt) === 'half') return exact(plain.value + 0.5, halfAt + 1);
  const part = written(digitsAt(context, restAt));
  if (part !== undefined) return exact(plain.value + part, restAt + 1);
  const parts = readParts(context, restAt);
  return parts === undefined ? exact(plain.value, plain.next) : exact(plain.value + parts.value, parts.next);
}

function skipHyphen(context: Context, at: number): number {
  return markAt(context, at) === '-' ? at + 1 : at;
}

/** "½ an hour", "3/4 of an hour". */
function skipOfAn(context: Context, at: number): number {
  const from = wordAt(context, at) === 'of' ? at + 1 : at;
  return /^an?$/.test(wordAt(context, from)) ? from + 1 : at;
}

/** A fraction in figures: "1/2", "3/4". */
function written(digits: string): number | undefined {
  const found = /^([1-3])\/([2-4])$/.exec(digits);
  const value = found === null ? 1 : Number(found[1]) / Number(found[2]);
  return value < 1 ? value : undefined;
}

/** "(Thirty) (30) days", as contracts have it. */
function skipFigures(context: Context, at: number, value: number): number {
  const isSame = markAt(context, at) === '(' && digitsAt(context, at + 1) === String(value);
  return isSame && markAt(context, at + 2) === ')' ? at + 3 : at;
}

function readPlain(context: Context, at: number): { readonly value: number; readonly next: number } | undefined {
  const mark = fractionMarks.get(markAt(context, at));
  if (mark !== undefined) return { value: mark, next: at + 1 };
  const digits = digitsAt(context, at);
  if (digits === '') {
    const words = readNumberWords(context, at);
    return words === undefined
      ? undefined
      : { value: words.value, next: skipFigures(context, words.next, words.value) };
  }
  if (/^\d{1,3}(?:[.,]\d{1,2})?$/.test(digits)) return { value: Number(digits.replace(',', '.')), next: at + 1 };
  const face = /^([1-6]):([0-5]\d)$/.exec(digits);
  if (face !== null) return { value: Number(face[1]) + Number(face[2]) / 60, next: at + 1 };
  if (/^\.\d{1,2}$/.test(digits)) return { value: Number(digits), next: at + 1 };
  const mixed = /^(\d)-([13]\/[24])$/.exec(digits);
  const fraction = written(mixed?.[2] ?? digits);
  return fraction === undefined ? undefined : { value: Number(mixed?.[1] ?? 0) + fraction, next: at + 1 };
}
