import { phrases } from '../text/phrases.ts';
import type { Prose } from '../text/prose.ts';
import { join } from '../text/span.ts';
import type { Token } from '../text/tokens.ts';
import type { Give } from './fact.ts';
import { type Found, isReported, searchProse, wordSet } from './search.ts';

type Kind = Give['kind'];

const WILL =
  "(i'll|we'll|i will|we will|i can|we can|i could|we could|i would|we would|i'd|we'd|i shall|we shall|i'm going to|we're going to|happy to|glad to|delighted to|willing to|i want to|i'd like to|i would like to|we'd like to|we would like to|let me|more than happy to|pleased to|i'm offering to|we are offering to|ready to|we plan to|i plan to|i promise to|can also|will also|will then|can then)";
const ALSO =
  '(also|gladly|then|happily|certainly|of course|even|in turn|always|to|be glad to|be happy to|be delighted to|be willing to|be pleased to|love to|offer to|be able to|first|personally)?';
const GIVING =
  '(share|introduce|review|test|cover|summarize|summarise|proofread|translate|donate|credit|cite|mention|promote|feature|connect|lend|mentor|coach|teach|tutor|sponsor|endorse|nominate|recommend|refer|acknowledge|fund|pay|reimburse|compensate|pick up|treat|host|bring|buy|give|offer|provide|link|tweet|publicize|advertise|swap|trade|babysit|walk|water|fix|debug|design|draw|photograph|bake|cook|drive|deliver|train|invite|edit|secure|generate|position|help|show|forward|pass along|pass on|write|put|send|return|volunteer|contribute|do|look over|read|make|save|take|waive|feed|carry|run|build|set)';

const find = phrases<Kind>({
  offer: [
    `${WILL} ${ALSO} ${GIVING}`,
    '(glad|happy|delighted|pleased|willing) to',
    "(i can|i could|i'll|i will|we can|we'll|we could|we will)",
    "(attaching|attached|enclosing|enclosed|sending|forwarding|including|here (is|are)|here's|copied|pasted|brought)",
    '(i|we) (offer|am offering|are offering|pay|reimburse|compensate) ..',
    "(you'll|you will|you'd|you would|you can|participants|speakers|reviewers|each of you|everyone) (also)? (get|receive|earn|be paid|be credited|be acknowledged|be compensated|keep|have free|be reimbursed|leave with|walk away with|come away with)",
    '(in return|in exchange|as a thank you|to say thanks|to thank you|for your trouble|by way of thanks|as thanks|as a small thank you)',
    '(their|the|this) (slot|seat|spot|place|ticket|copy) is yours',
    '(is|are) (yours|on (me|us|the house))',
    '(my|our) treat',
    '(give|get) (you)? (credit|full credit|acknowledgement|acknowledgment)',
    "(there is|there's|comes with|offering|includes|we have) (a|an) (small)? (fee|honorarium|stipend|gift card|gift|discount|reward|bounty|prize)",
    "(an|a|the) (honorarium|stipend|gift card|finder's fee|speaker's fee|speaker fee|bounty)",
    '(travel|expenses|costs|hotel|flight|flights) (and .. )?(is|are|will be) (covered|paid|reimbursed|on us)',
    "(will|can|'ll) (show you|help you|teach you|walk you through|train you|guide you|give you|pay you|cover your|pay for|cover all)",
    "(i|we) (can|will|'ll) then (also)? (move forward|proceed|go ahead|recommend|accept|publish|approve|release|pay|merge|sign)",
    'free (of charge|for you|copy|ticket|tickets|access|trial|and open)',
    '(would|will)? be (happy|glad|delighted|pleased) to (put you|introduce you|connect you|review your|help you|give you|show you|host you|cover|pay|buy you|return)',
  ],
  given: [
    "(i|we) (have|'ve|just|already|also|recently|finally|went ahead and)? (already|just|also|now)? (fixed|cited|reviewed|shared|recommended|introduced|mentioned|nominated|endorsed|donated|translated|contributed|tested|patched|linked|credited|promoted|featured|proofread|signed up|subscribed|starred|bought|purchased|backed|referred|forwarded) (your|you|to you|two|a|an|the|it|your|three|several)",
    '(i|we) (put|connected) you (two)? (in touch|with)',
    "(i|we) (wrote|have written|'ve written|published|have published|posted) (a|an|the|about|up)? .. (review|article|post|piece|story|tutorial|fix|patch|report|note|recommendation|your)",
    "(i|we) (also)? (have|'ve got|brought|kept|saved|found|got) (the|a|your|some|those) ... (you (asked|wanted|needed|mentioned|were looking|lent|left|liked|requested)|for you)",
    "(i've|i have|we've|we have|i|we) (also|just|already)? (uploaded|posted|compiled|put together|collected|pulled together|prepared|written up|recorded|annotated|updated|open sourced|scanned|printed|built) (the|a|an|some|your|all|our|my|two|three|you) ... (you|everyone|all|folder|anyone|reuse|reference|drive|yours)",
    'feel free to (use|reuse|copy|borrow|take|download|adapt|keep|help yourself)',
    '(i|we) (gave|brought|made|got|found|baked|built|saved) you (the|a|an|some|my|two|three|our|those)',
    '(i|we) (sent|referred|passed) (you)? ... (your way|customers|candidates|clients|leads|as you asked|you asked for)',
    "(i'd like|i would like|i want|let me|i wanted|we'd like|allow me|pleased|happy|glad) (to)? introduce you (two)? (to)?",
    "(i'd|i would) like you to meet",
    '(meet|introducing) (my|our) (friend|colleague|former|old)',
    '(all)? (our|my) (materials|code|notes|slides|resources|recordings) (is|are) (free|open|available|yours)',
    '(the|our) (data|code|tool|package|report|results) (is|are) (free|open|available) (to|for) you',
  ],
  'closing-the-loop': [
    `${WILL} ${ALSO} (be sure to|make sure to)? (tell|let|keep|update|write|report|send|share|give) (you|back)? .. (know)? (how|what|the outcome|the result|the results|posted|updated|whether|an update|a note|back|my decision|the decision) .. (it|i|went|goes|turns|turned|happens|happened|learn|learned|decide|decided|outcome|result|back|came)?`,
    `${WILL} ${ALSO} (report back|close the loop|write back|report the result|report the outcome)`,
  ],
  'thanks-with-effect': [
    '(your|that|it|which|you|this) (talk|answer|advice|post|paper|book|feedback|help|note|article|introduction|turnaround|comment|comments|suggestion|example|panel|lecture|course|class|chapter|tutorial|review|tip|fix|library|tool|email|work|letter|question|points|point|mentoring|support)? ... (changed|saved|helped|taught|led|made|convinced|showed|got|let|gave|inspired me to|shaped|unblocked|cut|doubled|improved|turned|persuaded|prompted|pushed) (me|us|my|our|how|the|what|a|an|in|it|to|the way)',
    '(because|thanks) (of|to) your ... (i|we)',
    '(i|we) (rewrote|changed|switched|applied|adopted|used|implemented|redesigned|fixed|chose|started|stopped|picked|built|took|tried|moved) ... (because of you|after your|thanks to you|on your advice|as you suggested|your advice|your suggestion|you recommended|you suggested|you gave|based on your|from your|around the)',
  ],
  'shared-interest': [
    '(we|you and i) (both|share|also share|all)? (both|share|are both|also) (a|an|the|work|love|care|volunteer|grew|went|studied|run|write|use|like|come|are|have|live|teach|serve|collect|ride|an interest|passion|interest)',
    '(fellow|another|also a) (alum|alumna|alumnus|alumni|graduate|grad|member|student|runner|cyclist|birder|gardener|reader|parent|engineer|writer|teacher|nurse|lawyer|musician|maintainer|contributor|founder|veteran|scholar|fellow|volunteer|marketer|nerd|fan|bread baker|climber|sailor|beekeeper)',
    '(common|shared|mutual) (interest|interests|passion|love|background|friend|hobby)',
    "(i'm|i am) (also|too) (a|an|from|working|into|interested)",
    '(as|being) (a|another) fellow',
  ],
  benefit: [
    "(your|the) (team|company|group|firm|school|students|name|work|organization|brand|product|department|library|readers|users|customers) (would|will|could|can|might|may|'d|'ll|is going to) ... (reach|gain|benefit|get|be seen|be featured|save|be named|be credited|be listed|have access|appear|learn|meet|be covered|be mentioned|win|receive)",
    '(well|widely|also)? (covered|attended|read|seen|watched|viewed|streamed|featured) by .. (press|media|people|readers|hundreds|thousands|subscribers|members|local|national|students|leaders|<number>)',
    '(an|our|the) (audience|readership|readers|attendance|community|mailing list|newsletter|subscribers) (of|is|has|reaches|includes) .. (<number>|hundreds|thousands|people|over|about|more|the)',
    '(it|this|that|he|she|they) (may|might|would|could|will|should|can) (also)? be (very|of|really|quite|especially|a)? (valuable|useful|great value|helpful|beneficial|interesting|good opportunity|great opportunity|good fit|worthwhile|benefit|of interest|great exposure) (for|to) (you|your|both)',
    "(you|your .. ) (would|will|could|might|may|'d|'ll|can) (also)? (benefit|gain|profit|find it useful|enjoy|save|reach|learn|get to)",
    '(benefit|benefits|advantage|advantages|upside|value) (to|for) (you|your)',
    '(mutually|mutual) (benefit|beneficial)',
    '(saves|save|earns|wins) (you|your) .. (time|money|hours|team|trouble|work)',
    '(great|good|excellent|wonderful|unique) (exposure|visibility|publicity|opportunity for (you|your))',
    'take advantage of (our|my)',
    '(it|this|that|they|which) (would|will|could|can) (also)? (put|give|bring|get|show|introduce|earn|let|offer|reach|expose) (you|your) ..',
  ],
  hospitality: [
    "(<i'd>|<i>|<i'll>|can|could|may|let) .. (buy|treat|get|stand|take) (you|you and) .. (to)? (a|an|out|for|to)? (coffee|lunch|dinner|drink|drinks|beer|breakfast|tea|pint|meal|cup|glass|guinness|ice cream|brunch|cake)",
    "(coffee|lunch|dinner|drinks|breakfast|beer|beers|tea|the drinks|brunch|the meal|the coffee|food|snacks|pizza) (is|are|will be|would be|'s) (on|provided|served|included|free)",
    '(on|my|our) (me|us|treat|tab|dime)$',
    "(be|as|are|have) (his|her|our|my|their|jeff's)? (guest|guests) (of|at|for|in)?",
    '(as|be) (my|our|his|her|their) (guest|guests)',
    '(invite|inviting|invites|invited) you (and .. )?(to)? (attend|join|be)? (to|for|us for|at|us at|us)? (our|my|a|an|the|their)? .. (luncheon|lunch|dinner|dinners|reception|gala|party|banquet|breakfast|barbecue|bbq|cocktail|cocktails|game|concert|show|open house|brunch|box seats|suite|performance)',
    "(i|we) (host|am hosting|are hosting|'m hosting|'re hosting|will host|will be hosting|hold) (a|an|our|the|some)? .. (luncheon|lunch|dinner|dinners|reception|gala|party|parties|banquet|breakfast|barbecue|bbq|cocktails|cocktail|brunch|suppers|supper|evening)",
    '(complimentary|free) (ticket|tickets|lunch|dinner|seat|seats|admission|drinks|coffee|breakfast|food|meal)',
    '(round|rounds) of golf',
    '(pizza|beer|beers|drinks|snacks|food|coffee|cake|lunch|dinner|donuts|cookies|refreshments|breakfast|wine|lemonade|tea|barbecue) .. (afterwards|provided|on us|on me|included|for everyone|for all|for you)',
    "(you're|you are|you'd be) (welcome|invited) to (stay|join us for (lunch|dinner|drinks|breakfast)|be our guest)",
    '(have|got) (a|an)? (spare|extra) (ticket|tickets|seat|seats)',
  ],
  convenience: [
    `${WILL} ${ALSO} (provide|send|share|give|prepare|write|email|draft|forward|supply|bring) .. (you|over|along)? .. (with|a|an|the|my|some|you)? .. (questions|question|draft|references|reference|bio|agenda|template|summary|blurb|outline|materials|samples|talking points|bullet points|bullets) (in advance|ahead|beforehand|for you|to make|to save|to help|you can|you could|that you)`,
    '(to)? (maximize|save|respect) your time',
    "(i'm|i am|we're|we are|i'd be|i would be|i'll be|we'd be|i will be) (also|always|very|more than|of course|certainly)? (happy|glad|available|delighted) to (speak|talk|hop|jump|answer|walk|discuss|explain|clarify|come to you|travel to you|drive to you|help you|have a) .. (call|phone|you|someone|through|questions|it|any|videocall|video)?",
    "(you are|you're|feel) free to use (me|us|my|our|this|the)",
    'to make (it|this|the process|things) (easier|easy|more convenient|as easy|as painless|simple|less work)',
    "(i'll|i will|we'll|we will|i can) (come to you|do (all)? the (work|legwork|writing|typing|driving|scheduling)|handle (all)? the (work|logistics|scheduling|paperwork)|make it (easy|quick|painless|worth))",
    '(as|for) a (resource|sounding board)',
    'anything (that)? (i|we) can do to make',
  ],
  role: [
    "(you are|you're|you|your name is|i saw you|saw that you are|i saw that you) (listed|on|signed up|volunteer|volunteered|offered|registered)? .. (on|in|as|for|to) (the|our|a|your)? .. (mentor|reviewer|mentors|reviewers|volunteer|speaker|committee|ambassador|advisor|adviser|editor|maintainer|office hours|mentoring|mentorship) .. (list|schedule|program|directory|page|committee|board|pool)?",
    "(as|since you're|since you are|because you're|because you are) (a|an|the|our|my) (mentor|reviewer|committee member|editor|maintainer|organizer|advisor|adviser|volunteer|ambassador|board member|chair)",
    '(on|from|in) the (mentor|reviewer|volunteer|speaker|expert) (list|schedule|directory|page|pool|roster|database)',
  ],
  'vague-offer': [
    '(return|repay) (the|your|this|that) (favor|favour|kindness)',
    "(let|tell) (me|us) (know)? (if|how|whether|when|what) (i|we|there) (can|could|may|might|is|'s|are|am)? (ever|also)? (be|help|do|return|repay|anything|assist|something|support)? .. (helpful|help|of help|of assistance|of service|useful|of use|you|anything|assist|can do|could do|do|in return|support|return)",
    "(if|anything|let me know if) (there is|there's|there was|there's ever|there is ever|there are) (ever)? (anything|something|any way) (else|at all)? ... (can|could|may|might) (do|help|be|assist|offer)",
    '(anything|something|whatever) (that)? (i|we) (can|could|may) (ever)? (do|help|offer|be|assist)',
    '(if|when|whenever|should) (i|we) (can|could|may)? (ever)? (be|can be|be able to be) (of|helpful|useful) (any|some|further|assistance|help|service|use)? (assistance|help|service|use)?',
    '(if|when|whenever|should) (i|we) can (ever)? (help|assist|support|return|do) (you|in|out|with|anything|the)?',
    "(i'd|i would|i'll|i will|we'd) owe you (one|a|big|big time|dinner|lunch)?",
    '(i|we) (owe|will owe) you (one|a|big|big time)',
    '(always|more than|very|so|only too)? (happy|glad|here|willing|ready|eager|around|available) to (help|be of (help|service|assistance)|assist|support|reciprocate|return|pay it)',
    "(would|will|'d)? (love|like|be happy|be glad|be honored) to (help|reciprocate|repay|be (helpful|useful|of help)) (you|in|out|however|in any way|any way)?",
    '(how|what) (i|we) (can|could|might) (help|be helpful|be useful|be of|do for you|give back|offer|support|return|repay)',
    '(need|needs|want|wish) (a|an|another|any|someone|somebody|to|some)? ... (ear|hand|help|shoulder|anything|talk)',
    '(make it|make this) worth your (while|time)',
    "(scratch|watch) (your|each other's) back",
    'pay it forward',
    "(i|we) (have|'ve) (many|some|several|lots of|a few|a lot of|great|plenty of) ... (ideas|thoughts|suggestions|insights) (on|for|about|that|to|you|which|of)",
    "(i|we) (am|are|'m|'re)? (confident|sure|certain|convinced) (that)? ... (can|could|will|would) (help|generate|increase|improve|save|benefit|add|bring|boost|deliver|make|provide|secure|reduce|grow)",
    '(can|could) be (influential|instrumental)',
    '(i|we) (can|could|would|will) be (a|of) (big|great|huge|real|tremendous)? (help|asset|benefit|addition|service|use)',
    '(we|i) (can|could) (position|help you|take you|get you|secure|add value|bring value|increase|boost|improve|reduce|grow|streamline|maximize|optimize|make sure)',
    'add value (to|for)',
    '(win win|win for (you|both))',
    '(use|using|benefit from|take advantage of) (our|my) (expertise|services|experience|resources|help|skills)',
    'know(s)? what works',
    '(grateful|indebted) forever',
    '(buy|owe) you a (beer|coffee|drink) (sometime|someday|one day|some time)',
  ],
});

const CONDITION = phrases({
  bargain: [
    'in exchange for (your|a|an|the|you|this|my)',
    'in return for (your|a|an|the|you|this)',
    "(if|once|when|provided|as long as|as soon as) you (can|could|would|will|agree to|do|are willing to|'ll|'re able to)? (please)? (introduce|refer|endorse|recommend|hire|help|give|write|review|sign|vote|connect|put|support|fund|promote|follow|share|star|like|retweet|do|say yes|agree|mention|publish|approve|accept|get|send|answer|donate|meet|vouch) ... ... (i'll|i will|we'll|we will|i'd|i would|i can|we can)",
    "(give|lend|spare|get|send|show|grant) (me|us) .. (and|then) (i'll|i will|we'll|we will|i can|we can) (give|send|show|buy|pay|make|get|help|introduce|return|do|write)",
    "(introduce|refer|recommend|endorse|help|hire) me .. (and|then) (i'll|i will|we'll|we will)",
    '(quid pro quo|tit for tat)',
    "(i'll|i will|we'll|we will) ... (only)? (if|once|when|provided|as long as) you (introduce|refer|endorse|recommend|hire|help me|help us|give me|give us|write|sign|vote|connect me|put me|support|fund|promote|follow|share|star|agree|vouch)",
  ],
});

const FREE = phrases({
  free: [
    'either way',
    'in any case',
    'regardless',
    'no matter what',
    'whatever you (decide|answer|choose)',
    'yes or no',
    'as agreed',
    'as we agreed',
    'even if',
  ],
});

// "I'll send my résumé", "I can provide references": material for the task itself is no give.
const OWN_MATERIAL = wordSet(
  'resume résumé cv transcript references proposal details agenda invite invitation link calendar questions bio information background info more further form documents paperwork application availability times time reminder reply response call note email message mail directions address zoom dial portfolio deck materials screenshots logs details: meeting',
);
const TO_READER = wordSet("you your yours you'll you'd both everyone team each participants speakers");
const THING = wordSet(
  'notes data results script code recording copy slides draft summary report paper article credit review recommendation ticket tickets honorarium fee dinner lunch coffee introduction shift costs expenses travel chapter dataset photos recipe book tool link post access discount analysis intro findings learn learned template feedback patch fix test tests contacts invoice appetizers cookies',
);

/** Reads what flows to the reader: offers, things already given, benefits, hospitality, and vague promises of help. */
export function readGives(prose: Prose): readonly Give[] {
  const found = searchProse(prose, find, isMeant);
  const gives: Give[] = [];
  for (const it of found) {
    const kind = kindOf(it);
    if (kind === undefined) continue;
    const give: Give = {
      kind,
      span: kind === 'offer' ? withVerb(it) : it.span,
      isConcrete: isConcreteKind(kind, it),
      isConditional: isBargain(it),
    };
    const same = gives.findIndex((other) => other.span.start < give.span.end && give.span.start < other.span.end);
    const other = gives[same];
    if (other === undefined) gives.push(give);
    else
      gives[same] =
        RANK[other.kind] <= RANK[kind]
          ? { ...other, span: join(other.span, give.span) }
          : { ...give, span: join(other.span, give.span) };
  }
  for (const sentence of prose.sentences) {
    const [bargain] = CONDITION(sentence);
    if (
      bargain === undefined ||
      FREE(sentence).length > 0 ||
      gives.some((it) => it.isConditional && it.span.start <= sentence.span.end && sentence.span.start <= it.span.end)
    )
      continue;
    gives.push({ kind: 'offer', span: bargain.span, isConcrete: true, isConditional: true });
  }
  return gives.sort((a, b) => a.span.start - b.span.start);
}

/** "I'd be glad to digitize": the span of an open offer holds its verb. */
function withVerb({ sentence: { tokens }, last, span }: Found<Kind>): Give['span'] {
  const verb = tokens[last + 1];
  return OPEN_VERB.has(tokens[last]?.word ?? '') && verb !== undefined
    ? { start: span.start, end: verb.span.end }
    : span;
}

// Of two kinds on the same words, the lower rank counts.
const RANK: Readonly<Record<Kind, number>> = {
  given: 0,
  'closing-the-loop': 1,
  convenience: 2,
  hospitality: 3,
  'vague-offer': 4,
  offer: 5,
  benefit: 6,
  'thanks-with-effect': 7,
  role: 8,
  'shared-interest': 9,
};

const isConcreteKind = (kind: Kind, _found: Found<Kind>) => kind !== 'vague-offer';

function kindOf(found: Found<Kind>): Kind | undefined {
  const {
    sentence: { tokens, isQuestion },
    kind,
    last,
    first,
  } = found;
  const [head] = tokens.slice(first, first + 1);
  if (kind === 'offer' && OPEN_VERB.has(tokens[last]?.word ?? ''))
    return isDoneForReader(tokens, last) && !isQuestion ? 'offer' : undefined;
  if (kind === 'offer' && head !== undefined && HANDED.has(head.word))
    return isForReader(tokens, last) ? 'given' : undefined;
  if (kind === 'vague-offer' && NEEDS.has(head?.word ?? ''))
    return tokens.slice(0, first).some((it) => it.word === 'if' || it.word === 'whenever') &&
      tokens.slice(0, first).some((it) => it.word === 'you') &&
      !tokens.slice(first, last + 1).some((it) => it.word === 'anything' || it.word === 'talk')
      ? kind
      : undefined;
  if (kind === 'vague-offer' && tokens.slice(first, last + 3).some((it) => SERVES_TASK.has(it.word))) return undefined;
  if (kind === 'offer') {
    // "Can we set up a call?", "could we do lunch?" ask.
    if (
      isQuestion &&
      (tokens[0] as Token).word !== 'if' &&
      first < 3 &&
      !/^(?:would|could|can) i (?:send|share|offer|return|introduce)/.test(
        tokens
          .slice(first, first + 3)
          .map((it) => it.word)
          .join(' '),
      )
    )
      return undefined;
    const rest = tokens.slice(last + 1, last + 12);
    const words = rest.map((it) => it.word);
    const stop = words.findIndex((it) => it === 'and' || it === 'but' || it === 'if' || it === 'so');
    const object = stop < 0 ? words : words.slice(0, stop);
    if (startsOwnPlan(tokens, first, last)) return undefined;
    if (object.some((it) => OWN_MATERIAL.has(it)) && !object.some((it) => THING.has(it))) return undefined;
    if (FOR_READER_ONLY.has(tokens[last]?.word ?? '') && !object.slice(0, 4).some((it) => TO_READER.has(it)))
      return undefined;
    if (
      tokens.slice(first, last + 1).some((it) => it.word === 'then') &&
      last - first > 1 &&
      tokens[last]?.word !== 'send'
    )
      return 'offer';
    if (object[0] === 'that' || object[0] === 'with') return undefined;
    if (tokens.slice(first, last + 1).some((it) => PAYS.has(it.word))) return 'offer';
    return object.some((it) => TO_READER.has(it) || THING.has(it)) ||
      tokens
        .slice(first, last + 1)
        .some(
          (it) =>
            TO_READER.has(it.word) ||
            it.word === 'return' ||
            it.word === 'covered' ||
            it.word === 'honorarium' ||
            it.word === 'stipend',
        )
      ? 'offer'
      : undefined;
  }
  return kind;
}

const HANDED = wordSet(
  "attaching attached enclosing enclosed sending forwarding including here here's copied pasted brought",
);
const NEEDS = wordSet('need needs want wish');
const USEFUL = wordSet(
  'useful helpful interest interested interesting enjoy like need wanted handy asked promised mentioned',
);

/** "I'm attaching some notes that you might find useful", "the quotes you asked for". */
function isForReader(tokens: readonly Token[], last: number): boolean {
  const rest = tokens.slice(last + 1);
  const you = rest.findIndex((it) => it.word === 'you');
  if (tokens.some((it) => it.word === 'promised' || it.word === 'requested') && tokens.some((it) => it.word === 'as'))
    return true;
  return (
    you >= 0 &&
    rest.slice(you + 1, you + 5).some((it) => USEFUL.has(it.word)) &&
    !rest.some((it) => OWN_MATERIAL.has(it.word))
  );
}

const PAYS = wordSet('pay reimburse compensate sponsor');
const SERVES_TASK = wordSet('provide answer clarify supply elaborate further');
const FOR_READER_ONLY = wordSet(
  'review test read fix run help show save take carry build do write make set position generate',
);
const WILLINGNESS = wordSet('willing happy glad delighted ready pleased able');
const OPEN_VERB = wordSet("to can could i'll will we'll");
const NO_DEED = wordSet(
  'hear meet see speak discuss know join learn get have receive talk chat connect answer provide explain be work find wait understand come call',
);

/** "I'd be glad to digitize the labels for you": any deed that is done for the reader. */
function isDoneForReader(tokens: readonly Token[], last: number): boolean {
  const verb = tokens[last + 1];
  if (verb === undefined || NO_DEED.has(verb.word)) return false;
  return tokens.some(
    (it, at) =>
      at > last + 1 &&
      at < last + 14 &&
      it.word === 'you' &&
      tokens[at - 1]?.word === 'for' &&
      ![
        'looking',
        'waiting',
        'wait',
        'look',
        'work',
        'works',
        'convenient',
        'best',
        'suits',
        'good',
        'easiest',
      ].includes(tokens[at - 2]?.word ?? ''),
  );
}

const ASKING = wordSet("like love want would wanted 'd");

/** "I'd like to give you a call", "we would like to invite you to speak": a wish about the reader, not a gift. */
function startsOwnPlan(tokens: readonly Token[], first: number, last: number): boolean {
  const said = tokens.slice(first, last + 1).map((it) => it.word);
  const verb = said.at(-1) ?? '';
  const next = tokens.slice(last + 1, last + 5).map((it) => it.word);
  if (['give', 'send', 'drop'].includes(verb) && next.some((it) => it === 'call' || it === 'ring')) return true;
  if (
    verb === 'invite' ||
    verb === 'set' ||
    verb === 'take' ||
    verb === 'make' ||
    verb === 'do' ||
    verb === 'put' ||
    verb === 'run' ||
    verb === 'help' ||
    verb === 'read'
  )
    return !next.includes('you') && !next.includes('your');
  return (
    said.some((it) => ASKING.has(it) || it === "i'd" || it === "we'd") &&
    said.includes('like') &&
    !['introduce', 'offer', 'share', 'give', 'pay', 'send'].includes(verb)
  );
}

function isMeant(found: Found<Kind>): boolean {
  if (isReported(found)) return false;
  const {
    sentence: { tokens },
    first,
    kind,
  } = found;
  const before = tokens[first - 1]?.word ?? '';
  // "So you can get the general idea" tells why; "if you get there" supposes.
  if (tokens[first]?.word === 'you' && /^(?:so|that|if|when|where|until|before|as|once|what|which|and)$/.test(before))
    return false;
  // "Might you be willing to share" asks.
  if (
    WILLINGNESS.has(tokens[first]?.word ?? '') &&
    tokens.slice(Math.max(0, first - 4), first).some((it) => TO_READER.has(it.word) || it.word === "you're")
  )
    return false;
  if (
    before === 'how' ||
    before === 'if' ||
    before === 'where' ||
    before === 'whether' ||
    before === 'wish' ||
    before === 'can'
  )
    return kind === 'vague-offer' || kind === 'closing-the-loop';
  return !/^(?:not|never|don't|can't|cannot)$/.test(before);
}

function isBargain(found: Found<Kind>): boolean {
  return CONDITION(found.sentence).length > 0 && FREE(found.sentence).length === 0;
}
