import type { Checked } from '../check.ts';
import { isMendable } from '../fix/mendable.ts';
import type { Message } from '../message/message.ts';
import { ownSettings } from '../message/own-settings.ts';
import { findProblems } from '../rules/find.ts';
import type { Finding } from '../rules/finding.ts';
import { emptyOpener } from '../rules/say-what-for.ts';
import type { Settings } from '../settings/settings.ts';
import { again, isDone, lacking, MENDING, MOST_PASSES, settle, WHOLE } from './compose.ts';
import { whyLeft } from './left.ts';
import type { Rewritten } from './result.ts';
import { faultOf } from './self-check.ts';

/** Kinds of message in which nothing is asked that a rewrite could make easier. */
const UNCHANGED = new Set(['reply', 'thank-you', 'making-introduction', 'scheduling', 'update', 'open-door']);

/** A line of dashes below a signed note. */
const BELOW = /\n[ \t]*-{3,}[ \t]*\r?\n(?=\s*\S)/;

/**
 * Makes a request answerable: one question with what its reader needs, in the writer's own words, the settings' and `[blanks]`.
 * The same message and settings give the same result; rewriting it again changes nothing more. Never fails: what cannot be
 * rewritten is `left`, with the reason.
 */
export function rewrite({ text, message }: Pick<Checked, 'text' | 'message'>, usual: Settings): Rewritten {
  const settings = ownSettings(message.prose, usual);
  if (!message.isRequest || UNCHANGED.has(message.kind)) return { level: 'unchanged', text };
  if (!isMendable(message.prose))
    return { level: 'left', text, reason: 'One of its sentences is too long to be mended; write it in several.' };
  const below = BELOW.exec(message.prose.text);
  if (below !== null) {
    const own = message.prose.text.slice(0, below.index + 1);
    const note = again(message, own, settings);
    // "Could you forward this to Jo?" is the request; what stands below the line is for Jo.
    if (note.prose.signOff !== undefined && note.facts.ask.length > 0) {
      const result = rewrite({ text: own, message: note }, settings);
      return { ...result, text: result.text === own ? text : result.text + message.prose.text.slice(own.length) };
    }
  }
  if (message.prose.text.includes('\r\n')) {
    const result = rewrite(
      { text: message.prose.text, message: again(message, message.prose.text.replaceAll('\r\n', '\n'), settings) },
      settings,
    );
    return result.level === 'mended' || result.level === 'recomposed'
      ? { ...result, text: result.text.replaceAll('\n', '\r\n') }
      : { ...result, text };
  }
  if (emptyOpener(message) !== undefined)
    return {
      level: 'left',
      text,
      reason: 'It does not say yet what you would like; write "Could you [one thing] by [day]?" first.',
    };
  let result = attempt(message, settings);
  for (let round = 0; round < MOST_PASSES; round += 1) {
    if (result.level === 'unchanged' || result.level === 'left') return result;
    // A reader of the result would start from it: it must stand by itself, and still hold all of the first draft.
    const next = attempt(again(message, result.text, settings), settings);
    if (next.text === result.text) return result;
    const fault = faultOf(message, next.text, settings);
    if (fault !== undefined) return { level: 'left', text, reason: `It was left as it is: ${fault}.` };
    const isGathered = [result.level, next.level].includes('recomposed');
    result = { level: isGathered ? 'recomposed' : 'mended', text: next.text };
  }
  return { level: 'left', text, reason: 'It was left as it is: the rewrite would not come to rest.' };
}

/** One rewrite: the whole of it, or else only what can be put into the writer's own sentences. */
function attempt(now: Message, settings: Settings): Rewritten {
  const { text } = now.prose;
  const lacked = lacking(now, settings);
  if (isDone(lacked)) return { level: 'unchanged', text };
  const reason = whyLeft(now);
  if (reason !== undefined) return { level: 'left', text, reason };
  let fault: string | undefined;
  // A template is not taken apart: its blanks stand where they must.
  const isTemplate = now.isTemplate || now.facts.blank.filter((it) => !it.isFilled).length >= 3;
  for (const steps of isTemplate ? [MENDING] : [WHOLE, MENDING]) {
    const composed = settle(now, settings, steps);
    if (composed.text === text) continue;
    // What only leaves something out and mends nothing takes the writer's words for no gain.
    if (
      composed.text.length < text.length &&
      countOf(lacked) <= countOf(lacking(again(now, composed.text, settings), settings))
    )
      continue;
    const wrong = composed.isSettled ? faultOf(now, composed.text, settings) : 'it would not come to rest';
    if (wrong === undefined) return { level: composed.isGathered ? 'recomposed' : 'mended', text: composed.text };
    // The first says most: what only mends lacks more.
    fault ??= wrong;
  }
  if (fault !== undefined) return { level: 'left', text, reason: `It was left as it is: ${fault}.` };
  const found = findProblems(now, settings).find((it) => it.severity === 'warning' && it.rule !== 'fill-the-blanks');
  return found === undefined
    ? { level: 'unchanged', text }
    : {
        level: 'left',
        text,
        reason: `It was left as it is: only you can mend this: ${found.message.replace(/\.$/, '')}.`,
      };
}

const countOf = (found: readonly Finding[]) => found.filter((it) => it.rule !== 'fill-the-blanks').length;
