import type { AskType } from '../facts/fact.ts';
import { AND_NO, NO_IS_FINE } from '../fix/own-words.ts';
import { isReadiness } from '../fix/readiness.ts';
import type { Message } from '../message/message.ts';
import { isOwnPlace } from '../message/on-asks.ts';
import { askSentence } from './ask-sentence.ts';
import { lastOnAsk } from './behind-ask.ts';
import { candidateOf } from './candidate.ts';
import { isPoll, isTask } from './deeds.ts';
import type { Plan } from './plan.ts';
import { isCrowded } from './talk.ts';

type Ends = (message: Message, plan: Plan, question: string) => readonly string[];

/** "May I ask you a few questions?": nobody knows yet how long the answers are. */
const OPENS_QUESTIONS =
  /\bask (?:you )?(?:(?:a|some|any|one|two|three|several|my) )?(?:\p{L}+ )?(?:of )?(?:questions?|things?|stuff|something)\b/iu;

/** What was or will be done, and why, takes as many words as it takes: "Why was it felled?", "What will you do to stop this?" */
const EXPLAINS =
  /^(?:[^,?]{1,30}, )?(?:(?:and|so|but) )?(?:why|how come|what (?:will|are|have|did|do) (?:you|they) [^?]*\bdo(?:ne|ing)?)\b/i;

/** What is owed is not to be refused: an invoice, a rent, a thing that was ordered and came broken. */
const OWED =
  /\b(?:invoices?|overdue|past due|unpaid|outstanding|balance|rent|owe[sd]?|refund|deposit|warranty|you (?:delivered|supplied|sold|shipped|installed|repaired)|(?:my|our) order)\b/i;

const AWKWARD = `If it is awkward for any reason, ${NO_IS_FINE}.`;

/** The sentences that stand behind an ask of a type so that it can be answered in a word; meetings have their own. */
export const ends: Readonly<Partial<Record<AskType, Ends>>> = {
  question: (_message, { lacks }, question) =>
    isTask(question) ||
    isPoll(question) ||
    // Whoever is pressed for an answer owes more than a line, and "Did you get my mail?" asks for less.
    lacks.has('drop-the-pressure') ||
    lacks.has('bring-something-new') ||
    EXPLAINS.test(question) ||
    /^(?:[^,]{1,40}, )?(?:can|could|may|might|shall|should) (?:I|we) (?!ask\b)/i.test(question) ||
    OPENS_QUESTIONS.test(question)
      ? []
      : ['One line is plenty.'],
  advice: (_message, _plan, question) => [
    /^(?:[^,]+, )?(?:would you tell me|may I ask|could you tell me) (?:how|why|what|which|when|where|who)\b/i.test(
      question,
    )
      ? 'One line is plenty.'
      : /\b(?:books?|places?|people|papers?|films?|restaurants?|articles?|resources|courses|tools|names|titles|spots|routes)\b/i.test(
            question,
          )
        ? 'The first one or two that come to mind are plenty.'
        : 'Two lines are plenty.',
  ],
  feedback: (message, _plan, question) => {
    // A form that everyone is asked to fill in takes no leave to say no.
    if (/\b(?:survey|questionnaire|form|poll|vote|sheets?)\b/i.test(question)) return [];
    // What one thinks of a plan takes no more time than the mail.
    if (
      /^(?:so,? |and |could you tell me by \S+ )?what (?:(?:do|would|are) )?your? (?:think|say|thoughts)\b/i.test(
        question,
      )
    )
      return [];
    // Who writes "please review" has a right to it.
    if (/^(?:\p{Lu}\p{L}+, )?(?:please|kindly)\b/iu.test(question)) return [];
    return message.kind === 'follow-up' && / by /.test(question)
      ? ['If that is too soon, just name a day that works.']
      : ['If you have no time, a one-word no is fine.'];
  },
  introduction: (_message, _plan, question) => {
    if (/\[name or role\]|right person/i.test(question))
      return ["A name is enough, and I'll write to them myself; a no is fine."];
    // "Introduce me to the head of your archive" tells no name, "to Dr. Feld" one with its title.
    const first =
      /\b[Ii]ntroduc\w+ (?:me|us) to ((?:(?:(?:Mrs?|Ms|Mx|Dr|Prof)\.?|Professor) )?\p{Lu}[\p{L}'’-]+)/u.exec(
        question,
      )?.[1];
    return [
      ...(first === undefined || /^\[/.test(first) ? [] : [`I have one question for ${first}: [the question].`]),
      AWKWARD,
    ];
  },
  referral: (message, plan, question) => {
    if (/\breferr?(?:al|ing)?\b/i.test(question)) return [AWKWARD];
    if (
      !/\b(?:jobs?|roles?|positions?|hir\w+|openings?|vacanc\w+|internships?|work (?:at|for|with|in)|apprenticeship|appointed)\b/i.test(
        question,
      )
    )
      return [];
    if (isOwnPlace(plan.original, question) && !/\brefer/i.test(question)) return ['A one-line answer is plenty.'];
    const of = candidateOf(message);
    return [
      `Forwarding ${of === undefined ? 'my' : `${of}'s`} ${plan.tone.resume} to [name] by [day] is all it takes.`,
      AWKWARD,
    ];
  },
  decision: ({ prose }, _plan, question) =>
    // "Approve the plan and send it to Ana": more is asked than a word.
    /\byour (?:signature|input|comments|feedback)\b|\bwould you sign (?!off)|\band (?:please |then )?(?!for\b|of\b|in\b|on\b)\p{L}+ (?:it|them|me|us|him|her|the|my|our|your)\b/iu.test(
      question,
    )
      ? []
      : [
          /^(?:[^,?]{1,30}, )?(?:how|what|where|who|why)\b/i.test(question)
            ? /\bwho\b/i.test(question)
              ? 'A name by [day and time] is enough.'
              : 'Two lines by [day and time] are plenty.'
            : prose.text.includes('by [')
              ? 'A one-word answer is enough.'
              : 'A one-word answer by [day and time] is enough.',
        ],
  other: (_message, plan, question) => readiness(plan, question),
  deliverable: (message, plan, question) => {
    const ready = readiness(plan, question);
    const { prose, relationship } = message;
    const isDistant = relationship === 'cold' || (relationship === 'unknown' && prose.greeting?.title !== undefined);
    return 0 < ready.length || !isDistant || OWED.test(prose.masked) || 0 < plan.original.facts.pressure.length
      ? ready
      : ["If you can't, just say so."];
  },
  speaking: (message, plan) => [
    ...(message.facts.duration.some((it) => it.minutes !== undefined) || message.prose.text.includes('[minutes]')
      ? []
      : [aboutMinutes(message, '.')]),
    isCrowded(plan) ? `A plain yes or no is all I need${AND_NO}.` : `A yes or no by [day] is all I need${AND_NO}.`,
  ],
  connect: (_message, _plan, question) => (question.includes('[the question]') ? ['Two lines are plenty.'] : []),
};

/** How long a talk is; behind a fee, "it" would be the fee. */
export function aboutMinutes(message: Message, rest: string): string {
  const asked = askSentence(message);
  return `${asked === undefined || lastOnAsk(message, asked) === asked ? 'It is' : 'Your part is'} about [minutes]${rest}`;
}

/** By when the word is wanted, where the question asks for no more than a word. */
function readiness({ lacks }: Plan, question: string): readonly string[] {
  if (!lacks.has('say-by-when') || !isReadiness(question) || /\bon \[/.test(question)) return [];
  // Who asks for leave needs an answer, not a way to refuse.
  return /\b(?:may|can|could) (?:I|we)\b/i.test(question)
    ? ['A one-word answer by [day] is enough.']
    : [`A yes or no by [day] is all I need${AND_NO}.`];
}
