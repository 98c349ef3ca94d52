import { noKey, rememberFound } from '../../text/same-words.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Span } from '../../text/span.ts';
import type { Token } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-set.ts';
import type { Medium } from '../fact.ts';
import { type Found, hasWord } from '../search.ts';
import type { MediumPhrase as Kind } from './medium-phrases.ts';

// Where one meets: a name, a site or an address, in a sentence that tells of coming together.

export const PAST = wordSet(
  'prevented thanks thank grabbed had enjoyed met spoke talked was were loved saw discussed sent received heard sorry hope found read watched noticed did came submitted contacted',
);
export const ASKS = wordSet("would could can love like let's if are please wondering hoping may");
const NOT_PLACES = wordSet(
  `i i'm i'd i'll i've monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun january february march april may
  june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec english spanish french german mod q1
  q2 q3 q4 spring summer fall autumn winter christmas easter thanksgiving linkedin twitter facebook react python django java javascript ai
  ml pst est cst et pt ct mt utc gmt asap pm am`,
);
const MEETS = wordSet(
  `meet meeting meets join attend come coming visit visiting chat talk talks speak lunch dinner coffee drinks breakfast tour stop swing party game seats
  suite event session reception held hosted hosting located luncheon interview conference workshop dinners catch gather takes invitation invited invite training
  ceremony wedding guest supper rehearsal demo walk hearing seminar panel class lesson mtg town passing place keynote speech gala`,
);
/** These tell of meeting only next to the place. */
const DOES = wordSet(
  `together see present sit drop seen pick connect available here deliver collect bring hand swap record recording film photograph measure inspect
  playing plays performing performs singing sings
  speaker teach judge play perform sing read give show exhibit arrive get leave ever free us tour start starts begins`,
);
const BE = wordSet('is are be you');

/** "At Turing", "in Houston", "at the Four Seasons": a name behind a preposition in a sentence that tells of meeting. */
export function placeOf({ sentence: { tokens }, first, last }: Found<Kind>): Medium | undefined {
  const name = tokens[last + 1];
  if (name === undefined || !name.isCapital || name.isAfterBreak || NOT_PLACES.has(name.word) || name.word.length < 2)
    return undefined;
  if (
    tokens[first]?.word === 'to' &&
    ![
      'come',
      'coming',
      'travel',
      'traveling',
      'fly',
      'flying',
      'trip',
      'over',
      'down',
      'up',
      'drive',
      'driving',
      'go',
      'going',
      'return',
      'get',
      'back',
    ].includes(tokens[first - 1]?.word ?? '')
  )
    return undefined;
  if (tokens[first]?.word !== 'to' && !isWhereOneMeets(tokens, first)) return undefined;
  // "We met in Graz" tells of the past.
  if (tokens.slice(0, first).some((it) => PAST_MEETING.has(it.word))) return undefined;
  // "In your team at Northwind", "the person at Brightline", "your experience at Fern".
  if (OF_PERSON.has(tokens[first - 1]?.word ?? '')) return undefined;
  const head = tokens[first]?.word ?? '';
  // "The next time you visit Graz" supposes it.
  if (head.startsWith('visit') && /^(?:you|i|we)$/.test(tokens[first - 1]?.word ?? '')) return undefined;
  let end = last + 1;
  while (
    tokens[end + 1]?.isCapital === true &&
    !tokens[end + 1]?.isAfterBreak &&
    !NOT_PLACES.has(tokens[end + 1]?.word ?? '')
  )
    end += 1;
  // "To Ana's office".
  if (/['’]s$/.test(tokens[end]?.word ?? '') && ROOMS.has(tokens[end + 1]?.word ?? '')) end += 1;
  if (isOfWriter(tokens, first)) return undefined;
  // "On Elm Street", and not "on Jeff".
  if (head === 'on' && !STREET.has(tokens[end]?.word ?? '')) return undefined;
  return { kind: 'place', span: { start: tokens[first]?.span.start ?? 0, end: tokens[end]?.span.end ?? 0 } };
}

/** "At the station": a site counts where the sentence tells of meeting; "Venue: Elm Hall" does so by itself. */
export function siteOf({ sentence: { tokens }, first, span }: Found<Kind>): Medium | undefined {
  if (LABELS.has(tokens[first]?.word ?? '')) {
    const name = tokens[first + 1];
    if (first !== 0 || name?.isAfterBreak !== true) return undefined;
    return { kind: 'place', span: { start: name.span.start, end: (tokens.at(-1) as Token).span.end } };
  }
  // "On Friday at 11, my office, for half an hour": set off by commas.
  if (POSSESSIVES.has(tokens[first]?.word ?? '')) {
    const behind = tokens[first + 2];
    const isSetOff =
      tokens[first]?.isAfterComma === true && (behind === undefined || behind.isAfterComma || behind.isAfterBreak);
    return isSetOff && (isMeeting(tokens) || tokens.some((it) => isClock(it.word)))
      ? { kind: 'place', span }
      : undefined;
  }
  // "In the first place" counts reasons.
  if (tokens.find((it) => it.span.end === span.end)?.word === 'place' && hasWord(tokens, ORDINALS, first, first + 4))
    return undefined;
  const before = tokens.slice(0, first);
  if (before.some((it) => PAST.has(it.word) || PAST_MEETING.has(it.word)) && !before.some((it) => ASKS.has(it.word)))
    return undefined;
  if (!isWhereOneMeets(tokens, first) || isOfWriter(tokens, first) || OF_PERSON.has(before.at(-1)?.word ?? ''))
    return undefined;
  return { kind: 'place', span };
}

/** Whether the sentence tells of coming together at all. */
export const isMeeting = (tokens: readonly Token[]): boolean => hasWord(tokens, MEETS);

/** "Lunch with Kim at the", "at 3 pm in", "In Graz we could meet": the place belongs to what one does there. */
export function isWhereOneMeets(tokens: readonly Token[], first: number): boolean {
  for (let at = first - 1; at >= 0 && first - at <= 10; at -= 1) {
    const token = tokens[at] as Token;
    const distance = first - at;
    if (MEETS.has(token.word)) return true;
    // "I am in the office" tells where one is, "10 am in the office" where to meet.
    const isHour = token.word !== 'am' || /^\d/.test(tokens[at - 1]?.word ?? '');
    if (distance <= 4 && (DOES.has(token.word) || (isHour && isClock(token.word)))) return true;
    if (distance === 1 && BE.has(token.word)) return true;
    if (token.isAfterBreak) break;
  }
  // A place that stands first, or in front of a comma: "In Graz, could we meet?"
  return (
    first <= 1 &&
    (hasWord(tokens, MEETS, first + 1, first + 10) || tokens.slice(first, first + 10).some((it) => isClock(it.word)))
  );
}

const isClock = (word: string) => CLOCK.has(word) || /^\d+(?:am|pm)$/.test(word);

const POSSESSIVES = wordSet('my your our');
const ORDINALS = wordSet('first second third right wrong');
const LABELS = wordSet('venue location where place address');
const STREET = wordSet(
  'street st avenue ave road rd lane drive boulevard blvd square place way court terrace crescent close hill row parkway pkwy highway quay wharf mews campus island floor',
);
const LIVES = wordSet('live lives lived living located born reside from');

/** "Tuesday @ Fern Cafe": a name behind the sign; "@fern" is a person. */
export function atSign(text: string, { start, end }: Span): Span | undefined {
  const own = text.slice(start, end);
  const found = own.includes('@ ') ? AT_SIGN.exec(own) : null;
  return found === null ? undefined : { start: start + found.index, end: start + found.index + found[0].length };
}

const AT_SIGN = /(?<=\s)@ (?:the )?\p{Lu}[\p{L}\p{N}]+(?: \p{Lu}[\p{L}\p{N}]+)*/u;

/** "1400 Quarry Road", "in 3AC": a house or room by its number. */
export const addressesIn = rememberFound(({ tokens }: Sentence) => {
  const span = addressIn(tokens);
  return span === undefined ? [] : [{ span }];
}, noKey);

function addressIn(tokens: readonly Token[]): Span | undefined {
  if (tokens.some((it) => LIVES.has(it.word) || PAST_MEETING.has(it.word))) return undefined;
  for (const [at, token] of tokens.entries()) {
    // "In Kim's office": a room by whose it is.
    if (token.isCapital && /['’]s$/.test(token.word) && ROOMS.has(tokens[at + 1]?.word ?? '') && isLead(tokens, at)) {
      const lead = tokens[at - 1] ?? token;
      return { start: lead.span.start, end: (tokens[at + 1] as Token).span.end };
    }
    // "Room EB 1412", "room H2."
    const number = tokens[at + 2];
    if (
      (token.word === 'room' || token.word === 'suite') &&
      tokens[at + 1]?.isCapital === true &&
      number?.isAfterComma === false &&
      /^\d{1,4}$/.test(number.word)
    )
      return { start: token.span.start, end: number.span.end };
    if (!/^\d+$/.test(token.word)) continue;
    const names = tokens.slice(at + 1, at + 5);
    const end = names.findIndex((it) => STREET.has(it.word));
    const street = names[end];
    if (
      end > 0 &&
      street !== undefined &&
      names.slice(0, end + 1).every((it) => it.isCapital && !it.isAfterBreak && !it.isAfterComma)
    ) {
      const lead = tokens[at - 1];
      return { start: (lead?.word === 'at' ? lead : token).span.start, end: street.span.end };
    }
    // A letter stands right behind the number of a room: "3AC", and not "3PM".
    const [letter] = names;
    const lead = tokens[at - 1];
    if (
      lead?.word === 'in' &&
      letter?.isCapital === true &&
      letter.span.start === token.span.end &&
      !CLOCK.has(letter.word)
    )
      return { start: lead.span.start, end: letter.span.end };
  }
  return undefined;
}

const ROOMS = wordSet('office offices room desk cube cubicle house place lab suite apartment studio');
const isLead = (tokens: readonly Token[], at: number) =>
  at === 0 || (LEADS.has(tokens[at - 1]?.word ?? '') && (at === 1 || isWhereOneMeets(tokens, at - 1)));
const LEADS = wordSet('at in to by near outside');
const CLOCK = wordSet('pm am noon tonight monday tuesday wednesday thursday friday saturday sunday');
const SAYS_WHO = wordSet('a an the one from with in');

/** "I am a principal at Vantage", "I'm a parent at the school": it tells who writes, not where to meet. */
export function isOfWriter(tokens: readonly Token[], first: number): boolean {
  const before = tokens.slice(0, first);
  const isSelf = before.some(
    (it, at) =>
      (SELF.has(it.word) && SAYS_WHO.has(before[at + 1]?.word ?? '')) ||
      (it.word === 'am' && SAYS_WHO.has(before[at + 1]?.word ?? '')) ||
      it.word === 'represent',
  );
  return isSelf && !before.some((it) => MEETS.has(it.word));
}

const SELF = wordSet("i'm we're are work works worked teach study");
const NO_SPOT = wordSet(
  `convenience leisure disposal expense request upcoming coming annual monthly weekly quarterly yearly inaugural hackathon end time earliest own best discretion service side age level cost fingertips peak suggestion
  invitation recommendation insistence command peril feet earlier next first last company firm university organization employer current
  previous old new former team job place website site page blog profile moment meantime latest top bottom start beginning minimum least most
  rate risk same event meetup session meeting weekend week month year morning afternoon evening night hour deadline date day way law door name terms impression
  circumstances heading price following usual point conclusion close outset turn thought sight sound news prospect idea conference post`,
);

/** "At your stall", "at our auditorium"; not "at your convenience". */
export function spotOf({ sentence: { tokens }, first }: Found<Kind>): Medium | undefined {
  const noun = tokens[first + 2];
  if (
    noun === undefined ||
    noun.isAfterBreak ||
    noun.isAfterComma ||
    NO_SPOT.has(noun.word) ||
    (NO_SPOT.has(tokens[first + 3]?.word ?? '') && tokens[first + 3]?.isAfterBreak === false) ||
    tokens[first - 1]?.word === 'look' ||
    tokens[first - 1]?.word === 'looking'
  )
    return undefined;
  // "At the Blue Door" is read as a name.
  if (tokens[first + 1]?.word === 'the' && (noun.isCapital || !isWhereOneMeets(tokens, first))) return undefined;
  if (tokens.slice(0, first).some((it) => PAST_MEETING.has(it.word)) || OF_PERSON.has(tokens[first - 1]?.word ?? ''))
    return undefined;
  return { kind: 'place', span: { start: (tokens[first] as Token).span.start, end: noun.span.end } };
}

const PAST_MEETING = wordSet(
  'had met enjoyed thank thanks was were saw joined worked work spoke graduated student studied talked attended moved started program role',
);
const OF_PERSON = wordSet(
  `someone anyone person people someone experience role job position team work working interested executives engineer director manager
  program major student professor interest been believe degree course class`,
);
