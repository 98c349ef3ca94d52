import { phrases } from '../../text/phrases.ts';
import type { Sentence } from '../../text/sentences.ts';

const findSocial = phrases({
  soon: [
    "let's (talk|chat|speak) soon",
    '(catch up|catching up|catch you|see you|see each other|get together|meet up|reconnect|hang out|coffee|lunch|dinner|drink|beer) ... (soon|sometime|some time|at some point|some day|someday|one day|one of these days|before long|properly)',
  ],
  meant: [
    '(about|discuss|go over|go through|look at|work on|plan|decide|review|regarding|minutes|mins|hour|<number>|<weekday>|tomorrow|tonight|today|week|when you|if you|whether|could we|can we|are you|would you)',
  ],
});

/** "Hope we can catch up soon!", "would love a coffee sometime": how a letter closes that asked for something else. */
export function isSocial(sentence: Sentence): boolean {
  const kinds = findSocial(sentence).map((it) => it.kind);
  return !sentence.isQuestion && sentence.tokens.length <= 16 && kinds.includes('soon') && !kinds.includes('meant');
}
