import type { Prose } from '../../text/prose.ts';
import type { Span } from '../../text/span.ts';
import type { Token } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-set.ts';
import type { Blank, Who } from '../fact.ts';
import { type Found, hasWord, isReported, searchProse } from '../search.ts';
import { isFormerSelf, isSelf } from './self.ts';
import { type WhoPhrase as Kind, whoPhrases } from './who-phrases.ts';

/** Reads statements of who the writer is, what ties the two, or for whom the writer speaks. A signature is none. */
export function readWho(prose: Prose, blanks: readonly Blank[]): readonly Who[] {
  const who: Who[] = [];
  for (const found of searchProse(prose, whoPhrases, isMeant)) {
    if (blanks.some((it) => it.span.start <= found.span.start && found.span.end <= it.span.end)) continue;
    const kind = kindOf(found, blanks);
    if (kind === undefined || who.some((it) => it.span.start < found.span.end && found.span.start < it.span.end))
      continue;
    who.push({
      kind,
      span: spanOf(found),
    });
  }
  for (const sentence of prose.sentences) {
    const span = sentence.block.zone === 'body' ? namedHere(sentence.tokens) : undefined;
    if (span !== undefined && !who.some((it) => it.span.start < span.end && span.start < it.span.end))
      who.push({ kind: 'introduction', span });
  }
  return who.sort((a, b) => a.span.start - b.span.start);
}

function spanOf(found: Found<Kind>): Span {
  if (found.kind === 'candidate' || found.kind === 'past-candidate') return wholeClause(found);
  if (found.kind !== 'thanked') return found.span;
  return { start: found.span.start, end: (found.sentence.tokens[found.last + 1] as Token).span.end };
}

function kindOf(found: Found<Kind>, blanks: readonly Blank[]): Who['kind'] | undefined {
  switch (found.kind) {
    case 'candidate':
      return isSelf(found, blanks) ? 'introduction' : undefined;
    case 'past-candidate':
      return isFormerSelf(found) ? 'introduction' : undefined;
    case 'claim':
      return isOfName(found, blanks) ? 'introduction' : undefined;
    case 'thanked':
      return isForDeed(found) ? 'tie' : undefined;
    case 'officer':
      return found.sentence.tokens[found.last + 1]?.isCapital === true ? 'behalf' : undefined;
    case 'principal':
      return isOfPrincipal(found, blanks) ? 'behalf' : undefined;
    default:
      return found.kind;
  }
}

/** "We built Kestrel", "we've built [product]". */
function isOfName({ sentence: { tokens }, last, first }: Found<Kind>, blanks: readonly Blank[]): boolean {
  const next = tokens[last + 1];
  if (next === undefined || tokens[first - 1]?.word === 'that') return false;
  return next.isCapital || isBlank(next, blanks);
}

const isBlank = ({ span }: Token, blanks: readonly Blank[]) =>
  blanks.some((it) => it.span.start <= span.start && span.end <= it.span.end);

/** "Thanks for opening this issue": what the reader did before. "Thank you for considering this" is said of what is asked now. */
function isForDeed({ sentence: { tokens }, last }: Found<Kind>): boolean {
  const deed = tokens[last + 1];
  if (deed === undefined || deed.isAfterBreak || tokens[last]?.word === 'your') return false;
  const isPast = hasWord(tokens, BYGONE, last + 2, last + 8);
  return deed.word.length > 5 && deed.word.endsWith('ing') && (isPast || !ASKED_NOW.has(deed.word));
}

const ASKED_NOW = wordSet(
  `considering reading taking understanding bearing listening looking helping working doing making keeping cooperating supporting caring thinking
  giving assisting everything anything something nothing morning evening checking reviewing filling completing responding replying forwarding
  providing spending`,
);
const BYGONE = wordSet('last yesterday earlier previous past before');
const SUPPOSED = wordSet(
  'what prefer suggest think hope if whether can could should would may might how when did do does will please',
);
const ADVERBS = wordSet('also very much really kindly cordially warmly now just has have who recently already even');
const COLLECTIVES = wordSet(
  `committee board council vestry team company firm club society chamber guild trustees governors members staff family management faculty department
  school university library museum hospital foundation association institute ministry embassy mayor minister ambassador president chairman
  chairwoman chair director
  boss manager dean principal bishop vicar rector captain commissioner governor senator partners union choir orchestra parish congregation jury trust office city town village`,
);
const NO_NAMES = wordSet(
  `i we you it this that these those they if when as while even although though since because after before once unless please well also just then now
  however finally currently in on at for from with to by of per re regarding hello hi dear your there here which what who how when where why i'm i'd we'd we're it's that's anyone anybody someone
  somebody everyone nobody people
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
  yes no not and but so or either both neither each all any some none thanks thank lunch dinner coffee today tomorrow nothing something everything anything`,
);

function isMeant(found: Found<Kind>): boolean {
  const { sentence, first, kind } = found;
  const { tokens, isQuestion } = sentence;
  if (isReported(found) && kind !== 'behalf' && kind !== 'principal') return false;
  // "If we met", "when we meet", "did I meet you": not told as a fact.
  if (kind !== 'principal' && SUPPOSED.has(tokens[first - 1]?.word ?? '') && !SINCE.has(tokens[first]?.word ?? ''))
    return isTime(tokens, first) && kind === 'tie';
  const opening = tokens[0]?.word ?? '';
  if (kind === 'introduction' && isQuestion && first < 3 && opening !== 'i' && opening !== "i'm") return false;
  // "As a thank you for your time" is no office.
  if (kind === 'introduction' && tokens[first]?.word === 'as' && hasWord(tokens, NO_OFFICE, first + 1, first + 4))
    return false;
  const before = tokens[first - 1]?.word ?? '';
  // "As an expert in your field, you would be": the reader is one.
  if (kind === 'introduction' && tokens[first]?.word === 'as' && isOfReader(tokens, first)) return false;
  // "This is a man that I used to work with" tells who somebody else is.
  if (RELATIVES.has(before) && PERSONS.has(tokens[first - 2]?.word ?? '') && PRESENTS.has(opening)) return false;
  // "This is a letter from an applicant": a paper, and not who writes.
  if (kind === 'introduction' && tokens[first]?.word === 'this' && hasWord(tokens, PAPERS, first + 2, found.last))
    return false;
  // "The title of your talk", "the head of your lab": nothing the writer took part in.
  if (kind === 'tie' && tokens[first]?.word === 'of' && !TAKES_PART.has(before)) return false;
  // "I sent my request to the bank": to others than the reader.
  if (kind === 'tie' && isToOthers(tokens, first, found.last)) return false;
  // "Thank you for taking time out from your week" closes a mail.
  if (kind === 'tie' && tokens[found.last]?.word === 'time' && tokens[found.last + 1]?.word === 'out') return false;
  // "An inspiration to our students, and we": a new clause.
  if (kind === 'introduction' && tokens[found.last - 1]?.word === 'and' && tokens[found.last - 1]?.isAfterComma)
    return false;
  // "I look forward to seeing you in Graz", "I'd be glad to meet you", "a follow-up meeting": still to come.
  if (kind === 'tie' && (before === 'be' || hasWord(tokens, FORWARD, first - 4, first))) return false;
  if (
    kind === 'tie' &&
    tokens[first]?.word === 'follow' &&
    ARTICLES.has(before) &&
    !IS.has(tokens[first - 2]?.word ?? '')
  )
    return false;
  if (kind === 'tie' && CHANCES.has(tokens[first]?.word ?? '') && !hasWord(tokens, HAD, first - 5, first)) return false;
  // "I have not heard from him", "leave the number on my voice mail", "put that in writing", "we all know that".
  if (
    kind === 'tie' &&
    hasWord(tokens, HEARD, first, found.last + 1) &&
    tokens[found.last + 1]?.word === 'from' &&
    !YOU.has(tokens[found.last + 2]?.word ?? '')
  )
    return false;
  if (kind === 'tie' && tokens[first]?.word === 'on' && hasWord(tokens, VOICE, first, found.last + 1)) return false;
  if (tokens[first]?.word === 'writing' && before === 'in') return false;
  if (kind === 'tie' && tokens[first + 1]?.word === 'all' && tokens[found.last]?.word === 'know') return false;
  // "This is still in beta": a name comes next where somebody introduces himself.
  if (kind === 'introduction' && tokens[first]?.word === 'this' && !isIntroduced(tokens, first)) return false;
  // "I work late" tells of a habit.
  if (
    kind === 'introduction' &&
    LOOSE.has(tokens[found.last]?.word ?? '') &&
    HABITS.has(tokens[found.last + 1]?.word ?? '')
  )
    return false;
  // "I've worked on it all day", "I'm helping Ray move", "I'm organizing my desk": done in passing.
  if (kind === 'introduction' && isInPassing(tokens, found.last)) return false;
  // "I'm running a bit late."
  if (kind === 'introduction' && tokens[found.last]?.word === 'a' && BITS.has(tokens[found.last + 1]?.word ?? ''))
    return false;
  // "We spoke to the vendor", "we met with Ana": with others than the reader.
  if (kind === 'tie' && isWithOthers(tokens, first, found.last)) return false;
  // "Thank you for your help in this matter" closes a mail of any kind.
  if (
    kind === 'tie' &&
    /^thank/.test(tokens[first]?.word ?? '') &&
    ABOUT.has(tokens[found.last]?.word ?? '') &&
    hasWord(tokens, HELP, first, found.last)
  )
    return false;
  // "The change that I made", "the form I wrote": of a thing at hand.
  if (kind === 'introduction' && hasWord(tokens, MISHAPS, first, found.last + 3)) return false;
  return true;
}

/** Whose clause it is: "as an expert in your field, your view", and not "as a parent of two, your help". */
function isOfReader(tokens: readonly Token[], first: number): boolean {
  const at = tokens.findIndex((it, index) => first < index && it.isAfterComma);
  const subject = tokens[at]?.word;
  return subject === 'you' || (subject === 'your' && hasWord(tokens, YOUR, first, at));
}

const YOUR = wordSet('your');
const RELATIVES = wordSet('that who whom');
const PERSONS = wordSet('guy man woman person someone somebody friend student colleague fellow girl lady one');
const PRESENTS = wordSet("this here he she he's she's they");

/** "We spoke to the vendor": a third party stands behind the deed. */
function isWithOthers(tokens: readonly Token[], first: number, last: number): boolean {
  if (tokens[first]?.word !== 'we') return false;
  const deed = tokens.findIndex((it, at) => first < at && at <= last && TALKED.has(it.word));
  const at = IT.has(tokens[deed + 1]?.word ?? '') ? deed + 2 : deed + 1;
  const next = tokens[at]?.word ?? '';
  return (
    0 < deed &&
    (next === 'to' || (next === 'with' && tokens[at + 2]?.word !== 'exception')) &&
    !YOU.has(tokens[at + 1]?.word ?? '')
  );
}

/** "I sent my application to the city": its receiver is named, and is not the reader. */
const isToOthers = (tokens: readonly Token[], first: number, last: number) =>
  hasWord(tokens, HANDED_IN, first, last) &&
  RECEIVED_BY.has(tokens[last + 1]?.word ?? '') &&
  !YOU.has(tokens[last + 2]?.word ?? '');
const RECEIVED_BY = wordSet('to with');
const HANDED_IN = wordSet('sent submitted filed emailed mailed faxed');
const PAPERS = wordSet('letter copy list draft quote picture photo link excerpt resume response reply');
const TAKES_PART = wordSet(
  'member members part student students graduate graduates alum fan audience attendee attendees one',
);
const IT = wordSet('it this that');
const TALKED = wordSet('discussed spoke spoken talked met chatted connected corresponded');
const YOU = wordSet('you your each one');
const ABOUT = wordSet('in with');
const HELP = wordSet('help assistance cooperation support attention consideration patience understanding');
const isIntroduced = (tokens: readonly Token[], first: number) =>
  tokens[first + 2]?.isCapital === true || tokens[first + 2]?.word === 'a' || tokens[first + 2]?.isAfterBreak === true;
const FORWARD = wordSet('forward');
const ARTICLES = wordSet('a an the another internal');
const IS = wordSet('is this as just');
const CHANCES = wordSet('opportunity chance');
const HAD = wordSet('had enjoyed appreciated appreciate thanks thank grateful');
const HEARD = wordSet('heard hear');
const VOICE = wordSet('voice voicemail phone telephone');
function isInPassing(tokens: readonly Token[], last: number): boolean {
  const [verb, next] = [tokens[last]?.word ?? '', tokens[last + 1]];
  if (next === undefined || next.isAfterBreak) return false;
  if (PRONOUNS.has(next.word)) return PREPOSITIONS.has(verb) || verb.endsWith('ing');
  return (verb === 'helping' && next.isCapital) || (verb.startsWith('organi') && next.word === 'my');
}

const PRONOUNS = wordSet('it this that them these those him her');
const PREPOSITIONS = wordSet('on with for at in to');
const BITS = wordSet('bit little tad fever risk test temperature while few');
const LOOSE = wordSet('work worked run ran live lived with');
const HABITS = wordSet('late hard long around out until through too fine best it');
const NO_OFFICE = wordSet(
  'thank thanks token way result reminder follow courtesy rule matter sign gesture consequence heads',
);
const SINCE = wordSet('when since after where last');
const MISHAPS = wordSet(
  'mistake mistakes typo error errors bug booking branch pull request ticket copy change changes note reservation couple few comments comment list draft call decision start script scripts command query',
);
const TIES_IN_TIME = wordSet('met spoke talked chatted');

/** "When we spoke in March" tells of a meeting, "when we speak" does not. */
const isTime = (tokens: readonly Token[], first: number) =>
  tokens[first - 1]?.word === 'when' && hasWord(tokens, TIES_IN_TIME, first, first + 4);

/** "Mrs. Hart would like", "the committee has asked me": somebody who is named stands before the deed. */
function isOfPrincipal({ sentence: { tokens }, first }: Found<Kind>, blanks: readonly Blank[]): boolean {
  let at = first - 1;
  while (at > 0 && ADVERBS.has(tokens[at]?.word ?? '')) at -= 1;
  // "Carl is back on Monday and would like to": the subject stands at the start.
  if (tokens[at]?.word === 'and') at = 0;
  // "On this Issue, would be happy to": what stands before the comma is no subject.
  else if (tokens[first]?.isAfterComma && NO_NAMES.has(tokens[0]?.word ?? '')) return false;
  // "Bill in accounting told me": the name stands before the place.
  if (WITHIN.has(tokens[at - 1]?.word ?? '') && tokens[at - 2]?.isCapital === true) at -= 2;
  const subject = tokens[at];
  if (subject === undefined || subject.isQuoted || NO_NAMES.has(subject.word)) return false;
  // "Steve, would like your view": the reader is called, and the writer's "I" left out.
  if (tokens[first]?.isAfterComma && first === 1) return false;
  // "{{company}} would like to".
  if (!tokens[first]?.isAfterComma && isBlank(subject, blanks)) return true;
  if (COLLECTIVES.has(subject.word)) return at > 0;
  return subject.isCapital && subject.word.length > 1;
}

const WITHIN = wordSet('in from at over');
const FROM = wordSet('from at with in of the your over');

/** "Ana Lund here", "Petra here from the boathouse". */
function namedHere(tokens: readonly Token[]): Span | undefined {
  const at = tokens.slice(0, 4).findIndex((it) => it.word === 'here');
  const [name] = tokens;
  if (at < 1 || name === undefined || NO_NAMES.has(name.word) || name.isQuoted) return undefined;
  const isNamed = tokens.slice(0, at).every((it) => it.isCapital && it.word.length > 1 && !it.isAfterBreak);
  const next = tokens[at + 1];
  if (!isNamed || !(next === undefined || next.isAfterBreak || next.isAfterComma || FROM.has(next.word)))
    return undefined;
  return { start: name.span.start, end: (tokens[at] as Token).span.end };
}

function wholeClause({ sentence: { tokens }, first, last }: Found<Kind>): Span {
  let end = last;
  while (end + 1 < tokens.length && end - last < 12 && !(end > last && tokens[end + 1]?.isAfterComma)) end += 1;
  return { start: tokens[first]?.span.start ?? 0, end: tokens[end]?.span.end ?? 0 };
}
