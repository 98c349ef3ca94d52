import { type Hit, phrases } from '../../text/phrases.ts';
import type { Sentence } from '../../text/sentences.ts';
import { inWords } from '../../text/tokens.ts';
import type { AskType } from '../fact.ts';
import { isAskedByWord } from './about-facts.ts';
import { type AskCue, wordAt } from './cue.ts';
import { headOf } from './head.ts';

// Asks in the words of a type that they are not: most look like a meeting to plan.

const EVENT =
  '(call|calls|meeting|meetings|interview|session|hearing|standup|sync|review|demo|kickoff|huddle|webinar|conference|workshop|seminar|training|rehearsal|practice|lesson|class|appointment|debrief|talk|lecture|keynote|panel|party|concert|ceremony|reception|wedding|game|exam|retreat|retro|offsite|all hands|town hall)';
const THE = "(the|our|your|my|this|that|his|her|their|next|today's|tomorrow's|tonight's)";

/** Of a meeting that stands, the question wants to know something: "When is the board meeting?", "Where do we meet?" */
const findStanding = phrases({
  standing: [
    `(when|when's|where|where's|how long|which room|what room|what time|what day|which day|what date|which date) (is|are|was|were|will|does|do)? ${THE} .. .. ${EVENT}`,
    '(where|what time) (shall|should|do|will|are|can) <i> (meet|meeting)',
    'when (do|are) we (meet|meeting)',
    `(is|are|was|were|will|does|did|has) ${THE} .. .. ${EVENT}`,
  ],
});

const findTold = phrases({
  told: [
    `${THE} .. .. ${EVENT}`,
    `${EVENT} (is|was|has|got|moved|moves|starts|runs|will|needs)`,
    `(have|has|got|there's|there is) (a|an|another) .. ${EVENT}`,
  ],
  answer: [
    '(can|could|will|would) (you|anyone|anybody|everyone|everybody) (still|also|both|all)? (make|manage|attend|join|be at|come to|do) (it|that|this|$)',
    '(can|could|will|would) you (still|also|both|all)? be there',
  ],
});

const PROPOSES = /^(?:i'd|we'd|like|love|want|hoping|hope|wondering|let's|could|can|shall|would|propose|suggest)$/;

/** "The Kessler call moved to 4. Can you still make it?": it stands, and how long and by what both know. */
export function answersToEvent(sentences: readonly Sentence[], at: number): boolean {
  const own = sentences[at];
  const before = sentences[at - 1];
  return (
    own !== undefined &&
    before !== undefined &&
    findTold(own).some((it) => it.kind === 'answer') &&
    findTold(before).some((it) => it.kind === 'told') &&
    !before.tokens.some((it) => PROPOSES.test(it.word))
  );
}

const SUITS =
  /^(?:good|best|better|convenient|ok|okay|fine|free|available|work|works|suit|suits|possible|easiest|alright|earliest)$/;

const findPresence = phrases({
  presence: [
    '(are|will) you (be)? (still|also)? (at|in) (the|your|my|our)',
    '(are|will) you (be)? (still|also)? (in|out|off|away|back|home) (today|tonight|on <weekday>|on the|tomorrow|this|next|<weekday>|of (the office|town))',
    '(are|will) you (be)? (still|also)? (at|on) (home|work|leave|holiday|vacation|site|duty|shift)',
    '(are|will) you (be)? (still|also)? (coming|going) (to|with|in|on) (the|our|my|a|that|this|his|her|their|today|tomorrow|<weekday>)',
    '(are|will) you (be)? (still|also)? coming (today|tonight|tomorrow|<weekday>)',
    '(can|will) you still make it',
    '(can|will) you make it ... after all',
    `(are|will) you (be)? (still|also)? (joining|attending|on|at|in) ${THE} .. .. ${EVENT}`,
  ],
});

/** "Are you in the office on Friday?": where the reader is, and no more. */
export function asksForPresence(sentence: Sentence, cue: AskCue): boolean {
  return (
    cue.form === 'question' &&
    // "Are you in the area next week?" looks for a meeting.
    !sentence.tokens.some((it) => /^(?:area|city|neighbou?rhood|country|region|mood|position)$/.test(it.word)) &&
    findPresence(sentence).some((it) => it.first === cue.first)
  );
}

/** Wherever they stand behind the asking words. */
const findPlain = phrases({
  // what only tells facts is no recommendation
  deliverable: [
    // what is looked at to be mended, or priced
    '(take|have|come and take|come and have|taking|having) (a|another) .. look ... and .. (repair|mend|unblock|give <me> (a|an|your) .. (quote|price|estimate)|send <me> (a|an|your) .. (quote|price|estimate)|quote (me|us|for))',
    // a later day, patience or leave
    '(more|extra|additional) time (for|with|on) (the|this|my|our)',
    '(give|allow) <me> .. time to (think|decide|sort|find)',
    'time off',
    // for what is lost, or at a place
    '(take|have|taking|having) (a|another) .. look (for (the|my|our)|around|(in|under|behind) ... for)',
    '(letter|letters|note|reference) .. ... (confirming|confirms|confirm|stating|states|state|saying|says|certifying|certifies|proving|showing|verifying|explaining)',
    '(letter|letters|note) .. for (my|our|the|his|her) .. (insurance|insurer|landlord|bank|employer|gym|airline|tenancy|council|doctor|embassy|pharmacy|hr)',
    '(reference|references|letter of reference) .. for (the|a|my|our|this|his|her) .. .. (flat|apartment|house|tenancy|lease|rental|room|landlord)',
    '(send|give|share|tell|provide|submit|email|confirm|need|have|know|get) ... (vacation|vacations|leave|holiday|holidays|travel|start|end|due|birth|term|exam|arrival|departure|delivery|expiry|renewal|absence|pto) (date|dates|days)',
  ],
  meeting: [
    '(look|looking|go|going|read|run) (at|over|through) ... with (me|us)',
    '(minute|minutes|min|mins|time|sec|second|moment|hour) .. to (go|run|walk) (over|through) (the|our|some) .. (numbers|figures|plan|plans|list|agenda|changes|options|budget|details|results|questions|points|issues)',
    '(learn|hear|know|understand) ... (over|by|via|through|in) (a|an|another)? .. (call|coffee|zoom|chat|conversation|lunch|phone|video)',
    '(share your|tell <me> (about|how|what|more)) ... over (a|an|another)? .. (call|coffee|zoom|chat|conversation|lunch|phone|video)',
  ],
  // of what both heard
  question: [
    `(what|how) (did)? you (all|both)? (think|thought|make|made|feel|felt|like|liked|find|found) (of|about)? ${THE} .. .. ${EVENT}`,
  ],
  introduction: ['(be|get|being|getting) (introduced|connected) (to|with)'],
  letter: [
    '(write|writing) .. (letter|letters|recommendation) .. on (my|our|his|her) behalf',
    '(be|being|become|becoming) ... (recommender|recommenders)',
  ],
});

const findIdeas = phrases({
  asked: [
    '^ (what|how) (do|would|did) you .. (think|feel) (of|about|on)',
    '^ (any|your)? (thoughts|views|feelings) (of|about|on)',
  ],
  told: ['(share|give|send|offer|tell|hear) .. (thoughts|views|opinion) (of|about|on)'],
});

/** In `-ing`, and a thing. */
const MADE =
  /^(?:(?:any|every|some|no)?thing|pricing|wording|ending|opening|meeting|building|landing|painting|drawing|recording|posting|listing|branding|pacing|training|heading|lighting|seating|timing|setting|writing|reading|phrasing|filing|finding|hearing|marketing|parking|shipping|spring|housing|ceiling|morning|evening|staging|briefing|mailing|offering|rating|ranking)$/;

/** "What do you think about **moving** the fair?": an idea, and no work to judge. */
function isIdea(sentence: Sentence, at: number): boolean {
  const word = wordAt(sentence, at);
  return /[a-z]{2}ing$/.test(word) && !MADE.test(word) && at + 1 < sentence.tokens.length;
}

const findPronoun = phrases({
  free: [
    '(is|are) (it|this|that|he|she|they|these|those) (still|also)? (free|available)',
    'when (is|are|will) (it|he|she|they) (be)? (free|available)',
  ],
  together: ['(could|can|shall|might|should) we .. (grab|find|book|take|get) (a|the) .. room'],
  through: ['(could|can|shall|might|should) we .. (go|run|look|walk|talk) (over|through)'],
  look: ['(could|can|may|might) i .. .. (have|take|get) (a|another) .. look'],
  others: ['(like|love|want|hoping|hope|wish|plan|planning) to (invite|inviting)'],
});

/** What the verb of the ask does to somebody else's meeting, or to a thing; read at that verb. */
const findDeed = phrases({
  deliverable: [
    `(add|dial|loop|patch|bring|include|get|put|copy|let) .. .. (to|in|into|on|onto) ${THE} .. .. ${EVENT}`,
    `(invite|inviting) .. .. to ${THE} .. .. ${EVENT}`,
    '(take|taking|keep|keeping|write|type) (the|some)? (notes|minutes)',
    `(move|moving|push|shift|reschedule|postpone|rearrange|book|confirm|cancel|bring forward) (his|her|their) .. .. (${EVENT}|appointment)`,
    `(cover|covering|chair|staff) ${THE} .. .. .. ${EVENT}`,
    // in the writer's place
    `(take|cover|chair|run|lead|host|attend|join|do) ... ${EVENT} ... for me`,
    '(meet|fetch|collect) <me> .. (at|from|off) (the|my|our) .. (station|airport|train|bus|ferry|gate|terminal|platform)',
    '(walk|walking) (my|our|the|his|her|their|your|a) ',
    '(stop|drop|swing|pop|call|nip|come|go) (by|in|at|into|over|round|around) ... (and|to) (sign|collect|fetch|pick up|pick it up|pick them up|deliver|drop off|feed|water|mow|return|buy|get (the|my|our)|grab (the|my|our))',
    // what is demanded is met, and so is what arrives
    'meet (the|our|my|your) .. (deadline|date|target|needs|requirements|request|standards|conditions|criteria|terms|cost|costs|price|rent|order|rules|regulations|train|bus|flight)',
    'meet <me> halfway',
    'moderate .. .. (post|comments|thread)',
    '(speak|talk) (a (bit|little))? (louder|slower|softer|quieter|faster|loudly|slowly|softly|quietly|clearly|less|up)',
    '(get|grab|buy|make) <me> .. (coffee|tea|lunch|beer)',
    '(make|buy) (a|some|<number>) .. of',
    'book <number> rooms',
  ],
});

/** What the ask wants where its words only look like another type; `undefined` where they do not. */
export function lookAlike(sentence: Sentence, cue: AskCue): AskType | undefined {
  if (cue.form === 'question') {
    const isSuited = sentence.tokens.some((it) => SUITS.test(it.word));
    // "Is your team around for a call?" asks for one.
    const isStanding = ({ first, last }: Hit<'standing'>) =>
      first === cue.first && !sentence.tokens.slice(first + 2, last).some((it) => /^(?:an?|for|to|up)$/.test(it.word));
    if (!isSuited && findStanding(sentence).some(isStanding)) return 'question';
    // "Call Lund or Brandt?": whom to call is to choose.
    if (
      cue.first === cue.last &&
      /^(?:call|ring|phone|visit|meet|email)$/.test(wordAt(sentence, cue.first)) &&
      sentence.tokens.some((it, at) => it.word === 'or' && at <= cue.first + 3)
    )
      return 'decision';
    if (asksForPresence(sentence, cue)) return 'question';
  }
  const told = findPlain(sentence).find((it) => cue.first <= it.last && isMeant(sentence, it));
  if (told !== undefined) return told.kind;
  const idea = findIdeas(sentence).find((it) => isIdea(sentence, it.last + 1));
  if (idea !== undefined && cue.form === 'question' && (idea.kind === 'asked' || cue.last < idea.first))
    return idea.kind === 'asked' ? 'question' : 'advice';
  const seen = findPronoun(sentence);
  // "Is it still available?", "when is he free?": of somebody else, or of a thing.
  if (cue.form === 'question' && seen.some((it) => it.kind === 'free' && it.first === cue.first)) return 'question';
  const said = inWords(sentence.tokens.slice(cue.first));
  if (TOGETHER.test(said)) return 'meeting';
  if (cue.form === 'question' && OF_THING.test(said)) return 'decision';
  // "When could I come and have a look?": whoever looks judges nothing for the writer.
  if (cue.form === 'question' && seen.some((it) => it.kind === 'look' && cue.first <= it.last))
    return isAskedByWord(sentence, cue) ? 'question' : 'decision';
  // "Could we grab a room and go through the letters?"
  if (seen.some((it) => (it.kind === 'together' || it.kind === 'through') && it.first === cue.first)) return 'meeting';
  // "We want to invite Dr. Cole in June": who is to come is told, and not asked.
  if (
    cue.form === 'wish' &&
    seen.some(
      (it) =>
        it.kind === 'others' &&
        cue.first <= it.last &&
        !sentence.tokens
          .slice(it.last + 1, it.last + 5)
          .some(({ word }) => /^(?:you|your|all|everyone|everybody|both|each|team|folks|guys|us)$/.test(word)),
    )
  )
    return 'other';
  if (isAskedByWord(sentence, cue)) return undefined;
  // "May they come back on Monday?", "could she sit in front?": whatever they do, they do it without the writer.
  if (
    cue.form === 'question' &&
    /^(?:may|can|could|might)$/.test(wordAt(sentence, cue.first)) &&
    /^(?:he|she|they)$/.test(wordAt(sentence, cue.first + 1)) &&
    !sentence.tokens.slice(cue.last).some((it) => /^(?:you|your|me|us|we|i|meet|talk|speak|call|chat)$/.test(it.word))
  )
    return 'decision';
  if (!isDeed(sentence, headOf(sentence, cue))) return undefined;
  return /^do/.test(wordAt(sentence, cue.first)) ? 'question' : 'deliverable';
}

/** "Maybe **we could go through** it **together**", "I'd like to **go over** the schedule **with you**", "15 minutes **this afternoon to run through** the deck": two who sit over it. */
const TOGETHER =
  /\bwe (?:\S+ )?(?:go|run|look|read) (?:over|through) .*\btogether\b|\b(?:go|run|walk|look|talk) (?:\S+ )?(?:over|through) .*\bwith (?:you|me|us)\b|\b(?:minutes|hour) (?:today|tomorrow|(?:this|on) \S+) to (?:go|run|walk) (?:over|through)\b/;

/** "Should the chart show **revenue or margin**?", "can the call log be deleted?": nobody is to come, and no time is named. */
const OF_THING =
  /^(?:should|can|could|would|will|may|shall) (?:the|our|this|that|these|those) (?!.*\b(?:you|your|we|us|i|me|he|she|they|every\w*|any\w*|some\w*|team|group|both|all|works?|suits?|mov\w+|push\w*|start|begin|postpone\w*|afternoon|morning|evening|noon|dates?|time|slot|weeks?|(?<!\bby )\w*day|tomorrow|meet|speak|join|come|(?:at|to|from|around) \d+)\b)/;

/** "A letter of recommendation that states …" and "put you down as a reference" are what they are. */
function isMeant(sentence: Sentence, { kind }: Hit<AskType>): boolean {
  return (
    kind !== 'deliverable' ||
    !sentence.tokens.some((it) =>
      /^(?:recommendations?|as|why|recommend|applications?|program|programme|scholarship)$/.test(it.word),
    )
  );
}

function isDeed(sentence: Sentence, head: number): boolean {
  const { tokens } = sentence;
  const object = tokens[head + 1];
  if (object === undefined) return false;
  const verb = wordAt(sentence, head);
  if (findDeed(sentence).some((it) => it.first === head) && !/^(?:you|all|everyone|everybody|both)$/.test(object.word))
    return true;
  if (NOTES.test(inWords(tokens.slice(head)))) return true;
  // "Talk **Leo out** of it", "talk **sense into** him".
  if (verb === 'talk' && /^(?:into|out)$/.test(wordAt(sentence, head + 2))) return true;
  const isName = object.isCapital && !object.isAfterComma && !NO_NAME.test(object.word);
  // "Could you walk Rex", "could you meet Gran's train", "move Priya's interview": what is somebody else's.
  return (
    isName &&
    (verb === 'walk' ||
      // "Could we speak German in the call?"
      (/^(?:speak|talk)$/.test(verb) &&
        /(?:sh|se|an|ch|ic|ek|di)$/.test(object.word) &&
        !/^\d/.test(wordAt(sentence, head + 2))) ||
      (object.word.endsWith("'s") &&
        /^(?:meet|move|push|shift|reschedule|postpone|book|confirm|cancel|rearrange)$/.test(verb)))
  );
}

/** "Put it **in the team calendar**", "update our schedule": what is written down there has its time. */
const NOTES =
  /^(?:(?:put|enter|note|add) (?!me|us).{1,40}? (?:in|on|to)(?:to)?|update) (?:the|my|our) (?:\S+ ){0,2}(?:calendar|diary|schedule)\b/;

const NO_NAME =
  /^(?:i|i'[dlmv]+|(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:'s)?|(?:mon|tue|wed|thu|fri|sat|sun)|today's|tomorrow's)$|\d/;
