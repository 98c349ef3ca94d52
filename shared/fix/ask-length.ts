import type { Ask } from '../facts/fact.ts';
import type { Message } from '../message/message.ts';
import { isOpenQuestion } from '../message/on-meetings.ts';
import type { Edit, Fix } from '../rules/rule.ts';
import type { Sentence } from '../text/sentences.ts';
import { type Span, slice } from '../text/span.ts';
import { inWords, type Token } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';
import { addToAsk } from './ask-place.ts';
import { addBehind } from './clause.ts';
import { lengthBeforeNoun, lengthInWords } from './length.ts';
import { replacePhrase } from './phrase.ts';
import { addAfter } from './sentence.ts';

const NOUNS = wordSet(
  'call chat meeting conversation talk catchup video zoom phone session interview discussion sync meetup',
);
const HURRIED = wordSet('quick short brief little fast');
const VERBS = wordSet('chat talk speak meet call connect');
const AFTER_VERB = wordSet('with to you me us up again live virtually online remotely');
const TALKS = wordSet('podcast talk panel workshop lecture keynote webinar seminar session reading sermon class');
const STATES = wordSet('free available open around');

/** Puts a number of minutes into an ask: in the place of the vague length if there is one, else where a person would say it. */
export function askForMinutes(message: Message, ask: Ask, vague: Span | undefined, minutes: number): Fix {
  const sentence = message.prose.sentences[ask.sentence];
  // Nobody is a mentor for 20 minutes: the first step is.
  const isRole = ask.type === 'mentoring' && sentence !== undefined;
  const edit =
    (vague && inPlaceOf(message, vague, minutes)) ??
    (sentence !== undefined && isOpenQuestion(message, ask)
      ? addAfter(message.prose, sentence, `${lengthInWords(minutes)} would be enough.`)
      : sentence !== undefined && hasNoPlace(message.prose.masked.slice(ask.clause.start, sentence.span.end))
        ? (ofNamed(message, ask, minutes) ??
          addAfter(message.prose, sentence, `${lengthInWords(minutes)} would be enough.`))
        : isRole
          ? addAfter(message.prose, sentence, `Could we start with one call of ${lengthInWords(minutes)}?`)
          : addMinutes(message, ask, minutes));
  return { title: `Ask for ${lengthInWords(minutes)}`, edits: [edit] };
}

/** "Is there a time that works for you to …", "would that be possible", "are you open to discussing a merger": nothing in it takes so long. */
const hasNoPlace = (asked: string): boolean =>
  /^(?:is there (?:a|any|some) |(?:would|does|is|will) (?!(?:you|we|I|it|that|this|they|there)\b)(?:[^\s?]+ ){1,3}(?:work|suit|be (?:good|fine|okay|ok|possible|convenient))\b(?! (?:to|for an?)\b)|(?:would|is|could|might) (?:that|this|it) (?:be )?(?:possible|okay|ok|something)\b(?! (?:to|for)\b)|(?:are|would) you (?:be )?(?:\p{L}+ )?(?:open|willing|interested) (?:to|in) (?:discuss|explor|consider)\p{L}*(?: [^\s,]+){5})/iu.test(
    asked,
  );

/** "I'd like a call about the lease. Would next week work?": the call takes the length. */
function ofNamed({ prose }: Message, { sentence }: Ask, minutes: number): Edit | undefined {
  const named = prose.sentences[sentence - 1];
  if (named === undefined || named.block.zone !== 'body') return undefined;
  for (const token of named.tokens) {
    const edit = /^(?:an?|another)$/.test(token.word) ? beforeNoun(prose, named, token, minutes) : undefined;
    if (edit !== undefined) return edit;
  }
  return undefined;
}

/** A talk has the length of its slot, which only the writer knows. */
export function nameTalkLength({ prose }: Message, ask: Ask): Fix {
  const sentence = prose.sentences[ask.sentence] as Sentence;
  const named = prose.sentences
    .slice(Math.max(0, ask.sentence - 1), ask.sentence + 1)
    .flatMap((it) => it.tokens)
    .findLast((it) => TALKS.has(it.word));
  return {
    title: 'Say how long it is',
    edits: [addAfter(prose, sentence, `The ${named?.word ?? 'talk'} would be about [minutes].`)],
  };
}

/** "some time" becomes "20 minutes", "a quick chat" "a 20-minute chat", "briefly" "for 20 minutes". */
function inPlaceOf({ prose }: Message, vague: Span, minutes: number): Edit | undefined {
  const sentence = prose.sentences.find((it) => it.span.start <= vague.start && vague.end <= it.span.end);
  const tokens = sentence?.tokens.filter((it) => vague.start <= it.span.start && it.span.end <= vague.end) ?? [];
  const last = tokens.at(-1)?.word ?? '';
  if (sentence === undefined || tokens.length === 0) return undefined;
  if (/^(?:briefly|quickly|shortly)$/.test(last)) return replacePhrase(prose, vague, `for ${lengthInWords(minutes)}`);
  if (/^(?:time|moments?|minutes?|mins?|while|bit|seconds?|secs?|hours?|window|slot)$/.test(last)) {
    // "a bit of your time" reaches on to its noun.
    const of = sentence.tokens.findIndex((it) => it.span.start === tokens.at(-1)?.span.start) + 1;
    const rest = inWords(sentence.tokens.slice(of, of + 3));
    const tail = /^of (?:your |my )?time\b/.exec(rest)?.[0].split(' ').length ?? 0;
    const end = tail === 0 ? vague.end : (sentence.tokens[of + tail - 1] as Token).span.end;
    return replacePhrase(prose, { start: vague.start, end }, lengthInWords(minutes));
  }
  return beforeNoun(prose, sentence, tokens[0] as Token, minutes);
}

/** "a quick video call": article and hurry go, the length comes. Undefined where no such noun follows `from`. */
function beforeNoun(prose: Message['prose'], { tokens }: Sentence, from: Token, minutes: number): Edit | undefined {
  const at = tokens.indexOf(from);
  let noun = at;
  // "A time to talk" is no talk, "a date for a meeting" no meeting.
  while (
    noun < Math.min(tokens.length, at + 6) &&
    !NOUNS.has(tokens[noun]?.word ?? '') &&
    !/^(?:to|for)$/.test(tokens[noun]?.word ?? '')
  )
    noun += 1;
  if (!NOUNS.has(tokens[noun]?.word ?? '')) return undefined;
  const hasArticle = (index: number) => /^(?:a|an|another|one)$/.test(tokens[index]?.word ?? '');
  const start = hasArticle(at) ? at : hasArticle(at - 1) ? at - 1 : undefined;
  if (start === undefined) return undefined;
  let kept = start + 1;
  while (HURRIED.has(tokens[kept]?.word ?? '')) kept += 1;
  if (noun < kept) return undefined;
  const span = { start: (tokens[start] as Token).span.start, end: (tokens[kept] as Token).span.start };
  const article = tokens[start]?.word === 'another' ? 'another' : 'a';
  return replacePhrase(prose, span, `${lengthBeforeNoun(lengthInWords(minutes), article)} `);
}

/** Where no vague words stand: "a call" becomes "a 20-minute call", "to talk with you" "to talk with you for 20 minutes". */
function addMinutes(message: Message, ask: Ask, minutes: number): Edit {
  const { prose } = message;
  const sentence = prose.sentences[ask.sentence] as Sentence;
  const { tokens } = sentence;
  const first = Math.max(
    0,
    tokens.findIndex((it) => ask.clause.start <= it.span.start),
  );
  // "Would you meet me for coffee": a 20-minute one.
  const coffee = tokens.find(
    (it, at) =>
      first < at &&
      /^(?:coffee|tea)$/.test(it.word) &&
      /^(?:for|over|grab|have|get|do|share)$/.test(tokens[at - 1]?.word ?? '') &&
      !NOUNS.has(tokens[at + 1]?.word ?? ''),
  );
  if (coffee !== undefined)
    return replacePhrase(
      prose,
      coffee.span,
      `${lengthBeforeNoun(lengthInWords(minutes))} ${slice(prose.text, coffee.span)}`,
    );
  for (let at = first; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    if (/^(?:a|an|another)$/.test(token.word)) {
      // "Got a sec to talk?"
      const moment = tokens[at + 1];
      if (moment !== undefined && /^(?:sec|second|minute|min|moment)$/.test(moment.word))
        return replacePhrase(prose, { start: token.span.start, end: moment.span.end }, lengthInWords(minutes));
      // "Could we set up a time to talk?"
      const time = tokens.slice(at + 1, at + 3).find((it) => it.word === 'time');
      if (time !== undefined && /^(?:up|schedule|arrange|find|book|fix|pick)$/.test(tokens[at - 1]?.word ?? ''))
        return replacePhrase(prose, { start: token.span.start, end: time.span.end }, lengthInWords(minutes));
      const edit = beforeNoun(prose, sentence, token, minutes);
      const isNear = tokens.slice(at + 1, at + 5).some((it) => NOUNS.has(it.word));
      if (edit !== undefined && isNear) return edit;
    }
    const isVerb =
      VERBS.has(token.word) &&
      at > first &&
      !/^(?:a|an|the|our|this|that|my|your|phone|video)$/.test(tokens[at - 1]?.word ?? '');
    // "Available for a call", "open to a call", "meet for a coffee": what it is for takes the length.
    const next = tokens[at + 1];
    const isFor =
      (next?.word === 'for' || (next?.word === 'to' && token.word === 'open')) &&
      /^an?$/.test(tokens[at + 2]?.word ?? '');
    // "Meet my sister", "call our office": whom one meets comes first.
    const hasObject =
      /^(?:meet|call|connect)$/.test(token.word) &&
      next !== undefined &&
      !next.isAfterBreak &&
      ((next.isCapital && !/^i$|day$/.test(next.word)) || /^(?:my|our|his|her|their|him|them)$/.test(next.word));
    // "Open to meeting up": what is done takes the length.
    const isDoing = next?.word === 'to' && /ing$/.test(tokens[at + 2]?.word ?? '');
    if ((isVerb || STATES.has(token.word)) && !isFor && !isDoing && !hasObject) {
      let last = at;
      while (AFTER_VERB.has(tokens[last + 1]?.word ?? '') && tokens[last + 1]?.isAfterComma === false) last += 1;
      // "talk to Ana", "meet with you to discuss": a "to" belongs to what follows it.
      while (last > at && /^(?:with|to)$/.test(tokens[last]?.word ?? '')) last -= 1;
      const hurry = tokens[last + 1];
      return hurry !== undefined && /^(?:briefly|quickly)$/.test(hurry.word)
        ? replacePhrase(prose, hurry.span, `for ${lengthInWords(minutes)}`)
        : addBehind(prose, sentence, last, ` for ${lengthInWords(minutes)}`);
    }
  }
  return addToAsk(message, ask, `for ${lengthInWords(minutes)}`);
}
