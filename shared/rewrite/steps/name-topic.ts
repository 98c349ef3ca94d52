import { capitalized } from '../../fix/capital.ts';
import { treat } from '../../fix/clause.ts';
import { isSelfContained } from '../../fix/self-contained.ts';
import type { Message } from '../../message/message.ts';
import type { Edit } from '../../rules/rule.ts';
import type { Sentence } from '../../text/sentences.ts';
import { contains } from '../../text/span.ts';
import { newAsk } from '../ask-block.ts';
import { askSentence } from '../ask-sentence.ts';
import { cutTimes, example, LEARN, narrow, SINGULAR, withoutTopic } from '../narrow.ts';
import { drop, insertBefore, movableSentences, replace, textOf } from '../place.ts';
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
  const { facts } = message;
  if (plan.type === 'mentoring') return [];
  if (!plan.lacks.has('name-the-topic') && !plan.lacks.has('say-what-for') && plan.type !== 'connect')
    return MEETS.has(plan.type) ? exampleFor(message, askSentence(message)) : [];
  // Old friends need no agenda for a coffee.
  if (
    !plan.warned.has('name-the-topic') &&
    !plan.warned.has('say-what-for') &&
    /\bcatch(?:ing)? up\b/i.test(message.prose.masked)
  )
    return [];
  const vague = facts.topic.find((it) => !it.isSpecific);
  const asked = askSentence(message);
  const holder =
    vague === undefined ? undefined : movableSentences(message).find((it) => contains(it.span, vague.span));
  if (holder !== undefined && holder !== asked) {
    const narrowed = narrow(textOf(message, holder.span), plan.type === 'connect');
    const said = narrowed === undefined ? undefined : say(narrowed, { ...plan.tone, isLowerCase: false });
    // What it is about is told before it is asked for.
    if (
      said !== undefined &&
      asked?.isQuestion === true &&
      asked.span.end <= holder.span.start &&
      asked.block === holder.block &&
      isSelfContained(holder) &&
      /\b(?:I|we)\b/i.test(said)
    )
      return [insertBefore(message, asked, [said]), drop(message, holder)];
    if (said !== undefined) return [replace(message, holder, said)];
  }
  const open = facts.openEnded.find((it) => it.kind === 'topic');
  const plural =
    open === undefined
      ? undefined
      : SINGULAR.find(([pattern]) => pattern.test(message.prose.text.slice(open.span.start, open.span.end)))?.[1];
  const follows = open === undefined ? '' : message.prose.text.slice(open.span.end);
  // "exploring opportunities there" would be torn apart.
  const isJoint =
    /^(?:\s*[.,;:?!)]|\s+(?:in|at|within|with|for|between|on|and|or|to|that|which|where|of)\b|\s*$)/i.test(follows);
  if (
    open !== undefined &&
    plural !== undefined &&
    isJoint &&
    !/^,? such as/.test(message.prose.text.slice(open.span.end))
  ) {
    const rest = message.prose.text.slice(open.span.end);
    // "opportunities in climate policy" is one phrase; a longer one is broken behind its noun.
    const more =
      /^\s+(?:in|at|within|with|for|between|on)\s(?:[\p{L}'’-]+\s+){0,5}[\p{L}'’-]+(?=\s*[.,;?!])/u.exec(rest)?.[0]
        .length ?? 0;
    const at = open.span.end + more;
    const comma = more === 0 && /^\s*[\p{L}]/u.test(rest) ? ',' : '';
    return [{ span: { start: at, end: at }, newText: `, such as [${plural}]${comma}` }];
  }
  if (asked === undefined) return [];
  const text = textOf(message, asked.span);
  if (plan.type === 'connect') {
    const narrowed = asked.isQuestion ? undefined : narrow(text, true);
    const bare = /\b(?:connect|network|link up|be in touch)(?: with you)?(?<mark>[.!]*)$/i.exec(text);
    if (narrowed === undefined && bare !== null)
      return [
        replace(
          message,
          asked,
          `${text.slice(0, text.length - (bare.groups?.mark ?? '').length)}, because [one specific reason]${bare.groups?.mark || '.'}`,
        ),
      ];
    return narrowed === undefined ? [] : [replace(message, asked, say(narrowed, { ...plan.tone, isLowerCase: false }))];
  }
  const match = LEARN.exec(text.replace(/\s*[.?!]+\s*$/, ''));
  if (match?.groups?.topic !== undefined && /\p{L}/u.test(match.groups.topic)) {
    const about = cutTimes(match.groups.topic);
    const lead = say(`I'd like to ask you one thing about ${about.topic}: [the question].`, plan.tone);
    // "I'd love to hear about your work": the wish stays, and asks one thing.
    const one = asked.isQuestion || MEETS.has(plan.type) ? undefined : narrow(text, false);
    if (one !== undefined) return [replace(message, asked, one)];
    const left = withoutTopic(text, match);
    const rest = left === undefined ? newAsk(plan, true) : `${left}${about.rest}?`;
    if (rest === undefined) return [];
    return [replace(message, asked, `${lead} ${capitalized(rest.trimStart())}`)];
  }
  // "… to explore how we could work together" is told, but not which part of it is meant.
  const told = open === undefined ? undefined : movableSentences(message).find((it) => contains(it.span, open.span));
  if (
    told !== undefined &&
    plural === undefined &&
    !told.isQuestion &&
    !/, (?:such as|above all) /.test(textOf(message, told.span))
  ) {
    const end = told.span.end - (/[.!?…]*$/.exec(textOf(message, told.span))?.[0].length ?? 0);
    return [{ span: { start: end, end }, newText: ', above all [one point]' }];
  }
  if (vague !== undefined && contains(asked.span, vague.span))
    return [example(vague.span.end, textOf(message, vague.span))];
  if ((facts.topic.length > 0 && !plan.warned.has('say-what-for')) || /\[the question\]/.test(message.prose.text))
    return [];
  const brain = movableSentences(message).find((it) => it !== asked && BRAIN.test(textOf(message, it.span)));
  if (brain !== undefined)
    return [
      replace(message, brain, textOf(message, brain.span).replace(BRAIN, 'ask you one thing$<over>: [the question].')),
    ];
  const picked = text.replace(/\bpick(ing)? your brains?\b/i, 'ask$1 you about [topic]');
  if (asked.isQuestion && picked !== text) return [replace(message, asked, picked)];
  // Over a meal or in a chat note the topic is named in passing.
  if (asked.isQuestion && (plan.isOccasion || plan.isCoffee || plan.tone.isChat)) {
    const aside = treat.exec(text)?.[0] ?? '';
    const end = text.search(/\s*[.?!]*$/) - aside.length;
    return [replace(message, asked, `${text.slice(0, end)} to talk about [topic]${aside}?`)];
  }
  return [insertBefore(message, asked, [say("I'd like to ask you one thing: [the question].", plan.tone)])];
};

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
