import { isBare } from '../fix/bare.ts';
import { addAfter, addBefore, isInBody, replaceSentence, sentenceOf } from '../fix/sentence.ts';
import type { Message } from '../message/message.ts';
import { contains, overlaps, type Span, slice } from '../text/span.ts';
import type { Fix, Rule } from './rule.ts';

export const bringSomethingNew = {
  id: 'bring-something-new',
  group: 'respectful',
  severity: 'information',
  title: 'brings something new when it follows up',
  why: 'An empty nudge sends the reader back to the old mail to find out what you wanted, and says only that you are waiting.',

  *check(message) {
    const { facts, kind, reader } = message;
    if (kind !== 'follow-up' || facts.follow.some((it) => it.kind === 'news' || it.kind === 'restated')) return;
    const nudge = facts.follow.find((it) => it.kind === 'nudge');
    if (nudge === undefined || isRestated(message) || bringsNews(message) || facts.blank.length > 0) return;
    yield {
      span: nudge.span,
      message: `Nothing new, so ${reader} has to reopen the old mail.`,
      fixes: () => fixes(message, nudge.span),
    };
  },
} as const satisfies Rule;

/** In words; a shorter sentence names nothing to answer. */
const SHORTEST = 3;

/** The ask stands in the mail again, or lies quoted below it: nobody has to look for it. */
function isRestated({ facts, prose }: Message): boolean {
  const nudges = facts.follow.filter((it) => it.kind === 'nudge');
  const isBare = (ask: Span) =>
    [...facts.bareReply, ...nudges].some((it) => overlaps(it.span, ask)) ||
    facts.pressure.some((it) => contains(ask, it.span));
  // "Checking in about the hall. Is it confirmed?" is short, and says enough.
  const isNamed = nudges.some(({ span }) =>
    MATTER.test(prose.masked.slice(span.start, sentenceOf(prose, span)?.span.end)),
  );
  const isAsked = prose.sentences.some(
    (it) => it.isQuestion && isInBody(it) && (isNamed ? 2 : SHORTEST) < it.tokens.length && !isBare(it.span),
  );
  // "Did you get a chance to read my essay?": the work asks by its name.
  const isWork = nudges.some((it) =>
    facts.work.some(({ kind, span }) => kind === 'work' && sentenceOf(prose, it.span) === sentenceOf(prose, span)),
  );
  // "Any news on the hall booking?" is the question itself, and "following up to ask whether the hall is free" tells it.
  const isQuestion = nudges.some((it) => {
    const sentence = sentenceOf(prose, it.span);
    return (sentence?.isQuestion ? MATTER : WHETHER).test(prose.masked.slice(it.span.start, sentence?.span.end));
  });
  return (
    isAsked ||
    isQuestion ||
    isWork ||
    facts.ask.some(
      (it) =>
        it.form !== 'implied' && !isBare(it.clause) && SHORTEST < (prose.sentences[it.sentence]?.tokens.length ?? 0),
    )
  );
}

/** A statement beside the nudge: "We hit it on 4.7 too", "40 users could not log in". */
function bringsNews({ facts, prose }: Message): boolean {
  const said = [...facts.follow, ...facts.pressure, ...facts.wayOut, ...facts.selfDeprecation, ...facts.bareReply];
  return prose.sentences.some(
    (it) =>
      !it.isQuestion &&
      isInBody(it) &&
      SHORTEST <= it.tokens.length &&
      !isMood(slice(prose.masked, it.span).replace(/\s+/g, ' ')) &&
      !said.some(({ span }) => overlaps(it.span, span)),
  );
}

/** "I know you're busy", "It's been two weeks", "I'd love to hear from you": nothing that the reader could use. */
const isMood = (words: string) =>
  /^(?:(?:(?:and|but|so|also)[, ]+)?(?:I|we)(?:['’](?:d|m|re|ve)| am| are| would| have)?(?: (?:just|really|still|also|do|very much|only|been))* (?:know|understand|reali[sz]e|hope|trust|guess|imagine|assume|sure|aware|want|wanted|need|think|thought|wonder(?:ed|ing)?|look|looking|await|awaiting|wait(?:ing)?|eager|keen|love|like|appreciate|sent|wrote|asked|writing|emailed|sorry)\b|(?:just|thanks?|thank|hope|hoping|sorry|looking|please|let|as|no)\b|(?:it|that)(?:['’]s| has) been\b|.*\b(?:happy|glad) to (?:answer|assist|chat|discuss|explain|help|hop|jump|talk)\b)/i.test(
    words,
  );

/** "About the hall booking" names what "my last email" and "this" do not. */
const MATTER =
  /\b(?:on|about|regarding|re|for|with) (?:the|our|my|your) (?!(?:[a-z]+ ){0,3}(?:e-?mails?|mails?|notes?|messages?|letters?|requests?|below|above)\b)/i;

const WHETHER = /\b(?:if|whether) (?!it?\b|that\b|there\b|this\b|you (?:got|ha|saw))/i;

/** "my last two emails", in the writer's words. */
const MAIL = /\b(?:my|our) (?:[a-z]+ ){0,3}(?:e-?mails?|mails?|notes?|messages?|letters?|requests?)\b/i;

function fixes({ prose }: Message, span: Span): readonly Fix[] {
  const sentence = sentenceOf(prose, span);
  if (sentence === undefined || !isInBody(sentence)) return [];
  const mail = MAIL.exec(slice(prose.masked, sentence.span))?.[0];
  const opener = `Following up${mail === undefined ? '' : ` on ${mail}`} with one new thing: [one new thing].`;
  const since = 'Since then: [one new thing].';
  const again = 'The question is still: [the question in one line]. A no is fine.';
  // "Any news here?" still asks; "Did you see my last mail?" does not.
  const isAsking =
    mail === undefined && (sentence.isQuestion || /\b(?:if|whether) you\b/i.test(slice(prose.masked, sentence.span)));
  const start = isAsking ? addBefore : replaceSentence;
  const news: Fix = isBare(prose, sentence)
    ? { title: 'Start with one new thing', edits: [start(prose, sentence, opener)] }
    : { title: 'Add one new thing', edits: [addAfter(prose, sentence, since)] };
  return [news, { title: 'Say the question again, in one line', edits: [addAfter(prose, sentence, again)] }];
}
