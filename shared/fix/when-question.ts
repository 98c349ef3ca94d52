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
    return call.lead === undefined ? capitalized(asked) : `${call.lead}${asked}`;
  }
  return time === undefined ? question : `Could ${whoDoes(time)} ${time}`;
}

/** "Walk me through it", "call you", "talk about the roof": the reader, the writer, or both. */
const whoDoes = (deed: string) =>
  /^\S+ (?:me|us)\b/i.test(deed) ? 'you' : /^(?:call|visit|reach|ring|phone|drop|stop|come)\b/i.test(deed) ? 'I' : 'we';

/** "Is there a time that works for you to walk me through it?", "Could we find a slot next week to talk?" as what is to be done then. */
export function soughtAsYesNo(question: string): string {
  const { deed, who } = SOUGHT.exec(question)?.groups ?? {};
  return deed === undefined ? question : `Could ${who ?? whoDoes(deed)} ${deed.replace(OPEN_END, '')}`;
}

/** A period that a proposed time lies in, and takes the place of. */
const PERIOD =
  '(?: (?:(?:some|any) ?time )?(?:(?:in|over|within|during) the (?:next|coming) (?:few |couple (?:of )?)?(?:days|weeks|month)|(?:(?:later|early) )?(?:this|next) (?:week|month)|soon))';
const FREE_IN = new RegExp(`(\\bare you (?:free|available))${PERIOD}(?= (?:for|to) )`, 'i');
const OPEN_END = new RegExp(`${PERIOD}(?=\\s*\\?*$)`, 'i');
const GOOD = '(?:(?:good|convenient|suitable) )?(?:time|day|date|slot)';
const SOUGHT = new RegExp(
  `^(?:is there (?:an?|any|some) ${GOOD}${PERIOD}?(?: (?:that|which|when) (?:works|suits|is (?:good|best|convenient)))?(?: for (?:you|us))?|(?:could|can|shall|should|might) we (?:find|agree on|pick|fix|set) (?:an?|some|any) ${GOOD}${PERIOD}?(?: for us)?) (?:to|(?:(?:that|when) )?(?<who>we|I|you) (?:could|can|might)) (?<deed>(?:meet|talk|speak|chat|discuss|sit down|catch up|go (?:over|through)|get together|connect|call|ring|visit|\\S+ (?:me|us))\\b.*)$`,
  'is',
);

/** "If you're open to it, when would be a good time for a call about the roof?" */
const TIME_FOR =
  /^(?:(?:so|and),? )?(?<lead>(?:if|since|as) [^?]{1,100}?, )?(?:when|what (?:day|time|day and time)) (?:would|might|will|is|works?|suits?)(?: (?:be|work|suit)\b)?(?: (?:(?:a|the|you)\b ?)?(?:good|better|best|convenient|suitable|easiest|you)?(?: time)?)?(?: for (?:us|you))? for (?<call>(?:an?|our|the|another) (?:[^\s,?]+ ){0,3}(?:call|chat|meeting|conversation|talk|visit|catch-?up|demo|coffee)\b.*)$/isu;
