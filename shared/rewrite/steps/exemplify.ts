import { contains, slice } from '../../text/span.ts';
import { movableSentences } from '../place.ts';
import { lacksAny } from '../plan.ts';
import type { Step } from './step.ts';

const HELPS =
  /\b(?:help\w*|assist\w*|favou?rs?|return|repay|support|of (?:use|service|any use)|reciprocat\w*|make it (?:up|worth)|do (?:for you|anything|something|in return)|give back|pay (?:you|it) (?:back|forward)|useful|add value)\b/i;

/** A vague offer stays where it stands and gets an example: "…, for example by [one thing I can do]". */
export const exemplify: Step = (message, plan) => {
  if (!lacksAny(plan, 'make-the-offer-concrete', 'give-something', 'offer-what-you-have')) return [];
  const vague = message.facts.give.find((it) => it.kind === 'vague-offer');
  const holder =
    vague === undefined ? undefined : movableSentences(message).find((it) => contains(it.span, vague.span));
  if (holder === undefined) return [];
  const text = slice(message.prose.text, holder.span);
  // "I'd owe you", "I have many ideas" give nothing that could be done in some way.
  if (!HELPS.test(text)) return [];
  const end = holder.span.end - (/[.!?…]*$/.exec(text)?.[0].length ?? 0);
  return [{ span: { start: end, end }, newText: ', for example by [one thing I can do]' }];
};
