// The words that wishes are made of, and what becomes of them in a question.

export const ADVERB =
  '(?:(?:really|very|so|just|also|truly|greatly|much|quite|only|ever|certainly|definitely|most|deeply|absolutely) )*';
export const I_WOULD = "(?:(?:I|we)(?:'d| would| should)|would) ";
export const GLAD = `be ${ADVERB}(?:grateful|thankful|appreciative|hono(?:u)?red|delighted|thrilled|happy|glad|pleased|obliged|indebted)`;
export const NICE =
  '(?:great|wonderful|lovely|helpful|amazing|fantastic|awesome|terrific|good|nice|super|brilliant|a (?:great|big|huge) help|of (?:great|much) help|an hono(?:u)?r|ideal|perfect|much appreciated|appreciated)';
export const CAN = "(?:could|would|can|might|will|'d)";
export const SOFT = '(?:possibly |perhaps |please |kindly |maybe |ever )?';

/** A pattern and what its match becomes. `rest` is the verb phrase; the modal and the feeling depend on the words found. */
export interface WishPattern {
  readonly pattern: RegExp;
  readonly question: (parts: Readonly<Record<string, string | undefined>>, isFormal: boolean) => string | undefined;
  /** A sentence that stays behind the question: "We would be honored." */
  readonly feeling?: (parts: Readonly<Record<string, string | undefined>>) => string | undefined;
}

/** Straight apostrophes in a pattern match curly ones; capitals do not matter. */
export function pattern(source: string): RegExp {
  return new RegExp(source.replaceAll("'", "['’]"), 'is');
}

export const modal = (word: string | undefined) => (/^(?:could|can|might)$/i.test(word ?? '') ? 'Could' : 'Would');

/** "you", then a verb phrase: the phrase keeps its words, "be able to" goes, "be up for" takes would. */
export function ask(word: string, rest: string | undefined): string | undefined {
  if (rest === undefined) return undefined;
  const verb = rest.replace(/^be able to /i, '');
  if (/^(?:happen to )?(?:know|remember|recall)\b/i.test(verb)) return `Do you ${verb}`;
  // "If you might want to join us" asks no more than "would you like to".
  if (/^(?:want|like|care) to /i.test(verb)) return `Would you like ${verb.slice(verb.indexOf(' ') + 1)}`;
  // To find time is to be able to.
  if (/^(?:find|spare)\b/i.test(verb)) return `Could you ${verb}`;
  return `${/^have\b|^be (?:willing|interested|open|up for|comfortable|available|free)/i.test(verb) ? 'Would' : word} you ${verb}`;
}

/** "I'd be grateful" thanks; "I'd be very happy", behind a question, tells nobody anything. */
export const feeling = ({ feel }: Readonly<Record<string, string | undefined>>) =>
  feel !== undefined && /\bbe\b|appreciate/i.test(feel) && !/happy|glad|pleased/i.test(feel) ? `${feel}.` : undefined;

/** Words of a thing's name, before what it is about. */
export const HEAD = '(?:(?!(?:of|for|from|about|on|in|with|to|at|by)\\b)[^\\s,.:;!?]+ )';
export const TALKS = '(?:chats?|calls?|conversations?|meetings?|interviews?|talk|discussion|session|appointment|word)';

export const BASE: Readonly<Record<string, string>> = {
  took: 'take',
  gave: 'give',
  sent: 'send',
  came: 'come',
  had: 'have',
};
