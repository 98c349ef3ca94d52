import type { Message } from '../message/message.ts';
import { CHANCE, unmarked } from './mend-work.ts';
import type { Plan } from './plan.ts';

// What an invitation to speak has and lacks.

/** The length of a talk, before its day or else at the end. */
export function withLength(question: string): string {
  const [body, mark] = unmarked(question);
  const day = body.indexOf(' on [day');
  return day < 0 ? `${body} for [minutes]${mark}` : `${body.slice(0, day)} for [minutes]${body.slice(day)}${mark}`;
}

/** What a message tells of the day, hour and place of a talk. Of an event of several days the day of the talk is still open. */
export function talkHas({ facts, prose }: Message): {
  readonly day: boolean;
  readonly clock: boolean;
  readonly place: boolean;
} {
  return {
    // "Please confirm by January 15" is no day of the talk.
    day: facts.when.some(
      (it) => it.hasDay && it.role !== 'deadline' && !it.instants.some((instant) => /^[\d-]+\/[\d-]+$/.test(instant)),
    ),
    clock: facts.when.some((it) => it.hasClock),
    // A podcast has no place.
    place: facts.medium.length > 0 || /\bpodcast\b|\(\p{Lu}[\p{L} ]+, [^)]*\d/u.test(prose.masked),
  };
}

/** What an invitation to speak lacks: day and date, time and zone, place. `month`: " in January", where the question names no more. */
export function withPlace(
  question: string,
  has: { readonly day: boolean; readonly clock: boolean; readonly place: boolean },
  isCrowded: boolean,
  month?: string,
): string {
  if (/\[(?:day and (?:date|time)|time and (?:place|time zone)|place)\]/.test(question)) return question;
  const pieces =
    isCrowded && !has.clock && !has.place
      ? [...(has.day ? [] : [' on [day and date]']), `${has.day ? '' : ','} at [time and place]`]
      : isCrowded && !has.day && !has.clock
        ? [' on [day and time]']
        : [
            ...(has.day ? [] : [' on [day and date]']),
            ...(has.clock ? [] : [has.day ? ' at [time and time zone]' : ', at [time and time zone]']),
            ...(has.place ? [] : [has.day && has.clock ? ' in [place]' : ', in [place]']),
          ];
  const vague = has.day ? undefined : (month ?? CHANCE.exec(question)?.[0]);
  if (vague !== undefined) {
    const [before, ...after] = question.split(vague) as [string, ...string[]];
    const put =
      month === undefined
        ? pieces.join('')
        : pieces.join('').replace(/\[day(?: and date|( and time))?/, `[day$1${month.replace(/^ some ?time/, '')}`);
    return `${before}${put}${after.join(vague)}`;
  }
  const [body, mark] = unmarked(question);
  // "… my podcast, where nurses talk about their nights?": day and place are not the nights'.
  const tail = /, (?:where|which|who)\b.*$/s.exec(body)?.[0] ?? '';
  return `${body.slice(0, body.length - tail.length)}${pieces.join('')}${tail}${mark}`;
}

/** An invitation to speak lacks so much that the usual blanks would make a form of it; then two go into one, and one is left out. */
export function isCrowded({ original, lacks }: Plan): boolean {
  const { facts } = original;
  const has = talkHas(original);
  const isOpen = [!has.day, !has.clock, !has.place, !facts.duration.some((it) => it.minutes !== undefined)];
  const others = (['give-something', 'introduce-yourself'] as const).filter((it) => lacks.has(it)).length;
  return isOpen.filter(Boolean).length + others + 1 > 4;
}
