import { phrases } from '../text/phrases.ts';
import type { Prose } from '../text/prose.ts';
import type { Blank, Who } from './fact.ts';
import { type Found, isReported, searchProse, wordSet } from './search.ts';

type Kind = Who['kind'] | 'candidate';

const GROUP =
  '(team|company|firm|committee|organization|organisation|lab|laboratory|group|department|school|class|startup|start up|agency|nonprofit|foundation|institute|university|club|society|office|practice|business|studio|library|museum|church|board|center|centre|program|client|boss|manager|colleague|colleagues|students|clients|institution|association|chapter|newsroom|magazine|hospital|clinic|district|division|unit)';
const MET =
  '(meet|meeting|met|see|seeing|talk|talking|speak|speaking|chat|chatting|hear|hearing|work|working|connect|connecting)';

const find = phrases<Kind>({
  introduction: [
    "(my|our) name (is|'s)",
    "(my|our) name's",
    '(let|allow) me (to)? (briefly|quickly)? introduce myself',
    '(i|we) (currently|now|also|still|presently|recently|just)? (work|volunteer|study|teach|live|serve|intern|manage|lead|run|head|own|direct|coordinate|organize|organise|oversee|practice|represent|edit|maintain|chair|host|design|build|research|specialize|specialise|consult|freelance|focus|produce|write for|major|coach|sell|provide|publish) (as|for|at|in|with|on|from|a|an|the|to|under|near|our|software|physics|nurses|of|my|<number>)?',
    "(i|we) (recently|just|now|have|'ve|had|have recently|have just)? (recently|just)? (graduated|joined|founded|co founded|cofounded|started|launched|moved|relocated|retired|completed|finished|earned|transferred|majored|interned|worked|studied|taught|left|quit|opened|shut down|sold|built|grew up|enrolled|got accepted|accepted|led|managed|put together|took over|taken over|served|trained|bought|began|switched|transitioned|stepped) (from|at|as|in|a|an|my|the|our|to|for|with|into|working|of)?",
    "(i've|i have|we've|we have) (been)? (a|an|working|attempting|trying|teaching|running|studying|writing|using|building|developing|leading|living|researching|practicing|volunteering|considering|the|in|with) .. (for|at|in|since|on|as|with|to)?",
    "(i'm|i am|we're|we are|im) (currently|also|now|presently|still|originally|just|both)? (studying|working|majoring|interning|applying|moving|transitioning|teaching|running|building|leading|writing (a|an|my|our|for|the)|researching|organizing|organising|starting|completing|finishing|pursuing|learning|doing|developing|preparing|planning|hosting|considering|thinking of|thinking about|looking to (break|move|transition|switch)|graduating|launching|founding|training|based|enrolled|serving|helping|designing|raising|putting together|launching|putting on|trying to)",
    `${'(my|our)'} (current|own|small|new|graduate|trading|research|local|product|design)? .. ${GROUP} (is|are|has|have|here|at|in|under|just|recently|and|on|of|makes|runs|builds|provides|works|offers|does|hosts|organizes|helps)`,
    '(as|being) (a|an|the) (fellow|current|recent|former|new|young|junior|senior|first generation|second year|first year|third year|final year|phd|graduate|undergraduate|aspiring|long time|longtime|small|student|someone looking|founder|engineer|nurse|teacher|developer|designer|manager|parent|member|director|librarian|lawyer|researcher|professor|consultant|writer|editor|volunteer)',
    '^ as (a|an|your|one of) .. (of|from|in|at|for|with|who|on|i|we)',
    '^ as (the)? (treasurer|chair|chairman|chairwoman|president|director|member|secretary|coordinator|organizer|organiser|editor|captain|head|manager|owner|founder|leader|parent|teacher|principal|librarian|maintainer|curator|producer|mayor|dean) (of|for|at|in)',
    "(where|which|that) (i'm|i am|i) (a|an|the|work|teach|edit|serve|study|volunteer|currently|lead|run)",
    '(as a|as your|a|your) (fellow|former) (alum|alumna|alumnus|graduate|student|classmate|colleague|member|employee|intern)',
    "(i|we|i'm|we're) (am|are)? (both|responsible for|reaching out from|writing from|writing as|contacting you from|calling from)",
    'here (from|at|with)',
    '(writing|reaching out|contacting you|calling) (to you)? (from|as|on behalf)',
    '(i|we) (believe|think|am confident) .. (public relations|inc|llc|ltd|corp)',
    'this is (a|an|the)? .. (from|with|at|here|writing|over at|in|of) (the|your|our)?',
    'both (from|alumni|went|studied|grew)',
    '(my|our) (background|experience|expertise|day job|career|specialty|research|thesis|dissertation|phd|major|degree) (is|has|was|includes|focuses|covers|spans|in)',
    "(for|as part of|in) (my|our) (graduate|undergraduate|senior|master's|masters|phd|doctoral|thesis|capstone|class|course|research|dissertation|school|high school|college) (class|course|project|thesis|program|paper|research|on|in|seminar|studies|capstone|newspaper|degree)?",
  ],
  tie: [
    "(we|you and i|i|you and me) (first|last|have|had|both|once|briefly|recently|'ve|all)? (also)? (met|spoke|spoken|talked|chatted|worked together|corresponded|exchanged|studied together|sat|shared a|overlapped|crossed paths|connected|discussed|go way back|went to|used to work|have known|worked|were introduced|have talked) (you)? ..",
    '(met|meeting|seeing|speaking|talking|chatting|working|see|meet|hearing|connecting|spending|having|catching) .. (with|from|up with|to)? (you|you all|you both) (at|in|on|last|again|yesterday|this|during|after|and|both|today|through|the|earlier|recently|there|briefly|for|before)',
    `(good|great|nice|lovely|wonderful|pleasure|fun|glad|pleasant|enjoyed|honor|delight|delightful|happy) (to|to have|having)? (finally)? ${MET} (with|to|from)? (you|rebecca)`,
    `(enjoyed|loved|appreciated|remember|liked|enjoying) (our|meeting|talking|speaking|seeing|chatting|hearing|having|working|the time|our time|the) (conversation|chat|call|meeting|talk|discussion|lunch|dinner|with|to|you|together|time)?`,
    '(pleasure|privilege|opportunity|chance|luck) (to|of) (meet|meeting|see|seeing|work|working|hear|hearing|speak|speaking|talk|talking) (with|to|from)? (you)',
    '(thanks|thank you|thank) (you)? (so|very|again)? (much)? (again)? for (connecting|your (submission|application|proposal|interest|reply|response|email|note|message|letter|help|time (last|on|yesterday|today|earlier)|order|purchase|registration|talk|visit|offer|contribution|inquiry|patience|pull request|report|donation|support|hospitality)|hosting|submitting|accepting|coming|joining|attending|speaking|getting back|registering|signing up|the (call|chat|meeting|conversation|coffee|lunch|talk|time|advice|intro|introduction|quick|kind|opportunity to (interview|meet|speak))|meeting|agreeing|volunteering|offering|reaching out|replying|responding|writing|adding|participating|applying|visiting|stopping|chatting|having me|inviting|being|introducing|taking (the)? time|reviewing|contributing|sending|all you|everything|helping|following|subscribing|letting|your .. (last|on|in|at|yesterday))',
    '(again)? for taking the time to (interview|meet|speak|talk|chat|see|call|show|answer)',
    '(as|like) (we|i|you) (discussed|mentioned|agreed|said|talked|told you|promised|suggested|asked|requested|may remember|may recall|might remember|recall|know from|spoke)',
    '^ as (discussed|mentioned|agreed|promised|requested)',
    '(per|following|after|since|regarding|further to|from|continuing|in|re) (our|my|your) (last|previous|recent|earlier|phone|first|great|brief|short|initial)? (conversation|call|chat|discussion|meeting|talk|lunch|email|mail|e mail|message|note|letter|exchange|correspondence|interview|visit|coffee|phone call)',
    "(i|we) (have|'ve)? (now|already)? (written|called|emailed|asked|phoned|reported) .. (times|twice|before)",
    '(in|from) your .. (class|course|seminar|section|lecture)',
    '(i|we) (sent|wrote|emailed|e mailed|messaged|called|contacted|asked|told|gave|showed|mailed|approached|pinged) (to)? you',
    '(received|get|got|saw|seen|read|answered|replied to) (my|our) (earlier|last|previous|first|prior|recent)? (email|e mail|mail|message|note|letter|resume|proposal|voicemail|application|request|invitation)',
    '(my|our) (earlier|last|previous|first|prior|original) (email|e mail|mail|message|note|letter|voicemail|request|messages|emails)',
    '(i|we) (received|got|saw|have) your (letter|email|e mail|note|message|reply|invitation|application|request|submission|voicemail|call|inquiry|order|proposal)',
    "(you|you'll|you will) (may|might|probably|will|'ll|would|surely)? (remember|recall) (me|us|our|meeting|from)",
    "(you may|you might|you will|you'll|you probably) (remember|recall)",
    '(i|we) (buy|bought|order|ordered|rent|rented|bank|subscribe|subscribed) ... (from|with|to) (you|your)',
    "(i'm|i am|we're|we are) (holding|hosting|organizing|organising|sponsoring|launching|running|throwing) (a|an|our|the|this)",
    'as (a|an|your) (longtime|long time|loyal|concerned|new|fellow|regular)? (shareholder|customer|subscriber|resident|constituent|parent|voter|user|reader|member|patient|tenant|taxpayer|client|supporter|donor|volunteer|neighbor|neighbour|student|contributor|listener|viewer|guest)',
    'remember me',
    '(if|as) (you|i) (remember|recall)',
    'long time (no see|since|,|$)?',
    "(it's|it has|it's been) (been)? (a|too|so)? (long time|while|long|ages|years) (since|no)?",
    '(your|a|an) (former|old|ex) (student|colleague|intern|employee|classmate|neighbor|neighbour|teammate|roommate|coworker|client|boss|mentee|patient|tenant)',
    "(i|we) (took|was in|were in|attended|audited|sat in|am in|'m in|are in|had|enrolled in|'m enrolled in) your .. (class|course|seminar|workshop|lecture|lab|talk|section|session|program|group|team|cohort|webinar|book club|department)?",
    '(from|of) your .. (class|course|seminar|workshop|lecture|lab|talk|section|session|program|team|cohort|party|wedding|webinar|department)',
    'your .. (student|advisee|mentee|intern|neighbor|neighbour|cousin|nephew|niece|tenant|colleague|customer|member|subscriber|reader)$',
    '(put|putting) (you|us) in touch',
    '(introduced|connected) (us|me to you|you and me|you to me)',
    "(we|we're|we are) (both)? (were|are|went|worked|studied|volunteer|volunteered|served|are both|'re both) (classmates|colleagues|neighbors|neighbours|both|friends|together|roommates|teammates|at the|in the|connected|from|alumni|on the)",
    'since (we|you and i|our) (last|met|spoke|first)',
    '(been)? (working|work|worked) with (your|you|enron) .. (team|company|group|department|staff|troops|people|office|for|on|since|at|over)?',
    '(is|are|am|been|been attempting to) (working|work) with (your|you)',
    '(recommended|nominated|suggested|invited|selected|chose|added|referred) you (as|for|to|because)',
    'i (loved|heard|saw|attended|watched|was at|was in the audience) (you|your talk|your lecture|your session) .. (speak|at|present|in|last)?',
    '(your|you) (applied|submitted|registered|signed up|indicated|mentioned|told me|told us|said|asked me|asked us|suggested|gave me|gave us|were kind|recommended|encouraged|invited me|invited us|wrote to|wrote me)',
  ],
  behalf: [
    'on behalf of',
    '(at|on|per|by|with) (the)? (suggestion|recommendation|request|advice|urging|behest|invitation|introduction|referral) (of|from)',
    '(suggested|recommended|thought|asked|told|proposed|mentioned|advised|said|requested|encouraged|urged|insisted|figured) (that)? (to me)? (me|us|i|we) (that|to|should|might|could|may|ought|contact|reach|write|get|drop|email|talk|speak|connect|call|schedule|ask|send|try|be|will|would|can)',
    '(given|got|handed|passed|told) your (name|contact|email|number|details)',
    'your (name|profile|details|contact) (came|was) (up|given|passed|to me|recommended|mentioned|suggested)',
    '(gave|passed|shared|forwarded|provided) (me|us|along|on) your (name|contact|email|e mail|number|details|address|card|info|information)',
    '(got|received|found|obtained|have) your (name|contact|email|e mail|number|details|address|info|information) (from|through|via)',
    '(referred|pointed|directed|sent|steered) (me|us) (to|your|here) (you|way)?',
    '(would like|wants|would love|has asked|asked me|hopes|wishes|asked us|had hoped|is hoping) (to (invite|meet|speak|talk|see|have|ask|know|schedule|set)|you to|me to|if you)',
    '(mutual|a mutual|our) (friend|acquaintance|contact|connection|colleague) ..',
    '(my|our) (boss|manager|brother|sister|professor|advisor|adviser|mentor|colleague|father|mother|wife|husband|friend|director|chair|ceo|supervisor|dean|client|uncle|aunt|cousin|roommate|pastor|rabbi|teacher|lawyer|team lead|assistant|partner|son|daughter|niece|nephew|neighbor|neighbour|coach|tutor|classmate|teammate|flatmate|grandfather|grandmother) .. (used|worked|works|interned|knows|went|studied|was|suggested|recommended|asked|said|told|mentioned|thought|is|would|has|who|and)',
    '(writing|reaching out|contacting you|emailing) (for|on behalf of|instead of|in place of)',
    '(has|have) (reserved|invited|asked|suggested|requested|arranged|offered|organized|agreed to) ..',
  ],
  candidate: [
    "(i|we|i'm|i am|im|we're|we are|this is|it's|it is) (currently|also|just|actually|only|still|now|originally|presently)?",
  ],
});

/** Reads statements of who the writer is, what ties the two, or for whom the writer speaks. A signature is none. */
export function readWho(prose: Prose, blanks: readonly Blank[]): readonly Who[] {
  const who: Who[] = [];
  for (const found of searchProse(prose, find, isMeant)) {
    if (blanks.some((it) => it.span.start <= found.span.start && found.span.end <= it.span.end)) continue;
    const kind = found.kind === 'candidate' ? (isSelf(found, blanks) ? 'introduction' : undefined) : found.kind;
    if (kind === undefined || who.some((it) => it.span.start < found.span.end && found.span.start < it.span.end))
      continue;
    who.push({ kind, span: found.kind === 'candidate' ? wholeClause(found) : found.span });
  }
  return who.sort((a, b) => a.span.start - b.span.start);
}

const PERSONAL = wordSet("i we you i'm we're i've we've");

function isMeant(found: Found<Kind>): boolean {
  const {
    sentence: { tokens },
    first,
    kind,
    sentence,
  } = found;
  if (isReported(found) && kind !== 'behalf') return false;
  const before = tokens[first - 1]?.word ?? '';
  // "If we met", "when we meet": not told as a fact. "Did I meet you?" neither.
  if (
    before === 'if' ||
    before === 'whether' ||
    before === 'can' ||
    before === 'could' ||
    before === 'should' ||
    before === 'would' ||
    before === 'may' ||
    before === 'how' ||
    before === 'when'
  )
    return false;
  if (kind === 'behalf') {
    const [head] = tokens.slice(first, first + 1);
    // "Would like" and "has reserved" speak for a person who is named before.
    if (
      head !== undefined &&
      /^(?:would|wants|has|have|hopes|wishes|asked|had|is|suggested|recommended|thought|told|proposed|mentioned|advised|said|requested|encouraged|urged|insisted|figured)$/.test(
        head.word,
      )
    ) {
      const who = tokens[first - 1];
      if (who === undefined) return false;
      return (
        (who.isCapital && !PERSONAL.has(who.word) && who.word.length > 1) ||
        who.word === 'he' ||
        who.word === 'she' ||
        who.word === 'has' ||
        who.word === 'have'
      );
    }
  }
  if (
    kind === 'introduction' &&
    sentence.isQuestion &&
    first < 3 &&
    tokens[0]?.word !== 'i' &&
    tokens[0]?.word !== "i'm"
  )
    return false;
  return true;
}

const ARTICLE = wordSet('a an the one');
const MOOD = wordSet(
  'bit little fan huge big great long sure pleasure good nice lot joy shame pity honor quick short note follow reminder test way matter question time only first last same best most gentle message email mail letter request regarding about friendly',
);
const ROLE_LEAD = wordSet('from with at in of your on both part responsible fellow co');
const PROGRAMS = wordSet(
  'program class course cohort module semester grade department team committee board faculty school college university program section year',
);
const NOT_PLACE = wordSet(
  'town touch the a need charge order search contact my no hopes awe time case favor line process middle your our hurry that this it such',
);

/** "I'm Ana", "I'm a nurse", "this is [EDITOR]", and not "I'm a big fan", "I'm in town", "this is a quick note". */
function isSelf({ sentence: { tokens }, last, first }: Found<Kind>, blanks: readonly Blank[]): boolean {
  const next = tokens[last + 1];
  if (next === undefined) return false;
  const isBare = /^(?:i|we)$/.test(tokens[last]?.word ?? '');
  if (isBare && !next.isAfterBreak) return false;
  const isThis = tokens[first]?.word === 'this' || tokens[first]?.word === "it's" || tokens[first]?.word === 'it';
  if (blanks.some((it) => it.span.start <= next.span.start && next.span.end <= it.span.end)) return !next.isAfterComma;
  // "We (Novient) are a software company".
  if (next.isAfterBreak)
    return (
      next.isCapital && tokens[last + 2]?.isAfterBreak === true && /^(?:are|am)$/.test(tokens[last + 2]?.word ?? '')
    );
  const after = tokens[last + 2];
  if (next.isCapital && next.word.length > 1) return !isThis || first === 0 || tokens[first - 1]?.word === 'hi';
  if (isThis) return next.word === 'your' && after !== undefined && after.word !== 'chance';
  if (ARTICLE.has(next.word))
    return after !== undefined && !MOOD.has(after.word) && !(after.word === 'very' || after.word === 'really');
  if (
    (next.word === 'in' || next.word === 'on') &&
    tokens.slice(last + 2, last + 10).some((it) => PROGRAMS.has(it.word))
  )
    return true;
  if (next.word === 'in' || next.word === 'on' || next.word === 'at')
    return (
      after !== undefined &&
      (after.isCapital || tokens[last + 3]?.isCapital === true || ['my', 'your', 'a'].includes(after.word)) &&
      !NOT_PLACE.has(after.word)
    );
  if (!ROLE_LEAD.has(next.word)) return false;
  return (
    after !== undefined &&
    !(next.word === 'with' && after.word === 'you') &&
    !(next.word === 'of' && after.word === 'the')
  );
}

function wholeClause({ sentence: { tokens }, first, last }: Found<Kind>) {
  let end = last;
  while (end + 1 < tokens.length && end - last < 12 && !(end > last && tokens[end + 1]?.isAfterComma)) end += 1;
  return { start: tokens[first]?.span.start ?? 0, end: tokens[end]?.span.end ?? 0 };
}
