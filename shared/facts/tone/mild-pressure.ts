import { phrases } from '../../text/phrases.ts';
import { readTokens } from '../../text/tokens.ts';

const find = phrases<'mild' | 'strong'>({
  mild: [
    // "I haven't heard back" tells; "I still haven't heard back" reproaches.
    "^ (i|we) (haven't|have not|havent|didn't|did not|never|hadn't)",
    // what follows for the writer, and is no threat
    "(i|we|i'll|we'll|it) (will|might)? (lose|miss|forfeit)",
    '(otherwise|else) (it|he|she|they|the|this|our|no|all|everything|there|that)',
    '^ (we|you and i) (should|need to|have to) talk',
    '^ (please)? do (anything|everything|whatever) you can',
    'forward to (a|your|the)? (reading|receiving|seeing|hearing|getting)? .. (your|a|the)? (response|reply|answer|comments|thoughts|feedback|decision) (soon)? $',
    'thank you for (agreeing|taking)',
    // "It's been a month since I opened it" counts the days.
    "^ (it's|it has|it is|its) been .. (day|days|week|weeks|month|months|while) since (i|we)",
    // A customer tells of a thing or a service; who is disappointed in the reader reproaches.
    '(disappointed|frustrated|frustrating|fed up|upset) (that|by|with|to|in) $',
  ],
  strong: ['(positive|favorable|favourable|prompt|quick|speedy|early|swift|affirmative|immediate|immediately)'],
});

/** Whether pressing words are too mild to leave the reader no room: they tell a fact or close a letter. */
export function isMild(words: string): boolean {
  const hits = find({ tokens: readTokens(words, 0, words.length) });
  return hits.some((it) => it.kind === 'mild') && !hits.some((it) => it.kind === 'strong');
}
