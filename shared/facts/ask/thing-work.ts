import { phrases } from '../../text/phrases.ts';
import type { Sentence } from '../../text/sentences.ts';
import { inWords, type Token } from '../../text/tokens.ts';
import type { AskType } from '../fact.ts';
import { isAskedByWord } from './about-facts.ts';
import { type AskCue, isReadersTurn, wordAt } from './cue.ts';
import { headOf } from './head.ts';
import { findHead } from './verb-phrases.ts';

// Work on things that are only called after a talk, a letter or a post: "remove the call stack", "fix the feedback form".

/** What is done to a thing by hand or at a keyboard; nobody does it to a meeting with the writer. */
const WORKS =
  /^(?:add|append|archive|automate|bump|change|clean|close|compile|configure|convert|copy|cut|debug|delete|deploy|deprecate|disable|document|drop|duplicate|edit|embed|enable|export|extract|fix|hide|highlight|implement|import|inline|insert|install|link|log|make|merge|mock|monitor|mute|open|optimi[sz]e|paste|patch|print|profile|proofread|publish|redesign|refactor|remove|rename|render|repair|replace|reset|resize|restart|restore|revert|rewrite|rotate|simplify|sort|speed|split|stub|style|test|translate|trim|uninstall|update|upgrade|upload|wrap|write)$/;

/** Of these the words behind the verb tell whether a meeting is made: "make a call", "change the meeting to Friday". */
const MAKES = /^(?:add|change|close|cut|drop|edit|fix|make|open|test|update|write|proofread|print|publish|link)$/;

/** What one does with a talk itself: "have a lunch break", "book the conference room". */
const PLANS =
  /^(?:schedule|arrange|book|have|do|hold|grab|join|attend|plan|organi[sz]e|host|take|get|find|need|call|meet|come|visit|see|talk|speak|spare|reserve|block|propose|suggest|offer|run|lead|chair|write|provide|be|know|let|tell)(?:ing)?$/;

const THE =
  /^(?:the|an?|this|that|these|those|my|our|your|their|his|her|its|all|each|every|both|any|some|another|one)$/;

/** Names of a talk, a text or a post that also stand before what is called after them. */
const CALLED_AFTER =
  /^(?:call|meeting|chat|talk|visit|interview|appointment|zoom|teams|skype|lunch|dinner|coffee|calendar|schedule|sync|demo|conference|session|panel|podcast|keynote|speaker|webinar|workshop|event|feedback|review|survey|reference|job|position|role|referral|contact|connection|introduction|intro|mentor|availability|tour|party|game|show|tea|walk)s?$/;

/** What may follow a noun that stands for itself: "a call **about** it", "a chat **sometime**", "lunch **date**". */
const FOLLOWS =
  /^(?:about|above|across|after|again|ahead|all|alone|also|and|anyway|any|anytime|around|as|asap|at|back|because|before|behind|below|between|both|but|by|can|could|did|do|does|down|each|either|else|ever|every|first|for|forward|from|has|have|here|how|i|i'd|i'll|if|in|instead|into|invitation|invite|is|it|just|last|later|like|live|maybe|me|may|might|more|near|next|of|off|on|once|one|online|or|out|over|past|per|please|possible|request|right|shall|should|since|so|some\w*|soon|\w+ly|\w*where|still|than|that|the|their|then|there|this|though|through|till|to|today|together|tomorrow|tonight|too|under|until|up|us|via|was|we|we'll|were|what|when|whenever|where|whether|which|while|who|will|with|within|without|would|you|your|afternoon|noon|week|weekend|time|times|slot|slots|date|dates|day|days|calls?|meetings?|chats?|talks?|visits?|interviews?|appointments?|sessions?|conversations?|discussions?|demos?|plans?|lunch|dinner|coffee|tea|drinks?|letters?|alternative|late|<number>|<link>)$|^(?:mon|tues|wednes|thurs|fri|satur|sun)day|ly$|ing$|\d/;

/** "Sync **your fork**", "walk through **the array**": a verb of talk with an object, and nobody to do it with. */
const findDone = phrases({
  done: [
    '(sync|demo|huddle|debrief) (the|your|my|our|this|these|both|all) ',
    '(catch|catch up|catching up|sync|sync up) (the|your|my|our|this) .. .. (branch|fork|repo|mirror|replica|index|copy|notes|docs|changelog|backlog|clock|clocks|folder|database)',
    '(walk|step|run|loop|iterate) (through|over) (the|an|each|every|all) .. (array|list|string|tree|loop|file|files|log|logs|code|steps|checklist|script|tests|suite|items|rows|lines|entries|nodes|graph|table|buffer)',
    '(schedule|scheduling|plan|reschedule|postpone|move|set up|set) (the|a|an|our|your|my) .. .. (job|cron|backup|backups|script|task|build|release|deploy|deployment|migration|post|update|maintenance|scan|export|email|emails|newsletter|reboot|restart|upgrade|rollout|cleanup|delivery|pickup|repair)',
    '(call|calls|calling|called) (to|of|into|on)? <code>',
  ],
  papers: [
    '(call|calls) for (papers|proposals|abstracts|submissions|volunteers|speakers|entries|bids|nominations|applications|action)',
  ],
  with: ['(with|to) (me|us)', 'your .. (calendar|schedule|diary|agenda)', '(time|moment|minutes|hour|slot) '],
});

/** Whether what looks like an ask of `type` is work on a thing. */
export function isWorkOnThing(sentence: Sentence, cue: AskCue, type: AskType): boolean {
  if (!/^(?:meeting|speaking|letter|referral|feedback)$/.test(type)) return false;
  if (type === 'letter') return isReferenceOfThings(sentence);
  if (isAskedByWord(sentence, cue) || !isReadersTurn(sentence, cue)) return false;
  const at = headOf(sentence, cue);
  const verb = wordAt(sentence, at);
  const found = findDone(sentence);
  const end = sentence.tokens.findIndex((it, index) => at < index && REASON.test(it.word));
  // "Set **up** the chat server".
  const from = /^(?:up|out|off|down)$/.test(wordAt(sentence, at + 1)) ? at + 2 : at + 1;
  const object = sentence.tokens.slice(from, end < 0 ? undefined : end);
  if (
    type === 'meeting' &&
    found.some((it) => it.kind === 'done' && (it.first === at || wordAt(sentence, it.first - 1) === 'and')) &&
    !found.some(isShared)
  )
    return true;
  const [first] = object;
  if (first === undefined || !(THE.test(first.word) || first.word === '<code>')) return false;
  const isHandled = WORKS.test(verb) || (type !== 'feedback' && !PLANS.test(verb));
  if (isHandled && isCompound(object)) return true;
  if (type === 'feedback' || found.some(isShared)) return false;
  if (isHandled && found.some((it) => it.kind === 'papers' && at < it.first)) return true;
  if (type === 'referral') return verb === 'open' && !object.some((it) => /^(?:for|me)$/.test(it.word));
  if (!WORKS.test(verb) || /^(?:open|close)$/.test(verb)) return false;
  if (type === 'speaking') return true;
  if (verb === 'fix' && first.word === 'the' && object.length <= 3) return true;
  // "Fix the login page, because the demo is next week", "drop the call to `fsync`", "mock the API call in the test".
  return !MAKES.test(verb) || object.some((it) => it.word === '<code>') || !object.some((it) => isTalk(it));
}

const HAS = /^(?:have|get|there|need)$/;

/** What is had and is no thing: time, a will or people. */
const NO_THING =
  /^(?:times?|minutes?|mins?|moment|sec|second|hours?|half|couple|\w*days?|slots?|window|openings?|capacity|bandwidth|space|room|chance|possibility|way|opportunity|pleasure|interest|some\w+|anyone|one|event|us|you|together|word)$/;

/** "Do you have a room **to meet** in?", "could I have the story **on a call**?" */
const MEETS = /\b(?:to (?:meet|talk|chat|speak|discuss|go)|on a call)\b/;

/**
 * "Do you have **the minutes** of the meeting?", "could we get a new coffee **machine**?", "following up on my note about **the
 * room** for our lunch": what is had is a thing.
 */
export function isThingHad(sentence: Sentence, { first, last }: AskCue): boolean {
  const { tokens } = sentence;
  const isPursued = wordAt(sentence, first).startsWith('follow') && THE.test(wordAt(sentence, last + 1));
  const at = isPursued
    ? last
    : tokens.findIndex(({ word }, index) => first <= index && index <= last + 3 && HAS.test(word));
  if (at < 0) return false;
  const end = tokens.findIndex(
    (it, index) => at < index && (OF.test(it.word) || REASON.test(it.word) || it.isAfterComma || it.isAfterBreak),
  );
  const from = isPursued ? first : at + 1;
  const thing = tokens.slice(from, end < 0 ? undefined : end);
  if (thing.length === 0 || MEETS.test(inWords(tokens.slice(at)))) return false;
  return (
    isCompound(thing) ||
    // Those of a meeting are written.
    /^(?:the|any) minutes$/.test(inWords(thing)) ||
    !(
      thing.some((it) => NO_THING.test(it.word)) ||
      findHead(sentence).some((it) => it.kind === 'meeting' && from <= it.first && it.first < from + thing.length)
    )
  );
}

const REASON = /^(?:because|since|before|after|while|until|unless|so|as|when|if|for)$/;

const isShared = ({ kind }: { readonly kind: string }) => kind === 'with';

const isTalk = ({ word }: Token) => CALLED_AFTER.test(word);

/** "the **chat window**", "the **interview scheduling page**", "a **feedback button**": the last noun tells what it is. */
function isCompound(object: readonly Token[]): boolean {
  return object.some((it, at) => {
    if (4 < at || !isTalk(it)) return false;
    const next = object[at + 1];
    if (next === undefined || next.isAfterComma || next.isAfterBreak || !/^\p{Ll}{3,}$/u.test(next.word)) return false;
    // "The interview **scheduling page**": behind a participle a noun follows.
    const last = object[at + 2];
    const isNoun = next.word.endsWith('ing')
      ? last !== undefined && !last.isAfterComma && /^\p{Ll}{3,}$/u.test(last.word) && !FOLLOWS.test(last.word)
      : !FOLLOWS.test(next.word) || (it.word === 'calendar' && /^(?:invite|invitation|date)$/.test(next.word));
    // "A **Skype**/Hangout call" is a call.
    const isLast = !object.slice(at + 1).some(isTalk);
    return isNoun && isLast && object.slice(0, at).every((before) => !OF.test(before.word));
  });
}

/** "The **reference implementation**", "a **reference to** the ticket": nobody vouches for anybody. */
function isReferenceOfThings({ tokens }: Sentence): boolean {
  if (tokens.some((it) => VOUCHES.test(it.word))) return false;
  const said = tokens.flatMap((it, at) => (/^references?$/.test(it.word) ? [at] : []));
  return (
    0 < said.length &&
    said.every((at) => {
      const [next, after] = [tokens[at + 1], tokens[at + 2]];
      if (next === undefined || next.isAfterComma || next.isAfterBreak) return false;
      return next.word === 'to'
        ? after !== undefined &&
            (after.word === '<code>' || THE.test(after.word)) &&
            !tokens.some((it) => PARTY.test(it.word))
        : /^\p{Ll}{3,}$/u.test(next.word) && !FOLLOWS.test(next.word) && !/^(?:checks?|forms?|number)$/.test(next.word);
    })
  );
}

const VOUCHES =
  /^(?:letters?|recommend(?:ations?|ing)?|testimonials?|referees?|endorse(?:ment)?|vouch|behalf|appl(?:y|ying|ication|ications)|employers?|landlord)$/;
const PARTY =
  /^(?:committee|university|college|school|programme?|employer|landlord|landlady|agency|agent|company|firm|hr|recruiter|team|bank|manager|board|office|department|foundation|institute|portal)$/;

/** "Any **available apartments**": what is free is a thing, and nobody's time. */
export const isAttribute = ({ tokens }: Sentence, at: number): boolean => {
  const next = tokens[at + 1];
  return (
    /^(?:free|available)$/.test(tokens[at]?.word ?? '') &&
    next !== undefined &&
    !next.isAfterComma &&
    /^\p{Ll}{3,}$/u.test(next.word) &&
    !FOLLOWS.test(next.word)
  );
};

const OF = /^(?:of|for|to|on|at|in|with|from|about|into|by)$/;
