import { bodySentences } from '../fix/sentence.ts';
import { isToGroup } from '../message/on-meetings.ts';
import { askFirst, cutFiller, isChat, LONG, lengthOf } from './on-length.ts';
import type { Rule } from './rule.ts';

/** In words before the sign-off; words in lists count half, since a list is skimmed. */
const VERY_LONG = 250;
const LONG_IN_SALES = 100;
/** An ask that starts within so many words is found without digging. */
const EARLY = 60;

export const keepItShort = {
  id: 'keep-it-short',
  group: 'actionable',
  severity: 'hint',
  title: 'keeps it short, or asks early',
  why: 'A long note hides its question: the reader has to dig for it, and puts the note off until there is time to read it whole.',

  *check(message, settings) {
    const { prose, reader } = message;
    const length = lengthOf(message);
    if (length === undefined || length.words <= (settings.profile === 'cold-sales' ? LONG_IN_SALES : LONG)) return;
    if (isChat(message)) return;
    const { words, askAt } = length;
    const isDug = EARLY < askAt;
    // A story behind an early ask costs nobody anything; what many are told may be long.
    if (!isDug && (words <= VERY_LONG || isToGroup(message))) return;
    const span = prose.greeting?.span ?? bodySentences(prose)[0]?.span;
    if (span === undefined) return;
    yield {
      span,
      ...(VERY_LONG < words && isDug ? { severity: 'information' as const } : {}),
      message: isDug
        ? `${words} words; the ask starts at word ${askAt}, so ${reader} has to dig for it.`
        : `${words} words, so ${reader} has to find the time to read them all.`,
      fixes: () => [
        ...(isDug ? askFirst(message) : []),
        ...cutFiller(message, isDug && words <= VERY_LONG ? LONG : VERY_LONG),
      ],
    };
  },
} as const satisfies Rule;
