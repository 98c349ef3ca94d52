import { type Context, isAttached, lexemeAt, markAt, wordAt } from './context.ts';
import { isFollower } from './follower.ts';
import { type FoundVague, foundVague } from './found-vague.ts';
import { readWeekdayPlural } from './weekday-words.ts';

/** "On Wednesdays", "every Tuesday", "any Friday": a habit, not a day. */
export function readRecurring(context: Context, at: number): FoundVague | undefined {
  const letters = readLetters(context, at);
  if (letters !== undefined) return foundVague(context, at, letters, 'recurring');
  if (readWeekdayPlural(context, at) !== undefined) return foundVague(context, at, at + 1, 'recurring');
  const which = wordAt(context, at);
  const isEvery = which === 'every' || which === 'each';
  // "Any Tuesday at 3" is bounded by the clock.
  const isAny = which === 'any' && !/^(?:at|@|from|between|after|before)$/.test(lexemeAt(context, at + 2).text);
  // "Every **other** Tuesday", "each **first** Monday".
  const isNth = isEvery && nth.has(wordAt(context, at + 1));
  const day = isNth ? at + 2 : at + 1;
  const isDay = (isEvery || isAny) && /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(wordAt(context, day));
  return isDay ? foundVague(context, at, day + 1, 'recurring') : undefined;
}

const nth = new Set('other second first third fourth last alternate'.split(' '));

const letterDays = new Set('mwf tth tuth mtwthf mtwtf'.split(' '));
/** What stands before letters that name a plug or a column and no days. */
const articles = new Set('a an the this that our your no each every'.split(' '));

/** "M-F", "M/W/F", "MWF", "T/Th": the place behind days of the week in single letters. */
function readLetters(context: Context, at: number): number | undefined {
  const { text, isCapital } = lexemeAt(context, at);
  if (
    !isCapital ||
    articles.has(wordAt(context, at - 1)) ||
    (isAttached(context, at) && markAt(context, at - 1) !== '(')
  )
    return undefined;
  let next = at + 1;
  if (!letterDays.has(text)) {
    if (!/^(?:m|t)$/.test(text)) return undefined;
    while (
      /^[-/]$/.test(markAt(context, next)) &&
      /^(?:t|w|th|r|f)$/.test(wordAt(context, next + 1)) &&
      isAttached(context, next)
    )
      next += 2;
    const last = wordAt(context, next - 1);
    if (next === at + 1 || !/^(?:f|th|r)$/.test(last)) return undefined;
  }
  return isFollower(context, next) || lexemeAt(context, next).kind === 'number' ? next : undefined;
}
