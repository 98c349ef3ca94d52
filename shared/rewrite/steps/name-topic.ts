import { capitalized } from '../../fix/capital.ts';
import { treat } from '../../fix/clause.ts';
import { isSelfContained } from '../../fix/self-contained.ts';
import type { Message } from '../../message/message.ts';
import type { Edit } from '../../rules/rule.ts';
import type { Sentence } from '../../text/sentences.ts';
import { contains, type Span } from '../../text/span.ts';
import { newAsk } from '../ask-block.ts';
import { askSentence } from '../ask-sentence.ts';
import { cutTimes, example, LEARN, narrow, oneOf, withoutTopic } from '../narrow.ts';
import { drop, insertBefore, movableSentences, replace, textOf } from '../place.ts';
import { lacksAny, type Plan } from '../plan.ts';
import { say } from '../tone.ts';
import type { Step } from './step.ts';

const BRAIN =
  /\b(?:pick|picking) your brains?\b(?! (?:about|on))(?<over> over (?:a |an |some )?(?:quick |cup of )?(?:coffee|tea|lunch|breakfast|dinner|drinks?|beers?|meal))?[^.?!]*[.?!]*$/i;
const MEETS = new Set(['meeting', 'mentoring']);

/**
 * Narrows one vague topic: "learn more about your work" becomes one question about it; a plural gets an example, a singular its
 * main point. A meeting question that names none gets a sentence before it.
 */
export const nameTopic: Step = (message, plan) => {
  const { facts, prose } = message;
  if (plan.type === 'mentoring') return [];
  const asked = askSentence(message);
  if (!lacksAny(plan, 'name-the-topic', 'say-what-for') && plan.type !== 'connect')
    return MEETS.has(plan.type) ? exampleFor(message, asked) : [];
  const isWarned = plan.warned.has('name-the-topic') || plan.warned.has('say-what-for');
  // Old friends need no agenda for a coffee.
  if (!isWarned && /\bcatch(?:ing)? up\b/i.test(prose.masked)) return [];
  const vague = facts.topic.find((it) => !it.isSpecific);
  const told = (vague && narrowTold(message, plan, asked, vague.span)) ?? exampleBehind(message);
  if (told !== undefined) return told;
  if (asked === undefined) return [];
  if (plan.type === 'connect') return reasonToConnect(message, plan, asked);
  const about = askAbout(message, plan, asked) ?? onePoint(message);
  if (about !== undefined) return about;
  if (vague !== undefined && contains(asked.span, vague.span))
    return [example(vague.span.end, textOf(message, vague.span))];
  if ((facts.topic.length > 0 && !plan.warned.has('say-what-for')) || /\[the question\]/.test(prose.text)) return [];
  return insteadOfBrain(message, asked) ?? inPassing(message, plan, asked) ?? [askOneThing(message, plan, asked)];
};

/** "I'd love to learn about your work", beside the sentence that asks: it is narrowed, and stands before what is asked. */
function narrowTold(
  message: Message,
  plan: Plan,
  asked: Sentence | undefined,
  vague: Span,
): readonly Edit[] | undefined {
  const holder = movableSentences(message).find((it) => contains(it.span, vague));
  if (holder === undefined || holder === asked) return undefined;
  const narrowed = narrow(textOf(message, holder.span), plan.type === 'connect');
  if (narrowed === undefined) return undefined;
  const said = say(narrowed, { ...plan.tone, isLowerCase: false });
  const isBehind =
    asked?.isQuestion === true &&
    asked.span.end <= holder.span.start &&
    asked.block === holder.block &&
    isSelfContained(holder) &&
    /\b(?:I|we)\b/i.test(said);
  return isBehind ? [insertBefore(message, asked, [said]), drop(message, holder)] : [replace(message, holder, said)];
}

const openTopic = ({ facts }: Message): Span | undefined => facts.openEnded.find((it) => it.kind === 'topic')?.span;

/** "We could talk about ideas": ", such as [one idea]". */
function exampleBehind(message: Message): readonly Edit[] | undefined {
  const open = openTopic(message);
  const one = open && oneOf(textOf(message, open));
  if (open === undefined || one === undefined) return undefined;
  const rest = message.prose.text.slice(open.end);
  // "exploring opportunities there" would be torn apart.
  const isJoint =
    /^(?:\s*[.,;:?!)]|\s+(?:in|at|within|with|for|between|on|and|or|to|that|which|where|of)\b|\s*$)/i.test(rest);
  if (!isJoint || /^,? such as/.test(rest)) return undefined;
  // "opportunities in climate policy" is one phrase; a longer one is broken behind its noun.
  const more =
    /^\s+(?:in|at|within|with|for|between|on)\s(?:[\p{L}'’-]+\s+){0,5}[\p{L}'’-]+(?=\s*[.,;?!])/u.exec(rest)?.[0]
      .length ?? 0;
  const at = open.end + more;
  const comma = more === 0 && /^\s*[\p{L}]/u.test(rest) ? ',' : '';
  return [{ span: { start: at, end: at }, newText: `, such as [${one}]${comma}` }];
}

/** "I'd love to connect" gets its reason. */
function reasonToConnect(message: Message, plan: Plan, asked: Sentence): readonly Edit[] {
  const text = textOf(message, asked.span);
  const narrowed = asked.isQuestion ? undefined : narrow(text, true);
  if (narrowed !== undefined) return [replace(message, asked, say(narrowed, { ...plan.tone, isLowerCase: false }))];
  const bare = /\b(?:connect|network|link up|be in touch)(?: with you)?(?<mark>[.!]*)$/i.exec(text);
  if (bare === null) return [];
  const mark = bare.groups?.mark ?? '';
  const words = text.slice(0, text.length - mark.length);
  return [replace(message, asked, `${words}, because [one specific reason]${mark || '.'}`)];
}

/** "Could we talk so I can learn about your work?": what is to be learned is one question, told before. */
function askAbout(message: Message, plan: Plan, asked: Sentence): readonly Edit[] | undefined {
  const text = textOf(message, asked.span);
  const match = LEARN.exec(text.replace(/\s*[.?!]+\s*$/, ''));
  if (match?.groups?.topic === undefined || !/\p{L}/u.test(match.groups.topic)) return undefined;
  // "I'd love to hear about your work": the wish stays, and asks one thing.
  const one = asked.isQuestion || MEETS.has(plan.type) ? undefined : narrow(text, false);
  if (one !== undefined) return [replace(message, asked, one)];
  const about = cutTimes(match.groups.topic);
  const lead = say(`I'd like to ask you one thing about ${about.topic}: [the question].`, plan.tone);
  const left = withoutTopic(text, match);
  const rest = left === undefined ? newAsk(plan, true) : `${left}${about.rest}?`;
  return rest === undefined ? [] : [replace(message, asked, `${lead} ${capitalized(rest.trimStart())}`)];
}

/** "… to explore how we could work together" is told, but not which part of it is meant. */
function onePoint(message: Message): readonly Edit[] | undefined {
  const open = openTopic(message);
  const told = open && movableSentences(message).find((it) => contains(it.span, open));
  if (open === undefined || told === undefined || told.isQuestion || oneOf(textOf(message, open)) !== undefined)
    return undefined;
  const text = textOf(message, told.span);
  if (/, (?:such as|above all) /.test(text)) return undefined;
  const end = told.span.end - (/[.!?…]*$/.exec(text)?.[0].length ?? 0);
  return [example(end, textOf(message, open))];
}

/** "May I pick your brain?" asks one thing. */
function insteadOfBrain(message: Message, asked: Sentence): readonly Edit[] | undefined {
  const brain = movableSentences(message).find((it) => it !== asked && BRAIN.test(textOf(message, it.span)));
  if (brain !== undefined) {
    const words = textOf(message, brain.span).replace(BRAIN, 'ask you one thing$<over>: [the question].');
    return [replace(message, brain, words)];
  }
  const text = textOf(message, asked.span);
  const picked = text.replace(/\bpick(ing)? your brains?\b/i, 'ask$1 you about [topic]');
  return asked.isQuestion && picked !== text ? [replace(message, asked, picked)] : undefined;
}

/** Over a meal or in a chat note the topic is named in passing. */
function inPassing(message: Message, plan: Plan, asked: Sentence): readonly Edit[] | undefined {
  if (!asked.isQuestion || !(plan.isOccasion || plan.isCoffee || plan.tone.isChat)) return undefined;
  const text = textOf(message, asked.span);
  const aside = treat.exec(text)?.[0] ?? '';
  const end = text.search(/\s*[.?!]*$/) - aside.length;
  const words = text.slice(0, end);
  // "… and hear your story": that is what the talk is about.
  const topic = /\band (?:hear|learn)\b[^,]*$/i.test(words) ? ', above all [one point]' : ' to talk about [topic]';
  return [replace(message, asked, `${words}${topic}${aside}?`)];
}

const askOneThing = (message: Message, plan: Plan, asked: Sentence): Edit =>
  insertBefore(message, asked, [say("I'd like to ask you one thing: [the question].", plan.tone)]);

/** "your career path", and nothing behind it. */
const LIFE =
  /\babout your (?:own |current |professional )?(?:career(?: path| journey)?|experiences?|journey|path|background|story|role|work)[.!]*$/i;

const LOOSE =
  /\b(?:talk|discuss|chat|explore|meet|show|present)\b.*?(?<vague>\b(?:ideas|opportunities|projects|issues|options|topics|things|possibilities)|\b(?:work|working) together|\b(?:collaborat\w+|join forces|team up|synerg(?:y|ies)))(?=[.?!,;]|$| (?:with you|on|sometime|soon|next|this)\b)/i;

/** What no rule warns about is narrowed as well once a meeting is asked for: "possible projects, such as [one project]". */
function exampleFor(message: Message, asked: Sentence | undefined): readonly Edit[] {
  for (const it of movableSentences(message)) {
    const text = textOf(message, it.span);
    const life =
      it === asked || /\[/.test(message.prose.text) ? undefined : LIFE.test(text) ? narrow(text, false) : undefined;
    if (life !== undefined) return [replace(message, it, life)];
    const found = LOOSE.exec(text);
    if (
      found?.groups?.vague === undefined ||
      /\b(?:such as|above all|especially|in particular)\b|\[|:/i.test(text) ||
      it.tokens.some((token) => /^\d/.test(token.word))
    )
      continue;
    return [example(it.span.start + found.index + found[0].length, found.groups.vague)];
  }
  return [];
}
