import type { AskType, Medium } from '../facts/fact.ts';
import { isMoved } from '../facts/medium/moved.ts';
import { lengthInWords } from '../fix/length.ts';
import { proposesOccasion } from '../fix/own-words.ts';
import { proposedSlots, slotForm, writersSettings } from '../fix/slot.ts';
import type { Message } from '../message/message.ts';
import { isCall } from '../message/on-meetings.ts';
import type { Finding } from '../rules/finding.ts';
import type { RuleId } from '../rules/index.ts';
import type { Settings } from '../settings/settings.ts';
import type { Slot } from '../slots/propose.ts';
import type { SlotForm } from '../slots/words.ts';
import { type Span, slice } from '../text/span.ts';
import { askSentence, ECHO } from './ask-sentence.ts';
import { typeOf } from './ask-type.ts';
import { INVITE } from './invitation.ts';
import { movableSentences, textOf } from './place.ts';
import { planBOf } from './plan-b.ts';
import { readTone, type Tone } from './tone.ts';

/** What the composer knows before it starts: read once from the draft, the same for every step. */
export interface Plan {
  readonly settings: Settings;
  readonly original: Message;
  readonly type: AskType;
  readonly tone: Tone;
  /** Rules that found something in the draft, hints included: what the rewrite has to mend. */
  readonly lacks: ReadonlySet<RuleId>;
  readonly slots: readonly Slot[];
  /** How the writer puts days and hours. */
  readonly form: SlotForm;
  /** The occasion has its own hour: lunch, dinner, drinks, an evening, a show. */
  readonly isOccasion: boolean;
  readonly isCoffee: boolean;
  /** The ask is to come to something; it is answered as it stands, and no slot is proposed. */
  readonly isInvitation: boolean;
  /** "Give me fifteen minutes": the length in the writer's own words, where it may be dropped with its sentence. */
  readonly ownLength: string | undefined;
  /** The writer comes to the reader: `[an hour]`, no medium. */
  readonly isVisit: boolean;
  /** One of the two drops in on the other, and no invitation goes before: "could I stop by your office?" */
  readonly isDropIn: boolean;
  /** The meeting stands already, and is to be moved: "push our call back". */
  readonly isMoved: boolean;
  /** The writer names the period of the meeting: "next week", "between Tuesday and Thursday". */
  readonly hasWindow: boolean;
  /** The two would meet at an event, which has days of its own: "at the Harbor Expo". */
  readonly isAtEvent: boolean;
  /** Sentences may be dropped and moved, not only mended. */
  readonly mayDrop: boolean;
  /** Rules whose finding is a warning. */
  readonly warned: ReadonlySet<RuleId>;
  /** How the two would talk, as the draft has it. */
  readonly mediums: readonly Medium[];
  /** "perhaps you could point me to a colleague": what would do instead; it closes the ask. */
  readonly planB: string | undefined;
}

const LONG = /\b(?:an evening|a night out|a walk|a hike|a stroll|a run|round of golf|beers?|wine|pint|guinness)\b/i;
const AT_EVENT =
  /\b(?:at|during) (?:the |your |our )?(?:[\p{Lu}\d][\p{L}\d’'-]* ){0,3}(?:Expo|Conference|Congress|Summit|Fair|Forum|Convention|Symposium|Festival|expo|conference|congress|convention|trade fair|symposium)\b/u;
const MET = /\b(?:met|saw|heard|spoke|talked|chatted|attended|enjoyed)\b/i;
const LUNCH = /\b(?:lunch (?:hour|break|time)|lunchtime|over lunch|during lunch)\b/i;
/** "Let me know if you'd be up for a coffee!": the occasion may stand beside the wish. */
const UP_FOR = /\b(?:let me know|would you be|are you) [^.?!]{0,40}\b(?:up for|open to) [^.?!]{0,40}/i;
const COFFEE = /\b(?:coffee|cuppa|espresso|tea)\b/i;
// "I couldn't come to class": it was no visit.
const VISIT =
  /(?<!n['’]t |able to )\b(?:visit you|(?:a|the|your) (?:site visit|viewing|tour)|(?:(?:could|can|may)(?: I| we)?|to|and) visit\b|come (?:and )?see\b|visit (?:your|for|one)|come (?:and|to|by|over|visit|down|up to|out to)|fly (?:in|over)|be in (?:town|\p{Lu}\p{L}+)|stop by|drop by|swing by|in \p{Lu}\p{L}+ (?:next|this) (?:week|month)|am in \p{Lu}\p{L}+|'m in \p{Lu}\p{L}+)\b/u;

const DROP_IN = /\b(?:I|we|you) (?:\p{L}+ )?(?:stop|drop|swing|come|pop) (?:by|in|over|round)\b/iu;

/** A place told of elsewhere ("at the garden in Bern") is no place to meet. */
function isNearAsk({ facts, prose }: Message, span: Span): boolean {
  const at = prose.sentences.findIndex((it) => it.span.start <= span.start && span.start < it.span.end);
  return facts.ask.some((it) => it.sentence === at);
}

/** Whether one of these rules found something. */
export const lacksAny = ({ lacks }: Pick<Plan, 'lacks'>, ...rules: readonly RuleId[]): boolean =>
  rules.some((it) => lacks.has(it));

/** Reads what a rewrite of this message needs. `found` comes from the rules. */
export function makePlan(message: Message, usual: Settings, found: readonly Finding[]): Plan {
  const settings = writersSettings(message, usual);
  const lacks = new Set(found.map((it) => it.rule));
  const primary = message.facts.ask.find((it) => it.isPrimary);
  // "Would that be possible?" asks for what stands before it.
  const own = primary?.span ?? { start: 0, end: 0 };
  const span = ECHO.test(slice(message.prose.masked, own)) ? (askSentence(message)?.span ?? own) : own;
  const ask = message.facts.ask.find((it) => it.span.start === span.start) ?? primary;
  const asked = slice(message.prose.masked, span);
  const body = message.prose.masked;
  const previous = message.prose.sentences[(ask?.sentence ?? 0) - 1]?.span;
  const before = previous === undefined ? '' : slice(body, previous);
  // "The weather should be great for golf. Let me know …": the occasion may stand beside an ask that names nothing itself.
  const nearby =
    ask !== undefined && (ask.form === 'order' || /\b(?:are|will) you [^?]*\b(?:around|free|in town)\b/i.test(asked))
      ? 1
      : 0;
  const isOf = (...kinds: readonly string[]) =>
    message.facts.occasion.some(
      (it) =>
        Math.abs(it.sentence - (ask?.sentence ?? 0)) <= (it.kind === 'meal' || it.kind === 'event' ? nearby : 0) &&
        kinds.includes(it.kind),
    );
  return {
    settings,
    original: message,
    // "Let me know what you think" of three quotes asks for a choice, whatever it looks like.
    type: typeOf(message, ask, asked, lacks),
    tone: readTone(message),
    lacks,
    form: slotForm(message, settings),
    slots: proposedSlots(message, settings).map((it) => (LUNCH.test(body) ? { ...it, minutes: 720 } : it)),
    isOccasion:
      !message.facts.medium.some((it) => it.kind === 'video' && isNearAsk(message, it.span)) &&
      (LONG.test(asked) || proposesOccasion.test(body) || isOf('meal', 'event')),
    isCoffee:
      COFFEE.test(`${asked} ${UP_FOR.exec(body)?.[0] ?? ''}`) && !LONG.test(asked) && !isOf('meal', 'event', 'call'),
    isInvitation: INVITE.test(asked) || (/^Would you be able to come\b/i.test(asked) && INVITE.test(body)),
    ownLength: ownLength(message),
    isVisit: VISIT.test(body) && !isCall(message),
    isDropIn: DROP_IN.test(asked),
    isMoved: isMoved(asked),
    hasWindow: message.facts.when.some(
      (it) =>
        it.role === 'meeting' &&
        (it.instants.some((instant) => instant.includes('/')) || /\b(?:weeks?|days)\b/i.test(slice(body, it.span))),
    ),
    // Where the two have met is another matter.
    isAtEvent: AT_EVENT.test(MET.test(before) ? asked : `${before} ${asked}`),
    mayDrop: true,
    warned: new Set(found.filter((it) => it.severity === 'warning').map((it) => it.rule)),
    mediums: message.facts.medium.filter(
      (it) =>
        it.kind !== 'place' ||
        isNearAsk(message, it.span) ||
        /^(?:in person|face[- ]to[- ]face)$/i.test(slice(body, it.span)),
    ),
    planB: movableSentences(message)
      .map((it) => planBOf(textOf(message, it.span)))
      .find((it) => it !== undefined),
  };
}

/** "We'd like to invite you to a …": a meeting to come, whose length follows. */
const ANNOUNCED =
  /(?:['’]d|\bwould|\bwant|\bhop(?:e|ing)|\bneed|\bpropose|\bsuggest|\binvit(?:e|ing)|\blet['’]s)\b[^.?!]* (?:an?|another) (?:\p{L}+ )?$/iu;

/** The length that the writer asks for: in an ask ("a 15-minute call"), or in a sentence about it ("it takes half an hour"). */
function ownLength({ facts, prose }: Message): string | undefined {
  const found = facts.duration.find(({ span, minutes }) => {
    if (minutes === undefined) return false;
    const sentence = prose.sentences.find((it) => it.span.start <= span.start && span.start < it.span.end);
    return (
      facts.ask.some((it) => prose.sentences[it.sentence] === sentence) ||
      ANNOUNCED.test(prose.masked.slice(sentence?.span.start, span.start)) ||
      /\b(?:give me|give us|spare|find|need|takes?|take up|lasts?|only|have|for|of)(?: only| just| about| around| roughly| maybe| no more than| at most| up to)? $/i.test(
        prose.masked.slice(Math.max(0, span.start - 32), span.start),
      ) ||
      /^ ?(?:would|will|should|is|are) /.test(prose.masked.slice(span.end))
    );
  });
  if (found?.minutes === undefined) return undefined;
  const words = slice(prose.text, found.span);
  return /^(?:\d+(?: ?[-–] ?\d+| to \d+| or \d+)?|\p{L}+|half an|a quarter of an) (?:minutes|hour)$/u.test(words)
    ? words
    : lengthInWords(found.minutes);
}
