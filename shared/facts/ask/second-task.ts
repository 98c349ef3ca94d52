import type { Sentence } from '../../text/sentences.ts';
import { type AskCue, skipAdverbs, wordAt } from './cue.ts';
import { goesOn, isOrderVerb } from './order-verbs.ts';

/** Verbs of the answer, or of a deed on what the first half named: "review it and **send** me your comments", "sign and **return** it". */
const SAME_TASK =
  /^(?:let|return|reply|respond|advise|answer|tell|call|email|write|phone|contact|mark|see|come|go|get|keep|make|take|return|resubmit|submit|add|edit|comment|note|try|look|think|meet|discuss|talk|choose|pick|decide|say|share|provide)$/;
const OWN_OBJECT =
  /^(?:a|an|the|my|our|your|his|her|their|this|these|those|all|any|some|each|every|both|two|three|me|us|him|them)$/;
const ANSWER =
  /^(?:comments?|thoughts?|feedback|edits|changes|opinion|views?|input|reaction|answers?|reply|response|know|back|it|them|this|that|copies|copy)$/;

/** "Please give him a call **and find** a way to settle it": where the verb of a second task stands, with an object of its own. */
export function secondTask(sentence: Sentence, cue: AskCue): number | undefined {
  const isAsked =
    cue.form === 'order' || (cue.form === 'question' && /^(?:can|could|would|will)$/.test(wordAt(sentence, cue.first)));
  if (!isAsked || cue.isReply || cue.isOpen) return undefined;
  for (let at = cue.last + 3; at + 3 < sentence.tokens.length; at += 1) {
    if (wordAt(sentence, at) !== 'and') continue;
    const verb = skipAdverbs(sentence, at + 1);
    const word = wordAt(sentence, verb);
    if (!isOrderVerb(word) || SAME_TASK.test(word) || !goesOn(sentence, verb)) continue;
    const object = wordAt(sentence, verb + 1);
    const rest = sentence.tokens.slice(verb + 1, verb + 5);
    if (OWN_OBJECT.test(object) && !rest.some((it) => ANSWER.test(it.word))) return verb;
  }
  return undefined;
}
