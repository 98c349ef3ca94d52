import type { PromiseBy } from './continuity-phrases.ts';
import {
  AGAIN,
  ANSWERS,
  APPOINTED,
  APPOINTMENTS,
  ASIDE,
  BOARDS,
  BOOKED,
  CALENDARS,
  CONTACTS,
  DAYS,
  HELD,
  INFORMED,
  KEPT,
  LISTS,
  NOTES,
  OUTCOMES,
  READERS,
  SENT,
  SETTLED,
  SLOTS,
  TALK,
  TALKS,
  TOLD,
  WHEN,
  WHEN_SENT,
} from './words.ts';

export type Coming = 'report' | 'follow-up' | 'schedule' | 'keep-in-touch';

/** The words behind a verb, as far as its clause goes. */
interface Words {
  readonly rest: readonly string[];
  readonly by: PromiseBy;
  /** Somebody the message is for stands there: "you", "your office", "everyone". */
  readonly isToReader: boolean;
}

/** What a promise with this verb promises, if it is one of what comes next. */
type Reading = (words: Words) => Coming | undefined;

const first = (words: readonly string[], ...wanted: readonly string[]) => wanted.includes(words[0] ?? '');
const near = (words: readonly string[], set: ReadonlySet<string>, most = 8) =>
  words.slice(0, most).some((it) => set.has(it));
const isTouch = ([one, two]: readonly string[]) => one === 'in' && (two === 'touch' || two === 'contact');

/** A message of its own: "call you", "email everyone". "I'll call the bank" is none. */
const contact: Reading = ({ rest, by, isToReader }) =>
  isToReader ||
  // "She will be contacting Ana today": the matter goes on.
  (by === 'other' && !first(rest, 'me', 'us', 'to') && rest.length > 0 && near(rest, DAYS, 4)) ||
  (by === 'other' && rest[0] === 'to' && TO_SETTLE.has(rest[1] ?? '')) ||
  (first(rest, 'again', 'back') && rest.length < 6)
    ? 'follow-up'
    : undefined;

/** "My assistant will call to confirm." */
const TO_SETTLE: ReadonlySet<string> = new Set(['confirm', 'schedule', 'arrange', 'set', 'discuss']);

/** "I'm pleased to inform you that" does so at once. */
const inform: Reading = (words) => (words.by === 'loose' && words.rest[1] === 'that' ? undefined : contact(words));

/** "Send them by courier", "forward any new ones": what is handed over later. */
const handOver: Reading = ({ rest, by, isToReader }) =>
  by === 'firm' &&
  (first(rest, 'any') ||
    (isToReader && near(rest, DAYS, 9)) ||
    (first(rest, 'it', 'them', 'these', 'those') && near(rest, WHEN, 7)))
    ? 'report'
    : undefined;

/** "Send you the minutes", "share the results", "post an update": of outcomes a report, of appointments a schedule. */
const deliver: Reading = ({ rest, by, isToReader }) => {
  if (near(rest, APPOINTMENTS, 6)) return 'schedule';
  if (by === 'loose' || by === 'settling') return undefined;
  if (isToReader && first(rest, 'it', 'them', 'this') && near(rest, WHEN, 7)) return 'report';
  // "Send out an email on this."
  if (by === 'firm' && first(rest, 'out') && near(rest, NOTES, 5)) return 'report';
  if (rest.includes('learn') || rest.includes('learned') || rest.includes('find')) return 'report';
  return near(rest, OUTCOMES) || (isToReader && near(rest, NOTES, 4)) ? 'report' : undefined;
};

/** "Give you a ring", "drop you a line". */
const note: Reading = (words) => {
  if (words.isToReader && near(words.rest, NOTES, 5)) return 'follow-up';
  return words.by === 'loose' ? undefined : deliver(words);
};

/** "Schedule the meeting", "arrange everything". */
const settle: Reading = ({ rest, by, isToReader }) => {
  // "So I can finalize my travel arrangements": the writer's own.
  if (by === 'settling' && first(rest, 'my')) return undefined;
  if (by === 'other' && !rest.includes('you') && !rest.includes('your')) return undefined;
  return isToReader || near(rest, by === 'loose' ? TALKS : SLOTS, 6) ? 'schedule' : undefined;
};

/** "Set it up", "work out a time", "make the reservation", "book a room". */
const settleUp: Reading = (words) => {
  const { rest } = words;
  const isUp = first(rest, 'to', 'in') || rest.slice(0, 3).some((it) => it === 'up' || it === 'out');
  const isSettled = near(rest, BOOKED, 5) || (isUp && (near(rest, SLOTS, 6) || words.isToReader));
  return isSettled ? settle({ ...words, isToReader: true }) : undefined;
};

const keepFree: Reading = ({ rest }) =>
  first(rest, 'you') || (near(rest, HELD, 5) && !first(rest, 'us', 'time', 'some')) ? 'follow-up' : undefined;

/** Taking the matter in hand counts with a word on when: "will look tonight". */
const work: Reading = ({ rest, by }) =>
  (by === 'firm' || by === 'bare' || by === 'other') && near(rest, WHEN, 7) ? 'follow-up' : undefined;

const keepTouch: Reading = ({ rest }) => {
  if (first(rest, 'you', 'your') && near(rest, KEPT, 7)) return 'keep-in-touch';
  if (isTouch(rest) || first(rest, 'connected') || near(rest, TALK, 3)) return 'keep-in-touch';
  return near(rest, INFORMED, 6) && !first(rest, 'my', 'our', 'it', 'me', 'us', 'him') ? 'report' : undefined;
};

/** "Be in touch", "be contacted", "be sent to you": of the reader or of a thing. */
const be: Reading = ({ rest, by }) => {
  const done = rest[0] ?? '';
  if (isTouch(rest) || (done === 'back' && (rest[2] === 'touch' || rest[2] === 'you'))) return 'follow-up';
  if (by !== 'other' && by !== 'reader') return undefined;
  return TOLD.has(done) || (by === 'other' && SENT.has(done) && near(rest, WHEN_SENT, 7)) ? 'report' : undefined;
};

/** "You will receive an invite", "you'll get a call". */
const receive: Reading = ({ rest, by }) => {
  if (by !== 'reader') return undefined;
  if (near(rest, APPOINTMENTS, 4)) return 'schedule';
  return near(rest, NOTES, 5) || near(rest, OUTCOMES, 5) ? 'report' : undefined;
};

const get: Reading = (words) => {
  const { rest, by } = words;
  if (by === 'reader') return receive(words);
  if (first(rest, 'back') && rest[1] !== 'from' && rest[1] !== 'home') return 'follow-up';
  if (isTouch(rest) || (rest[0] === 'on' && rest[1] === 'it')) return 'follow-up';
  if (near(rest, SETTLED, 7) || near(rest, CALENDARS, 7)) return 'schedule';
  if (by === 'firm' && first(rest, ...BOOKED)) return 'schedule';
  // "Get the dues to you this week."
  if (by === 'firm' && rest.some((it, at) => it === 'you' && rest[at - 1] === 'to') && near(rest, WHEN, 10))
    return 'report';
  return by === 'firm' && near(rest, READERS, 2) && near(rest, OUTCOMES, 6) ? 'report' : undefined;
};

/** "Have an answer for you", "have Dana call you", "have it scheduled". */
const have: Reading = (words) => {
  const { rest, by } = words;
  if (by === 'reader' || by === 'other') return receive(words);
  if (near(rest, SETTLED, 6)) return 'schedule';
  // "Have Dana call you", and not "have a phone call".
  if (!first(rest, 'a', 'an', 'the', 'another') && near(rest.slice(1), CONTACTS, 5)) return 'follow-up';
  return near(rest, ANSWERS, 4) && rest.includes('you') ? 'report' : undefined;
};

const tell: Reading = ({ rest, by, isToReader }) => {
  const isTold = rest.slice(1, 5).some((it) => ASIDE.has(it) || OUTCOMES.has(it));
  return (by === 'firm' || by === 'bare') && isToReader && isTold ? 'report' : undefined;
};

const check: Reading = (words) => {
  const { rest, isToReader } = words;
  if (first(rest, 'back') || (isToReader && first(rest, 'with', 'in'))) return 'follow-up';
  return first(rest, 'in') && near(rest, WHEN, 3) ? 'follow-up' : work(words);
};

const take: Reading = (words) => {
  if (first(words.rest, 'care')) return words.by === 'loose' ? undefined : 'schedule';
  return words.rest.slice(0, 3).includes('look') ? work(words) : undefined;
};

const when =
  (kind: Coming, isSo: (words: Words) => boolean): Reading =>
  (words) =>
    isSo(words) ? kind : undefined;
const before = (kind: Coming, ...wanted: readonly string[]) => when(kind, ({ rest }) => first(rest, ...wanted));

const readings: readonly (readonly [verbs: string, reading: Reading])[] = [
  ['call phone ring telephone text message contact ping remind brief email mail e', contact],
  ['notify inform advise alert', inform],
  [
    'send share post circulate forward publish announce distribute issue release put prepare compile fax communicate',
    deliver,
  ],
  ['send share post give drop shoot put mail', note],
  ['email mail e', deliver],
  ['send forward mail email fax ship courier', handOver],
  ['update', when('report', ({ rest, isToReader }) => isToReader || near(rest, BOARDS, 3) || near(rest, APPOINTED, 3))],
  ['let', when('report', ({ rest }) => near(rest, READERS, 4) && rest.slice(0, 6).includes('know'))],
  ['tell show', tell],
  ['fill', when('report', ({ rest }) => near(rest, READERS, 1) && rest[1] === 'in')],
  ['announce', when('report', ({ rest, by }) => by !== 'loose' && rest.length > 0)],
  ['write', when('follow-up', ({ rest, isToReader }) => isToReader || first(rest, 'again', 'back'))],
  ['write', when('report', ({ rest }) => first(rest, 'up') && near(rest, OUTCOMES))],
  ['follow', when('follow-up', ({ rest }) => rest.slice(0, 3).some((it) => it === 'up' || it === 'with'))],
  ['get', get],
  ['come', when('follow-up', ({ rest }) => rest[0] === 'back' && (rest[1] === 'to' || rest[1] === 'with'))],
  ['circle loop', before('follow-up', 'back', 'around', 'in')],
  ['check', check],
  ['reach', before('follow-up', 'out')],
  ['reach', when('follow-up', ({ rest, isToReader }) => isToReader && near(rest, AGAIN))],
  // "Touch base with Dan" is between the writer and him.
  ['touch', when('follow-up', ({ rest, isToReader }) => rest[0] === 'base' && (isToReader || rest[1] !== 'with'))],
  [
    'add put sign include',
    when('schedule', ({ rest, by }) => by === 'firm' && rest[0] === 'you' && near(rest, LISTS, 6)),
  ],
  ['go', when('report', ({ rest, by }) => by === 'other' && first(rest, 'out'))],
  ['report', when('report', ({ rest, by }) => by !== 'other' && first(rest, 'back', 'to', 'on', 'the'))],
  ['revert', when('report', ({ rest, isToReader }) => isToReader || first(rest, 'by', 'asap', 'soon', 'shortly'))],
  ['poke dig ask look', when('follow-up', ({ rest, by }) => by === 'firm' && first(rest, 'around', 'into'))],
  ['chase bump', when('follow-up', ({ rest, isToReader }) => isToReader || first(rest, 'this', 'it', 'up'))],
  [
    'call drop stop swing come pop',
    when('follow-up', ({ rest }) => first(rest, 'round', 'back') || (rest[0] === 'by' && rest[1] === 'again')),
  ],
  ['reconvene regroup resume revisit', when('follow-up', ({ rest }) => near(rest, WHEN, 4) || rest.includes('in'))],
  ['find', when('schedule', ({ rest }) => near(rest, HELD, 3))],
  ['find', when('follow-up', ({ rest, by }) => by === 'firm' && first(rest, 'out'))],
  ['see', when('follow-up', ({ rest, by }) => by === 'firm' && first(rest, 'if', 'whether'))],
  ['try', before('follow-up', 'you', 'again', 'your')],
  ['keep stay remain', keepTouch],
  ['continue', when('keep-in-touch', ({ rest, by }) => by !== 'loose' && near(rest, TALK, 5))],
  ['be', be],
  ['hear', before('report', 'from', 'back', 'by', 'about', 'more')],
  ['receive', receive],
  ['have', have],
  ['schedule arrange organize organise coordinate finalize finalise firm', settle],
  ['book reserve fix set settle make work sort see handle', settleUp],
  ['take', take],
  ['hold block pencil save reserve diarize', keepFree],
  ['confirm', when('follow-up', ({ rest, by }) => by !== 'other' && rest.length > 0)],
  [
    'talk speak chat discuss meet',
    when('follow-up', ({ rest, by }) => (by === 'firm' || by === 'loose') && near(rest, AGAIN, 3)),
  ],
  ['reply respond answer advise update look process test review', work],
  ['produce prepare draft complete revise rework rewrite', work],
];

/** Each verb, and its form behind "be" ("I'll be calling"), with its readings in order. */
const verbs: ReadonlyMap<string, readonly Reading[]> = (() => {
  const map = new Map<string, Reading[]>();
  for (const [list, reading] of readings)
    for (const verb of list.split(' '))
      for (const form of new Set([verb, `${verb}ing`, `${verb.replace(/e$/, '')}ing`, `${verb}${verb.at(-1)}ing`])) {
        const known = map.get(form);
        if (known === undefined) map.set(form, [reading]);
        else known.push(reading);
      }
  return map;
})();

const RECEIVES: ReadonlySet<string> = new Set(['be', 'hear', 'receive', 'get', 'have', 'hearing', 'receiving']);
const SETTLES: ReadonlySet<Reading> = new Set([settle, settleUp, keepFree]);
const WISHED: ReadonlySet<Reading> = new Set([keepTouch]);

/** What a promise with `verb` promises. The reader only hears and receives; so that the writer can settle a time, the reader answers. */
export function comingOf(verb: string, words: Words): Coming | undefined {
  const { by } = words;
  if (by === 'reader' && !RECEIVES.has(verb)) return undefined;
  for (const reading of verbs.get(verb) ?? []) {
    if (by === 'settling' && !SETTLES.has(reading)) continue;
    if (by === 'wish' && !WISHED.has(reading) && !verb.startsWith('continu') && reading !== have) continue;
    const kind = reading(words);
    if (kind !== undefined) return kind;
  }
  return undefined;
}
