import { phrases } from '../../text/phrases.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Ask, AskType } from '../fact.ts';
import { wordAt } from './cue.ts';

const USUAL: Readonly<Record<AskType, Ask['size']>> = {
  meeting: 'medium',
  question: 'small',
  advice: 'medium',
  feedback: 'medium',
  introduction: 'medium',
  referral: 'large',
  letter: 'large',
  decision: 'small',
  deliverable: 'small',
  speaking: 'large',
  mentoring: 'large',
  connect: 'small',
  other: 'medium',
};

const findSize = phrases({
  minutes: ['<number> (minute|minutes|min|mins)', '<number> to? <number> (minute|minutes|min|mins)'],
  hours: [
    '<number> (hour|hours|hr|hrs)',
    '(half an|an|one|full|half a|a whole) (hour|day|afternoon|evening|weekend)',
    'half hour',
  ],
  whole: [
    '(thesis|dissertation|manuscript|novel|book|grant|monograph|whole (paper|draft|report|document|deck)|full (paper|draft|report|manuscript)|entire)',
  ],
  work: [
    '(write|prepare|organize|organise|build|design|develop|translate|donate|donation|sponsor|serve|volunteer|host|present|train|create)',
  ],
  brief: ['(one|single) (line|word|sentence|reply|minute)', '(two|three) (lines|words|sentences|minutes)', 'yes or no'],
});

/** The sentences that name some measure of work. */
export function measured(sentences: readonly Sentence[]): readonly Sentence[] {
  return sentences.filter((it) => findSize(it).length > 0);
}

/** How much the ask of a sentence wants: small up to five minutes, medium up to twenty or a few pages, large from half an hour. */
export function sizeOf(type: AskType, sentence: Sentence, others: readonly Sentence[]): Ask['size'] {
  const own = sizeIn(type, sentence);
  if (own !== undefined) return own;
  for (const other of others) {
    const size = sizeIn(type, other);
    if (size !== undefined) return size;
  }
  return USUAL[type];
}

function sizeIn(type: AskType, sentence: Sentence): Ask['size'] | undefined {
  for (const hit of findSize(sentence)) {
    if (hit.kind === 'minutes') return sizeOfMinutes(wordAt(sentence, hit.last - 1));
    if (hit.kind === 'hours' && type !== 'deliverable') return 'large';
    if (hit.kind === 'whole' && type === 'feedback') return 'large';
    if (hit.kind === 'work' && type === 'deliverable') return 'medium';
    if (hit.kind === 'brief' && (type === 'advice' || type === 'question')) return 'small';
  }
  return undefined;
}

const WORDS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  thirty: 30,
  forty: 40,
  'forty-five': 45,
  fifty: 50,
  sixty: 60,
  ninety: 90,
};

function sizeOfMinutes(word: string): Ask['size'] {
  const minutes = WORDS[word] ?? (/^\d+$/.test(word) ? Number(word) : 15);
  return minutes <= 5 ? 'small' : minutes < 30 ? 'medium' : 'large';
}
