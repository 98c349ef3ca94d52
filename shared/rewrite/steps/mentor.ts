import { goalsIn } from '../../facts/topic/goal.ts';
import { isSelfContained } from '../../fix/self-contained.ts';
import { turnWish } from '../../fix/wish.ts';
import { slice } from '../../text/span.ts';
import { newAsk } from '../ask-block.ts';
import { askSentence } from '../ask-sentence.ts';
import { drop, insertAfter, movableSentences, replace, sentenceGap, textOf } from '../place.ts';
import { say } from '../tone.ts';
import type { Step } from './step.ts';

/** "I know that's a big thing to ask": the first step is a small one. */
const BIG = /^I (?:know|reali[sz]e) .*\b(?:a lot|big|huge|much) .*\bask/i;

/** Nobody can say yes to an open-ended role: the first step is asked for instead, with one thing to talk about. */
export const mentor: Step = (message, plan) => {
  const asked = askSentence(message);
  if (plan.type !== 'mentoring' || asked === undefined || message.facts.duration.some((it) => it.minutes !== undefined))
    return [];
  const step = newAsk(plan, true);
  if (step === undefined || !/\bmentor/i.test(textOf(message, asked.span))) return [];
  const text = textOf(message, asked.span);
  // "I'm trying to move into policy **and I'd love you to be my mentor**": what stands before the wish stays.
  const wish = turnWish(text, plan.tone.isFormal);
  const before = wish?.before;
  const body = movableSentences(message);
  const at = body.indexOf(asked);
  const [own] = goalsIn(asked);
  // "… my mentor **as I try to move into policy**"
  const tail = own === undefined ? '' : slice(message.prose.text, own.span);
  // "Would you mentor me on grant writing this spring?" says in what: the small step follows it.
  if (/^(?:mentor|while)/i.test(tail)) return [insertAfter(message, asked, [say(step, plan.tone)])];
  const told = body.find(
    (it) => it !== asked && goalsIn(it).length > 0 && (body.indexOf(it) <= at + 1 || isSelfContained(it)),
  );
  const about = /^as /i.test(tail)
    ? ` ${tail}`
    : ` about ${told === undefined && (own === undefined || before === undefined) ? '[one goal]' : 'that'}`;
  // Without a goal the first step needs the mentor it leads to: "Would you be my mentor? … As a first step, …".
  const said = before === undefined ? [] : [before];
  const role = about === ' about [one goal]' ? [...said, wish?.question ?? text] : undefined;
  const words = [`I'd like to ask you one thing${about}: [the question].`, step].map((it) => say(it, plan.tone));
  const next = body[at + 1];
  // "… be my mentor? **Could we meet every few weeks?**" is said before where it begins.
  if (role !== undefined && next?.isQuestion === true)
    return [replace(message, asked, role.join(sentenceGap(message))), insertAfter(message, next, words)];
  // The goal comes first, so that "that" has something to point at.
  const late = told !== undefined && at < body.indexOf(told) ? told : undefined;
  const first = late === undefined ? (role ?? said) : [stopped(textOf(message, late.span))];
  const big = next !== undefined && BIG.test(textOf(message, next.span)) ? next : undefined;
  return [
    replace(message, asked, [...first, ...words].join(sentenceGap(message))),
    ...[late, big].flatMap((it) => (it === undefined ? [] : [drop(message, it)])),
  ];
};

/** The last line of a chat often ends without its full stop. */
const stopped = (sentence: string) => sentence.replace(/(?<=[\p{L}\p{N}])$/u, '.');
