import { isApplication } from '../facts/ask/job.ts';
import { asksForPointer } from '../facts/ask/pointing.ts';
import { asksFor, type BlankKind } from '../facts/blank/blank.ts';
import type { Ask, AskType, When } from '../facts/fact.ts';
import { remember } from '../text/memory.ts';
import { contains, overlaps, slice } from '../text/span.ts';
import { inWords } from '../text/tokens.ts';
import type { Message } from './message.ts';

/** The asks that stand in the message itself; what its subject line asks is said again below, and fixes belong there. */
const bodyAsks = remember(({ facts, prose }: Message): readonly Ask[] =>
  facts.ask.filter((it) => prose.sentences[it.sentence]?.block.zone !== 'subject'),
);

/** The ask that the message is about. */
export const primaryAsk: (message: Message) => Ask | undefined = remember((message) => {
  const own = bodyAsks(message);
  return own.find((it) => it.isPrimary) ?? own[0];
});

/** The ask of one of these types that a rule speaks about: the primary one before others, a question before a wish. */
export function askFor(message: Message, ...types: readonly AskType[]): Ask | undefined {
  const own = bodyAsks(message).filter(
    (it) =>
      types.includes(it.type) &&
      it.form !== 'implied' &&
      !isScheduling(message, it) &&
      (it.isPrimary || !isAlternative(message, it)),
  );
  return own.find((it) => it.isPrimary) ?? own.find((it) => it.form === 'question' && !it.isSoft) ?? own[0];
}

/** "Let me know what works": it only leaves the time open, and asks for nothing new. */
export function isScheduling({ facts, prose }: Message, ask: Ask): boolean {
  if (ask.isPrimary || facts.ask.length < 2) return false;
  const first = prose.text.slice(ask.clause.start, ask.clause.start + 12);
  return (
    !/^(?:are|would|will) you/i.test(first) &&
    facts.openEnded.some((it) => it.kind === 'calendar' && overlaps(it.span, ask.clause))
  );
}

/** Favors of their own. A question may be what the meeting is about; to connect is no ask beside another; a reply is owed anyway. */
export const FAVORS: ReadonlySet<AskType> = new Set([
  'meeting',
  'mentoring',
  'feedback',
  'introduction',
  'referral',
  'letter',
  'speaking',
]);

/** The times that the message proposes for a meeting. */
export function proposedTimes({ facts }: Message): readonly When[] {
  return facts.when.filter((it) => it.role === 'meeting');
}

/** Whether a day with a clock time is proposed, at least once. */
export function hasSlot(message: Message): boolean {
  const { greeting, signature, sentences } = message.prose;
  // In a chat "can we talk at 3?" means today.
  const isChat = greeting === undefined && signature.length === 0 && sentences.length <= 3;
  return (
    hasBlank(message, 'when') ||
    proposedTimes(message).some((it) => it.hasClock && (it.hasDay ? it.level !== 'vague' : isChat))
  );
}

/**
 * Whether the ask itself applies for a post, or asks whether that is still possible: an employer who seeks people is owed no favor
 * and no bridge to a no.
 */
export function isApplicationItself({ prose }: Message, { type, sentence, span }: Ask): boolean {
  const own = prose.sentences[sentence];
  return (
    type === 'referral' &&
    own !== undefined &&
    (own.isQuestion ? ABOUT_POST.test(slice(prose.masked, span)) : isApplication(own))
  );
}

/** "Is **the** post open to …?", "whether **I'm** still considered": of one that is known, only how it stands. */
const ABOUT_POST =
  /^(?:is|are|does|has) (?:the|this|that|my)\b|\b(?:whether|if) (?:(?:the|this|that|my)\b|I(?:['’]m| am| was)\b)|\b(?:filled|still open|still available|vacant|taken|are you (?:\w+ )?hiring(?!.*refer)|(?:accept|consider) (?:my|an) application|do you (?:accept|need|require|want|prefer))\b/i;

/** "I'd welcome an interview" in a letter of application: whoever hires sets day, length and place. */
export function isApplicantsWish({ prose }: Message, { form }: Ask): boolean {
  return (
    form === 'wish' && prose.sentences.some((it) => it.block.zone === 'body' && !it.isQuestion && isApplication(it))
  );
}

/** "Do you have openings in your lab?", "any positions that might suit me?": the place asked for is the reader's own to give. */
export function isOwnPlace(message: Message, ask: string): boolean {
  return (
    isToEmployer(message) ||
    ABOUT_POST.test(ask) ||
    OWN.test(ask) ||
    /\byou have (?:any|an?) (?:[\p{L}-]+ )?(?:positions?|openings?|vacanc(?:y|ies)|jobs?|opportunities) (?:that|which|for (?!\[))/iu.test(
      ask,
    )
  );
}

const OWN =
  /\b(?:in|at|with|within|on) your (?:[\p{L}-]+ )?(?:lab|laboratory|agency|programme|program|group|team|ward|studio|practice|clinic|shop|workshop|garage|farm|bakery|kitchen|garden|gallery|restaurant|caf[eé])\b/iu;

/** "Dear Hiring Manager", "a job in your ward", "I'd love to work for your company": who gives the post refers nobody to it. */
export function isToEmployer({ prose }: Message): boolean {
  const { greeting, masked } = prose;
  return (
    (greeting !== undefined && EMPLOYER.test(slice(prose.text, greeting.span))) ||
    (OWN.test(masked) && !/\brefer/i.test(masked)) ||
    /\bwork(?:ing)? for your\b|\bconsider(?:ed|ing)? (?:me )?for (?:an?y?|the|your)\b/i.test(masked)
  );
}

const EMPLOYER = /\b(?:hiring|recruit\w*|talent|human resources|HR|sir|madam|whom it may concern)\b/i;

/** Whoever hires brings the post: it is the give, and a no to it is expected. */
export function isHiring({ facts }: Message): boolean {
  return facts.job.some((it) => it.kind === 'hiring');
}

/** Whether only a name or an address is asked for: no introduction, and no favor worth the name. */
export function isPointer({ prose }: Message, { type, sentence }: Ask): boolean {
  return type === 'introduction' && asksForPointer(prose.sentences[sentence]);
}

/** Whether the topic is clear somewhere in the message. */
export function hasTopic(message: Message): boolean {
  const primary = primaryAsk(message);
  // What a second ask is about ("feedback on my CV") tells nothing of the first.
  const others = message.facts.ask
    .filter((it) => it !== primary && it.type !== primary?.type && OWN_TOPIC.has(it.type))
    .map((it) => it.span);
  const own = message.facts.topic.filter((it) => it.isSpecific && !others.some((span) => contains(span, it.span)));
  return own.length > 0 || hasBlank(message, 'topic');
}

const OWN_TOPIC: ReadonlySet<AskType> = new Set([
  'feedback',
  'introduction',
  'referral',
  'letter',
  'deliverable',
  'speaking',
]);

/** Whether a blank stands where a thing of that kind is missing: the writer knows of it already. */
export function hasBlank({ facts, prose }: Message, kind: BlankKind): boolean {
  return facts.blank.some((it) => asksFor(it, kind) && !prose.signature.some((line) => contains(line, it.span)));
}

/** "If you're not the right person, who is?", "if this isn't your area, who should I write to?": what would do instead. */
export const FALLBACK =
  /^(?:and |but |or )?(?:if|in case) (?:not\b|(?:you(?:['’]re| are)|(?:this|that|it)(?:['’]s| is)) not\b|you (?:aren|can|don)['’]t\b|you cannot\b|(?:this|that|it) (?:isn|doesn|won)['’]t\b|(?:this|that|it) does not\b)/i;

/** "Or perhaps you could point me to a colleague", "if not, …": instead of the first ask, not on top of it. */
export function isAlternative({ prose }: Message, { sentence, clause }: Ask): boolean {
  const own = prose.sentences[sentence];
  if (own !== undefined && FALLBACK.test(slice(prose.masked, own.span))) return true;
  const tokens = prose.sentences[sentence]?.tokens ?? [];
  const first = tokens.findIndex((it) => clause.start <= it.span.start);
  const words = inWords(tokens.slice(Math.max(0, first - 3), first + 4));
  return /(?:^|\s)(?:or|otherwise|alternatively|instead|if not|perhaps)(?:\s|$)/.test(words);
}
