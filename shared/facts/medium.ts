import { phrases } from '../text/phrases.ts';
import type { Prose } from '../text/prose.ts';
import { join, overlaps } from '../text/span.ts';
import type { Token } from '../text/tokens.ts';
import { asksFor } from './blank.ts';
import type { Blank, Medium } from './fact.ts';
import { type Found, isSaid, searchProse, wordSet } from './search.ts';

type Kind = Medium['kind'] | 'where' | 'spot';

const APP =
  '(zoom|skype|webex|facetime|teams|google meet|gmeet|hangout|hangouts|google hangouts|jitsi|whereby|microsoft teams|ms teams|screen hero|bluejeans|gotomeeting|video)';

const find = phrases<Kind>({
  video: [
    `(on|via|over|through|by|using|in)? (a|an|the|our|my)? ${APP} (call|chat|meeting|conference|link|session|room|test run|video|videoconference|videoconferencing platform|conversation)?`,
    'video (call|chat|conference|meeting|conversation)',
    '(video conference|videoconference|videoconferencing|videocall|video link)',
    'virtual (coffee|coffee chat|chat|meeting|tea|lunch|call|visit)',
    '(virtually|online|remotely)',
  ],
  phone: [
    '(a|an|the|our|this|15 minute|quick|short|brief|minute|minutes|introductory|intro|follow up|conference|discovery|exploratory) (quick|short|brief|phone|conference|introductory)? (call|phone call|phone chat|phone conversation|telephone call|telephone conversation|teleconference|conference call)',
    '(call|calls) (with|to discuss|about|next|this|on|sometime|for|at)',
    '(phone|conference|telephone|intro|introductory) (call|chat|conversation|interview|meeting)',
    '(on|over|by|via) (the)? (phone|telephone|cell|mobile|line|call)',
    '(give|giving) (me|you|us) a (call|ring|buzz)',
    "(i'll|i can|i could|i will|we'll|we can|i would|i'd be happy to|happy to|can i|could i|may i|let me|i'd like to) .. (call|phone|ring|dial) (you|your)",
    '(schedule|arrange|set up|hop on|jump on|get on|book) (a|an|the)? .. (call|phone)',
    '(have|do|take) (a|an|the|another) .. call',
    'phone',
    '(call|ring|phone) me (at|on|tomorrow|today|this|next|by|before|after|when)',
    'instant messenger',
  ],
  place: [
    '(lunch|dinner|breakfast|brunch|coffee|drinks) (at|on|next|this|in|near|together|tomorrow|tonight|sometime|soon|some|to|with|or)',
    '(for|do|have|grab|over|to) (lunch|dinner|breakfast|brunch|coffee|drinks|tea)',
    '(face to face|in person|in the flesh|onsite|on site|on campus)',
    '(grab|get|have|do|buy you|buying you|meet for|over|for|at|treat you to|take you to|take you out for|share|go for|go to|join me for|join us for|quick|can do|up for|out for|an early|early|late|sit down over) (a|an|some|quick|early|late|leisurely|long|casual)? .. (coffee|lunch|dinner|breakfast|drinks|drink|beer|beers|guinness|tea|brunch|pint|meal|cocktails|cocktail|pizza|luncheon|picnic|happy hour|supper)',
    '(coffee|lunch|dinner|breakfast|drinks|brunch) (at|on|with|sometime|some|next|this|in|near|together|tomorrow|or)',
    '(at|in|to|by|visit|visiting|near) (your|our|my|the|his|her) .. (office|offices|campus|building|lab|headquarters|home|house|place|store|shop|restaurant|cafe|café|bar|park|library|museum|gym|clinic|hall|hotel|ballroom|club|conference|booth|stand|lobby|studio|school|church|room|theater|theatre|cafeteria|canteen|suite|floor|stadium|field|court|garden|farm|market)',
    '(come|coming|fly|flying|drive|driving|travel|get|head|stop) (down|up|over|out) to ..',
    'at <number> ..? (street|st|avenue|ave|road|rd|lane|drive|boulevard|blvd|square|place|way|court)',
    '(visit|visiting|tour|touring|see) (your|our|my) .. (collection|farm|workshop|garden|archive|archives|plant|factory|site|facility|facilities|shop|studio|lab|laboratory|office|museum|gallery|school|class|classroom|store|home|stall|warehouse|vineyard|clinic|kitchen|campus|library)',
    '(stop|drop|come|swing) by (your|the|my|our)? .. (office|desk|lab|booth|place|house|room)?',
    '(my|your|our) (office|place|desk|house|home|campus)',
    '(on|in) the <number> ..? floor',
    '(room|suite|building|conference room|hall) <number>',
    '^ (lunch|coffee|dinner|drinks|breakfast|brunch|beer|tea) $',
    '(sit|sitting) down (together|with|over|for|in)',
  ],
  mail: [
    '(by|via|over|through|in|per) (return)? (e mail|email|mail|slack|text|whatsapp|linkedin|signal|discord|post|reply|chat|message|sms|telegram|github|fax)',
    '(reply|respond|answer|comment|comments|review|reviews|feedback|conversation) .. (by|via|over|in|on|through) (this|the|a|an|our|github)? .. (email|e mail|mail|slack|doc|document|thread|issue|issues|pr|form|github|discord|channel|comments|survey)',
    '(in|on|via|through) (a|the|this|our)? (github|gitlab|jira) (issue|issues|pr|prs|discussions|thread)?',
    '(in|into|on|to|via|through|using) (this|the|our|my|a) .. (form|poll|survey|doodle|spreadsheet|sheet|tracker|wiki|google form|questionnaire|portal|channel|google doc|travel sheet|sign up sheet|shared doc)',
    '(in|on) (this|the) (form|poll|survey|doodle|whenisgood|spreadsheet|google doc|google form|thread|channel|google sheet|sheet)',
    '(to|add|fill|fill in|fill out|complete|via|through|with) (this|the|our|my) (form|poll|survey|doodle|whenisgood|spreadsheet|google form|questionnaire)',
    '(text|message|dm|slack|email|e mail) me (back|at|on|here)?',
    'write me back',
  ],
  spot: ['at (your|our|my|his|her|their) ..'],
  where: ['(at|in|to|on|near|outside|visit|visiting) (the|downtown|central|our|my|your)?'],
});

/** Reads the channels and places that the message names. "Chat", "talk" and "meet" name none. */
export function readMedia(prose: Prose, blanks: readonly Blank[]): readonly Medium[] {
  const media: Medium[] = [];
  for (const found of searchProse(prose, find, isMeant)) {
    const medium =
      found.kind === 'where'
        ? placeOf(found)
        : found.kind === 'spot'
          ? spotOf(found)
          : { kind: found.kind, span: found.span };
    if (medium === undefined) continue;
    const same = media.findIndex((it) => overlaps(it.span, medium.span));
    const other = media[same];
    if (other !== undefined) {
      // "Do a Zoom call" is first of all a call, then a video call.
      if (medium.kind === 'video' && other.kind === 'phone')
        media[same] = { kind: 'video', span: join(other.span, medium.span) };
      continue;
    }
    media.push(medium);
  }
  for (const blank of blanks)
    if (asksFor(blank, 'medium') && !asksFor(blank, 'when')) media.push({ kind: 'place', span: blank.span });
  return media.sort((a, b) => a.span.start - b.span.start);
}

const CLOSER = wordSet('hesitate feel questions question');

function isMeant(found: Found<Kind>): boolean {
  const {
    sentence: { tokens },
    first,
    last,
    kind,
  } = found;
  if (kind !== 'where' && !isSaid(found)) return false;
  if (kind === 'where' || kind === 'spot') return true;
  if (
    kind === 'place' &&
    (isOfWriter(tokens, first) || (first === last && tokens.length === 1 && !found.sentence.isQuestion))
  )
    return false;
  const next = tokens[last + 1]?.word ?? '';
  // The program is written "Teams"; "teams" are groups.
  if (kind === 'video' && tokens[last]?.word === 'teams' && !tokens[last]?.isCapital) return false;
  if (kind === 'phone' && tokens[last]?.word === 'on' && /^(?:you|upon)$/.test(next)) return false;
  // "Feel free to call", "don't hesitate to call me", "grabbed coffee with Ana", "thank you for the call".
  if (tokens.slice(Math.max(0, first - 5), last + 1).some((it) => CLOSER.has(it.word))) return false;
  if (tokens.slice(0, first).some((it) => PAST.has(it.word)) && !tokens.slice(0, first).some((it) => ASKS.has(it.word)))
    return false;
  return true;
}

const PAST = wordSet(
  'thanks thank grabbed had enjoyed met spoke talked was were loved saw discussed sent received heard sorry hope',
);
const ASKS = wordSet("would could can love like let's if are please wondering hoping may");
const NOT_PLACES = wordSet(
  "i i'm i'd i'll i've monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec english spanish french german mod q1 q2 q3 q4 spring summer fall autumn winter christmas easter thanksgiving linkedin twitter facebook react python django java javascript ai ml pst est cst et pt ct mt utc gmt asap pm am",
);
const MEETS = wordSet(
  'meet meeting meets join attend come coming visit visiting chat talk speak together lunch dinner coffee drinks breakfast see tour present sit drop stop swing party game seats suite event session reception held place hosting luncheon interview conference session workshop ballroom dinners pick catch connect available town gather here',
);

/** "At Turing", "in Houston", "at the Four Seasons": a name behind a preposition in a sentence that tells of meeting. */
function placeOf({ sentence: { tokens }, first, last }: Found<Kind>): Medium | undefined {
  const name = tokens[last + 1];
  if (name === undefined || !name.isCapital || name.isAfterBreak || NOT_PLACES.has(name.word) || name.word.length < 2)
    return undefined;
  if (
    tokens[first]?.word === 'to' &&
    ![
      'come',
      'coming',
      'travel',
      'traveling',
      'fly',
      'flying',
      'trip',
      'over',
      'down',
      'up',
      'drive',
      'driving',
      'go',
      'going',
      'return',
      'get',
      'back',
    ].includes(tokens[first - 1]?.word ?? '')
  )
    return undefined;
  if (!tokens.some((it) => MEETS.has(it.word) || CLOCK.has(it.word) || /^\d+(?:am|pm)$/.test(it.word)))
    return undefined;
  // "We met in Graz" tells of the past.
  if (tokens.slice(0, first).some((it) => PAST_MEETING.has(it.word))) return undefined;
  // "In your team at Northwind", "the person at Enron", "your experience at Fern".
  if (OF_PERSON.has(tokens[first - 1]?.word ?? '')) return undefined;
  let end = last + 1;
  while (
    tokens[end + 1]?.isCapital === true &&
    !tokens[end + 1]?.isAfterBreak &&
    !NOT_PLACES.has(tokens[end + 1]?.word ?? '')
  )
    end += 1;
  if (isOfWriter(tokens, first)) return undefined;
  return { kind: 'place', span: { start: tokens[first]?.span.start ?? 0, end: tokens[end]?.span.end ?? 0 } };
}

const CLOCK = wordSet('pm am noon tonight monday tuesday wednesday thursday friday saturday sunday');
const SAYS_WHO = wordSet('a an the one from with in');

/** "I am a principal at Vantage", "I'm a parent at the school": it tells who writes, not where to meet. */
function isOfWriter(tokens: readonly Token[], first: number): boolean {
  const before = tokens.slice(0, first);
  const isSelf = before.some(
    (it, at) =>
      (SELF.has(it.word) && SAYS_WHO.has(before[at + 1]?.word ?? '')) ||
      (it.word === 'am' && SAYS_WHO.has(before[at + 1]?.word ?? '')) ||
      it.word === 'represent',
  );
  return isSelf && !before.some((it) => MEETS.has(it.word));
}

const SELF = wordSet("i'm we're are");
const NO_SPOT = wordSet(
  'convenience leisure disposal expense request end time earliest own best discretion service side age level cost fingertips peak suggestion invitation recommendation insistence command peril feet earlier next first last company firm university organization employer current previous old new former team job place website site page blog profile',
);

/** "At your stall", "at our auditorium"; not "at your convenience". */
function spotOf({ sentence: { tokens }, first }: Found<Kind>): Medium | undefined {
  const noun = tokens[first + 2];
  if (
    noun === undefined ||
    noun.isAfterBreak ||
    noun.isAfterComma ||
    NO_SPOT.has(noun.word) ||
    tokens[first - 1]?.word === 'look' ||
    tokens[first - 1]?.word === 'looking'
  )
    return undefined;
  if (tokens[first + 1]?.word === 'the' && !tokens.some((it) => MEETS.has(it.word))) return undefined;
  if (tokens.slice(0, first).some((it) => PAST_MEETING.has(it.word)) || OF_PERSON.has(tokens[first - 1]?.word ?? ''))
    return undefined;
  return { kind: 'place', span: { start: (tokens[first] as Token).span.start, end: noun.span.end } };
}

const PAST_MEETING = wordSet(
  'had met enjoyed thank thanks was were saw joined worked work spoke graduated student studied talked attended moved started program role',
);
const OF_PERSON = wordSet(
  'someone anyone person people someone experience role job position team work working interested executives engineer director manager program major student professor interest been believe degree course class',
);
