import type { Sentence } from '../../text/sentences.ts';
import { wordSet } from '../../text/word-set.ts';
import { isOrderStart, wordAt } from './cue.ts';

/** What an order has its object begin with: an article, a pronoun, a word of possession. */
const OBJECT = wordSet(
  'the a an this that these those my our your his her their me us him them it some any each every both another whatever everyone everybody yourself what whichever all',
);
/** Small words that belong to the verb: "jot **down** what", "hand **over** the keys". */
const PARTICLE = wordSet('up down out over off back in away through along together aside on forward past by to into');

/** Words before an article that are no verbs, or verbs whose missing subject is the writer: "hope the", "love your". */
const NO_ORDER = wordSet(
  `about above across after against along amid among around as at because before behind below beneath beside besides between beyond but by concerning despite down
  during except for from given in inside into like near of off on once onto out outside over past per plus regarding round since than through throughout till to toward
  towards under underneath until unto up upon versus via with within without amidst alongside minus opposite unlike whether while whereas though although unless if when
  where why how who whom whose what which that lest and or nor so yet also too just only even still then now here there again ever never always often maybe perhaps indeed
  instead rather quite almost nearly both either neither not no yes okay ok well oh hey all any each every some such half many most much few more less another other same
  is are was were am be been being do does did done has have had having can could may might must shall should will would cannot
  i you he she it we they me us him them this these those my our your his her their its mine yours one two three
  hope love like thank thanks want wish need miss appreciate enjoy got had saw left found heard told gave sent took made met spent bought brought came went think thought
  guess know knew believe mean feel felt hate doubt seem look sound hear see trust suppose assume gather reckon bet understand regret fear notice recall remember
  kept began ran won lost wrote paid sold built held stood sat led grew drew drove spoke chose broke forgot hung
  congratulations congrats kudos bravo apologies sorry welcome good great nice happy fine sure glad cheers best regards fyi btw re ps imagine bless god lord heaven
  today tomorrow yesterday tonight soon later once twice anyway anyhow meanwhile otherwise however therefore thus hence else everything something anything nothing
  everyone someone anyone nobody everybody somebody anybody none monday tuesday wednesday thursday friday saturday sunday far long less till next last first second
  wherever whenever whatever whoever however nor enough worth due thanks please pls kindly dear hello hi little tough hard easy true false real part kind sort type
  become became follow include contain meet rain snow day night week month year years time home work news come go get become remain stay seem appear happen
  rest raise hug kiss treat cherish savor savour celebrate thank greet drive travel picture god keep spare hang take have give mind forgive excuse pardon believe mention`,
);
const BASE_S = /(?:ss|cus|ess)$|^(?:focus|bus|bias|canvas|plus)$/;
const BASE_LY = wordSet('apply reply supply multiply rely fly comply tally rally ply');
const BASE_ED = wordSet('need feed speed proceed embed seed weed heed exceed succeed');
const BASE_ING = wordSet('bring ring sing swing wring fling sling cling');

/**
 * Whether an order with a verb of no list begins at `at`: "Run these figures past Lorna", "Water the plants". A lower-case
 * word of the language at the start of a clause, with an article or pronoun behind it, can hardly be anything but a verb.
 */
export function isOpenOrder(sentence: Sentence, at: number): boolean {
  const word = wordAt(sentence, at);
  const token = sentence.tokens[at];
  const next = sentence.tokens[at + 1];
  if (token === undefined || next === undefined || !isBaseVerb(word)) return false;
  // "Great job on the talk", "first pass at the text": such a word belongs to a noun where no comma parts them.
  if (/^(?:great|perfect|first|second|third|next)$/.test(wordAt(sentence, at - 1)) && !token.isAfterComma) return false;
  // A capital word inside a sentence is a name.
  if (at > 0 && token.isCapital && !token.isAfterBreak) return false;
  if (next.isAfterBreak || next.isAfterComma || !isOrderStart(sentence, at)) return false;
  if (OBJECT.has(next.word)) return !BE.test(wordAt(sentence, at + 2)) || /^(?:me|us|him|them|it)$/.test(next.word);
  return (
    PARTICLE.has(next.word) && OBJECT.has(wordAt(sentence, at + 2)) && sentence.tokens[at + 2]?.isAfterComma === false
  );
}

/** Whether a word can be a verb in its base form, as an order is: neither a small word nor one with another form's ending. */
export function isBaseVerb(word: string): boolean {
  if (!/^[a-z]{2,}$/.test(word) || NO_ORDER.has(word)) return false;
  if (/s$/.test(word) && !BASE_S.test(word)) return false;
  if (/ly$/.test(word) && !BASE_LY.has(word)) return false;
  if (/ed$/.test(word) && !BASE_ED.has(word)) return false;
  return !/ing$/.test(word) || BASE_ING.has(word);
}

const BE = /^(?:is|are|was|were|has|had|will|would|can|could|did|does|should)$/;
