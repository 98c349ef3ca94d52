const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Closed classes of words that phrase tables name in angle brackets: `<number> (minute|minutes)`. */
export const wordClasses = {
  number: set(
    'one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty forty-five fifty sixty ninety ' +
      Array.from({ length: 241 }, (_, at) => String(at)).join(' '),
  ),
  weekday: set(
    'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun',
  ),
  month: set(
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
  ),
  modal: set("would could can will may might should must shall wouldn't couldn't can't won't"),
  you: set('you u ya yourself yall'),
  "you're": set("you're you've you'd you'll youre"),
  your: set('your ur'),
  i: set('i we'),
  me: set('me us'),
  my: set('my our'),
  "i'd": set("i'd we'd"),
  "i'm": set("i'm we're im"),
  "i'll": set("i'll we'll"),
  "i've": set("i've we've"),
  be: set("am is are was were be been being isn't aren't wasn't weren't"),
  have: set("have has had having haven't hasn't hadn't"),
  adverb: set(
    'really very so super just also always truly greatly much quite only ever even still certainly definitely kindly deeply highly sincerely',
  ),
} as const;

export type WordClass = keyof typeof wordClasses;
