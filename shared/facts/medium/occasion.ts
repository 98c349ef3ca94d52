import { phrases } from '../../text/phrases.ts';
import type { Prose } from '../../text/prose.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Span } from '../../text/span.ts';
import { wordSet } from '../../text/word-set.ts';

/** What a meeting is besides talk. A call needs a telephone or a screen; a meal or an event has its own length and needs no "by phone"; a coffee is in person. */
export interface Occasion {
  readonly span: Span;
  readonly kind: 'meal' | 'event' | 'coffee' | 'visit' | 'call';
  /** Index into `Prose.sentences`. */
  readonly sentence: number;
}

const find = phrases<Occasion['kind']>({
  meal: [
    'lunch',
    'lunches',
    'brunch',
    'breakfast',
    'dinner',
    'supper',
    'drinks',
    '(a|another|some) drink',
    'pint',
    'pints',
    '(a|some) (beer|beers|wine)',
    'beers',
    'cocktail',
    'cocktails',
    'happy hour',
    '(over|share|sharing|grab|grabbing) (a|an) .. or two',
    '(a|some) bite',
    'barbecue',
    'bbq',
    'pizza night',
  ],
  event: [
    '(the|our|your|a|an) (game|concert|party|wedding|match|opening (of|night|party|day|ceremony|reception)|ceremony|gala|reception|conference|workshop|retreat|festival|screening|premiere|exhibition|dance|picnic|reunion|performance|fundraiser|banquet|memorial|race|tournament|hike|open house|open day|fair|show|board meeting|annual meeting|staff meeting|panel)',
    '(the|our|your|a|an) .. (viewing|inspection|rehearsal|tasting|audition|ceremony|exhibition|launch party)',
    '(spend|an|the|one) evening',
    '(attend|attending|attendance|rsvp|join us|luncheon|banquet|tour|golf|tennis|webinar)',
    '(invite|inviting|invitation) .. to',
    '(as|be) (our|my|his|her|their) (guest|guests)',
    '(an|the) afternoon (of|with)',
    'game night',
    'birthday',
  ],
  call: [
    '(a|another|one|our|the|phone|video|conference|quick|short|minute) (quick|brief|short|phone|video|zoom)? call',
    'call (me|you|us)',
    'by (phone|telephone)',
    'on the phone',
    '(virtual|online|remote) (coffee|tea|drink|lunch|chat|meeting|coffee chat)',
  ],
  coffee: [
    'coffee',
    'coffees',
    'a cup of tea',
    'tea together',
    'a tea',
    '(a|go for a|take a) walk',
    'we walk (on|at|to|along|around|round|after|before|this|next|tomorrow|together)',
    'go for a (run|stroll|ride)',
  ],
  visit: ['sit down with', 'in person', 'get together', 'face to face'],
});

/** The occasions that a message names, in order. A dinner that a call is about is none. */
export function readOccasions({ sentences }: Prose): readonly Occasion[] {
  return sentences.flatMap((it, sentence) =>
    find(it)
      .filter(({ kind, first }) => (kind !== 'meal' && kind !== 'event') || !isTopic(it, first))
      .map(({ span, kind }) => ({ span, kind, sentence })),
  );
}

/** Whether a meal or a coffee is the next thing behind a word: "like to **grab a drink**". */
export const namesMeal = (sentence: Sentence, from: number): boolean =>
  find(sentence).some(({ kind, first }) => (kind === 'meal' || kind === 'coffee') && from < first && first <= from + 4);

/** "A call **about the fundraising** dinner", "chat **after** lunch", "talk **at** dinner"; but "discuss it over dinner", "how about dinner?" */
function isTopic({ tokens }: Sentence, at: number): boolean {
  const before = tokens.slice(0, at).map((it) => it.word);
  const lead = before.findLastIndex((it) => LEADS_TOPIC.has(it));
  if (/^(?:after|before|at) \w{5}/.test(`${before.at(-1)} ${tokens[at]?.word}`)) return true;
  return (
    0 <= lead &&
    at - lead <= 4 &&
    !before.slice(lead + 1).some((it) => LEADS_ELSEWHERE.has(it)) &&
    (before[lead] !== 'about' || before.slice(0, lead).some((it) => TALKS.has(it)))
  );
}

const LEADS_TOPIC = wordSet('about regarding concerning discuss discussing plan planning prepare preparing');
const LEADS_ELSEWHERE = wordSet('over at for to with on in during after before and or if when by while');
const TALKS = wordSet('talk talking chat chatting speak speaking call meet meeting conversation discussion session');

const findThird = phrases<'third'>({
  third: [
    '(meet|meeting|meetings|call|chat|lunch|dinner|coffee|talk|speak|time|slot|appointment) with (him|her|them|his|our|the|your|my)',
    '(meeting|call|chat|talk|lunch|dinner|conversation|session) between',
    '(meet|see|call|join|interview) (him|her|them)',
    '(he|she|they) (would|could|can) (meet|speak|talk|join)',
    '(a|an|the|someone|somebody|anyone) .. (would|could|can|will) (meet|pick|collect|fetch) (me|us)',
  ],
});

const findNegotiation = phrases<'negotiation'>({
  negotiation: [
    '^ (how|what) about',
    '(are|is) (we|it|you|this|that|everyone) (all|both)? on for',
    'still (on|good|ok|okay|fine|work)',
    'confirm our',
    // what is fixed already, and the reader is to join
    '(join|hop on|jump on|sit in on|dial in to|dial into|get on) (the|our|my|this) (<number>|.. (call|meeting|standup|sync|hearing|review|demo|kickoff|huddle|zoom|webinar))',
    '(your|the) office hours',
    '(free|available) .. .. for (the|our)',
    // lessons and their like have their hour and their place
    '(my|our|your|extra|another|more|next|usual|regular|weekly) .. (lesson|lessons|session|class|rehearsal|practice|tutorial|training)',
    '^ when (would|is|could|might|will) .. (better|good|best|convenient|easier) (time|day|moment)',
    '^ (does|would|is|will|do) ... (work|suit|fit|be ok|be okay|convenient) .. (you)?',
  ],
});

const findProposal = phrases<'proposal'>({
  proposal: ['(how|what) about (a|an|some) .. (call|chat|talk|meeting|visit|zoom)', 'be (ok|okay) if'],
});

/** "How about nine on Friday?", and not "how about a call?": the meeting is agreed already, and only its time is open. */
export function isNegotiation(sentence: Sentence): boolean {
  return findNegotiation(sentence).length > 0 && findProposal(sentence).length === 0;
}

/** Whether the meeting that a sentence asks for is with somebody else than its writer. */
export function isWithThirdPerson(sentence: Sentence): boolean {
  if (findThird(sentence).length > 0) return true;
  const { tokens } = sentence;
  return tokens.some((it, at) => {
    const next = tokens[at + 1];
    return (
      it.word === 'with' &&
      next !== undefined &&
      next.isCapital &&
      !next.isAfterBreak &&
      !/^(?:i|me|us)$/.test(next.word) &&
      isMeetingBefore(tokens.slice(Math.max(0, at - 4), at).map((token) => token.word))
    );
  });
}

const isMeetingBefore = (words: readonly string[]) =>
  words.some((it) => /^(?:meet|meeting|call|chat|lunch|dinner|talk|speak|interview|appointment)$/.test(it));
