import type { Prose } from './prose.ts';
import { noKey, rememberWords } from './same-words.ts';
import type { Sentence } from './sentences.ts';
import { wordSet } from './word-set.ts';

const ENGLISH = wordSet(
  `the of and to in is that it for you was with on as are be this have from or by one had not but what all were we when your can said there use an each which
  she do how their if will up about out many then them these so some her would make like him has time two more go no way could people my than first been call who
  i i'm i'd i'll i've you're it's don't me he they our us at any let know please thanks thank hi hello just also after before`,
);
/** Function words of neighbors that English does not have. */
const OTHER = wordSet(
  `der die das und ist nicht ich sie wir ein eine mit für auf dem den zu von bitte könnten hätten über auch noch ihr ihnen le la les une des est et pour que qui dans
  vous nous avec sur pas ne je il elle votre notre merci pourriez être el los las una por para con usted gracias podría está su como más pero nos het een van niet en
  ik je jij u wij zijn voor met op aan bent kunt och att är jag du vi på med för inte kan ett som il di che non per sono è ho una della grazie potrebbe lei
  o os um uma não com você obrigado poderia se em do da og jeg er ikke vil på til ja på się nie na jest czy proszę kas sa mul on palun и в не на я что вы`,
);

/** Whether the writer's own words are English, as far as their small words tell. A handful of words is given the benefit. */
export function isEnglish({ sentences }: Pick<Prose, 'sentences'>): boolean {
  let words = 0;
  let english = 0;
  let other = 0;
  for (const sentence of sentences) {
    const own = count(sentence);
    words += own.words;
    english += own.english;
    other += own.other;
  }
  if (words < 4) return true;
  return english >= other && (words < 15 || 8 * english >= words);
}

const count = rememberWords(({ tokens }: Pick<Sentence, 'tokens'>) => {
  let words = 0;
  let english = 0;
  let other = 0;
  for (const { word } of tokens) {
    if (/^[\d<]/.test(word)) continue;
    words += 1;
    if (ENGLISH.has(word)) english += 1;
    else if (OTHER.has(word)) other += 1;
  }
  return { words, english, other };
}, noKey);
