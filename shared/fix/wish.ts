import { capitalized, uncapitalized } from './capital.ts';
import { wishPatterns } from './wish-patterns.ts';

/** A wish as a question, and the sentences that its parts become. */
export interface Turned {
  /** What stood before the wish, as a sentence of its own. */
  readonly before?: string;
  /** Without its question mark's neighbours: "Would you read section 3?" */
  readonly question: string;
  /** A feeling that stays behind: "I'd be grateful." */
  readonly after?: string;
}

/** "Could you fill in this form: https://…": its words, and the link that only follows them and takes no mark. */
export function apartFromLink(sentence: string): readonly [string, string | undefined] {
  const found = /^(.*\S):\s+((?:https?:\/\/|www\.)\S*[^\s.?!])[.?!]*$/s.exec(sentence);
  return found === null ? [sentence, undefined] : [found[1] as string, found[2]];
}

const JOINT = /(?:,? (?:and|so|but)|[.!?]|;|, and hoping|,|:| -+| –| —)\s*$/i;
const OPENING =
  /^(?:as|since|per|to|in (?:the )?future|from now on|given|because|when|once|if|should|before|after|for)\b[^.]*,\s*$/i;
const STARTER =
  /^(?:so|also|and|but|anyway|well|at any rate|in any case|please|therefore|thus|then|now|ok|okay|hey|basically|that said|with that|first|finally|lastly|specifically|in particular|namely|in addition|additionally|furthermore|moreover|again),?\s*$/i;

/**
 * Turns a wish into a question, keeping the writer's words: "I was hoping you could send the plan" is "Could you send the plan?".
 * @param sentence as written, with its closing mark.
 * @returns undefined where no pattern fits, or where the words before the wish cannot stand alone.
 */
export function turnWish(sentence: string, isFormal: boolean): Turned | undefined {
  const body = sentence.replace(/\s*[.!?…]+["'”’)]*\s*$/, '');
  if (body.split(/\s+/).length > 60) return undefined;
  for (const { pattern, question, feeling } of wishPatterns) {
    const match = pattern.exec(body);
    if (match === null) continue;
    const { rest, ...others } = match.groups ?? {};
    // "…; you have been through it twice" is a sentence of its own.
    const [wished, more] = rest === undefined ? [undefined, undefined] : halves(rest);
    const parts = rest === undefined ? others : { ...others, rest: wished };
    const asked = question(parts, isFormal);
    if (asked === undefined) continue;
    const turned = withLead(body.slice(0, match.index), asked);
    if (turned === undefined) continue;
    // Behind a link, a feeling would read as what the link is called.
    const felt = turned.question.endsWith('?') ? feeling?.(parts) : undefined;
    const after = [felt === undefined ? undefined : capitalized(writtenOut(felt, body)), more]
      .filter((it) => it !== undefined)
      .join(' ');
    return after === '' ? turned : { ...turned, after };
  }
  return undefined;
}

/** What is wished, and what a semicolon adds to it as a sentence. */
function halves(rest: string): readonly [string, string | undefined] {
  const at = rest.search(/; (?:I|we|you|it|they|he|she|this|that|there|the|my|our|your)\b/i);
  if (0 <= at) return [rest.slice(0, at), `${capitalized(rest.slice(at + 2))}.`];
  // "…, otherwise the client walks": what happens then is told.
  const [whole, otherwise] = rest.split(/,? (?:otherwise|or else),? (?=\p{L})/iu, 2);
  return [whole ?? rest, otherwise === undefined ? undefined : `Otherwise ${otherwise}.`];
}

function withLead(lead: string, asked: string): Turned | undefined {
  const [words, link] = apartFromLink(asked.replace(/[,;:\s]+$/, ''));
  const question = link === undefined ? `${words}?` : `${words}? ${link}`;
  if (lead.trim() === '' || STARTER.test(lead)) return { question };
  const greeting = /^(?:hey|hi|hello)\b[\p{L} ]*,\s*$/iu.exec(lead);
  if (OPENING.test(lead) || greeting !== null) return { question: `${lead.trimEnd()} ${uncapitalized(question)}` };
  const joint = JOINT.exec(lead);
  if (joint === null) return undefined;
  const before = lead.slice(0, joint.index).replace(/[,;:\s]+$/, '');
  return /\p{L}.*\s.*\p{L}/u.test(before) ? { before: `${before}.`, question } : undefined;
}

/** "would be honored" had its subject in the lead: it is the writer's "I" or "we". */
function writtenOut(feeling: string, sentence: string): string {
  if (!/^would /i.test(feeling)) return feeling;
  return `${/\bwe\b/i.test(sentence) && !/\bI\b/.test(sentence) ? 'We' : 'I'} ${feeling}`;
}
