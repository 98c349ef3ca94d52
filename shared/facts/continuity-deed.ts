import type { Token } from '../text/tokens.ts';
import type { PromiseBy } from './continuity-phrases.ts';
import { wordSet } from './search.ts';

export type Coming = 'report' | 'follow-up' | 'schedule' | 'keep-in-touch';

/** What is promised: its kind, and the last token that says so. */
export interface Deed {
  readonly kind: Coming;
  readonly last: number;
}

/** The first deed from `from` on that comes after the message: the verb itself, or one joined to it by "and". */
export function comingFrom(tokens: readonly Token[], from: number, by: PromiseBy): Deed | undefined {
  const own = comingAt(tokens, from, by);
  if (own !== undefined || by === 'wish' || by === 'settling') return own;
  for (let at = from; at < tokens.length && at < from + REACH; at += 1) {
    const token = tokens[at] as Token;
    if (at > from && (token.isAfterBreak || CLAUSE.has(token.word))) return undefined;
    if (token.word === 'you' && MODALS.has(tokens[at + 1]?.word ?? '')) return undefined;
    if (!JOINS.has(token.word)) continue;
    const joined = comingAt(tokens, at + 1, by);
    if (joined !== undefined) return joined;
  }
  return undefined;
}

/** How many words may stand between a promise and a verb that is joined to it. */
const REACH = 20;
const JOINS = wordSet('and then or to');
const CLAUSE = wordSet('because but although though unless who which whose i we please so if');
const MODALS = wordSet('can could will would may might should need want have must');
const ADVERBS = wordSet(
  'also then certainly definitely gladly happily always just try either personally promptly surely be sure make to of course do my our best again soon shortly next well first all both likely probably now immediately hopefully quickly',
);

type Reading = (words: Words) => Coming | undefined;

/** The words behind a verb, as far as its clause goes. */
interface Words {
  readonly rest: readonly string[];
  readonly by: PromiseBy;
  /** Somebody the message is for: "you", "your office", "everyone". */
  readonly isToReader: boolean;
}

function comingAt(tokens: readonly Token[], from: number, by: PromiseBy): Deed | undefined {
  let at = from;
  while (at < from + 6 && ADVERBS.has(tokens[at]?.word ?? '') && !isTouching(tokens, at)) at += 1;
  const verb = tokens[at];
  if (verb === undefined || (at > from && verb.isAfterBreak)) return undefined;
  const rest: string[] = [];
  for (let to = at + 1; to < tokens.length && rest.length < 14 && !tokens[to]?.isAfterBreak; to += 1)
    rest.push((tokens[to] as Token).word);
  const reading = VERBS.get(verb.word);
  const kind =
    reading === undefined || !canDo(verb.word, by)
      ? undefined
      : reading({ rest, by, isToReader: rest.slice(0, 4).some((it, to) => READERS.has(it) && rest[to - 1] !== 'for') });
  if (kind === undefined) return undefined;
  return { kind, last: Math.min(at + Math.min(rest.length, 3), tokens.length - 1) };
}

/** The reader hears and is told; so that the writer can settle a time, the reader answers. */
function canDo(verb: string, by: PromiseBy): boolean {
  if (by === 'reader') return RECEIVES.has(verb);
  return by !== 'settling' || SETTLES.has(verb);
}

const RECEIVES = wordSet('be hear receive get have expect');
const SETTLES = wordSet(
  'schedule arrange organize organise coordinate finalize finalise book reserve set hold block pencil save make',
);

/** "Be in touch", "be contacted", "try you again": no mere helper of another verb. */
function isTouching(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.word ?? '';
  if (tokens[at]?.word === 'try') return next === 'you' || next === 'again';
  if (tokens[at]?.word !== 'be') return false;
  return (
    next === 'in' || next === 'back' || next.endsWith('ed') || next === 'sent' || next === 'told' || next === 'put'
  );
}

const READERS = wordSet('you your everyone everybody all applicants participants members folks');
const OUTCOMES = wordSet(
  `update updates outcome outcomes result results news decision decisions notes recap report reports findings summary summaries answer answers reply
  minutes confirmation details information reminder reminders edits proofs feedback comments recording write progress status final
  version word response announcement winners slides directions`,
);
const APPOINTMENTS = wordSet(
  `invite invites invitation invitations link links agenda agendas schedule logistics hold dates dial times options doodle poll calendar itinerary`,
);
const NOTES = wordSet(
  'call ring buzz shout note line message email mail text word update heads reminder holler letter report',
);
const SLOTS = wordSet(
  `call meeting time times date dates slot slots day something interview visit appointment room table lunch dinner calendar conference session it this that
  everything things flights travel reservation reservations arrangements details logistics one rest remainder spot seat place tour demo chat coffee`,
);
const HELD = wordSet(
  'slot slots time times date dates day room table spot seat place calendar afternoon morning it this',
);
const TALKS = wordSet(
  'call meeting time times date dates day table it this that everything lunch dinner calendar conference session',
);
const LOOKS = wordSet('look');
const INFORMED = wordSet('posted updated informed abreast loop advised apprised current date picture');
const ASIDE = wordSet(
  'how what when whether if where who why about more once after as the all which by that in soon tomorrow either',
);
const WHEN = wordSet(
  `today tonight tomorrow monday tuesday wednesday thursday friday saturday sunday soon shortly later next within by after once when asap afterwards
  this over`,
);

const first = (words: readonly string[], ...wanted: readonly string[]) => wanted.includes(words[0] ?? '');
const near = (words: readonly string[], set: ReadonlySet<string>, most = 8) =>
  words.slice(0, most).some((it) => set.has(it));

/** A message of its own: "call you", "email everyone". "I'll call the bank" is none. */
const contact: Reading = ({ rest, isToReader }) =>
  isToReader || (first(rest, 'again', 'back') && rest.length < 6) ? 'follow-up' : undefined;

/** "Send you the minutes", "share the results", "post an update": of outcomes a report, of appointments a schedule. */
const deliver: Reading = ({ rest, by, isToReader }) => {
  if (near(rest, APPOINTMENTS, 6)) return 'schedule';
  if (by === 'loose' || by === 'settling') return undefined;
  if (rest.includes('learn') || rest.includes('learned') || rest.includes('find')) return 'report';
  return near(rest, OUTCOMES) || (isToReader && near(rest, NOTES, 4)) ? 'report' : undefined;
};

const note: Reading = (words) =>
  words.isToReader && near(words.rest, NOTES, 5) ? 'follow-up' : words.by === 'loose' ? undefined : deliver(words);

/** "Schedule the meeting", "book a room", "arrange everything". */
const settle: Reading = ({ rest, by, isToReader }) =>
  (near(rest, by === 'loose' ? TALKS : SLOTS, 6) || isToReader) &&
  (by !== 'other' || rest.includes('you') || rest.includes('your'))
    ? 'schedule'
    : undefined;

const keepSlot: Reading = ({ rest }) =>
  (near(rest, HELD, 5) && !first(rest, 'us', 'time', 'some')) || first(rest, 'you') ? 'follow-up' : undefined;

/** Taking the matter in hand counts with a word on when: "will look tonight". */
const work: Reading = ({ rest, by }) =>
  (by === 'firm' || by === 'bare' || by === 'other') && near(rest, WHEN, 7) ? 'follow-up' : undefined;

const announce: Reading = ({ rest, by }) => (by === 'loose' || rest.length === 0 ? undefined : 'report');
const TALK = wordSet('conversation discussion dialogue dialog exchange relationship');
const touch: Reading = ({ rest }) => {
  if (rest[0] === 'in' && (rest[1] === 'touch' || rest[1] === 'contact')) return 'keep-in-touch';
  if (first(rest, 'connected') || near(rest, TALK, 3)) return 'keep-in-touch';
  return near(rest, INFORMED, 6) && near(rest, READERS, 3) ? 'report' : undefined;
};
const particle =
  (kind: Coming, ...wanted: readonly string[]): Reading =>
  ({ rest, by }) =>
    by !== 'wish' && wanted.includes(rest[0] ?? '') ? kind : undefined;
const either =
  (...readings: readonly Reading[]): Reading =>
  (words) => {
    for (const reading of readings) {
      const kind = reading(words);
      if (kind !== undefined) return kind;
    }
    return undefined;
  };
const notWished =
  (reading: Reading): Reading =>
  (words) =>
    words.by === 'wish' ? undefined : reading(words);

/** "Be in touch", "be contacted", "be sent to you": of the reader or of a thing. */
const passive: Reading = ({ rest, by }) => {
  if (rest[0] === 'in' && (rest[1] === 'touch' || rest[1] === 'contact'))
    return by === 'wish' ? undefined : 'follow-up';
  if (rest[0] === 'back' && (rest[1] === 'in' || rest[1] === 'to') && (rest[2] === 'touch' || rest[2] === 'you'))
    return 'follow-up';
  if (by !== 'other' && by !== 'reader') return undefined;
  const done = rest[0] ?? '';
  if (by === 'reader') return TOLD.has(done) ? 'report' : undefined;
  return SENT.has(done) && near(rest, WHEN_SENT, 7) ? 'report' : TOLD.has(done) ? 'report' : undefined;
};

const TOLD = wordSet('contacted notified informed updated called emailed advised alerted told hearing reminded');
const SENT = wordSet(
  'sent mailed emailed announced posted published circulated shared distributed released confirmed communicated forwarded issued delivered',
);
const WHEN_SENT = wordSet(
  `to you all everyone each within by in on after soon shortly next once here later separately out around this tomorrow following when before
  early late`,
);

/** "You will hear from us", "receive an invite", "get a call". */
const hear: Reading = ({ rest, by }) =>
  by === 'reader' || by === 'other'
    ? first(rest, 'from', 'back', 'by', 'about', 'more')
      ? 'report'
      : undefined
    : undefined;
const receive: Reading = ({ rest, by }) => {
  if (by !== 'reader') return undefined;
  if (near(rest, APPOINTMENTS, 4)) return 'schedule';
  return near(rest, NOTES, 5) || near(rest, OUTCOMES, 5) ? 'report' : undefined;
};

const readings: readonly (readonly [string, Reading])[] = [
  ['call phone ring telephone text message contact ping remind notify inform brief advise alert', notWished(contact)],
  ['email mail e', notWished(either(contact, deliver))],
  [
    'update',
    notWished(({ rest, isToReader }) =>
      isToReader || near(rest, wordSet('ticket thread issue list page'), 3) ? 'report' : undefined,
    ),
  ],
  [
    'let',
    notWished(({ rest }) => (near(rest, READERS, 4) && rest.slice(0, 6).includes('know') ? 'report' : undefined)),
  ],
  [
    'tell show',
    ({ rest, by, isToReader }) =>
      (by === 'firm' || by === 'bare') && isToReader && rest.slice(1, 5).some((it) => ASIDE.has(it) || OUTCOMES.has(it))
        ? 'report'
        : undefined,
  ],
  ['give drop shoot', notWished(note)],
  [
    'send share post circulate forward publish announce distribute issue release put prepare compile mail fax',
    notWished(either(deliver, note)),
  ],
  ['announce', notWished(announce)],
  [
    'write',
    notWished(({ rest, isToReader }) =>
      isToReader || first(rest, 'again', 'back')
        ? 'follow-up'
        : first(rest, 'up') && near(rest, OUTCOMES)
          ? 'report'
          : undefined,
    ),
  ],
  [
    'follow',
    notWished(({ rest }) =>
      rest.slice(0, 3).includes('up') || rest.slice(0, 3).includes('with') ? 'follow-up' : undefined,
    ),
  ],
  [
    'get',
    notWished(({ rest, by }) => {
      if (first(rest, 'back') && rest[1] !== 'from' && rest[1] !== 'home') return 'follow-up';
      if (first(rest, 'in') && (rest[1] === 'touch' || rest[1] === 'contact')) return 'follow-up';
      if (near(rest, wordSet('scheduled arranged booked organized organised calendar books diary calendars'), 7))
        return 'schedule';
      if (rest[0] === 'on' && rest[1] === 'it') return 'follow-up';
      if (by === 'reader') return receive({ rest, by, isToReader: false });
      return by === 'firm' && near(rest, READERS, 2) && near(rest, OUTCOMES, 6) ? 'report' : undefined;
    }),
  ],
  [
    'come',
    notWished(({ rest }) => (rest[0] === 'back' && (rest[1] === 'to' || rest[1] === 'with') ? 'follow-up' : undefined)),
  ],
  ['circle loop', particle('follow-up', 'back', 'around')],
  [
    'check',
    notWished(
      either(
        ({ rest, isToReader }) =>
          first(rest, 'back') || (isToReader && first(rest, 'with', 'in')) || (first(rest, 'in') && near(rest, WHEN, 3))
            ? 'follow-up'
            : undefined,
        work,
      ),
    ),
  ],
  ['reach', particle('follow-up', 'out')],
  ['go', ({ rest, by }) => (by === 'other' && first(rest, 'out') ? 'report' : undefined)],
  ['touch', particle('follow-up', 'base')],
  ['report', particle('report', 'back', 'to', 'on', 'the')],
  [
    'revert',
    notWished(({ rest, isToReader }) =>
      isToReader || first(rest, 'by', 'asap', 'soon', 'shortly') ? 'report' : undefined,
    ),
  ],
  ['poke dig ask look', ({ rest, by }) => (by === 'firm' && first(rest, 'around', 'into') ? 'follow-up' : undefined)],
  [
    'chase bump',
    notWished(({ isToReader, rest }) => (isToReader || first(rest, 'this', 'it', 'up') ? 'follow-up' : undefined)),
  ],
  ['try', notWished(({ rest }) => (first(rest, 'you', 'again', 'your') ? 'follow-up' : undefined))],
  ['keep stay remain', touch],
  ['continue', ({ rest, by }) => (by !== 'loose' && near(rest, TALK, 5) ? 'keep-in-touch' : undefined)],
  ['be', passive],
  ['hear', hear],
  ['receive have', either(receive, ({ rest, by }) => (by !== 'reader' && by !== 'other' ? haveDone(rest) : undefined))],
  ['schedule arrange organize organise coordinate finalize finalise firm', notWished(settle)],
  [
    'book reserve fix set settle make work sort see handle',
    notWished(({ rest, by, isToReader }) => {
      const isSettled =
        /^(?:up|out|to|in)$/.test(rest[0] ?? '') ||
        /^(?:up|out)$/.test(rest[1] ?? '') ||
        /^(?:up|out)$/.test(rest[2] ?? '');
      const isArranged = near(
        rest,
        wordSet(
          'arrangements reservation reservations booking bookings appointment calendar table room flights flight hotel',
        ),
        5,
      );
      return isArranged || (isSettled && (near(rest, SLOTS, 6) || isToReader))
        ? settle({ rest, by, isToReader: true })
        : undefined;
    }),
  ],
  [
    'take',
    notWished((words) => {
      if (words.rest[0] === 'care') return 'schedule';
      return near(words.rest, LOOKS, 3) ? work(words) : undefined;
    }),
  ],
  ['hold block pencil save reserve diarize', notWished(keepSlot)],
  ['confirm', notWished(({ by, rest }) => (by !== 'other' && rest.length > 0 ? 'follow-up' : undefined))],
  [
    'talk speak chat discuss meet',
    notWished(({ rest, by }) =>
      by === 'firm' || by === 'loose'
        ? near(rest, wordSet('more further again soon'), 3)
          ? 'follow-up'
          : undefined
        : undefined,
    ),
  ],
  ['reply respond answer look process test review', notWished(work)],
];

/** "Have an answer for you", "have Dana call you", "have it scheduled". */
function haveDone(rest: readonly string[]): Coming | undefined {
  if (near(rest, wordSet('scheduled arranged booked organized'), 6)) return 'schedule';
  const at = rest.slice(0, 6).findIndex((it) => CONTACTS.has(it));
  if (at > 0) return 'follow-up';
  return near(rest, wordSet('answer decision news update result results'), 4) && rest.includes('you')
    ? 'report'
    : undefined;
}

const CONTACTS = wordSet(
  'call contact reach email follow write phone schedule arrange get coordinate telephone message text',
);

/** Each verb, and its form behind "be": "I'll be calling". */
const VERBS: ReadonlyMap<string, Reading> = (() => {
  const verbs = new Map<string, Reading>();
  for (const [words, reading] of readings)
    for (const verb of words.split(' ')) {
      const known = verbs.get(verb);
      const all = known === undefined ? reading : either(known, reading);
      for (const form of [verb, `${verb}ing`, `${verb.replace(/e$/, '')}ing`, `${verb}${verb.at(-1)}ing`])
        verbs.set(form, all);
    }
  return verbs;
})();
