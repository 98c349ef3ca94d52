import { capitalized } from '../../fix/capital.ts';
import type { Message } from '../../message/message.ts';
import { contains } from '../../text/span.ts';
import { lastOfMeeting, lastOnAsk } from '../ask-place.ts';
import { askSentence } from '../ask-sentence.ts';
import { candidateOf } from '../candidate.ts';
import { aboutMinutes } from '../ends.ts';
import { HOST } from '../invitation.ts';
import { insertAfter, insertBefore, movableSentences, replace, sentenceGap, textOf } from '../place.ts';
import { lacksAny, type Plan } from '../plan.ts';
import { newBlanks } from '../self-check.ts';
import { say } from '../tone.ts';
import type { Step } from './step.ts';

/** One give, and only where none is there: before the ask, after the topic. Each holds a blank, since only the writer can promise. */
export const offer: Step = (message, plan) => {
  if (!lacksAny(plan, 'give-something', 'offer-what-you-have')) return [];
  const asked = askSentence(message);
  if (asked === undefined || message.facts.give.some((it) => it.isConcrete)) return [];
  // What a letter gives is said last, with what it needs.
  if (plan.type === 'letter' || plan.isInvitation) return [];
  if (plan.type !== 'speaking' && HOST.test(textOf(message, asked.span))) return [];
  // A note of two lines is not the place for a bargain, unless nothing else would be fair.
  if (
    plan.tone.isChat &&
    !plan.warned.has('give-something') &&
    !plan.lacks.has('offer-what-you-have') &&
    plan.original.relationship !== 'cold'
  )
    return [];
  // The praise was dropped. What takes its place holds two blanks, and four are the most.
  const subject = plan.lacks.has('name-the-question') ? 1 : 0;
  const isFull = 4 < newBlanks(plan.original.prose.text, message.prose.text) + subject + 2;
  const praised = plan.lacks.has('praise-one-thing') && plan.mayDrop && !isFull;
  const before = movableSentences(message).filter((it) => it.span.start < asked.span.start);
  const hasTopicBefore = before.some(
    (it) =>
      /\[the question\]|\[my question\]/.test(textOf(message, it.span)) ||
      message.facts.topic.some(({ span }) => contains(it.span, span)),
  );
  const give = say(
    praised ? 'Your [talk or decision] led me to [what I changed].' : giveFor(message, plan, hasTopicBefore),
    plan.tone,
  );
  const who = message.facts.who.at(-1);
  const teller =
    praised && who !== undefined
      ? movableSentences(message).find((it) => it.span.start <= who.span.start && who.span.start < it.span.end)
      : undefined;
  if (teller !== undefined && teller !== asked && teller.span.start < asked.span.start)
    return [insertAfter(message, teller, [give])];
  if (give.includes('[month]')) return [insertAfter(message, lastOnAsk(message, asked), [give])];
  // "My resume is attached, and I would bring ten years of …": a give alone before the ask would sound like an advertisement.
  const enclosed = /^(?:I|\p{Lu}\p{L}+) would bring /u.test(give)
    ? movableSentences(message).find((it) => ENCLOSED.test(textOf(message, it.span)))
    : undefined;
  if (enclosed !== undefined && asked.span.end <= enclosed.span.start) {
    const end = enclosed.span.end - 1;
    return [{ span: { start: end, end }, newText: `, and ${give.slice(0, -1)}` }];
  }
  const last = before.at(-1);
  // "…, such as the ferry bell, which would bring your company two weeks less in the yard."
  if (give === say(firmGive(plan.original), plan.tone) && last !== undefined && last.block === asked.block) {
    const example = EXAMPLE.exec(textOf(message, last.span));
    if (example !== null) {
      const end = last.span.start + example.index + (example[1] as string).length;
      return [
        { span: { start: end, end }, newText: `, which would bring ${yours(plan.original)} [one concrete benefit]` },
      ];
    }
  }
  // An ask that opens the message is not to be put off, and the terms of a talk need the talk before them.
  const text = textOf(message, asked.span);
  if (/^Would that\b/i.test(text)) return [insertAfter(message, lastOfMeeting(message, asked), [give])];
  if ((before.length === 0 && !praised) || plan.type === 'speaking')
    return [insertAfter(message, lastOnAsk(message, asked), [give])];
  // Behind the give "this" would point at it.
  const clear = text.replace(/ for this(?:, by phone,)? (?=on )/, () => forWhat(plan, text));
  return clear === text
    ? [insertBefore(message, asked, [give])]
    : [replace(message, asked, `${give}${sentenceGap(message)}${clear}`)];
};

const ENCLOSED = /^(?:my|his|her) (?:resume|résumé|cv|portfolio)\b[^.]* (?:is|are) (?:attached|enclosed|below)\.$/i;
const EXAMPLE = /^(.*, (?:such as|above all) \[[^\]]*\])[.!]$/s;

/** What the time is for, where no "this" can point at it. */
function forWhat({ mediums, isVisit }: Plan, question: string): string {
  const kinds = mediums.map((it) => it.kind);
  if (question.includes(' for this, by phone, ')) return ' for a phone call ';
  if (isVisit) return ' for a visit ';
  if (kinds.includes('place') && kinds.includes('phone')) return ' to talk ';
  return kinds.includes('video')
    ? ' for a video call '
    : kinds.includes('phone') && !kinds.includes('place')
      ? ' for a call '
      : ' to meet ';
}

/** The first row that fits what the message is about. */
function giveFor(message: Message, { original, type, tone }: Plan, hasTopicBefore: boolean): string {
  const text = original.prose.masked;
  if (type === 'speaking') {
    const pays = tone.isWe ? 'we would [what we pay, cover or send].' : 'I would [what I pay, cover or send].';
    return original.facts.duration.some((it) => it.minutes !== undefined) || tone.isChat
      ? capitalized(pays)
      : aboutMinutes(message, `, and ${pays}`);
  }
  const work = OWN_WORK.exec(text)?.groups?.work;
  const isFirm =
    /\bour (?:firm|company|product|service|startup|start-up|solution|platform|business|agency|work)\b|\bmy (?:company|firm|startup)\b|\bwork together\b/i.test(
      text,
    );
  if (work !== undefined) return `I'll gladly send you [the finished ${work}].`;
  if (isFirm) return firmGive(original);
  if (
    type === 'referral' &&
    /\b(?:jobs?|roles?|positions?|hir\w+|openings?|vacanc\w+|internships?|refer\w*|recommend\w*|work (?:at|for|with|in)|appointed)\b/i.test(
      text,
    )
  )
    return `${candidateOf(original) ?? 'I'} would bring [one thing that helps the team].`;
  if (type === 'letter' || /\bapplication\b/i.test(text)) return "I'll tell you in [month] how it turned out.";
  if (hasTopicBefore && MOVES.test(text)) return "I'll gladly pass on [what I hear from the others I ask].";
  return "I'd be glad to [one thing I can do for you].";
}

/** A work of the writer's own, in small letters: "the Book Fair" and "a book website" are none. */
const OWN_WORK =
  /\b(?:(?:my|our) (?:[\p{L}\d-]+ ){0,2}|(?:writ(?:e|ing)|work(?:ing)? on|prepar(?:e|ing)|edit(?:ing)?|finish(?:ing)?|draft(?:ing)?|conduct(?:ing)?|doing) (?:up )?(?:a|an|the|this) (?:[\p{L}\d-]+ ){0,2})(?<work>paper|study|thesis|survey|article|book|report|dissertation|piece|documentary|research project)(?! (?!for|on|about|of|in|that|and|by|with)\p{L})/u;

const firmGive = (original: Message) => `For ${yours(original)} it would mean [one concrete benefit].`;

function yours({ prose }: Message): string {
  return (
    /\byour (?:firm|team|group|company|organi[sz]ation|lab|school|museum|library|hospital|clinic|studio)\b/i
      .exec(prose.masked)?.[0]
      .toLowerCase() ?? 'your company'
  );
}

/** The writer stands before a step that others have taken. */
const MOVES =
  /\b(?:I|I['’](?:m|d|ve))\b[^.?!]{0,60}?\b(?:leav(?:e|ing)|choos(?:e|ing)|decid(?:e|ing)|mov(?:e|ing)|becom(?:e|ing)|apply(?:ing)?|transition(?:ing)?|switch(?:ing)?|break(?:ing)? into|pivot(?:ing)?|thinking (?:about|of)|consider(?:ing)?|torn)\b(?! (?:buy|sell|rent|hir)ing)/i;
