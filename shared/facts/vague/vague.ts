import type { Prose } from '../../text/prose.ts';
import type { Token } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-set.ts';
import { namedDays } from '../../when/names.ts';
import type { VagueFact, VagueKind } from '../fact.ts';
import { type Found, hasWord, isSaid, phraseReader } from '../search.ts';
import { vaguePhrases } from './vague-phrases.ts';

/**
 * Reads wording that leaves something open. `isBounded` tells that the same sentence goes on to bind it: "pick your brain
 * about roses", "any advice on whether to accept".
 */
export const readVague: (prose: Prose) => readonly VagueFact[] = phraseReader(vaguePhrases, isMeant, (found) => ({
  kind: found.kind,
  span: found.span,
  isBounded: isBounded(found),
}));

function isMeant(found: Found<VagueKind>): boolean {
  const {
    sentence: { tokens },
    first,
    last,
    kind,
  } = found;
  const before = tokens[first - 1]?.word ?? '';
  const next = tokens[last + 1]?.word ?? '';
  if (kind !== 'length' && !isSaid(found)) return false;
  // "I learned more about your team", "we caught up": told of the past.
  if (PAST.has(before) || (kind === 'topic' && tokens.slice(0, first).some((it) => PAST.has(it.word)))) return false;
  // "If you have any questions", "without any help".
  if (
    kind === 'advice' &&
    (before === 'without' ||
      OFFERED.has(before) ||
      (before === 'need' && tokens.slice(0, first).some((it) => it.word === 'if')))
  )
    return false;
  // "I can send you some photos and any details", "we provide meals and networking opportunities": the writer gives.
  if ((kind === 'advice' || kind === 'topic') && isGiven(found)) return false;
  // "We are happy to set up a short call": offered as well.
  if (
    kind === 'length' &&
    !found.sentence.isQuestion &&
    hasWord(tokens, WILLING, 0, first) &&
    !hasWord(tokens, READERS, 0, first)
  )
    return false;
  // "Or suggest a time that works better": times were named.
  if (kind === 'calendar' && tokens[0]?.word === 'or') return false;
  // "Some suggestions are …", "a few things, like chicken": what they are comes next.
  if (kind === 'advice' && (next === 'like' || (tokens[first]?.word === 'some' && ARE.has(next)))) return false;
  // "A testimonial about your experience": of the thing that was done.
  if (kind === 'topic' && hasWord(tokens, RATED, 0, first)) return false;
  // "Thank you for your guidance".
  if (kind === 'advice' && tokens[first]?.word === 'for' && hasWord(tokens, THANKED, first - 4, first)) return false;
  // "Make any changes to the form", "these pages need some changes": work on a thing.
  if (kind === 'advice' && tokens[last]?.word === 'changes' && WORKED.has(before)) return false;
  // "A few minutes before the session", "several minutes late": when, not how long; "a time to talk" is a moment too.
  if (kind === 'length' && (RELATIVE.has(next) || (tokens[first]?.word === 'time' && before === 'a'))) return false;
  // "I gave them to you sometime last week".
  if (kind === 'moment' && (next === 'last' || next === 'yesterday')) return false;
  // "Let me know which date works": one of those that were named.
  if (kind === 'calendar' && tokens.slice(first, last).some((it) => it.word === 'which')) return false;
  // "Connect on LinkedIn" says what is done.
  if (kind === 'purpose' && /connect(?:ing)?$/.test(tokens[last]?.word ?? '') && tokens[last + 2]?.word === 'linkedin')
    return false;
  // "If there are any changes, call me" closes a letter.
  if (kind === 'advice' && CLOSING.has(tokens[last]?.word ?? '') && hasWord(tokens, SUPPOSED, first - 6, first))
    return false;
  // "Additional information is attached" asks for none.
  if (
    kind === 'advice' &&
    MORE.has(tokens[first]?.word ?? '') &&
    !found.sentence.isQuestion &&
    !hasWord(tokens, ASKING)
  )
    return false;
  if (kind === 'topic' && before === 'into' && hasWord(tokens, SUPPOSED, 0, first)) return false;
  // "We're **short one** alto": somebody is missing.
  // "The quick one or the short one", "the Dollar General one": a thing, and no announcement.
  if (kind === 'subject' && tokens[last]?.word === 'one' && !isAnnounced(tokens, first)) return false;
  if (kind === 'subject' && /^(?:we're|are|is|i'm|still)$/.test(before) && tokens[last]?.word === 'one') return false;
  // "A one-day meeting" is no moment.
  if (kind === 'moment' && tokens[first]?.word === 'one' && (EVENTS.has(next) || ARTICLES.has(before))) return false;
  // "Bolts, screws, that kind of thing" ends a list that says enough.
  if (kind === 'advice' && tokens[last]?.word === 'thing' && tokens[first]?.isAfterComma) return false;
  // "Any additional information you need from me" is offered; "or something to teach" goes on.
  if (
    kind === 'advice' &&
    FILES.has(tokens[last]?.word ?? '') &&
    next === 'you' &&
    NEED.has(tokens[last + 2]?.word ?? '')
  )
    return false;
  if (kind === 'advice' && tokens[last]?.word === 'something' && next === 'to') return false;
  // "I shall send you more information", "catching up on my mail", "connect you with a lender".
  if (
    kind === 'advice' &&
    before === 'you' &&
    hasWord(tokens, SENDS, first - 4, first - 1) &&
    !found.sentence.isQuestion
  )
    return false;
  if (kind === 'purpose' && tokens[last]?.word === 'up' && next === 'on' && !ALL.has(tokens[last + 2]?.word ?? ''))
    return false;
  if (kind === 'purpose' && tokens[last]?.word === 'connect' && next === 'you') return false;
  // "Any help you gave her", "it was a brief meeting": over.
  if (kind === 'advice' && next === 'you' && GIVEN.has(tokens[last + 2]?.word ?? '')) return false;
  if (kind === 'length' && (WAS.has(before) || WAS.has(next))) return false;
  if (kind === 'advice' && hasWord(tokens, GONE, first - 3, first)) return false;
  // "The company's goals are on the poster."
  if (
    kind === 'topic' &&
    /(?:'s|^company|^firm)$/.test(tokens[first]?.word ?? '') &&
    !hasWord(tokens, LEARNS, 0, first)
  )
    return false;
  // "For more information, see page 3": where to find it.
  if (
    kind === 'advice' &&
    before === 'for' &&
    MORE.has(tokens[first]?.word ?? '') &&
    !LOOKS.has(tokens[first - 2]?.word ?? '')
  )
    return false;
  // "The group meets to share ideas", "how we'll work together": nobody is asked to.
  if (
    (kind === 'purpose' || kind === 'topic') &&
    TOGETHER.has(tokens[first]?.word ?? '') &&
    !hasWord(tokens, HOPES, 0, first)
  )
    return false;
  if (kind === 'purpose' && tokens[first]?.word === 'work' && NOUNS.has(before)) return false;
  // "If you have any questions", "thanks for answering so many questions".
  if (kind === 'topic' && tokens[last]?.word === 'questions' && !isAsking(tokens, first)) return false;
  // "Based on your experience".
  if (kind === 'topic' && before === 'based') return false;
  // "Any time between 9:00 and 11:00": the clock bounds it.
  if (
    (kind === 'calendar' || kind === 'moment') &&
    tokens.slice(last + 1, last + 5).some((it) => /^\d{1,2}(?:[:.]\d\d)?$/.test(it.word))
  )
    return false;
  // "Thursday is a good time": it is named.
  if (kind === 'calendar' && before === 'is' && !found.sentence.isQuestion && hasWord(tokens, namedDays, 0, first))
    return false;
  // "Interested in the opportunity": one that was named before.
  if (
    kind === 'topic' &&
    tokens[last]?.word === 'opportunity' &&
    tokens[first]?.word === 'interested' &&
    THE.has(tokens[last - 1]?.word ?? '')
  )
    return false;
  // "Free of charge", "available as a reference".
  if (kind === 'availability' && (next === 'of' || next === 'as')) return false;
  // "Bob would love to connect with you": a wish of somebody else.
  if (kind === 'purpose' && WISHES.has(tokens[first]?.word ?? '') && isOfThirdPerson(tokens, first)) return false;
  return true;
}

/** "Quick one:", "hi, quick one", "I have a quick one for you". */
const isAnnounced = (tokens: readonly Token[], first: number) =>
  first === 0 ||
  tokens[first]?.isAfterComma === true ||
  tokens[first]?.isAfterBreak === true ||
  /^(?:an?|one|just|have|had|another)$/.test(tokens[first]?.word ?? '');

/** "I have a few questions", "could I ask you some questions", "may I trouble you with a question". */
const isAsking = (tokens: readonly Token[], first: number) =>
  !(tokens[first - 1]?.word === 'have' && tokens[first - 2]?.word === 'you') &&
  (hasWord(tokens, QUESTIONERS, 0, first + 1) || first === 0);
const QUESTIONERS = wordSet("i i'd i'm i'll i've we we'd we've could would can may");
const ARTICLES = wordSet('a the this our your each another');
const THE = wordSet('the this');
const SENDS = wordSet('send give provide get sending bring');
const ALL = wordSet('things life everything where what all');
const WAS = wordSet('was were');
const GONE = wordSet('gave bought sold');
const LEARNS = wordSet('learn hear know discuss about more talk interested share understand explore');
const GIVEN = wordSet('gave sent provided offered');
const FILES = wordSet('information info details');
const NEED = wordSet('need require want may might');
const LOOKS = wordSet('looking hoping asking grateful searching');
const TOGETHER = wordSet('work partner team share exchange');
const HOPES = wordSet(
  "love like hope hoping would could can let's shall should may might happy keen i'd we'd want ways",
);
const NOUNS = wordSet("our your their how we'll");
const CLOSING = wordSet(
  'comments changes feedback thoughts details information info suggestions ideas input help assistance',
);
const MORE = wordSet('more additional further');
const ASKING = wordSet('please could can would need like love send give appreciate want');
const EVENTS = wordSet('meeting workshop event conference session seminar course trip retreat training');
const SUPPOSED = wordSet('if should with');
const WISHES = wordSet('love like wants want hopes hoping hope wanted happy eager keen');
const OPENERS = wordSet(
  'would will also just really looking hoping always still and but so well yes the ps if that then',
);
const FIRST_PERSON = wordSet("i i'd i'm i'll i've we we'd we're we'll we've my our us me let's");

/** Somebody is named as the one who wishes, right before the wish. */
function isOfThirdPerson(tokens: readonly Token[], first: number): boolean {
  const near = tokens.slice(Math.max(0, first - 4), first);
  // "I noticed your work at Kestrel and would love to": the subject stands before the "and".
  if (near.some((it) => it.word === 'and') && tokens.slice(0, first).some((it) => FIRST_PERSON.has(it.word)))
    return false;
  return (
    near.length > 0 &&
    !near.some((it) => FIRST_PERSON.has(it.word)) &&
    near.some(
      (it) =>
        (it.isCapital && it.word.length > 2 && !OPENERS.has(it.word)) ||
        it.word === 'he' ||
        it.word === 'she' ||
        it.word === 'they',
    )
  );
}

const PAST = wordSet(
  'took lasted received got learned enjoyed appreciated loved heard grabbed had read discussed met saw liked attended thanks thank spoke talked chatted caught',
);
const OFFERED = wordSet('with answer ask');

/** The writer sends, provides or shares it: "I would be happy to provide my CV and any materials", and not "you can give". */
function isGiven({ sentence: { tokens, isQuestion }, first, last }: Found<VagueKind>): boolean {
  const gives = tokens.findIndex((it) => PROVIDES.has(it.word));
  return (
    !isQuestion &&
    0 <= gives &&
    gives < first &&
    hasWord(tokens, FIRST_PERSON, 0, gives) &&
    !hasWord(tokens, READERS, 0, gives) &&
    // "To send you a note and get some advice".
    !hasWord(tokens, SEEKS, gives + 1, last + 1)
  );
}

const WILLING = wordSet('happy glad open');
const ARE = wordSet('is are include');
const RATED = wordSet('testimonial testimonials review reviews');
const PROVIDES = wordSet('provide send bring forward supply');
const READERS = wordSet("you your you'd you'll please if");
const SEEKS = wordSet(
  'get ask asking hear for need want seek value welcome appreciate appreciated would love like discuss talk explore please could',
);
const THANKED = wordSet('thank thanks');
const WORKED = wordSet('make making made need needs');
const RELATIVE = wordSet('before after later ago late early away earlier');

const BINDERS: Readonly<Partial<Record<VagueKind, ReadonlySet<string>>>> = {
  topic: wordSet('on about regarding concerning with how when whether as such'),
  moment: wordSet('between on at before after from'),
};
const BINDS = wordSet(
  'about on regarding concerning whether which how why what where of for from with around at in as to between such',
);
const LOOSE = wordSet(
  'you your me my us our it this that them the a an any some and or would will is are can could might may has i we if when so possible all share give offer provide greatly much appreciated welcome there here field industry general more great very really be am convenience schedule time next week weeks future',
);

/**
 * Something definite follows in the same sentence: a name, a number, or a word that is none of the empty ones, behind "about",
 * "on", "whether"; behind "your experience" a deed ("moving to …") as well. "Your experience at Northwind" stays whole.
 */
function isBounded({ sentence: { tokens }, last, kind }: Found<VagueKind>): boolean {
  const binders = BINDERS[kind] ?? BINDS;
  const next = tokens[last + 1];
  if (
    kind === 'topic' &&
    (next === undefined ||
      !(binders.has(next.word) || (next.word.endsWith('ing') && next.word.length > 5 && !next.isAfterComma)))
  )
    return false;
  let isOpen = kind === 'topic';
  for (let at = last + 1; at < tokens.length && at <= last + (kind === 'moment' ? 4 : 12); at += 1) {
    const token = tokens[at] as Token;
    // "Your experience with [topic]": a blank will name it.
    if (token.isAfterBreak) return kind === 'topic' && binders.has(tokens[at - 1]?.word ?? '');
    if (!isOpen) isOpen = binders.has(token.word);
    else if (/^\d/.test(token.word) || (token.isCapital && !/^i(?:'|$)/.test(token.word))) return true;
    else if (at > last + 1 && !LOOSE.has(token.word) && !BINDS.has(token.word)) return true;
  }
  return false;
}
