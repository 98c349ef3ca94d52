import type { Token } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-set.ts';
import type { Blank } from '../fact.ts';
import { type Found, hasWord } from '../search.ts';
import type { WhoPhrase } from './who-phrases.ts';

const ARTICLE = wordSet('a an the one two three four five several');
const MOOD = wordSet(
  `bit little fan huge big great long sure pleasure good nice lot joy shame pity honor honour quick short note follow reminder test way matter
  question time only first last
  same best most gentle message email mail letter request regarding about friendly minutes hours days weeks months minute hour day week month
  couple few tad touch mess
  loss no idea third second final very really`,
);
const ROLE_LEAD = wordSet('from with at in of your on both part responsible fellow co');
const ROLES = wordSet(
  `chair chairman chairwoman treasurer secretary head director president captain founder founders owner owners editor manager principal ceo cto
  cfo mum mom dad mother father
  professor vicar coordinator lead curator neighbors neighbours colleagues students parents friends cousins members alumni classmates siblings
  sisters brothers landlord tenants assistant
  volunteers teachers residents engineers nurses farmers growers researchers developers designers musicians`,
);
const PROGRAMS = wordSet(
  `program programme class course cohort module semester grade department team committee board faculty school college university section year seminar choir
  training residency apprenticeship fellowship audience panel delegation side crew council staff jury industry sector profession space`,
);
const ORDINAL_YEARS = wordSet('gen generation year time grade class semester');
const ORDINALS = wordSet('first second third final last');
const NOT_PLACE = wordSet(
  'town touch the a need charge order search contact my no hopes awe time case favor line process middle your our hurry that this it such',
);

const KIN = wordSet(
  'neighbor neighbour friend cousin aunt uncle brother sister son daughter tenant student landlord dentist doctor teacher bank host driver',
);
const AGE = wordSet(
  'twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty blind deaf disabled unemployed',
);
const AGED = wordSet('years and now');
/** Plural nouns for people by their trade: "roofers", "historians". */
const PEOPLE = /(?:[^h]ers|ors|ists|ians|women|ants)$/;

/** "I'm Ana", "I'm a nurse", "this is [EDITOR]", and not "I'm a big fan", "I'm in town", "this is a quick note". */
export function isSelf({ sentence: { tokens }, last, first }: Found<WhoPhrase>, blanks: readonly Blank[]): boolean {
  const next = tokens[last + 1];
  if (next === undefined) return false;
  const isBare = /^(?:i|we)$/.test(tokens[last]?.word ?? '');
  if (isBare && !next.isAfterBreak) return false;
  const isThis = /^(?:this|it's|it)$/.test(tokens[first]?.word ?? '');
  if (blanks.some((it) => it.span.start <= next.span.start && next.span.end <= it.span.end)) return !next.isAfterComma;
  // "We (Novient) are a software company".
  if (next.isAfterBreak) return next.isCapital && /^(?:are|am)$/.test(tokens[last + 2]?.word ?? '');
  const after = tokens[last + 2];
  if (next.isCapital && next.word.length > 1 && !TIMES.has(next.word))
    return !isThis || first === 0 || isGreeted(tokens, first);
  // "This is your new treasurer", and not "this is your chance".
  if (isThis)
    return (
      next.word === 'your' &&
      tokens.slice(last + 2, last + 4).some((it) => it.isCapital || ROLES.has(it.word) || KIN.has(it.word))
    );
  if (ARTICLE.has(next.word)) return isRole(tokens, last + 2);
  if (ROLES.has(next.word)) return true;
  if (AGE.has(next.word) || /^\d\d$/.test(next.word)) return after === undefined || AGED.has(after.word);
  if (tokens[first]?.word.startsWith('we') === true && PEOPLE.test(next.word)) return true;
  if (next.word !== 'in' && next.word !== 'on' && next.word !== 'at')
    return (
      ROLE_LEAD.has(next.word) &&
      after !== undefined &&
      !(next.word === 'with' && after.word === 'you') &&
      !(next.word === 'of' && after.word === 'the')
    );
  if (hasWord(tokens, PROGRAMS, last + 2, last + 10)) return true;
  // "I'm in Graz until Friday": where one is now tells nobody who one is.
  if (isTime(after) || isTime(tokens[last + 3]) || isTime(tokens[last + 4])) return false;
  // "I'm at Fern Labs" is a place of work, "I'm in Graz" may be any place.
  const isAt = next.word !== 'in';
  return (
    after !== undefined &&
    !NOT_PLACE.has(after.word) &&
    ((isAt && (after.isCapital || tokens[last + 3]?.isCapital === true)) || ['my', 'your', 'a'].includes(after.word))
  );
}

const isTime = (token: Token | undefined) => token !== undefined && (TIMES.has(token.word) || /^\d/.test(token.word));
const TIMES = wordSet(`until till next this today tomorrow tonight week weekend month
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun
  january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec`);

/** "Good day Mrs Ude, it's Ann": a name after the greeting. */
const isGreeted = (tokens: readonly Token[], first: number) =>
  first <= 6 &&
  tokens.slice(0, first).every((it, at) => at === 0 || it.isCapital || it.isAfterComma || GREETINGS.has(it.word));
const GREETINGS = wordSet('hi hello hey day morning afternoon evening there dear all to you');

/** The noun after an article is a role, or names one: "a second-year student", and not "a bit late". */
function isRole(tokens: readonly Token[], at: number): boolean {
  const noun = tokens[at]?.word;
  if (noun === undefined) return false;
  const next = tokens[at + 1]?.word;
  // "The couple who rented your cabin."
  return (
    !MOOD.has(noun) ||
    (next === 'who' && noun !== 'only') ||
    (ORDINALS.has(noun) && ORDINAL_YEARS.has(tokens[at + 1]?.word ?? ''))
  );
}

const OF_SOMETHING = wordSet('at of for with in on until when from under to here who by');

/** "I was the rail manager at Fern", "I was on the sales side"; not "I was a bit late", "I was in a hurry". */
export function isFormerSelf({ sentence: { tokens }, last }: Found<WhoPhrase>): boolean {
  let at = last + 1;
  // "I was for many years the harbor master".
  if (tokens[at]?.word === 'for') at = tokens.findIndex((it, index) => index > at + 1 && ARTICLE.has(it.word));
  const next = tokens[at];
  if (at < 0 || next === undefined || next.isAfterBreak) return false;
  if (next.word === 'on' || next.word === 'in' || next.word === 'with')
    return tokens[at + 1]?.word !== 'a' && hasWord(tokens, PROGRAMS, at + 2, at + 5);
  return (
    (ARTICLE.has(next.word) || next.word === 'your' || next.word === 'one' || ROLES.has(next.word)) &&
    isRole(tokens, ROLES.has(next.word) ? at : at + 1) &&
    (next.word === 'your' || hasWord(tokens, OF_SOMETHING, at + 2, at + 8))
  );
}
