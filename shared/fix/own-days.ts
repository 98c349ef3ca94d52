import { isRuledOut } from '../facts/time/time-role.ts';
import { isTopic } from '../facts/time/told-day.ts';
import type { Message } from '../message/message.ts';
import type { Window } from '../slots/propose.ts';
import { overlaps, type Span } from '../text/span.ts';
import { inWords, type Token } from '../text/tokens.ts';
import type { TimeExpression } from '../when/expression.ts';
import { weekdayNames } from '../when/names.ts';
import { addDays, weekdayOf } from '../when/working-days.ts';

const FREE =
  /\b(?:I|we)(?:['’]m|['’]re| am| are) (?:\p{L}+ )?(?:free|available|around|flexible|off)\b(?<when>[^.?!]{0,50})/iu;

/** Where the writer says when they are free: what stands behind "I am free"; empty where nothing does. */
export function spanOfFree(masked: string): Span {
  const found = FREE.exec(masked);
  const end = found === null ? 0 : found.index + found[0].length;
  return { start: end - (found?.groups?.when?.length ?? 0), end };
}

/** "Evenings work best", "I can't do Tuesdays, and mornings are out": the days and hours that the writer has, or has not, every week. */
export function ownDays(message: Message): Window {
  const { prose, facts } = message;
  const without: (string | number)[] = facts.time.flatMap(({ time }) =>
    isRuledOut(prose, time) ? daysOfTime(time) : [],
  );
  const weekdays: number[] = [];
  const hours: Hours[] = [];
  const parts = new Set<string>();
  const outParts = new Set<string>();
  for (const sentence of prose.sentences) {
    if (sentence.block.zone !== 'body') continue;
    let isOwn = false;
    for (const clause of clausesOf(sentence.tokens)) {
      const said = inWords(clause);
      // "I'm free on Fridays, from 2 to 5."
      isOwn =
        CUE.test(said) ||
        isBusy(said) ||
        ENDS.test(said) ||
        (isOwn && /^(?:from|between|after|before|until|till|usually)\b/.test(said));
      if (!isOwn) continue;
      for (const [at, { word }] of clause.entries()) {
        const days = daysOf(word, clause[at - 1]?.word);
        const part = PART.exec(word)?.[1];
        if (days === undefined && part === undefined) continue;
        const isOut = isRefused(clause, at);
        if (days !== undefined) (isOut ? without : weekdays).push(...days);
        if (part !== undefined) (isOut ? outParts : parts).add(part);
      }
      hours.push(...hoursIn(message, clause));
    }
  }
  const [part] =
    0 < parts.size ? parts : outParts.size === 1 ? [outParts.has('morning') ? 'afternoon' : 'morning'] : [];
  // "Evenings after 7": bare hours are read as those of the day.
  const late = (minutes: number | undefined) =>
    minutes !== undefined && part === 'evening' && minutes < NOON ? minutes + NOON : minutes;
  const from = late(hours.find((it) => it.from !== undefined)?.from);
  const before = late(hours.find((it) => it.to !== undefined)?.to);
  const after = from ?? (part === 'evening' ? EVENING : undefined);
  const at = after ?? (part === undefined ? undefined : part === 'morning' ? 600 : 840);
  return {
    without,
    // "Mondays 2 to 5, Thursdays 9 to 11": the first hours are those of the first day.
    weekdays: weekdays.length === 0 ? undefined : 1 < hours.length ? weekdays.slice(0, 1) : weekdays,
    at,
    after,
    before,
  };
}

function daysOfTime(time: TimeExpression): readonly (string | number)[] {
  if (time.kind === 'vague')
    return time.from === undefined || time.to === undefined ? [] : daysBetween(time.from, time.to);
  if ((time.kind !== 'point' && time.kind !== 'range') || time.day?.date === undefined) return [];
  const { date, form } = time.day;
  if (time.kind === 'range' && time.lastDay?.date !== undefined) return daysBetween(date, time.lastDay.date);
  return [form === 'weekday' ? (weekdayOf(date) ?? -1) : date];
}

/** "I'm away from the 7th to the 14th": each of them. */
function daysBetween(first: string, last: string): readonly string[] {
  const days: string[] = [];
  for (let date = first; date <= last && days.length < 62; date = addDays(date, 1)) days.push(date);
  return days;
}

/** "Before", and up to some words of what happens on the day: "before the board sits on …". */
const AHEAD = /\b(?:before|(?:earlier|sooner) than|ahead of) (?:[^\s,.?!;]+ ){0,7}$/i;
const BEHIND =
  /\b(?:after|later than|(?:I|we)(?: am| are|['’]m|['’]re| will be|['’]ll be) (?:\p{L}+ ){1,4}(?:until|till)) (?:on )?$/iu;
const STAYS = /\b(?:free|available|around|flexible|here|in town|home)(?: \p{L}+){0,3} $/iu;
/** The writer's own deadline: "I have to hand it in by Friday", "the form is due on Friday". */
const DUE =
  /(?:\b(?:I|we) (?:have|need|must|am|are)\b[^.?!,;]*\bby|\b(?:due|deadline is|expires|runs out|closes)(?: by| on)?) $/i;
/** "I arrive on Thursday and leave on Saturday." */
const LEAVES =
  /\b(?:I|we) (?:(?:\p{L}+ ){0,8}and )?(?:leave|depart|fly (?:home|back|out)|(?:go|head|drive|travel) (?:home|back|off))(?: \p{L}+){0,3} $/iu;
const ARRIVES =
  /(?:\b(?:I|we) (?:arrive|land|get in|get there|return|get back)|(?: am| are|['’]m|['’]re) back)(?: \p{L}+){0,4} $/iu;
const THEN = /\b(?:before|ahead of|prior to) (?:(?:then|that)\b|it(?=[.,?!])|(?:the|my|our) (\p{L}+))/iu;

/** The days between which a meeting has to be, as the message tells: "before the board sits on Friday", "… on Friday. Could we talk before then?" */
export function limitsOf({ facts, prose, today }: Message, first = ''): Pick<Window, 'from' | 'to'> {
  const found = THEN.exec(prose.masked);
  const then = found?.index ?? -1;
  const event = found?.[1];
  let from: string | undefined;
  let to: string | undefined;
  for (const { time, sentence } of facts.time) {
    if (time.kind !== 'point' && time.kind !== 'range') continue;
    let day = time.day?.date;
    const start = prose.sentences[sentence]?.span.start ?? 0;
    if (day === undefined || day <= today) continue;
    // "Next week? I'm away until Thursday": until that of the week.
    if (time.day?.form === 'weekday') while (day < first) day = addDays(day, 7);
    const before = prose.masked.slice(start, time.day?.span.start);
    const isLast =
      time.bound === 'before' ||
      LEAVES.test(before) ||
      AHEAD.test(before) ||
      isTopic(prose, time) ||
      (DUE.test(before) && !/\byou\b/i.test(before));
    // "I'm around until 14 December", and not "I'm away until …".
    const isStay = time.bound === 'until' && STAYS.test(before);
    // "The interview is on Monday. Could we talk before the interview?", "… before the interview? It's on Monday."
    const isOfEvent =
      event === undefined ? time.span.end <= then : before.includes(` ${event} `) || /^It\b/.test(before);
    const isNamed = isOfEvent && then - time.span.end < 240;
    if (isLast || isNamed) to = addDays(day, -1);
    else if (isStay) to = day;
    else if (time.bound === 'by' && facts.ask.some((it) => it.type === 'meeting' && it.sentence === sentence)) to = day;
    else if (ARRIVES.test(before)) from = day;
    else if (time.bound === 'after' || BEHIND.test(before)) from = addDays(day, 1);
    // "Between Christmas and New Year."
    else if (/\bbetween $/i.test(before) && time.kind === 'range' && time.lastDay?.date !== undefined) {
      from = addDays(day, 1);
      to = addDays(time.lastDay.date, -1);
    }
  }
  return { from, to };
}

const PART = /^(morning|afternoon|evening)s?$/;
/** In minutes after midnight. */
const EVENING = 1080;
const NOON = 720;

/** What makes of days and hours such as the writer has for it. */
const CUE =
  /\b(?:free|available|flexible|best|better|easier|easiest|works?|suits?|prefer|preferably|ideally|except|only)\b|\b(?:i|we)(?:'m|'re| am| are) (?:\w+ )?(?:home|off|around|here|there|(?:in|at) (?:town|the|my|our))\b|\bhours are\b|\b(?:i|we) (?:can|can't|cannot|could) (?:\w+ )?(?:do|make|manage)\b|\b(?:any|most|every|one|some|an?) (?:weekday |week ?day )?(?:days?|weekdays?|evenings?|afternoons?|mornings?|weekends?)\b|\bout\b|\b(?:hard|harder|difficult|tough|tricky|bad|impossible) for (?:me|us)\b|^not\b/;

/** "I teach until noon", "we're in meetings till 3": not so "I'm free until 2", "I'm in the shop until 5". */
const HAS_TIME = /\b(?:free|available|around|flexible|here|home|time|can|could|(?:in|at) (?:the|my|our))\b/;
const isBusy = (said: string) =>
  /^(?=.*\b(?:until|till|from)\b).*\b(?:i|we|my|our)\b/.test(said) && !HAS_TIME.test(said);
/** "My shift ends at 4", "I finish work at 3", "I'm done by 2". */
const ENDS = /\b(?:ends|finish(?:es)?|done|gets? off)\b/;

const CLAUSE = new Set('but because since as so'.split(' '));

function clausesOf(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const clauses: Token[][] = [[]];
  for (const token of tokens) {
    if (token.isAfterBreak || token.isAfterComma || CLAUSE.has(token.word)) clauses.push([]);
    clauses.at(-1)?.push(token);
  }
  return clauses;
}

const REFUSING = /^(?:can't|cannot|not|except|apart|excluding|no|never|unavailable|without|don't|aren't|isn't)$/;
/** Behind the day: "Tuesdays don't work for me", "Fridays I can't do". */
const REFUSED =
  /^(?:out|bad|busy|full|impossible|tough|tricky|hard|harder|difficult|worse|don't|doesn't|aren't|isn't|won't|can't|cannot|never)$/;

function isRefused(clause: readonly Token[], at: number): boolean {
  return (
    clause.slice(0, at).some((it) => REFUSING.test(it.word)) || clause.slice(at + 1).some((it) => REFUSED.test(it.word))
  );
}

const WEEKDAYS = weekdayNames.map((it) => it.toLowerCase());

/** "Fridays", "every Friday", "weekends"; a single Friday is one day, and read as such. */
function daysOf(word: string, before: string | undefined): readonly number[] | undefined {
  if (/^weekends?$/.test(word) && before !== 'this' && before !== 'next') return [6, 0];
  const isEvery = before === 'every' || before === 'each' || before === 'except';
  const day = WEEKDAYS.indexOf(word.replace(/s$/, ''));
  return 0 <= day && (isEvery || word.endsWith('s')) ? [day] : undefined;
}

/** In minutes after midnight. */
interface Hours {
  readonly from?: number | undefined;
  readonly to?: number | undefined;
}

/** "Free after 4 pm", "from 2 to 5", "not before 10": the hours that a clause tells; nobody meets after ten. */
function hoursIn({ facts }: Message, clause: readonly Token[]): readonly Hours[] {
  return facts.time.flatMap(({ time }): readonly Hours[] => {
    if ((time.kind !== 'point' && time.kind !== 'range') || time.clock === undefined) return [];
    const at = clause.findIndex((it) => overlaps(it.span, time.span));
    if (at < 0 || 1320 <= time.clock.minutes) return [];
    const { minutes } = time.clock;
    const isOut = isRefused(clause, at);
    const said = inWords(clause);
    if (time.kind === 'range') {
      const last = time.lastClock?.minutes;
      if (isBusy(said)) return [minutes < NOON ? { from: last } : { to: minutes }];
      return isOut ? [] : [{ from: minutes, to: last }];
    }
    if (ENDS.test(said)) return [{ from: minutes }];
    if (time.bound === undefined) return [];
    const isFrom = time.bound === 'after' || time.bound === 'from';
    return [isFrom === (isOut || isBusy(said)) ? { to: minutes } : { from: minutes }];
  });
}
