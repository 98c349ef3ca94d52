import { phrases } from '../../text/phrases.ts';
import type { Prose } from '../../text/prose.ts';
import { overlaps } from '../../text/span.ts';
import { inWords } from '../../text/tokens.ts';
import { type Found, type PhraseFact, phraseReader } from '../search.ts';

/**
 * How soon, without a date: `asap` presses, `someday` leaves it open, `near-deadline` tells of a date without naming it, `no-rush`
 * says that there is time, `standing` wishes for every time to come, `emergency` needs help at this moment; `within` counts the days,
 * or names what the day is that of.
 */
export type UrgencyKind = 'asap' | 'someday' | 'near-deadline' | 'no-rush' | 'standing' | 'emergency' | 'within';

const CHANCE = '(chance|moment|minute|second|sec|free moment|spare moment|bit of time|opportunity|few minutes|window)';

const DAY =
  "(monday|monday's|tuesday|tuesday's|wednesday|wednesday's|thursday|thursday's|friday|friday's|saturday|saturday's|sunday|sunday's|week's|weekend's|tonight's|today's|tomorrow's)";

const find = phrases<UrgencyKind>({
  asap: [
    'asap',
    'as soon as (possible|you can|humanly possible|you possibly can|you are able|you get a chance|you have a moment)',
    'as quickly as (possible|you can)',
    'at the (very)? (earliest|soonest)',
    '(soonest|the soonest)$',
    'on (top|high)? priority',
    '(at)? your earliest (convenience|opportunity)',
    '(urgently|quickly|promptly|immediately|without delay)',
    'right (now|away)',
    'sooner (rather)? than later',
  ],
  someday: [
    `(when|whenever|if|once|as soon as) (you|u|you've|you'll|you ever|you do) (get|have|find|got) (a|some|any|the|your)? (free|spare)? (${CHANCE.slice(1, -1)}|time)`,
    "(when|whenever) (you can|u can|you are able|possible|convenient|it suits you|it is convenient|it's convenient|it works for you|you are free|you're free)",
    '(at|in) some (point|stage|time)',
    'at your (convenience|leisure)',
    '(sometime|some time) (soon|later)?',
    '(very|pretty|really|quite|fairly)? soon',
    'one of these days',
    '(in|within) the (near|foreseeable) future',
    '(when|whenever|once|if) (you|u) (get|come) (around|round) to it',
    '(one|some) (morning|afternoon|evening|weekend|night|lunchtime) (soon|after work)?',
    'before (too)? long',
    '(in|over) the (coming|next few|next couple of) (days|weeks)',
    '(in|within) (due course|a reasonable time|a timely manner|a timely fashion)',
  ],
  'near-deadline': [
    '(deadline|due date|closing date|submission date|cutoff|cut off) ... (is|are|was) (very|pretty|really|so|quite|fast|quickly|rapidly)? (approaching|looming|near|nearing|close|tight|short|soon|coming up|coming|around the corner|almost here) (very|pretty)? (soon|fast|quickly)?',
    '(deadline|due date|closing date|submission date|cutoff|cut off) (approaching|looming|nearing|coming up)',
    '(approaching|looming|upcoming|tight|nearing) (deadline|due date|closing date|cutoff)',
    '(due|closes|closing) (very|pretty)? soon',
  ],
  'no-rush': [
    "(no|not any|without any|there is no|there's no|zero) (rush|hurry|great hurry|big hurry|urgency|deadline|time pressure)",
    "(not|nothing|isn't|is not) (very|at all|super|terribly)? urgent",
    'take your time',
    '(it|this) can wait',
    'in your own time',
    'whenever (is|works|suits) (good|best|fine|you)',
  ],
  within: [
    // A day of the reader's own: "when you finish your first pass".
    "(when|once|after|as soon as) (you|you've|you have|you're|you are|you get) .. (finish|finished|done|complete|completed|through|back|return|returned|decide|decided|hear|heard)",
    // "Before Thursday's call", "for our Monday meeting": the day stands in the name of what it has to be ready for.
    `(before|by|for|ahead of|in time for) (the|our|your|my|this|next)? ${DAY}`,
    '(before|by) (lunch|dinner|supper|the weekend)',
    '(within|in|inside) (the next|the coming)? (a|one|two|three|four|<number>|a couple of|a few) (business|working)? (hour|hours|day|days|week|weeks|month|months)',
  ],
  standing: [
    '(in|for) (the)? future',
    'from now on',
    '(going|moving) forward',
    '(each|every|any) time',
    'whenever (you|someone|anyone|a|an|the|there)',
    '(next time|the next time|as long as|until further notice|on a regular basis|every week|every month|weekly|monthly|daily)',
    'in the event (of|that)',
    '(think of|remember|keep) (me|an eye|an ear|your eyes)',
    '(if|should) .. (ever|again|happens|comes up|opens|opens up|come across|hear of|hear about|spot|stumble)',
  ],
  emergency: [
    '(server|site|website|system|database|production|prod|network|service|app|api|pipeline|build|power|phone line) (is|are|has|went|has gone|just went) (completely|currently|still|just)? (down|offline|out|on fire|crashed|broken)',
    '(call|phone|ring|page) (me|us) (now|right now|immediately|at once)',
    '(talk|speak|chat|meet|call|free|available) (right now|now $|at once|immediately)',
    // What has lasted since this morning is for today.
    'been ... since (noon|midnight|this (morning|afternoon)|last night|breakfast|lunch)',
    '(no|without) (heating|heat|hot water|running water|power|electricity)',
    '(heating|boiler|water|power|electricity) .. .. .. (off|out|broken|not working|not been working|stopped working|not worked)',
    '(outage|emergency|on fire|flooding|flooded|leaking|bleeding|unconscious|trapped|ambulance|locked out|burst pipe|stranded|hacked)',
    '(smell|smelling|smells) .. (gas|smoke|burning)',
    '(is|are) (stuck|caught|locked) in',
    '(someone|somebody|people|child|children) (is|are) (still)? in (it|there)',
    '(is|are|been|was|were) stolen',
    'water (is)? (coming|pouring|running|dripping) (through|in|down|out|from)',
    '(are|is) (losing|leaking) (money|data|customers|orders|water|gas)',
  ],
});

/** Reads how soon something is wanted where no date says it. */
export function readUrgency(prose: Prose): readonly PhraseFact<UrgencyKind>[] {
  const found = read(prose);
  // "Whenever you have time" is one time.
  return found.filter(
    (it) => it.kind !== 'standing' || !found.some((other) => other.kind === 'someday' && overlaps(other.span, it.span)),
  );
}

const read = phraseReader(find, isOfReader);

/** "I wanted to quickly reach out": the writer hurries, and the reader need not. Nor does "I look forward to hearing from you soon" press. */
function isOfReader({ kind, first, last, sentence: { tokens } }: Found<UrgencyKind>): boolean {
  if (tokens.slice(0, first).some((it, at) => it.word === 'forward' && /^look/.test(tokens[at - 1]?.word ?? '')))
    return false;
  // "To go over the outage of last week" is talked about later.
  if (kind === 'emergency' && tokens.slice(Math.max(0, first - 4), first).some((it) => TOPIC.test(it.word)))
    return false;
  // "As soon as possible after you land": that is when.
  if (/^(?:as possible )?(?:after|once|following) /.test(inWords(tokens.slice(last + 1, last + 5)))) return false;
  // "Have some time to help" is a length.
  if (
    kind === 'someday' &&
    /^(?:some|sometime)$/.test(tokens[first]?.word ?? '') &&
    /\b(?:have|find|spare|make|take|give|need|got|aside|like|want|get|for|(?:give|allow|leave) (?:me|us))$/.test(
      inWords(tokens.slice(0, first)),
    )
  )
    return false;
  // "Tell me the price and **when you can** deliver": what the reader is asked.
  const next = tokens[last + 1];
  if (
    kind === 'someday' &&
    next !== undefined &&
    !next.isAfterComma &&
    !next.isAfterBreak &&
    isWhenAsked(`${inWords(tokens.slice(0, first))} `, inWords(tokens.slice(first, last + 1)), ` ${next.word}`)
  )
    return false;
  // "For one evening": how long.
  if (kind === 'someday' && tokens[first]?.word === 'one' && tokens[first - 1]?.word === 'for') return false;
  // "The features coming soon", "the board is out soon": the time of something else.
  if (kind === 'someday') return first === last ? !HAPPENS.test(tokens[first - 1]?.word ?? '') : true;
  if (kind !== 'asap' || !/^(?:right|\p{L}+ly)$/u.test(tokens[first]?.word ?? '')) return true;
  // "Thanks for answering so quickly", "the paint dries quickly": told, not asked.
  if (!tokens.some((it) => ASKING.test(it.word))) return false;
  const actor = tokens.slice(0, first).findLast((it) => /^(?:i|we|you|please|your)$|^(?:i|we)['’]/.test(it.word))?.word;
  return actor === undefined || !/^(?:i|we)\b/.test(actor);
}

/** "Tell me the price and | when you can | deliver": what the reader is to tell, and not by when. */
export const isWhenAsked = (before: string, when: string, after: string): boolean =>
  TOLD.test(before) &&
  /^ ?when (?!.*\bg[eo]t )/i.test(when) &&
  /^ (?!(?:and|or|so|but|please|then)\b)\p{L}/u.test(after);

const TOLD = /\b(?:(?:tell|ask|inform|advise) (?:me|us)|know|say|confirm|sure|out)(?:(?: [^\s,]+){1,6} and)? ?$/i;
const HAPPENS =
  /^(?:(?:com|leav|visit|arriv|start|open|clos|launch|end|expir|mov|approach|return|travel|travell|land|ship|retir|join|begin|publish)ing|due|am|is|are|be|out|away|here|planned|scheduled)$/;
const TOPIC = /^(?:about|discuss|review|regarding|over|after|from)$/;

const ASKING =
  /^(?:please|kindly|could|can|would|will|need|needs|must|should|asap|appreciate|ask|let|send|reply|respond|answer|act|confirm|get|give|advise|call|write|urgently)$/;
