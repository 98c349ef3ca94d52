import { phrases } from '../text/phrases.ts';
import type { Prose } from '../text/prose.ts';
import { noKey, rememberWords } from '../text/same-words.ts';
import type { Sentence } from '../text/sentences.ts';
import { slice } from '../text/span.ts';

// Who need not win the reader over, because answering is the reader's own work.

/** Whom the reader's own work concerns, and who need not win them over: a pupil, a parent, a patient, a tenant, a customer, the press. */
const findCharge = phrases({
  charge: [
    "(i'm|i am|as) .. (reporter|journalist|constituent|tenant|patient|customer|pupil)",
    '^ .. (on|my) deadline (for|with)',
    '(writing|working on|reporting|preparing|doing|running|for) (a|an|the) .. (story|piece|news article|segment|broadcast) (about|on|for|this|tomorrow|today|that|in|$)',
    '(listed|named|given|gave|gives|provided|put down) (us|me)? (you|your name|your number) .. as .. (reference|referee|contact)',
    '(prescribed|swelling|cough|fever|rash|dizzy|limping|vaccination|toothache|baptised|baptized|christening|executor|landlord)',
    '(my|our) (tax return|taxes|mortgage|custody|visa|knee|tooth|teeth|ear|throat|stomach|hip|shoulder|ankle)',
    '(essay|quiz|exam|lab|problem set|assignment) <number>',
    '(my|our|the) .. (sink|toilet|shower|ceiling|intercom|oven|fridge|bathroom)',
    '(missed|miss|missing) .. (class|lecture|lab|lesson|practice)',
    "(i'm|i am|as) .. (mum|mom|mother|dad|father|parent|parents|guardian|grandmother|grandfather)",
    '(my|our) (son|daughter|child|kid|kids|children|twins|boy|girl|grandson|granddaughter|kindergartner) .. .. ... (class|homework|reading|spelling|math|maths|grade|grades|lesson|lessons|school|team|teacher|practice|appointment|progress|report|test)',
    'my (grade|grades|mark|marks|homework|midterm|attendance|prescription|medication|refill|symptoms|appointment|checkup|physical|order|account|booking|reservation|refund|subscription|parcel|claim|warranty|tenancy)',
    '(my|our) (blood|test|lab|scan|mri|exam) .. (result|results|grade)',
    'your office hours',
    '(i|we) .. (took|did|wrote|had|completed|finished) ... .. (with|under) you',
    '(my|our) (rent|lease)',
    '(my|our|the) (boiler|heating|radiator|faucet|tap|thermostat|hot water|water heater)',
    '(in|from|of|took|taking|attended|enjoyed|loved|liked) your ... (course|class|seminar|lectures|lecture|workshop|studio|section|spring|fall|autumn)',
    '(worked|was|interned|rotated|volunteered|studied) (in|on|at) your .. (lab|group|department)',
    '(junior|senior|sophomore|freshman|student|major|graduate|undergraduate|undergrad) (in|at|of) your .. (department|section|lab|group|program|programme|school)',
  ],
});

/** Whether the message says that its writer is in the reader's care, or that the reader owes the public an answer. */
export function isCharge(prose: Prose): boolean {
  return (
    saysWho(prose) ||
    prose.sentences.some((it) => it.block.zone === 'body' && (findCharge(it).length > 0 || namesChild(it)))
  );
}

/** "Dear Mayor Lund", "Dear Press Office": whose office it is to answer. */
export function isOffice({ greeting, text }: Prose): boolean {
  return (
    greeting !== undefined &&
    (greeting.title === undefined
      ? /\b(?:office|services?|support|department|desk)\W*$/i.test(slice(text, greeting.span))
      : !/^(?:mr|mrs|ms|mx|miss|dr|doctor|prof|professor|sir|madam)\b/i.test(greeting.title))
  );
}

/** "Leo's homework" */
export const namesChild = rememberWords(
  ({ tokens }: Sentence) =>
    tokens.some(
      (it, at) =>
        it.isCapital &&
        it.word.endsWith("'s") &&
        /^(?:homework|reading|spelling|grades?|attendance|lessons?|appointment|behaviou?r|playing)$/.test(
          tokens[at + 1]?.word ?? '',
        ),
    ),
  noKey,
);

/** "Priya (22B)", "Jo, flat 4", "Anna Berg (Leo's mother)": who one is to the reader stands below. */
function saysWho({ signature, text }: Prose): boolean {
  const last = text.trimEnd().split('\n').at(-1) ?? '';
  return [last, ...signature.map((it) => slice(text, it))].some((it) =>
    /^.{0,40}(?:\b(?:unit|apt|apartment|flat) ?#?\d|\(#?\d{1,4}[A-Z]?\)|['’]s (?:mother|father|mum|mom|dad|parents?|guardian)\b)/i.test(
      it,
    ),
  );
}
