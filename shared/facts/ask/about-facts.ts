import { phrases } from '../../text/phrases.ts';
import type { Sentence } from '../../text/sentences.ts';
import { inWords } from '../../text/tokens.ts';
import { wordClasses } from '../../text/words.ts';
import { type AskCue, skipAdverbs, wordAt } from './cue.ts';

const findWilling = phrases({
  willing: [
    '(had|have|get|got|find|found|has) .. (chance|opportunity|time|moment) to',
    '(able|willing|free|way|possible|chance|possibility) (to|you|of|that)',
  ],
});

/** Whether a question for a fact can begin with the word. */
const asksFact = (word: string) =>
  wordClasses.wh.has(word) || /^(?:do|does|did|is|are|was|were|has|have|had)$/.test(word);

/** "Did you get the tickets?" asks for a fact; "why can't you fix it?" for the deed. */
export function isAboutFacts(sentence: Sentence, cue: AskCue): boolean {
  const first = sentence.tokens[cue.first]?.word ?? '';
  return asksFact(first) && !(first === 'why' && cue.first < cue.last) && findWilling(sentence).length === 0;
}

/** "Did you have time to read my note?" asks after the mail itself, and for no review. */
const OWN_MAIL = /\b(?:my|our) (?:\w+ ){0,2}(?:e-?mails?|mails?|messages?|note)\b/;

/** "Did the filing go out?", "have you heard from Ana?": a fact. "Did you have time to look?" is none. */
export function isAboutThePast(sentence: Sentence, cue: AskCue): boolean {
  const first = wordAt(sentence, cue.first);
  if (
    cue.form !== 'question' ||
    (findWilling(sentence).length > 0 && !OWN_MAIL.test(inWords(sentence.tokens))) ||
    !/^(?:did|didn't|was|were|has|have|had|hasn't|haven't)$/.test(first)
  )
    return false;
  // "Have you any openings?", "have you time?"
  return first !== 'have' || !/^(?:any|a|an|time|room|some)$/.test(wordAt(sentence, cue.last + 1));
}

/** "**Did you have a chance to** call the plant?": whoever asks so wants to know how far it is. */
export function isNudge({ tokens }: Sentence, cue: AskCue): boolean {
  const words = tokens.slice(cue.first, cue.last + 6).map((it) => it.word);
  return (
    cue.form === 'question' &&
    /^(?:did|have|had)$/.test(words[0] ?? '') &&
    words.some((it) => it === 'chance' || it === 'time' || it === 'opportunity')
  );
}

/** "**Are you visiting** with Mr. Inoff?", "**are we still meeting** at two?": of what goes on in any case, nothing is wanted but the answer. */
export function isAboutDoing(sentence: Sentence, cue: AskCue): boolean {
  const at = skipAdverbs(sentence, cue.first + 2);
  const { tokens } = sentence;
  const subject = wordAt(sentence, cue.first + 1);
  const verb = tokens[at]?.word ?? '';
  return (
    cue.form === 'question' &&
    tokens[cue.first]?.word === 'are' &&
    (subject === 'you' || subject === 'we') &&
    /[a-z]ing$/.test(verb) &&
    !/^(?:coming|joining|attending|going|planning|staying|willing|looking|thinking|hiring|interesting|accepting|offering)$/.test(
      verb,
    ) &&
    (subject === 'we' || !tokens.slice(at).some((it) => /^(?:me|us|our|my)$/.test(it.word)))
  );
}

/** "Wondering **if you got** my fax", "let me know **whether the course** is open": a fact, and nothing to do. */
export function isWondered(sentence: Sentence, cue: AskCue): boolean {
  return (
    cue.form !== 'question' &&
    (HAD.test(inWords(sentence.tokens)) ||
      (findWilling(sentence).length === 0 &&
        findWondered(sentence).some((it) => cue.first <= it.first + 1 && it.first <= cue.last + 3)))
  );
}

/** "Checking **if you'd had** time", "to see if you'd **read** it **yet**": whoever asks so asked before. */
const HAD = /\b(?:wonder|check|see)\w* (?:if|whether) you'd (?:had|found|got|[a-z]+[^e]ed|(?:\S+ ){1,5}yet)\b/;

const findWondered = phrases({
  wondered: [
    '(wondering|curious|sure|know|checking|check|ask|see|wonder|asking) (if|whether) (you|anyone|anybody|he|she|they|your .|the .) (got|saw|received|had|did|were|heard|found|made|sent|knew|used|ever|already|have (seen|got|received|heard|had|found|ever|already))',
    '(wondering|curious|sure|know|checking|check|ask|see|wonder|asking) (if|whether) (the|it|there|this|that|your|his|her|their) .. .. (is|are|was|were|has|have|had|does|did|got|arrived|went|came|worked|will)',
  ],
});

/** "Does it also run on 110?": of a thing, nothing is wanted but the answer. */
export function isAboutThings(sentence: Sentence, cue: AskCue): boolean {
  return (
    cue.form === 'question' &&
    ((/^(?:does|is|are|was|were|did|has)$/.test(wordAt(sentence, cue.first)) &&
      !/^(?:you|u|anyone|anybody|someone|there)$/.test(wordAt(sentence, cue.first + 1))) ||
      // "Will there be enough chairs?"; "will it be possible to send …" asks for the deed.
      (wordAt(sentence, cue.first) === 'will' &&
        /^(?:there|it|they|he|she)$/.test(wordAt(sentence, cue.first + 1)) &&
        wordAt(sentence, cue.first + 3) !== 'possible') ||
      isPlan(sentence, cue.first))
  );
}

/** "Will you be offering it again?" asks what is planned; "will you be coming?" asks the reader to. */
function isPlan(sentence: Sentence, at: number): boolean {
  const verb = wordAt(sentence, at + 3);
  return (
    wordAt(sentence, at) === 'will' &&
    wordAt(sentence, at + 2) === 'be' &&
    verb.endsWith('ing') &&
    !/^(?:coming|joining|attending|bringing|staying|going|visiting)$/.test(verb)
  );
}

/** "What would you …", "which day …": the word that asks tells more than the verb. */
export function isAskedByWord(sentence: Sentence, cue: AskCue): boolean {
  return (
    cue.form === 'question' && wordClasses.wh.has(wordAt(sentence, cue.first)) && wordAt(sentence, cue.first) !== 'why'
  );
}
