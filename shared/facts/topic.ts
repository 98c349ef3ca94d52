import { phrases } from '../text/phrases.ts';
import type { Prose } from '../text/prose.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import type { Token } from '../text/tokens.ts';
import { asksFor } from './blank.ts';
import type { Ask, AskType, Blank, Topic } from './fact.ts';
import { isReported, wordSet } from './search.ts';

const lead = phrases<'about' | 'verb' | 'thing' | 'event'>({
  about: ['(about|regarding|concerning|re|around|on the (topic|subject|matter|question) of|with (regard|regards|respect) to|in regards to|as to|related to|relating to)', '(question|questions|advice|feedback|thoughts|input|perspective|insights|guidance|tips|opinion|talk|session|panel|presentation|info|information|help|chat|conversation|expertise|lecture|workshop|article|paper|ideas|note|suggestions|comments|minutes|words|brain) (on|for)', '(interest|interested) in', '(help|assist|assistance|support) (me|us|them|him|her)? (out)? (with|in|on)'],
  verb: ['(discuss|discussing|explore|exploring|compare|comparing|understand|understanding|review|reviewing|decide|deciding|ask|asking|know|learn|learning|hear|figure out|find out|go over|talk through|walk through|work through|brainstorm|clarify|confirm|plan|planning|choose|choosing|go through|cover|consider|considering|request|resolve|evaluate|finalize) (you|more|a (bit|little)|out)? (about)?', '(deciding|choosing|decide|choose) between', '(applying|apply|application|candidate|considered|consider me) (for|to)'],
  thing: ['(how|which|what|whether|why|where) (you|your|i|we|to|the|it|they|he|she|do|does|did|is|are|would|should|could|<number>|one|of|resources|skills|events|steps|led|made|a|an|this|that|my|our|most)'],
  event: ['(attend|join|join us for|join us at|join me for|join me at|join our|invite you to|invitation to|speak at|present at|speak to|take part in|participate in|participating in|guest at|guests at|tour of|tour|play|go to|come to|visit|see) (the|our|a|an|my|this|your)?', '(purpose|subject|topic|agenda|goal|theme) (of .. )?(is|will be|would be|:)', '(working on|writing|preparing|researching|building|prepare|write|organizing|launching|developing) (a|an|the|my|our)'],
});

const EMPTY = wordSet(
  "a an the any some this that these those it its your you my me our us we i i'm i'd i'll we're we'd his her their them they one all more most other others and or of to in on at for with from by as so just also very really great quick short brief little lot much many few several various potential possible new future current further next general overall certain mutual common interesting exciting own personal professional business common what whatever how if be is are was were been being am do does did have has had can could would will may might should shall get getting got go going make made see seen let know there here where when who which while about regarding together soon sometime time times today tomorrow week weeks month day days year minutes minute hour hours call chat talk meeting meet meets coffee lunch dinner drinks phone zoom video conversation " +
    "experience experiences journey path paths career careers background story role roles company companies firm work job jobs perspective perspectives opportunities opportunity insight insights advice team teams organization industry field life position plans plan goals vision trajectory thoughts thought activities expertise interests interest needs services service success knowledge ideas idea issues issue things thing stuff topics topic options matters matter synergy synergies possibilities alternatives collaboration partnership benefit value help favor assistance support guidance feedback tips pointers information info input problem problems situation catch connect connecting touch base network networking like love want wanted hope hoping hear hearing learn learning discuss discussing explore exploring ask asking think thinking understand share sharing provide please thanks thank appreciate appreciated grateful able available convenient convenience interested best good better happy anything something someone anyone person people right appropriate contact contacts up out over down into back both each else same way ways well as than then yes no not don't myself yourself ourselves introduce questions question request forward looking look seeing currently now always ever still again working doing done being world group everything space area areas areas market details detail next step steps note email mail message letter reply response",
);
const VAGUE_OBJECT = wordSet('experience experiences journey path career background story role company firm work perspective perspectives opportunities opportunity insight insights advice team organization industry field position plans thoughts activities synergy synergies possibilities ideas issues alternatives collaboration partnership brain brains problem');
const STOPS = wordSet("if so because since but would could can please let when whenever sometime as thanks thank i i'd i'm we'd");
const ADVERBS_OF_ASK = wordSet("you're you've you'd you'll they're there's that's it's i've we've we'll let's what's especially particularly specifically actually possibly perhaps maybe even greatly truly kindly briefly quickly");

/** What kinds of ask name their topic by their own task: "send me the counts by country". */
const TASKS: ReadonlySet<AskType> = new Set(['deliverable', 'decision', 'feedback', 'question', 'letter', 'speaking', 'other']);

/**
 * Reads what the primary ask is about. A topic is specific where the reader need not guess: a name, a number, a question put,
 * or a noun that is none of the empty ones ("experience", "opportunities", "synergy"). Without an ask there is none.
 */
export function readTopics(prose: Prose, asks: readonly Ask[], blanks: readonly Blank[]): readonly Topic[] {
  const primary = asks.find((it) => it.isPrimary) ?? asks[0];
  if (primary === undefined) return [];
  const own = prose.sentences[primary.sentence];
  if (own === undefined) return [];
  const topics: Topic[] = [];
  const inAsk = candidates(own, blanks);
  topics.push(...inAsk);
  if (!inAsk.some((it) => it.isSpecific) && TASKS.has(primary.type)) {
    const task = taskOf(own, blanks);
    if (task !== undefined) topics.push(task);
  }
  for (const sentence of prose.sentences) {
    if (sentence === own || sentence.block.kind === 'heading' || !isPurpose(sentence, asks, prose)) continue;
    topics.push(...candidates(sentence, blanks));
  }
  return topics;
}

/** The topic that counts: a specific one wins, the ask's own sentence first. */
export function mainTopic(topics: readonly Topic[]): Topic | undefined {
  return topics.find((it) => it.isSpecific) ?? topics[0];
}

const PURPOSE = wordSet("question questions ask asking about discuss how which what whether why regarding subject topic applying deciding choosing compare confirm wondering wonder interested want like hoping love help explore looking learn prepare request invite research project writing article");
const THANKING = wordSet('thank thanks attached');

/** A sentence that may tell what the ask is about: another ask, the subject line, a question, a wish. */
function isPurpose(sentence: Sentence, asks: readonly Ask[], prose: Prose): boolean {
  if (sentence.block.zone === 'subject' || sentence.isQuestion) return true;
  const at = prose.sentences.indexOf(sentence);
  if (asks.some((it) => it.sentence === at)) return true;
  if (THANKING.has(sentence.tokens[0]?.word ?? '')) return false;
  return sentence.block.zone === 'body' && sentence.tokens.some((it) => PURPOSE.has(it.word));
}

function candidates(sentence: Sentence, blanks: readonly Blank[]): readonly Topic[] {
  const topics: Topic[] = [];
  for (const hit of lead(sentence)) {
    if (isReported({ sentence, first: hit.first })) continue;
    const object = objectAfter(sentence.tokens, hit.last + 1);
    if (object.length === 0) {
      const blank = blanks.find((it) => it.span.start >= hit.span.end && it.span.start <= hit.span.end + 3 && asksFor(it, 'topic'));
      if (blank !== undefined) topics.push({ span: blank.span, isSpecific: true });
      continue;
    }
    const isSpecific = hit.kind === 'thing' ? isQuestionPut(sentence, hit.first) : hit.kind === 'event' ? isEvent(object) : isDefinite(object, blanks);
    if (!isSpecific && !object.some((it) => VAGUE_OBJECT.has(it.word))) continue;
    topics.push({ span: spanOf(object), isSpecific });
  }
  return topics;
}

/** The words behind a lead, up to the end of their phrase. */
function objectAfter(tokens: readonly Token[], from: number): readonly Token[] {
  const object: Token[] = [];
  for (let at = from; at < tokens.length && object.length < 12; at += 1) {
    const token = tokens[at] as Token;
    if (at > from && (token.isAfterBreak || (token.isAfterComma && STOPS.has(token.word)))) break;
    if (at === from && token.isAfterBreak) break;
    if (STOPS.has(token.word) && object.length > 1) break;
    object.push(token);
  }
  return object;
}

const isEmpty = (token: Token) => EMPTY.has(token.word) || ADVERBS_OF_ASK.has(token.word);

function isDefinite(object: readonly Token[], blanks: readonly Blank[]): boolean {
  const head = object.findIndex((it) => VAGUE_OBJECT.has(it.word));
  const words = object.filter((it) => !isEmpty(it));
  // "Your experience at Northwind" is still the whole of an experience; "your experience moving to Northwind" is a part.
  if (head >= 0 && head <= 4) {
    const rest = object.slice(head + 1);
    const [next] = rest;
    if (next === undefined) return words.some((it) => object.indexOf(it) < head && !it.isCapital && it.word.length > 3 && !isPraiseWord(it.word)) && object[0]?.word !== 'your';
    if (/ing$/.test(next.word) && !next.isAfterComma && next.word.length > 4) return rest.slice(1).some((it) => !isEmpty(it));
    if (NARROWS.has(next.word)) return rest.slice(1).some((it) => !isEmpty(it) && !it.isCapital);
    return false;
  }
  if (words.length > 0) return true;
  return object.length < 4 && blanks.some((it) => object.some((token) => it.span.start <= token.span.start && token.span.end <= it.span.end) && asksFor(it, 'topic'));
}

const NARROWS = wordSet('on about regarding with for how when whether');
const isPraiseWord = (word: string) => /(?:ing|ive|ible|able|ous|ful|ary)$/.test(word);

/** "How you chose between the two leases", "which skills mattered", and not "what you do", "how are you". */
function isQuestionPut({ tokens }: Sentence, first: number): boolean {
  const rest = tokens.slice(first + 1);
  if (['works', 'time', 'times', 'day', 'suits', 'your'].includes(rest[0]?.word ?? '') && rest.length < 6) return false;
  return rest.filter((it) => !isEmpty(it)).length >= 2;
}

function isEvent(object: readonly Token[]): boolean {
  return object.some((it) => !isEmpty(it));
}

/** A task told in the ask itself: "send me the Q4 refund counts". */
function taskOf({ tokens, span }: Sentence, blanks: readonly Blank[]): Topic | undefined {
  const words = tokens.filter((it) => !isEmpty(it));
  const isSpecific = words.length >= 2 || blanks.some((it) => span.start <= it.span.start && it.span.end <= span.end && asksFor(it, 'topic'));
  return { span, isSpecific };
}

const spanOf = (tokens: readonly Token[]): Span => ({ start: tokens[0]?.span.start ?? 0, end: tokens.at(-1)?.span.end ?? 0 });
