import { type Context, digitsAt, isAttached, lexemeAt, markAt, wordAt } from './context.ts';

const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const smallOrdinals =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );

const smallValues: ReadonlyMap<string, number> = new Map(small.map((it, value) => [it, value]));
const tensValues: ReadonlyMap<string, number> = new Map([
  ...tens.flatMap((it, value) => (it === '' ? [] : [[it, value * 10] as const])),
  ['fourty', 40],
  ['ninty', 90],
]);
const ordinalValues: ReadonlyMap<string, number> = new Map([
  ...smallOrdinals.map((it, value) => [it, value] as const),
  ['thirtieth', 30],
]);

/** "oneish" to "twelveish". */
export const hoursIsh: ReadonlyMap<string, number> = new Map(
  small.flatMap((it, value) =>
    1 <= value && value <= 12 ? [[`${it}ish`, value] as const, [`${it.replace(/e$/, '')}ish`, value] as const] : [],
  ),
);

/** The words a number or an ordinal in words may begin with. */
export const numberStarters: readonly string[] = [
  ...smallValues.keys(),
  ...tensValues.keys(),
  ...ordinalValues.keys(),
  ...hoursIsh.keys(),
];

/** A value and the place after it. */
export interface Reading<Value> {
  readonly value: Value;
  readonly next: number;
}

/** A number from 0 to 999 in words: "five", "twenty-five", "forty five", "one hundred and twenty". */
export function readNumberWords(context: Context, at: number): Reading<number> | undefined {
  const first = readBelowHundred(context, at);
  return first !== undefined && first.value <= 9 ? (readHundreds(context, first) ?? first) : first;
}

/** "(one) hundred", "(a) hundred and twenty": the count of hundreds stands before the place. */
export function readHundreds(context: Context, { value, next }: Reading<number>): Reading<number> | undefined {
  if (wordAt(context, next) !== 'hundred' || value === 0) return undefined;
  const rest = readBelowHundred(context, wordAt(context, next + 1) === 'and' ? next + 2 : next + 1);
  return { value: 100 * value + (rest?.value ?? 0), next: rest?.next ?? next + 1 };
}

function readBelowHundred(context: Context, at: number): Reading<number> | undefined {
  const word = wordAt(context, at);
  const value = smallValues.get(word);
  if (value !== undefined) return { value, next: at + 1 };
  const ten = tensValues.get(word);
  if (ten === undefined) return undefined;
  const unitAt = markAt(context, at + 1) === '-' ? at + 2 : at + 1;
  const unit = smallValues.get(wordAt(context, unitAt));
  return unit !== undefined && 1 <= unit && unit <= 9
    ? { value: ten + unit, next: unitAt + 1 }
    : { value: ten, next: at + 1 };
}

/** A whole number of at most four digits, or one in words. */
export function readWholeNumber(context: Context, at: number): Reading<number> | undefined {
  const digits = digitsAt(context, at);
  if (/^\d{1,4}$/.test(digits)) return { value: Number(digits), next: at + 1 };
  return readNumberWords(context, at);
}

/** An ordinal from 1 to 31: "3rd", "third", "twenty-first". */
export function readOrdinal(context: Context, at: number): Reading<number> | undefined {
  const digits = digitsAt(context, at);
  if (digits !== '') {
    if (!/^\d{1,2}$/.test(digits) || !isOrdinalEnding(wordAt(context, at + 1))) return undefined;
    return isAttached(context, at + 1) ? { value: Number(digits), next: at + 2 } : undefined;
  }
  const word = wordAt(context, at);
  const value = ordinalValues.get(word);
  if (value !== undefined && 0 < value) return { value, next: at + 1 };
  const ten = tensValues.get(word);
  if (ten === undefined) return undefined;
  const unitAt = markAt(context, at + 1) === '-' ? at + 2 : at + 1;
  const unit = ordinalValues.get(wordAt(context, unitAt));
  return unit !== undefined && 1 <= unit && unit <= 9 ? { value: ten + unit, next: unitAt + 1 } : undefined;
}

function isOrdinalEnding(word: string): boolean {
  return word === 'st' || word === 'nd' || word === 'rd' || word === 'th';
}

/** A year of our time, "2026" or "'26"; the comma before it is taken too. */
export function readYear(context: Context, at: number): Reading<number> | undefined {
  const from = markAt(context, at) === ',' ? at + 1 : at;
  const digits = digitsAt(context, from);
  // "2030 hours" and "20:30:" are no years, "March 3, 2026: 3 pm" has one.
  const { text } = lexemeAt(context, from + 1);
  const isHours = /^(?:h|hrs|hours)$/.test(text) || (text === ':' && isAttached(context, from + 2));
  if (/^(?:19|20)\d\d$/.test(digits) && !isHours) return { value: Number(digits), next: from + 1 };
  const isShort =
    markAt(context, from) === "'" && /^\d\d$/.test(digitsAt(context, from + 1)) && isAttached(context, from + 1);
  return isShort ? { value: 2000 + Number(digitsAt(context, from + 1)), next: from + 2 } : undefined;
}
