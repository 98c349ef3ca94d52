import { oneOf } from '../search.ts';

// Statements of on whose word, or in whose name, the writer writes.

const KIN = oneOf(
  `boss manager brother sister professor advisor adviser mentor colleague father mother dad mum mom wife husband friend director chair ceo
  supervisor dean client uncle aunt cousin
  roommate pastor rabbi priest vicar teacher lawyer accountant doctor assistant partner son daughter niece nephew neighbor neighbour coach
  tutor classmate teammate flatmate
  grandfather grandmother landlord broker banker agent dentist plumber`,
);
const ADVISED = oneOf(
  `suggested recommended thought said says told tells proposed mentioned advised requested encouraged urged insisted figured reckons thinks
  suggests recommends`,
);

/** What one does to get to somebody. */
const TURN = oneOf(
  'contact reach write get drop email talk speak connect call schedule ask send try turn check follow set see let arrange have invite',
);

const ERRAND = oneOf(
  `contact reach write get drop email talk speak connect call schedule ask send try turn check follow set see let arrange invite forward pass respond
  reply thank tell find gather collect coordinate confirm remind inform represent handle organize help lead would could had`,
);

/** What somebody else says or wants; whoever it is stands before it. */
export const principalPhrases: readonly string[] = [
  `${ADVISED} (that)? (i|we) (should|might|could|may|ought to)? ${TURN}`,
  `${ADVISED} (me|us)? (to)? (contact|reach|write|get in|drop|email|speak|connect|call|ask) (you|out|your|touch|a)`,
  `${ADVISED} (that)? (you|you're|you'd|you've|you as|your) ..`,
  `(recommended|suggested|recommends|suggests|nominated|named) you`,
  'speaks (so|very)? (highly|warmly|well|fondly) of you',
  '(is|are) (a|an|the) .. (company|firm|studio|press|group|charity|nonprofit|startup|agency|club|society) ..',
  '(is|are) (a|an|the) .. (school|shop|bakery|cooperative|newsletter|podcast|community|network|platform) ..',
  '(asked|asks|wants|wanted|wonders|wondered|is wondering|is asking) (if|whether|you) ..',
  '(is|are) (organizing|organising|planning|running|preparing|launching|setting up) (a|an|its|for|the|our)',
  '(is|are) (putting on|opening|starting|conducting|compiling|seeking|recruiting|hiring) (a|an|its|for|the|our)',
  `${ADVISED} (to)? (me|us) (that)? (you|you're|you'd|your|this) ..`,
  `(asked|asks|told|wants|invited|instructed|authorized|authorised) (me|us) (to|if|whether) (please|also|personally|you|we)? ${ERRAND}`,
  "(would|'d) (very much|really|also|dearly)? (like|love|be (honored|honoured|delighted|pleased)|appreciate|welcome|value|be most)",
  "(would|'d) (very much|really|also|dearly)? (like|love|be (privileged|glad|grateful|happy|thrilled)|appreciate|welcome|value|be most)",
  '(wants|wishes|hopes|longs|plans|needs|asks) (to (invite|meet|speak|talk|see|have|ask|know)|you to|that you|if you)',
  '(wants|wishes|hopes|longs|plans|needs|asks) (to (schedule|set|get|visit|discuss|go|hear|come|call|thank)|you to|that you|if you)',
  '(is|are) (pleased|delighted|honored|honoured|proud|happy|keen|eager|hoping) (to|for|if|you|a|an|in|its|his|her|their|our)',
  '(is|are) (looking|trying|interested|inviting|holding|hosting|asking|seeking) ... (you|your|yours)',
  '(had hoped|has hoped|has been hoping|was hoping) (to|that|for|you)',
  '(requests|request|requested) (the (pleasure|honor|honour)|your)',
  '(cordially|warmly|kindly)? (invites|invite) (you|your)',
  '(has|have) (just)? (reserved|invited|suggested|requested|arranged|offered|organized|scheduled) ..',
  '(has|have) (just)? asked (you|if|that|whether|to)',
  'will be (hosting|holding|sponsoring|conducting|presenting|organizing) (a|an|the|our|its|your|their)',
  '(has|have) (just)? (organised|agreed to|instructed|requested|authorized|nominated|selected|appointed) ..',
];

export const behalfPhrases: readonly string[] = [
  'on (his|her|their)? behalf of',
  '(acting|speaking|writing|calling) for (the|my|our|mr|mrs|ms|dr)',
  '(writing|reaching out|contacting you|emailing) (for|on behalf of|instead of|in place of)',
  '(at|on|per|by|with) (the)? (suggestion|recommendation|request|advice|urging|behest|invitation|introduction|referral) (of|from)',
  '(at|on) (the)? .. (suggestion|recommendation|request|advice|urging|behest|introduction)',
  '(given|got|handed|passed|told|had|have) your (name|contact|email|number|details|card)',
  'your (name|profile|details|contact|number) (came|was) (up|given|passed|to me|recommended|mentioned|suggested)',
  '(gave|passed|shared|forwarded|provided|sent|slipped) (me|us|along|on) your (name|contact|email|e mail|number|details|address|card|info|information|way)',
  '(gave|passed|shared|forwarded|provided|sent) (along|on)? your (name|contact|email|e mail|number|details|info|information) (details|info|information|address)? (on|along)? (to|with) (me|us)',
  '<i> (have|represent) (a|an|two|three|several) .. (customer|customers|client|clients|student|students|candidate|candidates|patient|patients|buyer|buyers|tenant|tenants) (who|that|looking|interested)',
  '(got|received|found|obtained|have|had) your (name|contact|email|e mail|number|details|address|info|information|card) (from|through|via|by|off|in|on)',
  '(referred|pointed|directed|sent|steered|introduced) (me|us) (to|your|here|in) (you|way)?',
  '(was|were|been) (referred|pointed|directed|sent|steered|introduced) (to|your|in) (you|way)',
  '(friend|friends|colleague|colleagues|buddy|neighbor|neighbour|client|classmate|contact) of (mine|ours)',
  '(a|my|our|an old|a good) (friend|colleague|neighbor) .. (told|tells|mentioned|said|says|suggested|recommended) (me|us|you|i|that)',
  '(a|my|our|an old|a good) (neighbour|client|cousin|relative) .. (told|tells|mentioned|said|says|suggested|recommended) (me|us|you|i|that)',
  '(was|were|been) (told|asked|instructed|encouraged|urged|invited) by ..',
  '(mutual|a mutual|our) (friend|acquaintance|contact|connection|colleague) ..',
  `(my|our) ${KIN} .. (used to|worked|works|interned|knows|went to|studied|suggested|recommended|asked)`,
  `your ${KIN} .. (said|told|tells|mentioned|suggested|recommended|asked|gave|sent|thought) (me|us|that|i|we)`,
  `(my|our) ${KIN} .. (said|says|told|tells|mentioned|thought|thinks|spoke|met|bought|swears|speaks|recommends)`,
  `(my|our) ${KIN} .. (would like|would love|wants to|has asked|asked|wishes|hopes|is (hoping|looking|keen)|who (knows|knew|works|worked|met|told|suggested|recommended|said|thinks|used|studied|is|was)|is (a|an|your|one) .. (of|at|in|with))`,
];
