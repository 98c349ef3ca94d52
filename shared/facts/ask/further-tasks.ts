import type { Sentence } from '../../text/sentences.ts';
import { type AskCue, skipAdverbs, wordAt } from './cue.ts';
import { headOf } from './head.ts';
import { isBaseVerb } from './order-shape.ts';
import { goesOn, isOrderVerb } from './order-verbs.ts';

/** Verbs of the answer, or of a deed on what the first half named: "review it and **send** me your comments", "sign and **return** it". */
const SAME_TASK =
  /^(?:let|return|reply|respond|advise|answer|tell|call|email|write|phone|contact|mark|see|come|go|get|keep|make|take|return|resubmit|submit|add|edit|comment|note|try|look|think|meet|discuss|talk|choose|pick|decide|say|share|provide)$/;
const REACHES = /^(?:tell|call|email|phone|contact)$/;
const OWN_OBJECT =
  /^(?:a|an|the|my|our|your|his|her|their|this|these|those|all|any|some|each|every|both|two|three|me|us|him|them)$/;
const ANSWER =
  /^(?:comments?|thoughts?|feedback|edits|changes|opinion|views?|input|reaction|answers?|reply|response|know|back|it|them|this|that|copies|copy)$/;

const INNER = /^(?:how|that|who|which|whether|so|because|if|what|where|why)$/;
const AUX = /^(?:could|can|would|will|do|did|are|is|have|has|should)$/;

/**
 * The asks that follow in the same sentence, each with an object of its own: "Please give him a call **and find** a way to
 * settle it", "sign the lease, **scan** the plan and **book** the hall", "is it done, **and could you** send me a copy?"
 */
export function furtherTasks(sentence: Sentence, cue: AskCue): readonly AskCue[] {
  if (cue.isReply || cue.isOpen) return [];
  const isAsked =
    cue.form === 'order' || (cue.form === 'question' && /^(?:can|could|would|will)$/.test(wordAt(sentence, cue.first)));
  const head = headOf(sentence, cue);
  const found: AskCue[] = [];
  let isJoined = false;
  // From the end on: commas part tasks only where "and" joins the last one.
  for (let at = sentence.tokens.length - 2; cue.last + 2 < at; at -= 1) {
    const isAnd = wordAt(sentence, at - 1) === 'and';
    if (isAnd && cue.form === 'question' && sentence.isQuestion) {
      const question = wordAt(sentence, at) === 'if' ? at + 2 : skipAdverbs(sentence, at);
      if (AUX.test(wordAt(sentence, question)) && /^(?:you|i|we)$/.test(wordAt(sentence, question + 1)))
        found.unshift({ ...cue, first: question, last: question + 1 });
    }
    if (!isAsked || (!isAnd && !(isJoined && sentence.tokens[at]?.isAfterComma === true))) continue;
    const verb = skipAdverbs(sentence, at);
    // "Could you ask Tom **to** mend the door and paint the fence": what follows belongs to the inner clause.
    if (!isTask(sentence, verb) || isInner(sentence, head + 1, at)) continue;
    isJoined = true;
    found.unshift({ ...cue, form: 'order', first: verb, last: verb });
  }
  return found;
}

function isInner({ tokens }: Sentence, from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ word }, at) => {
    const next = tokens[from + at + 1];
    return word === 'to' ? next?.isCapital === false && isBaseVerb(next.word) : INNER.test(word);
  });
}

function isTask(sentence: Sentence, verb: number): boolean {
  const word = wordAt(sentence, verb);
  const object = wordAt(sentence, verb + 1);
  const rest = sentence.tokens.slice(verb + 1, verb + 5);
  return (
    (isOrderVerb(word) ? goesOn(sentence, verb) : isBaseVerb(word)) &&
    OWN_OBJECT.test(object) &&
    // "Call me", "tell us" wait for the answer; "call the plumber" is work.
    (!SAME_TASK.test(word) || (REACHES.test(word) && !/^(?:me|us|it|this|that)$/.test(object))) &&
    !rest.some((it) => ANSWER.test(it.word))
  );
}
