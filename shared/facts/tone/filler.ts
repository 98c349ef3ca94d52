import { phrases } from '../../text/phrases.ts';
import type { Sentence } from '../../text/sentences.ts';

const findCourtesies = phrases({
  courtesy: [
    "^ (i|we)? (do|truly|sincerely|really|just)? hope (that)? (this|the|my|your|you|you're|you've|all|everything|things) .. (email|mail|message|note|letter|finds|find|well|great|good|fine|week|weekend|day|health|ok|okay|doing|having|had|enjoying|safe)",
    '^ (hoping|trusting|trust) (that)? (this|you|all|everything) .. (finds|well|good|great|fine)',
    '^ how (are|have) you (doing|been)? .. $',
    "^ (i'm|i am) (writing|reaching out|contacting you|emailing) (to you)? (today)? $",
  ],
});

/** "I hope this message finds you well.": a sentence of greeting that a long note can do without. */
export function isCourtesy(sentence: Sentence): boolean {
  return sentence.tokens.length <= 14 && findCourtesies(sentence).length > 0;
}

/** Phrases that say nothing the reader needs; a rewrite takes them out. Apologies, praise and pressure are facts of their own. */
export const fillerPhrases = phrases({
  filler: [
    '(i|we) (came|ran|stumbled) (across|upon|on) your (profile|linkedin|page|website|name|work|posts|background)',
    '(i|we) (found|saw|noticed|discovered) your (profile|linkedin|name|page) (on linkedin|online)?',
    '(i|we) (wanted|just wanted|am writing|was hoping) to reach out',
    "(i'm|i am) just (a|an)",
    'quick question',
    'long shot',
    'i know (this|it) is a (long shot|big ask|lot to ask|huge ask)',
    'i know you (get|receive|must get|must receive) (so many|a lot|lots|tons|many) of (these|emails|messages|requests)',
    "i know you (must be|are|'re) <adverb>? busy",
    '(any|all) (help|advice|guidance|input|assistance|feedback|pointers|tips|insight|insights|thoughts) (would be|is|are|will be) <adverb>? (appreciated|welcome|great|helpful|amazing)',
    '(we|i) <adverb>? (need|have) to (move|act|decide|hear) .. (asap|soon|quickly|fast|right away|immediately|urgently)',
    '(i|we) (really|just)? need (it|this|that|them) .. (asap|soon|quickly|urgently|right away|as soon as possible)',
    'as soon as possible',
    'asap',
  ],
});
