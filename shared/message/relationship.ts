import type { AskType, Facts } from '../facts/fact.ts';
import { headerValue } from '../text/headers.ts';
import { phrases } from '../text/phrases.ts';
import type { Prose } from '../text/prose.ts';
import { type Span, slice } from '../text/span.ts';
import type { Token } from '../text/tokens.ts';
import { isCharge, isOffice } from './charge.ts';
import { comesToLearn } from './comes-to-learn.ts';

/** How well the two know each other, as far as the message tells. `team` writes within one group. */
export type Relationship = 'cold' | 'known' | 'unknown' | 'team';

const RELATIONSHIPS: readonly Relationship[] = ['cold', 'known', 'unknown', 'team'];

const findCues = phrases({
  stranger: [
    '(came|come|stumbled|ran|happened) (across|upon|on) your .. (profile|article|work|talk|post|page|name|website|site|blog|paper|book|podcast|company|linkedin)',
    '(found|saw|noticed|discovered|read|got) your .. (profile|name|linkedin|contact|email|page|bio|website)',
    "(we|you and i) (haven't|have not|have never|'ve never|never) (yet)? met",
    "we've never met",
    "you (don't|do not|won't|may not|might not) (yet)? (know|remember) (me|who)",
    "(my name is|my name's|i'd like to introduce myself|to introduce myself|let me introduce myself|allow me to introduce)",
    "i (hope you don't mind|apologize|know this is) .. (reaching out|cold|unsolicited|writing to you|out of the blue)",
    '(out of the blue|unsolicited|cold (email|message|outreach|call)|a complete stranger|as a stranger)',
    '(love|like|wanted|want|hoping|hope) to connect (with you|and|here|on|$)',
  ],
  // Said to strangers mostly, but also between two who have met.
  distant: [
    '(admire|admired|admirer|follow|followed|following|fan of|impressed by|impressed with|inspired by|interested in) (you|your) .. (work|career|journey|path|company|firm|team|story|writing|research|podcast|trajectory|accomplishments)',
    '(at|with|for|about|in|joining|join|between) your (firm|company|organization|organisation|journey|business|agency|startup|practice|fund)',
    // "Fine for your team" and "check with your team" are said to a colleague.
    '(at|about|in|on|joining|join) your team',
    'your (journey|career path|impressive career|impressive background)',
    '<i> .. referred to you',
    '(at|on) the (suggestion|recommendation) of',
    '(suggested|recommended) (that)? i (contact|reach out|write|get in touch|email)',
  ],
  // Below a title, a word to whom one knows by their work only.
  reads: ['(read|reading|loved|enjoyed|finished) your .. (novel|book|paper|article|column|essay|memoir|poems)'],
  // Whoever is thanked for an answer has one, and whoever is called back has called.
  answered: [
    '(call|ring|phone) <me> back',
    '(thanks|thank you) .. for .. (getting back|writing back|your reply|your answer|your response|your email|your message|responding|replying|answering|the reply|the quick|your quick|your prompt|the fast)',
  ],
  known: [
    '(we|you and i) .. (met|spoke|talked|chatted|worked|discussed|spoken|shared|sat)',
    '(good|great|nice|lovely|wonderful|fun|pleasure|enjoyed|delight|glad) .. (to see|seeing|to meet|meeting|to talk|talking|to chat|chatting|catching up|speaking|running into|to hear from|hearing from) (to|with|from)? you',
    '(having|have|had) (closely|directly|also|long)? worked (closely|directly|so closely)? (with you|together|alongside you)',
    '(i|we) (worked|interviewed) (closely|directly|so closely)? (with you|together|alongside you)',
    '^ working (together|with you) .. on',
    'you .. (supervised|taught|managed|mentored|trained|advised|coached|hired|tutored) (me|us)',
    '<i> .. (worked|interned|studied|served|trained) (for|under) you',
    '(as|like) (we|you) .. (discussed|agreed|said|mentioned|asked|know|requested|suggested)',
    'our (last|previous|recent|earlier|first|phone)? (call|conversation|chat|meeting|talk|discussion|lunch|dinner|coffee|visit|time)',
    '(in|from|of|took|taking|attended|enjoyed|loved|liked) your ... (course|class|seminar|lectures|lecture|workshop|studio)',
    '(worked|was|interned|rotated|volunteered|studied) (in|on|at) your .. (lab|group|team|department|company|office|studio)',
    '(i|we) (put|introduced|connected) you (in touch|to|with)',
    "(long time|it's been|it has been) .. (no see|ages|too long|a while|years|forever|since)",
    '(since|when|last time|the last time) (we|i|you) (last)? (met|spoke|talked|saw|worked|visited|chatted)',
    '(thanks|thank you) .. for .. (meeting|lunch|dinner|coffee|the call|the chat|your time (on|last|yesterday)|talking|speaking|having me|introducing|hosting|coming)',
    'you (mentioned|told me|offered|promised|asked me|kindly|helped me|sent me|gave me)',
    '(how (are|is) (the kids|your (family|wife|husband|mother|dog|new))|say (hi|hello) to|hope the (kids|family))',
    '(old (friend|colleague|classmate|roommate)|my (friend|brother|sister|mom|dad|love))',
    '(hi|hello) again',
  ],
});

/** How the writer says who they are: "I'm Ana, a nurse", "I am the CEO of Lund Boats", "I work at Fernway". */
const findSelf = phrases({
  self: [
    "<i'm> .. (a|an|the|from|with|at|currently|writing from|studying|based)",
    '<i> (am|are) .. (a|an|the|from|with|at|currently|based)',
    '<i> represent',
    '<i> (work|study|run|lead|manage|represent|head|direct|teach) (at|for|in|as|with|the|a|on|our|<number>)',
  ],
});
/** "Hi Mom", "Grandpa, could you …" */
export const isFamily = ({ greeting, text }: Prose): boolean => FAMILY.test(greeting?.names[0] ?? text);

const FAMILY =
  /^(?:uncle|aunt|auntie|grandma|grandpa|granny|gran|nan|nana|grandad|granddad|cousin|mom|mum|mama|dad|papa|sis|bro)\b/i;

const TEAM = /\b(?:team|all|everyone|everybody|colleagues|folks|guys|gang|crew|y'all|people)\b/i;
const NO_TEAM = /\b(?:hiring|admissions|recruiting|support|sales|editorial|selection|customer)\b/i;

/** How well writer and reader know each other: as front matter states, or as far as the words tell. A cold cue beats any sign of acquaintance. */
export function readRelationship(prose: Prose, facts: Facts): Relationship {
  const stated = headerValue(prose.headers, 'relationship');
  const known = RELATIONSHIPS.find((it) => it === stated);
  if (known !== undefined) return known;
  const body = prose.sentences.filter((it) => it.block.zone === 'body');
  // "I would be glad to meet you" is to come.
  const cues = body.flatMap((it) =>
    findCues(it).filter((hit) => hit.kind !== 'known' || it.tokens[hit.first - 1]?.word !== 'be'),
  );
  if (isFamily(prose)) return 'known';
  const isFavor =
    facts.ask.some(
      ({ type }) => FOR_ONESELF.has(type) || (type === 'feedback' && facts.work.some((it) => isOwn(prose, it.span))),
    ) ||
    cues.some((it) => it.kind === 'reads') ||
    comesToLearn(prose);
  const isOwed = isCharge(prose) || (isOffice(prose) && !isFavor);
  if (cues.some((it) => it.kind === 'answered')) return 'known';
  if (cues.some((it) => it.kind === 'stranger')) return 'cold';
  // "May I list you as a reference?": only who has seen the writer at work can speak for them.
  if (facts.ask.some((it) => it.type === 'letter') && facts.work.some((it) => it.kind === 'spoken')) return 'known';
  // A title, a company or a word on who one is are no more than good manners where the two have met.
  const hasMet = cues.some(
    (it) =>
      it.kind === 'known' &&
      MET.test(prose.masked.slice(it.span.start, it.span.end + ' a desk'.length).replace(/\s+/g, ' ')),
  );
  const isDistant =
    cues.some((it) => it.kind === 'distant') ||
    introducesSelf(prose) ||
    (isFavor && prose.greeting?.title !== undefined);
  if (isDistant && !isOwed && !hasMet) return 'cold';
  if (cues.some((it) => it.kind === 'known')) return 'known';
  return isTeam(prose) ? 'team' : isOwed ? 'known' : 'unknown';
}

/** What one asks for oneself. "Could we meet about the crossing?" below a title may be the reader's own work. */
const FOR_ONESELF: ReadonlySet<AskType> = new Set([
  'introduction',
  'referral',
  'letter',
  'mentoring',
  'speaking',
  'connect',
]);

const isOwn = ({ text }: Prose, span: Span) => /^(?:my|our)\b/i.test(slice(text, span));

const MET =
  /\b(?:met|meet|meeting|spoke|spoken|speaking|talked|talking|chatted|(?:interview|work)ed (?:closely |directly )?(?:together|with|under|alongside)|supervised|taught|managed|mentored|trained|advised|coached|hired|shared an?|sat)\b/;

/** Whether the writer says that the two do not know each other: "I came across your profile", "we haven't met". */
export function isSelfDeclaredStranger({ sentences }: Prose): boolean {
  return sentences.some((it) => it.block.zone === 'body' && findCues(it).some(({ kind }) => kind === 'stranger'));
}

/** One of the first two sentences says who the writer is. */
function introducesSelf({ sentences }: Prose): boolean {
  return sentences
    .filter((it) => it.block.zone === 'body')
    .slice(0, 2)
    .some((it) =>
      findSelf(it).some(
        (hit) =>
          hit.first < 4 &&
          !isStay(it.tokens[hit.last], it.tokens[hit.last + 1]) &&
          it.tokens.slice(hit.first + 1, hit.last).every(isBeforeRole) &&
          // "I'm in the office from 1 to 4."
          it.tokens
            .slice(hit.first, hit.last + 6)
            .some((token) => ROLE.test(token.word) && !isStay(token, it.tokens[it.tokens.indexOf(token) + 1])),
      ),
    );
}

/** "I'm in Berlin from Thursday to Sunday", "I'm in town with the kids": where one is, and not who. */
function isStay(last: Token | undefined, next: Token | undefined): boolean {
  return (
    /^(?:from|with|at)$/.test(last?.word ?? '') &&
    /^(?:\d.*|(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tomorrow|now|noon|next|this|my|the)$/.test(
      next?.word ?? '',
    )
  );
}

/** "I'm Ana Ruiz, currently a …": a name or an adverb may stand there, "applying for the" or "down to the" may not. */
function isBeforeRole({ word, isCapital }: Token): boolean {
  return (
    isCapital ||
    /^(?:i|am|are|currently|now|also|just|one|of|in|at|on|new|year|writing|based|work|study|run|lead|manage|represent|head|direct|teach)$/.test(
      word,
    )
  );
}

const ROLE =
  /^(?:student|junior|senior|sophomore|freshman|graduate|undergraduate|grad|engineer|developer|designer|manager|director|ceo|cto|cfo|founder|cofounder|co|owner|president|chair|editor|writer|reporter|journalist|researcher|scientist|professor|lecturer|teacher|nurse|doctor|physician|lawyer|attorney|paralegal|analyst|consultant|architect|curator|recruiter|organizer|organiser|coordinator|representative|producer|officer|secretary|assistant|associate|intern|fellow|candidate|postdoc|phd|alum|alumnus|alumna|artist|musician|photographer|farmer|baker|potter|commissioner|minister|major|studying|bootcamp|university|college|school|company|startup|firm|museum|magazine|newspaper|foundation|charity|nonprofit|grad|veteran|resident|sailor|member|volunteer|translator|librarian|chef|pilot|accountant|marketer|salesperson|specialist|technician|administrator|pastor|principal|head|lead|partner|from|with|run|teach|lead|study|work)$/;

/** Written to a group that the writer belongs to. */
function isTeam({ greeting, text }: Prose): boolean {
  if (greeting?.isGroup !== true) return false;
  const words = slice(text, greeting.span);
  return TEAM.test(words) && !NO_TEAM.test(words);
}
