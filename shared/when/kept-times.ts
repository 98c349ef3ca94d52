import { createKept, type Kept } from '../text/kept.ts';
import { type Span, shift } from '../text/span.ts';
import type { TimeExpression, TimeSettings } from './expression.ts';
import type { Place } from './known-places.ts';
import { readTimes } from './read-times.ts';

interface Read {
  readonly from: number;
  readonly times: readonly TimeExpression[];
}

/** What was read, by sentence and by place. */
interface Known {
  readonly kept: Kept<Read>;
  readonly places: Kept<Place>;
}

/** What is known, by settings. */
const knownFor = new WeakMap<object, Known>();

/** A blank line, or the space behind a sentence that ends with no abbreviation: no time runs across. */
const GAP =
  /\n[\t-\r \u00A0\u2009\u202F]*\n\s*|(?<=[a-z]{4}[.!?])(?<!(?:approx|hurs|tues|weds|sept|mins|secs)\.)\s(?=\s*[A-Z])/g;
/** "All times Eastern" holds for the whole text. */
const COMMON = /\b(?:times|zone)\b/i;

/**
 * Like `readTimes` for all of `text`, but a sentence that was read before with the same `owner` is not read again.
 * @param owner the object that `settings` were made from; what was read is kept as long as it is.
 */
export function readTimesAgain(text: string, settings: TimeSettings, owner: object): readonly TimeExpression[] {
  if (COMMON.test(text)) return readTimes(text, 0, text.length, settings);
  const known = knownFor.get(owner) ?? { kept: createKept(), places: createKept() };
  knownFor.set(owner, known);
  known.kept.turn();
  known.places.turn();
  const times: TimeExpression[] = [];
  let from = 0;
  for (const { 0: gap, index } of text.matchAll(GAP)) {
    addTimes(times, text, from, index, settings, known);
    // The full stop is read with both sentences: it tells the next one that it begins.
    from = gap.length === 1 ? index - 1 : index;
  }
  addTimes(times, text, from, text.length, settings, known);
  return times;
}

function addTimes(
  times: TimeExpression[],
  text: string,
  from: number,
  to: number,
  settings: TimeSettings,
  { kept, places }: Known,
): void {
  const own = text.slice(from, to);
  const known = kept.get(own);
  if (known === undefined) {
    const read = readTimes(text, from, to, settings, places);
    kept.set(own, { from, times: read });
    times.push(...read);
  } else if (known.from === from) times.push(...known.times);
  else for (const it of known.times) times.push(moveTime(it, from - known.from));
}

/** The same time, so many characters further on. */
function moveTime(time: TimeExpression, by: number): TimeExpression {
  switch (time.kind) {
    case 'duration':
    case 'vague':
      return move(time, by);
    case 'deadline':
      return { ...move(time, by), day: move(time.day, by), zone: move(time.zone, by) };
    case 'point':
      return { ...move(time, by), day: move(time.day, by), clock: move(time.clock, by), zone: move(time.zone, by) };
    case 'range':
      return {
        ...move(time, by),
        day: move(time.day, by),
        lastDay: move(time.lastDay, by),
        clock: move(time.clock, by),
        lastClock: move(time.lastClock, by),
        zone: move(time.zone, by),
      };
  }
}

function move<Part extends { readonly span: Span } | undefined>(part: Part, by: number): Part {
  return part === undefined ? part : { ...part, span: shift(part.span, by) };
}
