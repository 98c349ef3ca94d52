import type { Message } from '../message/message.ts';
import { askSentence } from './ask-sentence.ts';
import { movableSentences, textOf } from './place.ts';

/** Why a draft is better left as it is, in words for the writer; undefined where it can be rewritten. */
export function whyLeft(message: Message): string | undefined {
  const { facts, prose } = message;
  const ask = facts.ask.find((it) => it.isPrimary);
  if (ask === undefined) return 'No ask was found, so there is nothing to make answerable.';
  const holder = prose.sentences.find((it) => it.span.start <= ask.span.start && ask.span.start < it.span.end);
  if (holder === undefined || holder.block.kind !== 'paragraph' || holder.block.zone !== 'body')
    return 'The ask stands in a list, a table, a heading or a subject, which a rewrite never touches.';
  const asked = askSentence(message);
  if (asked === undefined) return 'The ask stands outside the body of the message.';
  if (asked.tokens.length > 60) return 'The asking sentence has over sixty words; cut it in two first.';
  const words = movableSentences(message).reduce((sum, it) => sum + it.tokens.length, 0);
  if (words > 400) return 'The message has over 400 words; only you can say which of them matter.';
  if (/^why (?:can't|won't|don't|didn't|haven't|aren't)\b/i.test(textOf(message, asked.span).replaceAll('’', "'")))
    return 'This is a complaint, and a complaint must be answered in your own words.';
  if (
    ask.type === 'referral' &&
    !ASKS_FOR_HELP.test(textOf(message, asked.span)) &&
    /\bapply(?:ing)? (?:for|to)\b|\bapplication for\b|\binterest(?:ed)? in (?:the|your) (?:\w+ )?(?:position|role|job|post|vacancy)\b/i.test(
      textOf(message, ask.span),
    )
  )
    return 'It is an application, and what one needs stands in the call for it.';
  if (
    (ask.type === 'meeting' || ask.type === 'referral') &&
    !asked.isQuestion &&
    POST.test(prose.masked) &&
    APPLIES.test(prose.masked) &&
    INTERVIEW.test(prose.masked)
  )
    return 'It is an application, and whoever hires sets the interview.';
  if (ask.type === 'meeting' && IN_CASE.test(textOf(message, asked.span)))
    return 'It asks for what may never be needed, so no time can be proposed yet.';
  if (hasTasksForSeveral(message)) return 'It gives tasks to several people; each of them is an ask of its own.';
  return undefined;
}

/** "Would you do a mock interview with me, should I get that far?" */
const IN_CASE = /\b(?:should|if) (?:I|we) (?:do )?(?:get|make it|am|are|be|reach|pass)\b/i;
/** "I came across the opening", and "my CV is attached". */
const POST = /\b(?:opening|position|role|vacancy|posting|job|internship|post)\b/i;
const APPLIES =
  /\b(?:attach|enclos)\w* (?:is |are |please find )?(?:my |a copy of my )?(?:cv|résumé|resume|application|cover letter)(?!\p{L})|\b(?:cv|résumé|resume|application|cover letter)(?!\p{L})[^.?!]{0,30} (?:attached|enclosed)\b/iu;
const INTERVIEW = /\binterview\b|\b(?:opportunity|chance) to (?:discuss|speak|talk|meet)\b|\bdiscuss (?:how )?my\b/i;

/** Whoever applies may still ask the reader to speak for them. */
const ASKS_FOR_HELP =
  /\b(?:refer(?:ring|ral)?|recommend(?:ing)?|vouch(?:ing)?|good word|forward(?:ing)?|pass(?:ing)? (?:it|my|this|them)|introduc(?:e|ing))\b/i;

/** "Ines, could you …? Tobias, please …": each sentence speaks to a person of its own. Or the asks are a list. */
function hasTasksForSeveral(message: Message): boolean {
  const { facts, prose } = message;
  const named = movableSentences(message).filter((it) =>
    /^\p{Lu}\p{L}+(?: and \p{Lu}\p{L}+)?(?:,| [-–—]) (?:could|would|can|will|please|you)\b/u.test(
      textOf(message, it.span),
    ),
  );
  const listed = facts.ask.filter((it) =>
    prose.sentences.some(
      (sentence) =>
        sentence.block.kind === 'item' && sentence.span.start <= it.span.start && it.span.start < sentence.span.end,
    ),
  );
  return new Set(named.map((it) => textOf(message, it.span).split(/[, ]/)[0])).size > 1 || listed.length > 1;
}
