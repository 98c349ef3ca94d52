import { phrases } from '../../text/phrases.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { AskCue } from './cue.ts';

/** What an ask is about, for telling a further ask from the same one in other words. */
export interface AboutWhat {
  /** Beginnings of the words that carry meaning. */
  readonly stems: ReadonlySet<string>;
  /** "Was **it** ever received?", "and if **so**": it speaks of what was named before. */
  readonly refersBack: boolean;
}

const STOP = new Set(
  'about above after again also another anything because been before being below between both could does doing done down during each ever every everyone from further give have having here into just know like long make many more most much must need other over please possible really same send should some something soon such sure take than thank thanks that their them then there these they thing things this those through time today tomorrow under until very want week were what when where which while will with within without would year your yours'.split(
    ' ',
  ),
);
const BACK =
  /^(?:it|its|it's|this|that|these|those|they|them|their|he|him|she|her|so|one|ones|there|either|both|same|not|else)$/;
/** "Please give me your **thoughts**": of what was said. */
const OPINION = /^(?:thoughts|opinions?|feedback|comments|input|think|reactions?)$/;

/** Reads an ask from its asking words to the end of its sentence. */
export function aboutWhat({ tokens }: Sentence, { first }: AskCue): AboutWhat {
  const own = tokens.slice(first);
  return {
    stems: new Set(
      own
        .filter(({ word }) => word.length > 3 && /^[a-z]+$/.test(word) && !STOP.has(word))
        .map((it) => it.word.slice(0, 5)),
    ),
    refersBack: own.length <= 4 || own.some((it) => BACK.test(it.word)) || OPINION.test(own.at(-1)?.word ?? ''),
  };
}

/** Whether the second ask is the first one again, or a question within it. */
export function isSameThing(a: AboutWhat, b: AboutWhat): boolean {
  return b.refersBack || [...b.stems].some((it) => a.stems.has(it));
}

const findMore = phrases({
  more: [
    "know (when|once) (you|you've|this|these|that|it|it's|they|the)? .. .. (complete|completed|done|finished|ready|sent|send|paid|pay|fixed|settled|signed|arrived|arrives|received|post|posted|ship|shipped|been)",
    'know (how|what|where|who) (the|things|it|he|she|they|else|our|my|happens|happened|went)',
    'know (if|whether) there (is|are) (an|a|any) .. (alternative|alternatives|others|way|ways|chance|fee|charge|cost|costs|parking|place)',
    'know (if|whether) you have (any|a) .. (suggestion|suggestions|preference|preferences|constraints|ideas|names|recommendations|dietary)',
    'know (if|whether) you (think|believe|feel) (we|i|the|it|there)',
  ],
});
const NO_MORE = /^(?:times?|days?|dates?|slots?|works)$/;

/** "Let me know **when it is done**", "… **how things went**": more than the answer to what was asked before. */
export function tellsMore(sentence: Sentence): boolean {
  return findMore(sentence).length > 0 && !sentence.tokens.some((it) => NO_MORE.test(it.word));
}
