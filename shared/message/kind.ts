import { namesDay } from '../facts/ask/yes-no.ts';
import type { Facts } from '../facts/fact.ts';
import { headerValue } from '../text/headers.ts';
import { phrases } from '../text/phrases.ts';
import type { Prose } from '../text/prose.ts';
import type { Sentence } from '../text/sentences.ts';
import { slice } from '../text/span.ts';
import { inWords } from '../text/tokens.ts';
import { wordClasses } from '../text/words.ts';

/** What a message is for; each kind switches some rules off. `open-door` waits for the reader's own moment. */
export type Kind =
  | 'first-ask'
  | 'follow-up'
  | 'reply'
  | 'thank-you'
  | 'making-introduction'
  | 'scheduling'
  | 'update'
  | 'open-door';

const KINDS: readonly Kind[] = [
  'first-ask',
  'follow-up',
  'reply',
  'thank-you',
  'making-introduction',
  'scheduling',
  'update',
  'open-door',
];

const findCues = phrases({
  'follow-up': [
    "(i|i'm|i'd|we|we're|just|wanted|want|like|writing|quick|quickly|also|me|emailing|hoping) .. (following|follow) up",
    '(this|it|here|note|email|mail|message) (is|was) .. (follow|following) up',
    '^ (a)? (quick|brief|short|friendly|gentle)? (following|follow) up',
    '(checking|check) in (on|with|about|again|to|regarding|and|$)',
    '(just|wanted|quickly|gently)? (bumping|bump|pinging|ping|nudging|nudge) (this|you|my|on|again|the|it|about)',
    '(circling|circle|looping) back',
    '(floating|bringing|moving|bumping|pushing|popping) this (back|up|to)',
    '(my|our) (last|previous|earlier|first|prior|recent) .. (note|email|e mail|mail|emails|message|messages|letter|inquiry|request)',
    "(haven't|have not|hadn't|not|never) (yet)? (heard|received|gotten|seen) .. (back|anything|from you|a reply|a response|an answer|reply|response|your)",
    'any (update|updates|news|word|progress|luck)',
    "(not sure|wondering|wonder|wondered|unsure|see|check|checking) (if|whether) (you .. (saw|seen|received|got|read|had (a chance|time)|have had|missed|noticed)|(you've|you'd) (had|seen|got|received|found))",
    '(did|have) you .. (get|see|receive|read|seen|had a chance) .. (my|the) .. (note|email|e mail|mail|message|letter|last|draft|proposal|invitation)',
    '(did|have) you ever? (have|had|get|gotten|got|find|found) (a|any|the|some)? (chance|time|moment|opportunity) (yet)? to',
    '(were you|have you been) able to .. (look|read|review|go)',
    '(second|third|another|friendly|gentle|quick) (reminder|nudge|follow)',
    '(touching base|touch base) (on|about|again|regarding)',
    '(resending|re sending|sending this again|writing again|asking again|reminding you|remind you)',
    'i (wrote|emailed|mailed|messaged) (last|on <weekday>|on <month>|yesterday|earlier|a while|a week|(two|three|a few|some) (days|weeks|months) ago)',
    'i (wrote|emailed|mailed|messaged|asked) (to)? you .. (last|on|in|about|a|two|earlier|yesterday|before|ago)',
    "(still|have) .. (haven't|not) heard",
    '(several|two|three|a few|some) (weeks|days|months) ago i (sent|wrote|asked|emailed)',
  ],
  reply: [
    'yes please',
    '(take|taking|took) you up on',
    '(times|slots|dates|time|days|options|date|slot|offer) (that|which)? you .. (offered|sent|proposed|suggested|gave|mentioned|listed|named|offer|suggest|propose)',
    '(any|either|all|one|both) of (the|those|these|your) .. (times|slots|dates|days|options) .. (work|works|suit|suits|is|are|would|you|fit)',
    '(thanks|thank you) .. for .. (offering|your offer|the offer|your kind offer|suggesting)',
    '(accept|accepting) your .. (offer|invitation|kind offer)',
    'your offer (of|to|is)',
    '(as|like) you (offered|proposed|suggested)',
  ],
  'making-introduction': [
    '(you)? both (said|agreed|have agreed|already agreed|said yes)',
    "(i'll|i will|i'll now|let me) .. (step|bow|drop|get) (out|off|back)",
    "(i'll|i will|i) (let|leave) (you (two|both|guys)|both of you|the two of you)",
    "(i'll|i will|i) (let|leave) you (take|to) (it|schedule|arrange|find|connect|sort)",
    '(moving|moved|putting|dropping) .. (to|on) bcc',
    '(want|wanted|like|pleased|happy|delighted|pleasure|excited|love|glad|thrilled) .. to (introduce|connect) .. (you two|the two|you both|both|each|you to)',
    '(introducing|connecting) (you two|the two|you both|you to|you with|both)',
    "(i'd|i would) like you to meet",
    '(please|and|now|,) meet (my|our|the|dr)',
    '(consider yourselves|put you two in touch|you two should|you should meet|you already agreed)',
  ],
  scheduling: [
    '(confirming|to confirm|confirm) (our|that|the|for|your|we|tuesday|monday) ',
    '(see|seeing) you (on|at|tomorrow|then|there|<weekday>|next|in)',
    "(i've|i have|have|i) (put|booked|added|set|blocked) .. (in|on|it|the|for|my|your|us) .. (calendar|diary|table|room)",
    '(that|it|<weekday>) (works|is confirmed|suits)',
    "we're (set|on|confirmed|all set)",
    'calendar (invite|invitation) (is|to follow|follows|attached|sent|on its way)',
  ],
  thanks: [
    '^ (thank|thanks|thx|thankyou|many thanks|ty|cheers for|a million thanks|huge thanks|big thanks|a big thank|so many thanks|a thousand thanks|warm thanks)',
    '(i|we|just|wanted|want|like|only|writing|note|line|quick|me) .. to .. (thank|say thank|say thanks|express (my|our)? .. (thanks|gratitude|appreciation|admiration))',
    '(i|we) .. thank you for',
    "(am|are|'m|'re|so|very|really|ever|forever|deeply) grateful (for|to)",
    '<i> (really|so|truly|greatly|deeply|both|all|also|do|very much|just)? appreciate (you|your|the|that|how|it)',
    '^ (your|what|(that|it|this) (is|was|made|has|came|meant)) ... (surprise|treat|pleasure|gift|delight|wonderful|lovely|joy|kind|generous|delicious)',
    '(on behalf of) ... thank you',
    "(i am|i'm|we're|we are) .. (delighted|pleased|happy|glad) to accept",
  ],
  /** Whoever wishes well on a day of the reader's. */
  wishing: [
    "(happy|merry|blessed|joyful) (birthday|christmas|xmas|easter|hanukkah|diwali|eid|anniversary|thanksgiving|new year|holidays|valentine's|mother's|father's)",
    'get well',
    '(thinking|thought) of you',
    'sorry (for|about|to hear (of|about)) your .. (loss|mother|father|wife|husband|mum|dad|mom|dog|cat)',
    'how (was|were) (the|your) .. (trip|journey|holiday|holidays|vacation|honeymoon|wedding|travels|move|tour)',
    'welcome (back|home)',
  ],
  fond: [
    '(see|seeing|hug|visit|visiting) you',
    '(have|having) you (back|home|here|both|all)',
    '(hear|hearing) (all|everything) about',
    '(hear|know) how (it|that|you|things) .. (was|went|is|are|go|goes)',
  ],
  /** Whoever wants a time means it. */
  times: [
    '(let|tell|send|give) <me> (know)? .. (your|when|what|a|any|some) .. .. (time|times|availability|convenient|available|free|works)',
  ],
  again: [
    '(stay|keep|be|remain) in touch',
    '(again|one day|some day|someday)',
    '(get|getting) together',
    '(see|meet|seeing|meeting|visit|talk|speak|hear|work|catch) .. (you|again|up|soon|with you|from you)',
    '(have|having) you',
    '(return|repay) the',
    'do (it|this|that|lunch|dinner) .. (again|sometime|soon)',
    'come (to|and see)',
    '(hear|know) how',
    '(buy|treat|take|invite) you',
  ],
  door: [
    "(when|whenever|once|as soon as) (you|you're|you are) .. (ready|interested)",
    "if (you|you're|you are) .. (feel|feeling) .. (up|ready|better|like)",
    "(when|whenever|once|as soon as) (you|you're|you are) .. (ready|up to it|up for it|settled|feeling|ever|back on your feet|rested|in the mood|have the strength)",
    '(once|when|after) (the dust|things|life|everything|it|all|the rush|the storm) .. (settle|settles|settled|calm|calms|calmed|quiet|quiets|slow|slows|clears|over|down)',
    "if you (are|'re|get|come|find yourself|happen to be|should be)? .. ever (in|near|around|out|down|come|want|feel|get|visit)",
    "if you're ever",
    'if you (get|come|make it|are coming|find yourself) .. (to|in|near|through|around|down|up|over)',
    "(next|any) time you (are|'re|come|visit|find) ",
    "next time you're",
    '(one|some) day when',
    "whenever you (feel|want|like|are|'re|need) .. (like|ready|it|up|to|company|talk)",
  ],
});

type Cue = ReturnType<typeof findCues>[number]['kind'];

/** What the message is for: as its front matter states, or as its words tell. */
export function readKind(prose: Prose, facts: Facts): Kind {
  const stated = headerValue(prose.headers, 'kind');
  const known = KINDS.find((it) => it === stated);
  if (known !== undefined) return known;
  const body = prose.sentences.filter((it) => it.block.zone === 'body');
  const cues = body.map(
    (it) =>
      new Set<Cue>(
        findCues(it)
          .filter(({ first }) => it.tokens[first - 1]?.word !== 'if')
          .map((hit) => hit.kind),
      ),
  );
  const says = (cue: Cue) => cues.some((it) => it.has(cue));
  const isIntroduction = says('making-introduction') || body.some(presents) || greetsEach(prose, body);
  // "Thank you in advance for considering …" asks.
  const isThanks = cues
    .slice(0, 2)
    .some((it, at) => it.has('thanks') && body[at]?.tokens.every(({ word }) => word !== 'advance') === true);
  if (facts.ask.every((it) => it.isSoft && it.form === 'wish'))
    return isIntroduction
      ? 'making-introduction'
      : isThanks
        ? 'thank-you'
        : says('scheduling')
          ? 'scheduling'
          : says('reply')
            ? 'reply'
            : 'update';
  if (isIntroduction && facts.ask.every((it) => it.form !== 'question' || it.type !== 'introduction'))
    return 'making-introduction';
  const isWishing = cues.slice(0, 2).some((it) => it.has('wishing'));
  if (isWishing && facts.ask.every((it) => isFondWish(prose.sentences[it.sentence], it))) return 'thank-you';
  if (isThanks && !says('times') && facts.ask.every((it) => isWishToMeetAgain(prose.sentences, it))) return 'thank-you';
  if (facts.ask.every((it) => isOpenDoor(prose.sentences[it.sentence], it))) return 'open-door';
  if (says('reply') || offersTimes(prose)) return 'reply';
  if (says('follow-up')) return 'follow-up';
  return 'first-ask';
}

/** "Hi Ines, hi Tobias, Ines runs the archive": one is told of the other; "would you two have time?" asks both. */
function greetsEach({ greeting, text }: Prose, body: readonly Sentence[]): boolean {
  return (
    greeting?.names.length === 2 &&
    / (?:hi|hello|dear|hey) /i.test(slice(text, greeting.span)) &&
    body.some((it) => it.tokens.some(({ word }) => greeting.names.some((name) => name.toLowerCase() === word)))
  );
}

/** "Sarah, meet David Lund, who …"; "Sarah, meet David at noon" orders. */
function presents({ tokens }: Sentence): boolean {
  const at = tokens[1]?.word === 'please' ? 2 : 1;
  if (tokens[0]?.isCapital !== true || tokens[1]?.isAfterComma !== true || tokens[at]?.word !== 'meet') return false;
  const behind = tokens.slice(at + 1).findIndex((it) => !it.isCapital || it.isAfterComma || it.isAfterBreak);
  const next = tokens[at + 1 + behind];
  return behind < 0
    ? at + 1 < tokens.length
    : behind > 0 && next !== undefined && (next.isAfterComma || next.isAfterBreak);
}

/** "I'd love to get together in the spring": warmth at the end of a thank-you note, not a request. */
function isWishToMeetAgain(sentences: readonly Sentence[], ask: Facts['ask'][number]): boolean {
  const sentence = sentences[ask.sentence];
  if (ask.form === 'question' || ask.form === 'order' || sentence === undefined || sentence.isQuestion)
    return ask.isSoft && ask.form !== 'question';
  return (
    ask.form === 'implied' ||
    ask.isSoft ||
    (!/^(?:introduction|referral|letter|feedback|decision|question)$/.test(ask.type) &&
      !namesDay(sentence) &&
      findCues(sentence).some((it) => it.kind === 'again') &&
      !sentence.tokens.some(
        (it) => ask.clause.start <= it.span.start && /^(?:discuss|minutes?|about|schedule|interview)$/.test(it.word),
      ))
  );
}

/** "Happy birthday! Would love to see you soon": no day, no table and nothing to talk over. */
function isFondWish(sentence: Sentence | undefined, ask: Facts['ask'][number]): boolean {
  return (
    sentence !== undefined &&
    ask.form === 'wish' &&
    !namesDay(sentence) &&
    findCues(sentence).some((it) => it.kind === 'fond') &&
    !sentence.tokens.some((it) => /^(?:coffee|lunch|dinner|drinks?|call|zoom|discuss|minutes?|schedule)$/.test(it.word))
  );
}

/** "We'd love for you to meet her **once we're home**": the day is not known yet. */
function isOpenDoor(sentence: Sentence | undefined, { form }: Facts['ask'][number]): boolean {
  return (
    sentence !== undefined &&
    (findCues(sentence).some((it) => it.kind === 'door') ||
      (form === 'wish' && !namesDay(sentence) && ONCE.test(inWords(sentence.tokens))))
  );
}

const ONCE = /\bonce (?:we|i|s?he|they)\b/;

const findOffer = phrases({
  offer: [
    '<i> (could|can) (do|make|meet|talk|offer|manage) ',
    "<i> (am|'m) (free|available|around) ",
    "<i'm> (free|available|around) ",
    'would (any|one|either) of (these|those|the following)',
    '(would|could|will) (work|suit|do|be fine|be good) (for|here|too|as well|fine|well|$)',
    '(works|suits|is fine|is good) (for)? (me|us|too|here|as well)',
    '(these|the following) (times|slots|days)',
  ],
});

/** The mail below, by somebody else, offers times. */
function offersTimes({ quoted }: Prose): boolean {
  return quoted.some(
    (it) =>
      findOffer(it).length > 0 &&
      it.tokens.some(({ word }) => wordClasses.weekday.has(word) || /^(?:tomorrow|am|pm|noon)$/.test(word)),
  );
}
