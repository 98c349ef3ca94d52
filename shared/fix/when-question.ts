import type { Message } from '../message/message.ts';
import { isToGroup } from '../message/on-meetings.ts';
import { capitalized } from './capital.ts';

/** "When can we talk about the roof?" as a question that a yes answers; what it is about stays. */
export function whenAsYesNo(question: string, message: Message): string {
  const found =
    /^(?:so,? |and )?(?:when|what (?:day|time)) (?<ask>(?:could|can|shall|should|may|might) (?:we|I|you) \S.*|(?:are|will) you (?:be )?(?:free|available) (?:to|for) \S.*|(?:do|would|will|could) you have (?:some |any |a bit of |a little )?(?:time|a moment|a minute) (?:to|for) \S.*)$/is.exec(
      // "When are you free **this week** for the review?": the time proposed lies in it.
      question.replace(FREE_IN, '$1'),
    );
  if (found?.groups?.ask !== undefined) return capitalized(found.groups.ask);
  const time =
    /^(?:when|what)(?: (?:would|might|could) be| is|['’]s) (?:a|the) (?:good|better|best|convenient|suitable) time (?:for (?:us|you) )?to (?<deed>\S.*)$/is.exec(
      question,
    )?.groups?.deed;
  const call = TIME_FOR.exec(question)?.groups;
  if (call !== undefined) {
    const asked = `${isToGroup(message) ? 'could everyone make' : 'would you have'} time for ${call.call}`;
    return (call.lead === undefined ? capitalized(asked) : `${call.lead}${asked}`).replace(/[.!?]*$/, '?');
  }
  return time === undefined ? question : `Could ${whoDoes(time)} ${time}`;
}

/** "Walk me through it", "call you", "talk about the roof": the reader, the writer, or both; "for you to measure it" says who. */
const whoDoes = (deed: string, whom = '') =>
  JOINT.test(deed)
    ? 'we'
    : (DOERS[whom.toLowerCase()] ??
      (/^\S+ (?:me|us)\b/i.test(deed)
        ? 'you'
        : /^(?:call|visit|reach|ring|phone|drop|stop|come)\b/i.test(deed)
          ? 'I'
          : 'we'));

const DOERS: Readonly<Record<string, string>> = { you: 'you', me: 'I', us: 'we' };
const JOINT = /^(?:(?:hop|jump|get) on|meet|talk|speak|chat|discuss|sit down|catch up|get together|connect)\b/i;

/** "Is there a time that works for you to walk me through it?", "Please let me know a good time to talk" as what is to be done then. */
export function soughtAsYesNo(question: string): string {
  const { deed, who, you, whom = you } = SOUGHT.exec(question)?.groups ?? {};
  if (deed === undefined || (whom === undefined && !JOINT.test(deed) && !DEEDS.test(deed))) return question;
  // "… when you're free to talk, and I'll bring the plans": that is told as well.
  const [asked = deed, more] = deed.split(/,? (?:and|so) (?=(?:I|we)\b)/i);
  return `Could ${who ?? whoDoes(deed, whom)} ${asked.replace(/[.!?]*$/, '?').replace(OPEN_END, '')}${more === undefined ? '' : ` ${capitalized(more)}`}`;
}

/** A period that a proposed time lies in, and takes the place of. */
const PERIOD =
  '(?: (?:(?:some|any) ?time )?(?:(?:in|over|within|during) the (?:next|coming) (?:few |couple (?:of )?)?(?:days|weeks|month)|(?:(?:later|early) )?(?:this|next) (?:week|month)|soon))';
const FREE_IN = new RegExp(`(\\bare you (?:free|available))${PERIOD}(?= (?:for|to) )`, 'i');
const OPEN_END = new RegExp(`${PERIOD}(?=\\s*\\?*$)`, 'i');
const GOOD = '(?:(?:good|convenient|suitable|best) )?(?:time|day|date|(?:time )?slot)(?: and (?:time|date))?';
/** "Could you please let me know", "Kindly share": what only hands the search to the reader. */
const TELL =
  '(?:(?:please|kindly|just|(?:could|can|would|will) you|(?:I |we )?request(?:ing)? you to),? )*(?:(?:let|tell|inform|intimate|send|give) (?:me|us)(?: know| of)?|share|suggest|propose|advise) ';
/** "What time works", "when it is convenient", "when you're free". */
const WHEN =
  "(?:(?:when|what (?:day|time|day and time))(?: it)?(?: (?:would|might|could|will|is)|['’]s)?(?: be)? (?:good|best|convenient|suitable|possible|an? good time|works?|suits?(?: you)?)|when (?<you>you)(?:['’](?:re|d be)| are|(?: (?:would|will|might))? be)? (?:free|available|have (?:some |any )?(?:time|a (?:moment|minute))))";
const CALLED =
  '(?<call>(?:an?|our|the|another) (?:[^\\s,.?]+ ){0,3}(?:call|chat|meeting|conversation|talk|visit|catch-?up|demo|coffee|discussion)\\b.*)$';
const SOUGHT = new RegExp(
  `^(?:please )?(?:(?:is there|(?:could|can|shall|should|might) we (?:please )?(?:find|agree on|pick|fix|set(?: up)?|arrange|schedule)|${TELL.trimEnd()}) (?:an?|any|some|your) ${GOOD}${PERIOD}?(?: (?:that|which|when) (?:works|suits|is (?:good|best|convenient))(?: for (?:you|us))?)?|${TELL}${WHEN})(?: for (?<whom>you|us|me))? (?:to|(?:(?:that|when) )?(?<who>we|I|you) (?:could|can|might)) (?<deed>\\S.*)$`,
  'is',
);
/** What two do at a time that is sought for nobody in particular: "a time to paint the shed" may be the writer's own. */
const DEEDS = /^(?:(?:go (?:over|through)|call|ring|visit|come)\b|\S+ (?:me|us)\b)/i;

/** "If you're open to it, when would be a good time for a call about the roof?", "Please share a suitable slot for a discussion." */
const TIME_FOR = new RegExp(
  `^(?:(?:(?:so|and),? )?(?<lead>(?:if|since|as) [^?]{1,100}?, )?(?:when|what (?:day|time|day and time)) (?:would|might|will|is|works?|suits?)(?: (?:be|work|suit)\\b)?(?: (?:(?:a|the|you)\\b ?)?(?:good|better|best|convenient|suitable|easiest|you)?(?: time)?)?(?: for (?:us|you))?|${TELL}(?:(?:an?|any|some|your) ${GOOD}|${WHEN})) for ${CALLED}`,
  'isu',
);
