import type { Prose } from '../../text/prose.ts';
import { join, overlaps } from '../../text/span.ts';
import type { Token } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-set.ts';
import { asksFor } from '../blank/blank.ts';
import type { Blank, Medium } from '../fact.ts';
import { type Found, hasWord, isSaid, phraseReader } from '../search.ts';
import { type MediumPhrase as Kind, mediumPhrases } from './medium-phrases.ts';
import { phoneNumbersIn } from './phone-number.ts';
import {
  ASKS,
  addressesIn,
  atSign,
  isMeeting,
  isOfWriter,
  isWhereOneMeets,
  PAST,
  placeOf,
  siteOf,
  spotOf,
} from './place.ts';

/** Reads the channels and places that the message names. "Chat", "talk" and "meet" name none. */
export function readMedia(prose: Prose, blanks: readonly Blank[]): readonly Medium[] {
  const media: Medium[] = [];
  for (const medium of readNamed(prose)) {
    const same = media.findIndex((it) => overlaps(it.span, medium.span));
    const other = media[same];
    if (other !== undefined) {
      // "Do a Zoom call" is first of all a call, then a video call.
      if (medium.kind === 'video' && other.kind === 'phone')
        media[same] = { kind: 'video', span: join(other.span, medium.span) };
      continue;
    }
    media.push(medium);
  }
  for (const sentence of prose.sentences) {
    if (sentence.block.zone !== 'body' || sentence.block.kind === 'heading') continue;
    for (const { span } of addressesIn(sentence))
      if (!media.some((it) => overlaps(it.span, span))) media.push({ kind: 'place', span });
    for (const { span } of phoneNumbersIn(sentence))
      if (!media.some((it) => overlaps(it.span, span))) media.push({ kind: 'phone', span });
    const spot = atSign(prose.text, sentence.span);
    if (spot !== undefined && !media.some((it) => overlaps(it.span, spot))) media.push({ kind: 'place', span: spot });
  }
  for (const blank of blanks)
    if (asksFor(blank, 'medium') && !asksFor(blank, 'when') && isPlaced(prose, blank))
      media.push({ kind: 'place', span: blank.span });
  return media.sort((a, b) => a.span.start - b.span.start);
}

const readNamed = phraseReader<Kind, Medium>(mediumPhrases, isMeant, (found) => {
  switch (found.kind) {
    case 'where':
      return placeOf(found);
    case 'spot':
      return spotOf(found);
    case 'site':
      return siteOf(found);
    default:
      return { kind: found.kind, span: found.span };
  }
});

/** "At [place]", "Location: [city]", and not "the Ansible {city} meetup". */
const isPlaced = ({ text }: Prose, { span }: Blank) =>
  /(?:^|[\n:,(/]|\b(?:at|in|on|via|over|to|by|through|near|from|meet|or|and))[\s"'*]*$/i.test(
    text.slice(Math.max(0, span.start - 20), span.start),
  );

const CLOSER = wordSet('hesitate feel welcome');
const QUESTIONS = wordSet('questions question');
const TROUBLES = wordSet('difficulty difficulties problem problems trouble concern concerns');
const IF = wordSet('if should');
const SUPPOSED = wordSet('if should any');
const THINGS = wordSet(
  `number numbers letters system systems player center centre list lists bill book lines company bank records record log logs volume account accounts policy
  template game games level lens factor camera directory history traffic option logo app subscription license options file files ins waiting`,
);
const JOINED = wordSet(
  'on for join joining in during via attend attending by to schedule move have do make into up set arrange start lead hold',
);
const WRITES = wordSet('email e fax text mail');
const OWNED = wordSet(
  'your my his her their our the a an this that another second first last previous following earlier',
);
const PROMISES = wordSet("i'll we'll");
const INTO = wordSet('in into on to');
const FORMS = wordSet('form spreadsheet sheet poll survey doodle tracker wiki questionnaire doc portal');
const isForm = (tokens: readonly Token[], last: number) => FORMS.has(tokens[last]?.word ?? '');
const ENTERS = wordSet(
  `fill put enter add sign book answer log respond record submit vote register post write mark note comment indicate list leave update pick choose
  select complete using comments answers reply rsvp edit type`,
);

function isMeant(found: Found<Kind>): boolean {
  const {
    sentence: { tokens },
    first,
    last,
    kind,
  } = found;
  if (kind !== 'where' && !isSaid(found)) return false;
  if (kind === 'where' || kind === 'spot') return true;
  // "The call was good" tells of the past.
  if (WENT.has(tokens[last + 1]?.word ?? '') && !ASKED.has(tokens[first]?.word ?? '')) return false;
  if (
    kind === 'place' &&
    (isOfWriter(tokens, first) || (first === last && tokens.length === 1 && !found.sentence.isQuestion))
  )
    return false;
  // "The students in your lab" are no place to meet.
  if (
    kind === 'place' &&
    tokens[first]?.word === 'in' &&
    tokens[first + 1]?.word === 'your' &&
    !isWhereOneMeets(tokens, first)
  )
    return false;
  const behind = tokens[last + 1];
  const next = behind === undefined || behind.isAfterBreak ? '' : behind.word;
  const head = tokens[first]?.word ?? '';
  const before = tokens[first - 1]?.word ?? '';
  // "I am in the office" tells where the writer is, "at 10 am in your office" where to meet.
  if (kind === 'place' && head === 'in' && AM.has(before) && !/^\d/.test(tokens[first - 2]?.word ?? '')) return false;
  // "In your place I would sell" means no house.
  if (kind === 'place' && head === 'in' && tokens[last]?.word === 'place') return false;
  // "The position can be remote or in person" tells of the work; "the form is online" of a page.
  if (head === 'in' && tokens[last]?.word === 'person' && hasWord(tokens, WORK) && !isMeeting(tokens)) return false;
  if (kind === 'video' && ADVERBS.has(head) && hasWord(tokens, PAGES)) return false;
  // "A list on GitHub" is kept there; "ask them on GitHub" writes there.
  if (kind === 'mail' && head === 'on' && SITES.has(tokens[last]?.word ?? '') && !hasWord(tokens, TELLS)) return false;
  if (kind === 'mail' && tokens[last]?.word === 'letter' && /^(?:of|for|that)$/.test(next)) return false;
  // "The phone number", "the video player", "the call center" are things, not ways to meet.
  const isToMe = hasWord(tokens, ME, first, last + 1);
  if (kind !== 'place' && !isToMe && (THINGS.has(next) || THINGS.has(tokens[last]?.word ?? ''))) return false;
  if (kind === 'phone' && next === 'for' && PAPERS.has(tokens[last + 2]?.word ?? '')) return false;
  // "Advice on phone interviews": their kind.
  if (kind === 'phone' && head === 'on' && last === first + 1 && /[^s]s$/.test(next)) return false;
  // "I'll call you soon" promises to be heard of; "I'll send an email" is the writer's to do.
  if (kind === 'phone' && LATER.has(next)) return false;
  if (kind === 'mail' && SENDS.has(head) && (hasWord(tokens, PROMISES, 0, first) || before === 'will')) return false;
  // "Call me Ishmael."
  if (kind === 'phone' && tokens[last]?.word === 'me' && behind?.isCapital === true && !behind.isAfterBreak)
    return false;
  // "You can make a call on the venue" decides it.
  if (kind === 'phone' && before === 'make' && /^(?:on|about)$/.test(next)) return false;
  // "Discuss the call" is about one; "join the call", "on the call" take part in it.
  if (kind === 'phone' && head === 'the' && tokens[last]?.word === 'call' && !JOINED.has(before)) return false;
  if (
    kind === 'mail' &&
    WRITES.has(head) &&
    (OWNED.has(before) || before.endsWith("'s") || hasWord(tokens, PROMISES, 0, first))
  )
    return false;
  // "The rates on the sheet": a form is a way to answer where something is entered into it.
  if (kind === 'mail' && tokens[last]?.word === 'form' && next === 'of') return false;
  if (kind === 'mail' && INTO.has(head) && isForm(tokens, last) && !hasWord(tokens, ENTERS, 0, first)) return false;
  // The program is written "Teams"; "teams" are groups.
  if (kind === 'video' && tokens[last]?.word === 'teams' && !tokens[last]?.isCapital) return false;
  if (kind === 'phone' && tokens[last]?.word === 'on' && /^(?:you|upon)$/.test(next)) return false;
  // "Feel free to call", "don't hesitate to call me", "grabbed coffee with Ana", "thank you for the call".
  if (hasWord(tokens, CLOSER, first - 5, last + 1)) return false;
  if (hasWord(tokens, QUESTIONS, first - 5, last + 1) && hasWord(tokens, SUPPOSED, 0, first)) return false;
  // "If you have any difficulty with it, please reach me by e-mail."
  if (hasWord(tokens, IF, 0, 1) && hasWord(tokens, TROUBLES, 1, 6)) return false;
  // "I have sent a Teams meeting" is an invitation.
  const isPast = (word: string) => PAST.has(word) && !(kind === 'video' && word === 'sent');
  if (tokens.slice(0, first).some((it) => isPast(it.word)) && !tokens.slice(0, first).some((it) => ASKS.has(it.word)))
    return false;
  return true;
}

const AM = wordSet("am i'm");
const WENT = wordSet('was were went had');
const LATER = wordSet('soon later shortly again');
const SENDS = wordSet('send drop shoot');
const ASKED = wordSet('please could can would will give giving');
const ME = wordSet('me us');
const PAPERS = wordSet('papers proposals nominations action speakers submissions entries abstracts contributions');
const WORK = wordSet('position role job work working hybrid');
const ADVERBS = wordSet('virtually online remotely');
const PAGES = wordSet(
  'form forms application applications article articles store shop documentation docs survey available published posted information',
);
const SITES = wordSet('github gitlab linkedin facebook instagram slack discord telegram');
const TELLS = wordSet(
  'reply respond write message chat talk connect post comment comments ask ping reach contact discuss answer dm tell find feedback review open',
);
