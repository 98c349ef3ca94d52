import type { Edit } from '../rules/rule.ts';
import type { Prose } from '../text/prose.ts';
import type { Sentence } from '../text/sentences.ts';
import { slice } from '../text/span.ts';

/** "Get back to me **at your earliest convenience**", "your thoughts **and availability**": what goes where a time is proposed, and the rest stays. */
const OPEN =
  /(?: at your (?:very )?(?:earliest )?(?:convenience|opportunity)|,? (?:and|as well as) (?:your )?availability)(?=[.!]*$)|(?:your )?availability and (?=(?:your|any) )/i;

/** Takes the words that leave the time open out of a sentence that says something else as well. */
export function cutOpenTime({ masked }: Prose, { span, tokens }: Sentence): readonly Edit[] {
  const found = OPEN.exec(slice(masked, span));
  // "Please reply at your convenience" says nothing else.
  if (found === null || (/^ at/.test(found[0]) && tokens.length <= 9)) return [];
  const start = span.start + found.index;
  return [{ span: { start, end: start + found[0].length }, newText: '' }];
}
