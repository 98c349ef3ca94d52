import type { Ask } from '../facts/fact.ts';
import { addToAsk } from '../fix/ask-place.ts';
import { addAfter } from '../fix/sentence.ts';
import { inTone } from '../fix/writer.ts';
import { isAnchored } from '../message/anchored.ts';
import type { Message } from '../message/message.ts';
import {
  isCall,
  isInPerson,
  isOpenQuestion,
  isPolled,
  isSettled,
  isTalk,
  meetingToPlan,
} from '../message/on-meetings.ts';
import { isShort } from '../message/short-meetings.ts';
import type { Sentence } from '../text/sentences.ts';
import { sayTo } from './on-words.ts';
import type { Fix, Rule } from './rule.ts';

export const nameTheMedium: Rule = {
  id: 'name-the-medium',
  group: 'actionable',
  severity: 'hint',
  title: 'names the medium',
  why: 'A call, a video and a meeting in person cost the reader different amounts of time, so an open medium is one more question back.',

  *check(message, { medium }) {
    const ask = meetingToPlan(message);
    if (
      ask === undefined ||
      message.facts.medium.length > 0 ||
      isInPerson(message) ||
      isCall(message) ||
      isSettled(message) ||
      isAnchored(message) ||
      isOpenQuestion(message, ask) ||
      !isTalk(message, ask) ||
      isPolled(message) ||
      isShort(message)
    )
      return;
    yield {
      span: ask.clause,
      message: sayTo(message, (_name, start) =>
        ask.type === 'speaking'
          ? `On site or online? ${start} has to ask.`
          : `Call, video or in person? ${start} has to ask.`,
      ),
      fixes: () => fixesFor(message, ask, medium),
      missing: 'slot',
    };
  },
};

const THIRD =
  /\b(?:meet|call|interview|(?:talk|speak|chat|meet|connect) (?:to|with)) (?:with )?(?:(?:my|our|his|her|their|one of|him|them)\b|(?!\p{L}+day\b)\p{Lu}\p{Ll}+(?! and (?:me|I)\b))(?! (?:team|group|class|board|staff)\b)/u;

function fixesFor(message: Message, ask: Ask, medium: string | undefined): readonly Fix[] {
  const { prose } = message;
  const sentence = prose.sentences[ask.sentence] as Sentence;
  const fix = (title: string, piece: string, next?: string): Fix => ({
    title,
    edits: [
      addToAsk(message, ask, piece),
      ...(next === undefined ? [] : [addAfter(prose, sentence, inTone(message, next))]),
    ],
  });
  // "Would you talk to my brother?": how those two do it is not the writer's to say.
  if (THIRD.test(prose.masked.slice(ask.clause.start, sentence.span.end))) return [];
  if (ask.type === 'speaking') return [fix('Name the place', 'at [place, or online]')];
  const own =
    medium === undefined || /^(?:by )?phone$|^(?:on |by )?video$/i.test(medium)
      ? []
      : [fix(`Suggest ${medium}`, /^(?:by|on|in|at|over|via) /.test(medium) ? medium : `by ${medium}`)];
  const phone = fix('Suggest the phone', 'by phone', "I'll call you.");
  const video = fix('Suggest a video call', 'on video', "I'll send the link.");
  const usual = /video/i.test(medium ?? '') ? [video, phone] : [phone, video];
  return [...own, ...usual, fix('Suggest a place', 'at [place near you]')].slice(0, 3);
}
