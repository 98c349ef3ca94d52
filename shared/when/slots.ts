import { type Context, lexemeAt, markAt } from './context.ts';
import type { Bound } from './expression.ts';
import type { Part } from './part.ts';
import type { Link, Slot } from './slot.ts';
import { addDays, fitsDay } from './slot-days.ts';

/** More days, or more times a day, than anybody offers; it bounds what is made of one list. */
const MOST = 10;

/** Puts the parts of a cluster together into slots. `links[n]` stands before part n; `glue[n]` holds its words. */
export function gatherSlots(
  context: Context,
  parts: readonly Part[],
  links: readonly Link[],
  glue: readonly ReadonlySet<string>[],
): readonly Slot[] {
  const slots: Slot[] = [];
  let open: Slot | undefined;
  const start = (part: Part): Slot => {
    const slot: Slot = {
      days: [],
      isDayRange: false,
      clocks: [],
      partOfDay: undefined,
      zone: undefined,
      end: undefined,
      bound: undefined,
      isWindow: false,
      isBracketed: false,
      daysFrom: part.from,
      daysNext: part.from,
      from: part.from,
      next: part.next,
    };
    slots.push(slot);
    return slot;
  };
  parts.forEach((part, at) => {
    const words = glue[at] ?? new Set<string>();
    const isPairOfDays =
      words.has('and') && open?.days.length === 1 && lexemeAt(context, open.from - 1).text === 'between';
    const link = isPairOfDays && part.kind === 'days' ? 'range' : (links[at] ?? 'join');
    const isJoined = open !== undefined && fits(open, part, link, parts, links, at, words);
    if (part.kind === 'zone') {
      if (open === undefined) return;
      open.zone ??= part.zone;
      open.isBracketed ||= link === 'open';
      open.next = endOf(context, open, part);
      return;
    }
    if (part.kind === 'clocks' && open !== undefined && isEquivalent(open, parts, links, at)) return;
    const slot = isJoined && open !== undefined ? open : start(part);
    open = slot;
    add(slot, part, link);
    slot.bound ??=
      boundOf(words) ??
      // "Could I drop by this afternoon?" sets no limit.
      (slot.from === part.from && !DROPS.test(lexemeAt(context, part.from - 2).text)
        ? boundOf(
            new Set([lexemeAt(context, part.from - 2).text === 'now' ? 'by' : lexemeAt(context, part.from - 1).text]),
          )
        : undefined);
    slot.isWindow ||= [...words].some((it) => windowWords.has(it));
    slot.isBracketed ||= link === 'open';
    slot.next = endOf(context, slot, part);
    // "tomorrow (Tuesday)": the bracket closes what was opened among the days.
    if (part.kind === 'days') slot.daysNext = slot.daysFrom < part.from ? slot.next : part.next;
  });
  for (const slot of slots) slot.isWindow ||= isWindow(context, slot);
  return slots;
}

/** A closing bracket goes with what opened it. */
function endOf(context: Context, slot: Slot, part: Part): number {
  return slot.isBracketed && markAt(context, part.next) === ')' ? part.next + 1 : part.next;
}

/** Whether a part belongs to the slot that is open, and does not begin another one. */
function fits(
  slot: Slot,
  part: Part,
  link: Link,
  parts: readonly Part[],
  links: readonly Link[],
  at: number,
  words: ReadonlySet<string>,
): boolean {
  switch (part.kind) {
    case 'days':
      return fitsDay(slot, part, link);
    case 'clocks': {
      if (MOST <= slot.clocks.length) return false;
      if (slot.clocks.length === 0) return link !== 'line' || slot.days.length > 0;
      if (link === 'range')
        return slot.clocks.length === 1 && slot.clocks[0]?.clocks.length === 1 && part.clocks.length === 1;
      if (link === 'join' || link === 'open' || link === 'line') return false;
      return !(0 < slot.days.length && hasOwnDay(slot, parts, links, at)) && !words.has('on');
    }
    case 'part-of-day':
      return slot.partOfDay === undefined && link !== 'line' && (link !== 'list' || slot.days.length === 0);
    case 'end':
      return slot.end === undefined && slot.clocks.length === 0 && (link === 'join' || link === 'comma');
    default:
      return false;
  }
}

/** "(Monday) 3pm or 4pm Wednesday", "(3pm PT on Monday) or 4pm PT on Tuesday": the second time has a day of its own. */
function hasOwnDay(slot: Slot, parts: readonly Part[], links: readonly Link[], at: number): boolean {
  let dayAt = at + 1;
  while (parts[dayAt]?.kind === 'zone' || parts[dayAt]?.kind === 'part-of-day') dayAt += 1;
  if (parts[dayAt]?.kind !== 'days') return false;
  const link = links[dayAt];
  const isClockFirst = (slot.clocks[0]?.from ?? slot.daysFrom) < slot.daysFrom;
  if (isClockFirst) return link !== 'list' && link !== 'range';
  return link === 'join' && parts[dayAt + 1]?.kind !== 'clocks';
}

function add(slot: Slot, part: Part, link: Link): void {
  if (part.kind === 'days') {
    if (slot.daysFrom === slot.daysNext) slot.daysFrom = part.from;
    addDays(slot.days, part.days, link);
    slot.isDayRange = slot.isDayRange || part.isRange || (link === 'range' && slot.days.length === 2);
    slot.partOfDay ??= part.partOfDay;
  } else if (part.kind === 'clocks') {
    const [only] = slot.clocks;
    if (link === 'range' && only !== undefined)
      slot.clocks[0] = {
        ...only,
        next: part.next,
        clocks: [...only.clocks, ...part.clocks],
        isWeak: only.isWeak && part.isWeak,
      };
    else slot.clocks.push(part);
  } else if (part.kind === 'part-of-day') slot.partOfDay ??= part.partOfDay;
  else if (part.kind === 'end') slot.end = part;
}

/** "9am PT / 12pm ET", "10 am Pacific (1 pm my time)": the same time told again for another zone. */
function isEquivalent(slot: Slot, parts: readonly Part[], links: readonly Link[], at: number): boolean {
  const zone = parts[at + 1];
  const isTold = slot.zone !== undefined && 0 < slot.clocks.length && zone?.kind === 'zone';
  const link = links[at];
  return (
    isTold &&
    zone.zone.zone !== slot.zone?.zone &&
    (link === 'slash' || link === 'open' || link === 'comma' || link === 'join')
  );
}

/** What one does "by": to come, at no time yet. */
export const DROPS = /^(?:drop|stop|com|swing|pop)/;

function boundOf(words: ReadonlySet<string>): Bound | undefined {
  if (words.has('by')) return 'by';
  if (words.has('before')) return 'before';
  if (words.has('after')) return 'after';
  if (words.has('until') || words.has('till')) return 'until';
  return words.has('from') ? 'from' : undefined;
}

const windowWords = new Set('any anytime free available open sometime window availability flexible'.split(' '));

/** Whether the thing happens somewhere within the times, so that its reader has to choose. */
function isWindow(context: Context, slot: Slot): boolean {
  if (1 < slot.days.length || slot.clocks.some((it) => it.isBetween)) return true;
  for (let at = slot.from - 1; slot.from - 4 <= at; at -= 1) {
    if (windowWords.has(lexemeAt(context, at).text)) return true;
  }
  return false;
}
