import { type Hit, phrases } from '../../text/phrases.ts';
import type { Sentence } from '../../text/sentences.ts';
import { skipAdverbs, wordAt } from './cue.ts';
import { namesDay } from './yes-no.ts';

const findPassive = phrases({
  agent: [
    'by (your|his|her|their|a|an|both|either|someone|somebody)',
    'by (one|two|three|<number>|at least .. ..|most|all) of (your|his|her|their|our|the)',
    'by (two|three|both|all|<number>) (directors|managers|signatories|officers|people|persons|partners|witnesses|trustees|members)',
    'within <number> (days|weeks|months) (of|after|from) (the|your|an|any)? (invoice|purchase|delivery|order|booking|arrival)',
  ],
  rule: [
    '(each|every) (day|week|month|quarter|year|morning|evening|time|trip|visit)',
    'before (booking|buying|travel|traveling|travelling|use|entering|entry|departure|purchase|purchasing|signing|hiring|spending)',
  ],
});
const findTalk = phrases({
  talk: [
    "(in|with|for) (this|today's|tonight's|the (next|first|last)|my .. ..) (video|episode|chapter|talk|lecture|post|article|essay|section|lesson|tutorial|sermon|book|paper|series|column|podcast|course|unit)",
    "^ (and|so|but)? (today|tonight|this evening|this morning|this afternoon) (<i>|<i'd>)",
  ],
});

/**
 * "Every order must be approved by your manager": a rule, and another keeps it. "Today I'd like to talk about bees": how a talk
 * begins.
 */
export function isToMany(sentence: Sentence, { first, last, kind }: Hit<string>): boolean {
  if (
    kind === 'statement' &&
    findPassive(sentence).some((it) => first < it.first && (it.kind === 'rule' || !namesDay(sentence)))
  )
    return true;
  return (
    /^(?:talk|discuss|speak|explore|start|begin)$/.test(wordAt(sentence, skipAdverbs(sentence, last + 1))) &&
    findTalk(sentence).some((it) => it.first < first) &&
    !sentence.tokens.some((it, at) => it.word === 'with' && /^(?:you|your)$/.test(wordAt(sentence, at + 1)))
  );
}

const SAYS = /^(?:says|say|said|thinks|think|wants|has|had)$/;
const HEARD = /^(?:he|she|they|him|her|them|the|his|their)$/;

/** "We still need to hear **from Legal**", "I'd like to hear **what Ana says**": not from the reader. */
export function isOfThirds(sentence: Sentence, { first, last }: Hit<string>): boolean {
  const at = sentence.tokens.findIndex((it, index) => first < index && index <= last + 2 && it.word === 'hear');
  if (at < 0) return false;
  const from = wordAt(sentence, at + 1) === 'back' ? at + 2 : at + 1;
  const whom = sentence.tokens[from + 1];
  const isFrom = wordAt(sentence, from) === 'from';
  return (
    whom !== undefined &&
    /^(?:from|what|how|whether|if)$/.test(wordAt(sentence, from)) &&
    (whom.isCapital
      ? !/^(?:i|you)(?:'|$)/.test(whom.word) && (isFrom || SAYS.test(wordAt(sentence, from + 2)))
      : HEARD.test(whom.word) && (isFrom || whom.word !== 'the'))
  );
}
