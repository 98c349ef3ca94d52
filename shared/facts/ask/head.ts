import { phrases } from '../../text/phrases.ts';
import type { Sentence } from '../../text/sentences.ts';
import { type AskCue, skipAdverbs, wordAt } from './cue.ts';
import { isBaseVerb } from './order-shape.ts';

/** Words between the asking words and what is asked for: "would you **be willing to** take …". */
const findLight = phrases({
  light: [
    // states of the reader
    '(be|being|are|is)? (so|too|at all|all)? (able|willing|happy|glad|open|prepared|ready|comfortable|amenable|agreeable|inclined|okay|ok|up|keen|pleased) (to|for|with)',
    '(be|being)? interested in',
    '(be|being) (so|very)? (kind|good|generous) (enough|as)? to',
    'be in a position to',
    '(be|is|are)? (free|available|around|about|home) to',
    // time and occasion
    '(have|had|get|got|find|found|take|make|spare) .. (time|chance|moment|minute|minutes|opportunity|second|sec|seconds) (out|today|tomorrow|tonight|(this|next|over the|at the) (week|weekend|morning|afternoon|evening|month)|on <weekday>|<weekday>)? to',
    '(it|this)? be (possible|ok|okay|alright|all right|feasible|convenient|good|great|best|wise|helpful) (for|if)? (you|me|us|i|we)? (to|could|can)?',
    '(there|any)? (any|a)? (chance|way|possibility) (of|that|to|for)? (you|i|we)? (can|could|might|would|to)?',
    // helping verbs
    '(like|love|want|wish|hope|need|try|agree|consent|mind|care|manage|arrange|offer|volunteer|undertake|dare) to',
    '(remember|bother|continue|begin|start) to',
    '(ask|asking|trouble|bother|get|count on|rely on|want|need|like|love|prefer|expect|encourage|urge|beg|request|require) (you|all of you|everyone|someone|somebody|one of you|either of you|your team) to',
    '(it|this)? (that|if) (you|someone|somebody|one of you)',
    '(mind|consider|contemplate|think about)',
    'help (me|us|him|her|them)? (to|with)?',
    '(reply|respond|write back|get back) .. (me|us|email|e mail|message|mail|note|it|<weekday>|date|tomorrow)? (to|and)',
    'do the needful and',
    'do <me> (a|the|another) .. (favor|favour|kindness) (of|and|by)',
    '(go ahead|take a (moment|minute)|be sure|make (sure|certain)|see|see to it) (and|to|you|that you|that)',
    '(you|someone|somebody|anyone|anybody|you guys) (can|could|would|might|will|may|to)?',
    "(you'd|you'll)",
    // "let me know **whether you can** come"
    "(let|tell|advise|inform|ask|asking|confirm|say|know|hear|see|reply|respond|check) (me|us|him|her|you)? (know|with)? (if|whether) (you|you'd|you'll|you're|there|anyone|someone|we|it)",
    '(plan|intend|expect|mean|choose|decide) to',
    'make sense (to|for|if)',
    '(fancy|feel like|care for|in the mood for)',
    '(ask|asking|trouble|bother|pester) you for',
    "(you're|you are|they are) (able|available|willing|interested|free|planning|going|coming) (to|in|and)",
    '(if|whether|that|to|and|also|all|both|each|me to ask)',
    "(can't|cannot|could|can|would|might|will)",
  ],
});

const LEADS =
  /^(?:a|an|the|some|any|my|your|our|another|quick|short|brief|little|few|couple|of|for|about|more|further|me|us|&|phone|telephone|video|virtual|online|informal|informational|introductory|exploratory|proper|friendly|warm|small|big|minute|hour|long|good|new|\d{1,3}|half|full|first|next|second)$/;

/** The index of the word that carries the ask: the first verb or noun behind "would you be able to", "please", "I'd love". */
export function headOf(sentence: Sentence, cue: AskCue): number {
  if (cue.form === 'order') return skipLight(sentence, cue.last);
  return skipLight(sentence, cue.last + 1);
}

function skipLight(sentence: Sentence, from: number): number {
  const light = findLight(sentence);
  let at = skipAdverbs(sentence, from);
  for (let steps = 0; steps < 6; steps += 1) {
    const hit = light.filter((it) => it.first === at).sort((a, b) => b.last - a.last)[0];
    if (hit === undefined || isTakenUp(sentence, at, hit.last)) break;
    at = skipAdverbs(sentence, hit.last + 1);
  }
  return at;
}

/** "Agree to **the rent**": what is agreed to, and not what is done. */
function isTakenUp(sentence: Sentence, at: number, last: number): boolean {
  // "Consider me for the post" is none of "consider giving me".
  if (wordAt(sentence, at) === 'consider') return !wordAt(sentence, last + 1).endsWith('ing');
  // "Reply to **confirm** the seat", and not "reply to the board".
  if (/^(?:reply|respond|write|get)$/.test(wordAt(sentence, at)) && /^(?:to|and)$/.test(wordAt(sentence, last)))
    return wordAt(sentence, last - 1) !== 'able' && !isBaseVerb(wordAt(sentence, skipAdverbs(sentence, last + 1)));
  return (
    /^(?:agree|consent)$/.test(wordAt(sentence, at)) &&
    /^(?:the|a|an|this|that|these|those|my|our|your|its|it|them)$/.test(wordAt(sentence, last + 1))
  );
}

/** Goes on over articles and small adjectives to the noun: "for **a quick** call". */
export function nounOf(sentence: Sentence, from: number): number {
  let at = from;
  // "For the **coming** season".
  while (LEADS.test(wordAt(sentence, at)) || (wordAt(sentence, at) === 'coming' && wordAt(sentence, at - 1) === 'the'))
    at += 1;
  return at;
}
