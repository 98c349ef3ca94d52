import type { Ask } from '../facts/fact.ts';
import type { Message } from '../message/message.ts';
import { isOpenQuestion } from '../message/on-meetings.ts';
import type { Edit, Fix } from '../rules/rule.ts';
import type { Prose } from '../text/prose.ts';
import type { Sentence } from '../text/sentences.ts';
import { type Span, shift, slice } from '../text/span.ts';
import { wordSet } from '../text/word-set.ts';
import { addToAsk } from './ask-place.ts';
import { behindToken } from './clause.ts';
import { lengthInWords } from './length.ts';
import { putBeforeNoun, putLength } from './length-place.ts';
import { replacePhrase } from './phrase.ts';
import { addAfter, sentenceOf } from './sentence.ts';

const TALKS = wordSet('podcast talk panel workshop lecture keynote webinar seminar session reading sermon class');

/** Puts a number of minutes into an ask: in the place of the vague length if there is one, else where a person would say it. */
export function askForMinutes(message: Message, ask: Ask, vague: Span | undefined, minutes: number): Fix {
  const length = lengthInWords(minutes);
  return { title: `Ask for ${length}`, edits: [withLength(message, ask, vague, length)] };
}

function withLength(message: Message, ask: Ask, vague: Span | undefined, length: string): Edit {
  const { prose } = message;
  const sentence = prose.sentences[ask.sentence] as Sentence;
  const inPlace = vague === undefined ? undefined : inPlaceOf(message, vague, length);
  if (inPlace !== undefined) return inPlace;
  const enough = () => addAfter(prose, sentence, `${length} would be enough.`);
  if (isOpenQuestion(message, ask)) return enough();
  const asked = { start: ask.clause.start, end: sentence.span.end };
  if (hasNoPlace(slice(prose.masked, asked))) return ofNamed(message, ask, length) ?? enough();
  // Nobody is a mentor for 20 minutes: the first step is.
  if (ask.type === 'mentoring') return addAfter(prose, sentence, `Could we start with one call of ${length}?`);
  const edit = within(prose, asked, (words) => putLength(words, length));
  return edit ?? addToAsk(message, ask, `for ${length}`);
}

/** What is put into the words of a span, as an edit of the message. */
function within(prose: Prose, whole: Span, put: (words: string) => Edit | undefined): Edit | undefined {
  const edit = put(slice(prose.masked, whole).replaceAll('\n', ' '));
  if (edit === undefined) return undefined;
  const span = shift(edit.span, whole.start);
  if (span.start < span.end) return replacePhrase(prose, span, edit.newText);
  const end = behindToken(prose, { span });
  return { span: { start: end, end }, newText: edit.newText };
}

/** "Is there a time that works for you to …", "would that be possible", "are you open to discussing a merger": nothing in it takes so long. */
const hasNoPlace = (asked: string): boolean =>
  /^(?:is there (?:a|any|some) |(?:would|does|is|will) (?!(?:you|we|I|it|that|this|they|there)\b)(?:[^\s?]+ ){1,3}(?:work|suit|be (?:good|fine|okay|ok|possible|convenient))\b(?! (?:to|for an?)\b)|(?:would|is|could|might) (?:that|this|it) (?:be )?(?:possible|okay|ok|something)\b(?! (?:to|for)\b)|(?:are|would) you (?:be )?(?:\p{L}+ )?(?:open|willing|interested) (?:to|in) (?:discuss|explor|consider)\p{L}*(?: [^\s,]+){5})/iu.test(
    asked,
  );

/** "I'd like a call about the lease. Would next week work?": the call takes the length. */
function ofNamed({ prose }: Message, { sentence }: Ask, length: string): Edit | undefined {
  const named = prose.sentences[sentence - 1];
  if (named === undefined || named.block.zone !== 'body') return undefined;
  return within(prose, named.span, (words) => putBeforeNoun(words, length));
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
function inPlaceOf({ prose }: Message, vague: Span, length: string): Edit | undefined {
  const words = slice(prose.masked, vague);
  if (/\b(?:briefly|quickly|shortly)$/i.test(words)) return replacePhrase(prose, vague, `for ${length}`);
  if (/\b(?:time|moments?|minutes?|mins?|while|bit|seconds?|secs?|hours?|window|slot)$/i.test(words)) {
    // "a bit of your time" reaches on to its noun.
    const tail = /^\sof\s(?:(?:your|my)\s)?time\b/i.exec(prose.masked.slice(vague.end))?.[0].length ?? 0;
    return replacePhrase(prose, { start: vague.start, end: vague.end + tail }, length);
  }
  const article = /\b(?:an?|another|one)\s$/i.exec(prose.masked.slice(0, vague.start))?.[0].length ?? 0;
  const end = sentenceOf(prose, vague)?.span.end ?? vague.end;
  return within(prose, { start: vague.start - article, end }, (it) => {
    const edit = putBeforeNoun(it, length);
    return edit?.span.start === 0 ? edit : undefined;
  });
}
