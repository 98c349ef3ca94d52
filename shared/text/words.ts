import { wordSet } from './word-set.ts';

/** Closed classes of words that phrase tables name in angle brackets: `<number> (minute|minutes)`. */
export const wordClasses = {
  number: wordSet(
    'one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty forty-five fifty sixty ninety ' +
      Array.from({ length: 241 }, (_, at) => String(at)).join(' '),
  ),
  weekday: wordSet(
    'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun',
  ),
  month: wordSet(
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
  ),
  modal: wordSet("would could can will may might should must shall wouldn't couldn't can't won't"),
  please: wordSet('please kindly pls plz'),
  wh: wordSet("what which when where who whom whose how why what's when's where's who's how's whats"),
  you: wordSet('you u ya yourself yall'),
  "you're": wordSet("you're you've you'd you'll youre"),
  your: wordSet('your ur'),
  i: wordSet('i we'),
  me: wordSet('me us'),
  my: wordSet('my our'),
  "i'd": wordSet("i'd we'd"),
  "i'm": wordSet("i'm we're im"),
  "i'll": wordSet("i'll we'll"),
  "i've": wordSet("i've we've"),
  be: wordSet("am is are was were be been being isn't aren't wasn't weren't"),
  have: wordSet("have has had having haven't hasn't hadn't"),
  adverb: wordSet(
    'really very so super just also always truly greatly much quite only ever even still certainly definitely kindly deeply highly sincerely',
  ),
} as const;

export type WordClass = keyof typeof wordClasses;
