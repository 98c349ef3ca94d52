import { uncapitalized } from '../../fix/capital.ts';
import { contains } from '../../text/span.ts';
import { askSentence } from '../ask-sentence.ts';
import { drop, movableSentences, replace, textOf } from '../place.ts';
import { lostFacts } from '../self-check.ts';
import type { Step } from './step.ts';

const MAIL = /\b(?:e-?mails?|mails?|messages?|notes?|letters?|request|application|proposal|invitation|question)\b/i;

const PLEASANTRY = /^(?:I (?:hope|trust)|hope|trust|thank|thanks|how are|happy|good (?:morning|afternoon)|it was)\b/i;
const OPENER = 'with one new thing';
/** "Any thoughts?" asks again without saying what. */
const EMPTY =
  /^(?:any |your )?(?:thoughts|updates?|news|progress|word|ideas|feedback)(?: (?:on|about) (?:this|that|it))?(?: yet)?\?$/i;

/** A follow-up opens with what is new, and ends with an answer of one word. */
export const followUp: Step = (message, plan) => {
  if (plan.original.kind !== 'follow-up' || message.prose.text.includes(OPENER)) return [];
  const sentences = movableSentences(message);
  const asked = askSentence(message);
  const nudges = sentences.filter(
    (sentence) =>
      sentence !== asked && message.facts.follow.some((it) => it.kind === 'nudge' && contains(sentence.span, it.span)),
  );
  const [first, ...others] = nudges;
  // "We haven't heard anything for two weeks" at the end of a note tells something; only an opening is replaced.
  const before = first === undefined ? [] : sentences.slice(0, sentences.indexOf(first));
  if (first === undefined || !before.every((it) => PLEASANTRY.test(textOf(message, it.span)))) return [];
  const opening = textOf(message, first.span);
  // An opening that names people or days is more than a nudge.
  if (lostFacts(` ${opening.slice(1)}`, '').some((it) => !MAIL.test(it)) && !MAIL.test(opening)) return [];
  // "following up about one thing from the interview" tells more than that time has passed.
  if (
    /\b(?:regarding|about|on|with)\b/i.test(opening.replace(MAIL, '')) &&
    !MAIL.test(opening) &&
    first.tokens.length > 9
  )
    return [];
  // A comment or a chat is no mail.
  const isMail = MAIL.test(message.prose.masked);
  const mail = /\blast (?:two|2|couple of) (?:e-?mails|messages|notes)\b/i.test(message.prose.masked)
    ? `last two ${plan.tone.email}s`
    : `last ${plan.tone.email}`;
  // "my email from last week about the piano" tells the reader which; it stays.
  const named =
    /\bmy (?:last |previous |earlier |first |recent )?(?:two |second )?(?:e-?mails?|mails?|messages?|notes?|letters?|request|application|proposal|invitation|question)\b(?! (?:got|was|has|went|did|and)\b)[^.?!,;]*/i.exec(
      textOf(message, first.span),
    );
  const what = named?.[0].replace(/ (?:(?:back )?(?:to|at) the top|in your|up in)\b.*$/i, '').trim();
  const opener = `Following up${isMail ? ` on ${what ?? `my ${mail}`}` : ''} ${OPENER}: `;
  const next = sentences[sentences.indexOf(first) + 1];
  const isNews =
    next !== undefined &&
    next !== asked &&
    !nudges.includes(next) &&
    !next.isQuestion &&
    !/^(?:I (?:know|understand|hope|realize|realise|just|would|wanted|am sure)|I['’](?:d|m sure)|we['’]re (?:keen|eager)|just|hope)\b/i.test(
      textOf(message, next.span),
    );
  const news = isNews ? next : undefined;
  const edits = others.map((it) => drop(message, it));
  if (news === undefined) {
    const isEmpty = asked !== undefined && EMPTY.test(textOf(message, asked.span));
    return [
      ...edits,
      replace(message, first, `${opener}[one new thing].`),
      ...(isEmpty ? [replace(message, asked, 'The question is still: [the question in one line]?')] : []),
    ];
  }
  // "Checking in on my email below (no worries)": who says so and has news has said all of it.
  if (/^(?:just )?(?:follow|check|circl)/i.test(opening)) return edits;
  const told = textOf(message, news.span).replace(/^The (\w+) I mentioned(?!,)/, 'The $1 I mentioned, [its name],');
  return [...edits, drop(message, first), replace(message, news, opener + uncapitalized(told))];
};
