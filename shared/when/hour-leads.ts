import { type Context, lexemeAt, wordAt } from './context.ts';
import { readNumberWords } from './numbers.ts';

const measured = new Set(
  "look looking looked priced valued capped set fixed kept keep rated stands stand stood sits held limited aim aiming stay remains ranked stuck currently still now i'm m".split(
    ' ',
  ),
);

/** "At 3" and "@ 3" are times, unless a price or a rank stands at it. */
export function isAtHour(context: Context, at: number): boolean {
  const { text } = lexemeAt(context, at - 1);
  if (text === '@') return true;
  if (
    /^(?:about|around|approximately|say|exactly|precisely|roughly|like|circa)$/.test(text) &&
    wordAt(context, at - 2) === 'at'
  )
    return true;
  return text === 'at' && !measured.has(wordAt(context, at - 2));
}

/** What is done by, or until, a number that is no hour: "it fell by 5", "count until 10". */
const changing = new Set(
  'increase increased increases reduce reduced reduces cut cuts grow grew grown grows fall fell falls fallen rise rose rises risen drop dropped drops up down off multiply multiplied divide divided divisible lower lowered raise raised shrink shrank exceed exceeded won lost lead leads behind ahead beat beaten move moved shift shifted scale scaled short late early increment incremented incrementing decrement decremented count counted counting side version versions chapter chapters page pages step steps line lines row rows number numbers level levels it them went go goes gone'.split(
    ' ',
  ),
);

/** What is said of an amount: "it is around 3", "we need around 5". */
const counting = new Set(
  'is are was were be been being am has have had got get gets cost costs weigh weighs need needs needed want wants take takes took for of to only just about all with use used uses found find saw see seen made make makes average averages averaged total totals totaled hovers hovered scored score rated read'.split(
    ' ',
  ),
);

/** "Could you send it by 5?", "Are you free around 3?": a bare hour that ends its clause behind one of these. */
export function isBoundHour(context: Context, at: number, next: number): boolean {
  if (!/^[.?!,;)¶]?$/.test(lexemeAt(context, next).text)) return false;
  const { text, kind } = lexemeAt(context, at - 2);
  switch (wordAt(context, at - 1)) {
    case 'by':
      if (kind !== 'word' || readNumberWords(context, at - 2) !== undefined) return false;
      return !changing.has(text) || isHandedOver(context, at - 2);
    case 'until':
    case 'till':
    case 'before':
    case 'after':
      return kind === 'word' && !changing.has(text);
    case 'around':
      return kind === 'word' && !isCounting(context, at - 2);
    default:
      return false;
  }
}

/** Whether the word here is said of an amount. */
export function isCounting(context: Context, at: number): boolean {
  return counting.has(wordAt(context, at));
}

const handing = new Set(
  'send finish do return need want get have submit file sign review answer confirm read see'.split(' '),
);

/** "Send it by 5", but not "reduce it by 5". */
function isHandedOver(context: Context, at: number): boolean {
  return /^(?:it|them)$/.test(wordAt(context, at)) && handing.has(wordAt(context, at - 1));
}
