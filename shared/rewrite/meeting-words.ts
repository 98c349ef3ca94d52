import { isMoved } from '../facts/medium/moved.ts';
import { hasOwnPeriod, openSlot } from '../fix/own-period.ts';
import { slotInWords } from '../fix/slot.ts';
import type { Message } from '../message/message.ts';
import { invitedTo, isInPerson } from '../message/on-meetings.ts';
import { slotWords } from '../slots/words.ts';
import { slice } from '../text/span.ts';
import type { Plan } from './plan.ts';

// Length, time and medium of a meeting, in words.

/** "20 minutes", as the writer or the settings have it. */
export function lengthWords({ settings, isVisit, isDropIn, ownLength: own, original }: Plan): string {
  if (own === undefined && isDropIn && MOMENT.test(original.prose.masked)) return '[10 minutes]';
  return own ?? (isVisit && !isDropIn ? '[an hour]' : `${settings.minutes} minutes`);
}

/** Who only shows, brings or measures something is gone again soon. */
const MOMENT = /\b(?:to|and) (?:\p{L}+ )?(?:show|drop|measure|sign|hand|bring|photograph)\b/iu;

/** The first slot as it stands in the ask, with its zone; a blank already filled where the writer never set hours. */
export function firstSlot(plan: Plan): string | undefined {
  const [first] = plan.slots;
  if (first === undefined) return undefined;
  if (isFarApart(plan) || hasOwnPeriod(plan.original)) return `on ${openSlot}`;
  if ((plan.isOccasion || plan.isCoffee) && !plan.isMoved) {
    // A feast has its own day.
    if (invitedTo(plan.original) === 'event') return 'on [day], at [time and place]';
    const day = slotWords(plan.slots[1] ?? first, plan.form).replace(/,? at .*$/, '');
    return `on ${isPlain(plan) ? day : `[${day}]`}, at [time and place]`;
  }
  const words = slotWords(first, plan.form);
  const whole = needsZone(plan) ? slotInWords(first, plan.settings, plan.form) : words;
  // The zone stands behind a filled blank: the writer set it, and only the time is to be confirmed.
  return noon(
    isPlain(plan)
      ? `on ${whole}`
      : whole.startsWith(words)
        ? `on [${words}]${whole.slice(words.length)}`
        : `on [${whole}]`,
  );
}

const noon = (words: string) => words.replace(/\b12(?::00)? ?pm\b/, 'noon');

/** "Next month", or a journey without dates: the writer alone knows when, and two days weeks apart would be no help. */
function isFarApart({ slots, isVisit, hasWindow, isAtEvent }: Plan): boolean {
  const [first, last] = [slots[0], slots.at(-1)];
  if ((isVisit && !hasWindow) || isAtEvent) return true;
  return first !== undefined && last !== undefined && 10 * 86_400_000 < Date.parse(last.date) - Date.parse(first.date);
}

/** The second slot without zone: "Thursday, March 12, at 2:00 pm". */
export function secondSlot(plan: Plan): string | undefined {
  const slot = plan.slots[1];
  if (slot === undefined || plan.isOccasion || plan.isCoffee || isFarApart(plan) || hasOwnPeriod(plan.original))
    return undefined;
  const words = slotWords(slot, plan.form);
  return noon(isPlain(plan) ? words : `[${words}]`);
}

/** The writer chose the hours or let a calendar be read, so a slot is the writer's word. */
export function isPlain({ settings }: Plan): boolean {
  return settings.isHoursSet || settings.busy !== undefined;
}

function needsZone({ isVisit, isMoved, mediums }: Plan): boolean {
  return !isVisit && !isMoved && (mediums.length === 0 || mediums.some((it) => it.kind !== 'place'));
}

const MEETING =
  /\b(?:meet\w*|talk\w*|chat\w*|speak\w*|call(?:s|ed)?|rang|coffee|tea|lunch|dinner|supper|breakfast|brunch|drinks?|beers?|pints?|bite|visit\w*|com(?:e|ing)|join\w*|times?|minutes?|hours?|free|available|availability|around|get together|see you|sit down|catch\w*|discuss\w*|zoom|video|phoned?|interview\w*|hang out|stop by|drop by|swing by|walk|tour|viewing|session|(?:a|an|\d+-?min\p{L}*)(?: \p{L}+)? demo|compare notes|conversation|slot|day|mentor\w*|connect|sync|schedule (?:a|an|some|the|our|time)|appointment|suits?|works? for|guests?|have you|brain|that)\b/iu;

const SCHEDULER =
  /\b(?:calendly|doodle|when2meet|whenisgood|savvycal|book(?:ing)? (?:a |your |link|page)|(?:pick|choose|select) (?:a|any|one|your)\b[^.?!]{0,30}\b(?:slots?|times?|dates?)|slots? below)\b/i;

/** The writer lets the reader choose from times that are there already; another one would only confuse. */
export const hasScheduler = ({ prose }: Message): boolean => SCHEDULER.test(prose.text);

/** Whether a sentence has to do with meeting at all; what is read as one by mistake gets no length and no hour. */
export function isAboutMeeting(text: string, { facts, prose }: Message): boolean {
  // "Who should I call?" asks for a name.
  if (/^(?:who|whom|why|how(?! about\b)|where)\b/i.test(text)) return false;
  if (MEETING.test(text) || isMoved(text)) return true;
  return facts.occasion.some(({ sentence }) => {
    const span = prose.sentences[sentence]?.span;
    return span !== undefined && slice(prose.text, span).includes(text);
  });
}

const TALK = /\b(?:talk|chat|speak|call|calls|interview|phone|ring)\b/i;
const VIDEO = /\b(?:video|zoom|teams|meet online|online)\b/i;

/** The medium in words, or `undefined` where the draft names one or none belongs. */
export function mediumWords(plan: Plan, question: string): string | undefined {
  const { settings } = plan;
  // "Would you come over for an interview?", "could I shadow you for a day?": they meet.
  if (isInPerson(plan.original)) return undefined;
  // "A call", "over the phone": it is said, whatever else counts as a medium.
  if (/\b(?:phone|call|zoom|teams|video|skype|online)\b/i.test(question)) return undefined;
  if (plan.isOccasion || plan.isVisit || plan.isMoved || plan.isAtEvent || plan.mediums.length > 0) return undefined;
  // "I'd rather not do it by phone."
  if (NO_PHONE.test(plan.original.prose.masked)) return '[in person, at …]';
  if (TALK.test(question) || (/\b(?:time|mentor)\b/i.test(question) === false && VIDEO.test(question)))
    return settings.medium === undefined || /phone|call/i.test(settings.medium)
      ? 'by phone'
      : mediumOf(settings.medium);
  if (/\b(?:meet|get together|sit down|visit|see you|meeting)\b/i.test(question)) return placeBlank(plan);
  return settings.medium === undefined ? 'by phone' : mediumOf(settings.medium);
}

const NO_PHONE =
  /\b(?:not|rather not|can['’]?t|cannot|hard|difficult|bad|prefer not)\b[^.?!]{0,40}\b(?:on|by|over) (?:the )?(?:tele)?phone\b|\bhard of hearing\b|\bno (?:phone )?calls\b/i;

/** Where to meet, or how else: a group has no place of its own. */
export function placeBlank({ original: { prose, relationship } }: Plan): string {
  return prose.greeting?.isGroup === true || relationship === 'team'
    ? '[in person or on video]'
    : '[at your place or by phone]';
}

function mediumOf(medium: string): string {
  if (/phone|call/i.test(medium)) return 'by phone';
  if (/video|zoom|teams|meet/i.test(medium)) return 'on video';
  return medium;
}
