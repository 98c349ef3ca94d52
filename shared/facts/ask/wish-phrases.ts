import { phrases } from '../../text/phrases.ts';

export const NOUNS =
  '(advice|tips|tip|guidance|pointers|insight|insights|help|assistance|thoughts|feedback|input|suggestions|suggestion|ideas|comments|information|info|data|support|recommendations|leads|introductions|introduction|intro|intros|referrals|referral|update|updates|opinion|perspective|wisdom|expertise|time|consideration|response|reply|answer|answers|participation|cooperation|attention|action)';
const GOOD =
  '(great|helpful|wonderful|good|nice|lovely|fantastic|amazing|awesome|useful|terrific|perfect|ideal|super|brilliant|best|better|easier|incredible|invaluable|fabulous|cool|handy|welcome|appreciated|excellent|marvelous|beneficial|valuable|honor|honour|pleasure|privilege|delight|help|favor|favour|kind|interesting|fun|worthwhile|grateful)';

/** Wishes whose next word decides: "I'd like to meet" asks, "I'd like to thank" does not. */
export const findToVerb = phrases({
  to: [
    "(<i'd>|<i> would|<i> should|<i> could|<i> 'd|^ would|^ 'd|(and|but|so) would|<i> do) .. (love|like|wish|want|prefer|enjoy) <adverb>? to",
    "(<i>|<i> <adverb>|<i'm>|^) (want|wanted|need|wish|hope|'m hoping|am hoping|are hoping|was hoping|were hoping|hoping|hoped|look|wanting) <adverb>? to",
    '(and|but|so) (was|am|were|are) <adverb>? (hoping|looking|keen|eager|wanting|trying) to',
    '(and|but|so) (want|wanted|wanting) <adverb>? to',
    "(<i'm>|<i> am|<i> was|<i> are|<i> were|just|^) <adverb>? (hoping|looking|keen|eager|curious|wanting|trying) to",
    'hoping (that)? <i> <adverb>? (could|can|might|may)',
    "<i'll> need to",
    "(<i>|<i> will|<i> would|(<i> shall|<i> should|shall) ..|<i'd>) <adverb>? (welcome|appreciate|value|love|like|enjoy|relish) (the|a|an|any) <adverb>? (chance|opportunity|time|meeting) to",
    "(<i'd>|<i> would) be <adverb>? (interested|curious|keen|eager|grateful) to",
    "(<i'd>|<i> would) be <adverb>? (glad|grateful|happy|pleased|delighted|honored|honoured|thankful) (of|for|to have) (a|an|the|any) (chance|opportunity) to",
    "(would|'d) like to",
  ],
  soft: [
    "(<i'd>|<i> would) be <adverb>? (happy|glad|pleased) to",
    '(maybe|perhaps|hopefully) <i> (could|can|might|should)',
  ],
});

/** What writers wish to do that takes the reader too. */
export const JOINT = new Set(
  (
    'meet swing talk chat speak discuss hear learn know ask get have see invite request interview visit schedule set arrange find connect join pick grab buy catch understand ' +
    'explore sit host collaborate come stop drop receive borrow treat take plan hop jump touch run bounce compare reconnect feature include nominate apply be book extend ' +
    'move reschedule confirm inquire enquire check consult do cooperate partner brainstorm brief debrief review finalize finalise decide agree resolve pair shadow volunteer ' +
    'hire add commission engage order purchase use obtain secure gain tap rely count beg solicit seek hold organize organise coordinate entertain spend work follow go reach establish bring interest reserve'
  ).split(' '),
);
/** Of those, the ones that name the writer's own plans unless the reader stands behind them. */
export const NEEDS_READER = new Set(
  'stop swing drop add get have see be use find come move take plan go work bring include hold spend receive understand check run reach follow review join agree visit do buy feature establish interest find'.split(
    ' ',
  ),
);
/** "We'd need to know", "I want to see you": needs and wants ask only for these. */
export const NEEDED = new Set(
  'connect talk discuss meet know speak decide hear chat ask see confirm understand schedule find apply request enquire inquire invite propose order reserve book arrange'.split(
    ' ',
  ),
);

/** Wishes that are whole in themselves. */
export const findWishes = phrases({
  firm: [
    // I'd love your view, I'd appreciate it if you could
    `(<i'd>|<i> would|<i> will|^ would|(and|but|so) would|<i> could) .. (love|like|appreciate|welcome|value|enjoy|use) <adverb>? (your|it if|you|if|for you|getting|hearing|receiving|seeing your|having a|meeting|talking|speaking|having you|having your|some of your|a few minutes of|a (moment|bit|little|minute|word|chat|call|copy|quick|short|brief|second|reply|response|few)|(any|some|more|a|an|the|a little|further|additional)? ${NOUNS}|any|<number> ..(minute|minutes|hour|hours)|half an hour|the (chance|opportunity) (of|for))`,
    `^ ${NOUNS} ... (would|will) be? <adverb>? (appreciated|welcome|helpful|great)`,
    `(<i>|^|would) <adverb>? appreciate (any|it if|your ${NOUNS} (in|on|with))`,
    `(any|your|some|a|all|further) ... ${NOUNS} ... (would|will|is|are) be? <adverb>? (appreciated|welcome|helpful|great|useful|amazing|awesome|invaluable|valued|much|most|a)`,
    `(any|your) <adverb>? ${NOUNS} (is|are|would be|will be)? <adverb>? (appreciated|welcome)`,
    // I'd be grateful if, it would be great if
    "(<i'd>|<i> would) be .. (delighted|honored|honoured|thrilled|pleased|happy|glad) to (get|hear|have|receive|see) (your|what you)",
    "(<i'd>|<i> would|<i> should|^ would) be .. (grateful|thankful|obliged|indebted|interested|curious|keen|appreciative) (if|for|in|to (have|know|hear|learn|meet|get|see|receive|obtain|count)|about|what|how|whether)",
    "(<i'd>|<i> would|<i> should|^ would) be .. (delighted|honored|honoured|thrilled|pleased|happy|glad) (if|to have you|to hear from you|to know)",
    "(<i'd>|<i> would) be .. (delighted|honored|honoured|thrilled|pleased|happy|glad) to (feature|host|include|invite|interview|publish|present|meet with|visit|meet) you",
    // Whoever is honored hopes; "happy to talk" may as well offer.
    "(<i'd>|<i> would) be .. (delighted|honored|honoured|privileged|thrilled) to .. (talk|speak|chat|meet|connect|learn|have) ... (with you|to you|from you|of your time)",
    "(<i'd>|<i> would) be .. (glad|happy) to get to (talk|speak|chat|meet|connect)",
    "(<i'd>|<i> would|<i> should) be .. (glad|grateful|appreciative) of (an|the|any|a|your|some)",
    '<i> should be .. (glad|pleased|grateful) to (receive|have|hear|get)',
    `(would|could|'d|will|might|it'd|that'd) .. be .. ${GOOD} (if|to (have|get|hear|know|meet|see|talk|chat|speak|discuss|learn|receive|understand|sit|catch|connect)|for <me> to)`,
    `(would|could|'d) (be|mean) .. (help|lot|world|everything|deal|difference) (to <me>)? (if|to (have|get|hear|know))`,
    "if you (could|can|would|might) .. ... (would|'d|i'd|we'd) be? <adverb>? (appreciate|appreciated|great|grateful|helpful|wonderful|lovely|amazing|awesome|love|indebted|thankful|good|nice|perfect|fantastic)",
    "<i> (would|'d)? (appreciate|love|like) it (if|when) you",
    'if you (can|could|manage to) (get|put|set|hook) (me|us) (in|up|an|through|in touch|a (meeting|call|slot|word|seat)) ..',
    'if you (could|would) (please|just|kindly|possibly|spare|let|send|give|share|tell|take|help|find|point|forward|call|put|introduce|recommend|provide|write|do|make|reply|confirm|add|look|check|leave|handle|be so kind)',
    '(^|and|so) if you could',
    'any .. (you|anyone) (can|could|might|may|would) (give|provide|offer|share|spare|send|suggest)',
    '(suggestions|recommendations|names) (for|of) (alternate|alternative|other|another|additional|possible|suitable|good) ... (are|is|would be|welcome|helpful|appreciated)',
    "(<i'm>|<i> are|<i> am|<i>) .. (propose|proposing) (for|that|to) (you|your)",
    `would .. (like|love|appreciate|value|welcome) your ${NOUNS}`,
    "(would|'d) .. (like|love|appreciate|value) your (reaction|reactions|take|views|view|edits|okay|signature)",
    'if you (want|would like|care) to (join|come) (us|me|along|with)',
    // "a short bio by Monday would be perfect"
    '(by|before) (<weekday>|<month>|tomorrow|tonight|today|noon|<number>|the) .. .. would be (great|perfect|ideal|lovely|wonderful|helpful|appreciated|fantastic|awesome|brilliant)',
    '<please> (see|find|check) ... and (add|send|sign|fill|return|reply|confirm|complete|mark|choose|pick|correct|update|comment|handle|process|approve|advise|review|resolve|arrange|forward|deal|respond|take care)',
    '(like|want|need|wish|hoping|love) to (make|book|schedule|arrange) (a|an|my|our|another) .. (appointment|reservation|booking|checkup|cleaning|viewing)',
    '<i> (still|just|also)? need (one|two|three|<number>|another) .. (person|people|volunteer|volunteers|of you|hands|pairs|players|more) .. (to|for|on|by)',
    '(perhaps|maybe|^) it (would|might|could) be possible (that|to|for)',
    "(would|'d) be .. (pleasure|honor|honour|privilege|delight) to (present|show|demonstrate|introduce) .. .. to you",
    '(friendly|gentle|quick|kind) reminder (about|on|of) (the|my) (below|above|request|note|email|message|question)',
    '(question|request) (is|was|remains) .. (whether|if) you (would|might|are willing|are able)',
    "(question|request) (is|was|remains) .. (whether|if) <you're>",
    "(asks|wonders) (whether|if) (<you're>|you (would|could|might|are (willing|able|free)))",
    '(like|wish|want|love) to (view|see) (the|your) .. (apartment|flat|house|room|property|studio|cottage|boat|car|place)',
    '(checking|check) in (on|about|regarding) (the|my|our)',
    // proposals
    "(<i'd>|<i> would) .. (love|like|enjoy|welcome) to (continue|resume|pick up) (our|the|this|that) .. (conversation|discussion|dialogue|dialog|chat|talk|talks)",
    '(a|friendly|gentle|quick|last|final|kind) reminder (to|for you to)',
    '(like|love) to (get|have|receive|obtain) (the|a|an|any|some) .. (number|numbers|name|names|list|lists|address|addresses|copy|copies|file|files|figures|details|slides|minutes|data|receipt|receipts|invoice|invoices|schedule|agenda|link|links|photos|pictures|recording|report|reports|forms|form|key|keys|dates|prices|quote|quotes) (of|for|from|on|to|by|$)',
    '(like|love|want) to (get|have) (the|my|our|this|it|that) ... (back|done|fixed|sorted|resolved|finished|signed|approved|returned)',
    '(reviews|reviewers|edits|critique|criticism|feedback) .. welcome $',
    "(let's|lets|let us) also? (meet|talk|chat|discuss|schedule|plan (a|to|on)|grab|catch up|connect|arrange|book|sit down|find ((a|some) .. (time|day|date)|half|an|<number>)|get together|set (up|a)|have .. (lunch|dinner|coffee|breakfast|call|chat|drink|drinks|meeting|talk|beer)|do .. (lunch|dinner|coffee|breakfast|drinks))",
    '<i> (should|ought to|could|can) .. (meet|talk|get together|have (lunch|dinner|coffee)|catch up|sit down) (on|at|for|about|this|next|in|some|soon|sometime|before|after|to discuss|over|when|tomorrow)',
    "(would|'d) be .. (honored|honoured|delighted|thrilled|pleased|grateful|happy|privileged) (to have you|if you|for your)",
    // "It'd be good to find a time to talk"
    '(love|like|great|good|nice|lovely|hoping) to find (a|some)? time (to|for) (talk|speak|chat|meet|discuss|a (call|chat|coffee))',
    // open frames: any thing may be wanted
    "(<i'd>|<i> would|^ would|also would|and would) (<adverb>|very much)? (appreciate|welcome|value|be grateful for|be thankful for|be glad of|be obliged for) (a|an|any|your|the|some|it|<number>|having|getting|hearing|receiving|knowing|you|if|another)",
    "(<i'd>|<i> would|(and|but|so|also) would) <adverb>? (like|love|prefer) (a|an|the|this|these|those|another|two|three|some|more|<number>|your|one|it (if|done|to)|<me> to)",
    "(<i'd>|<i> would) (prefer|rather) (that)? (it if)? (you|to)",
    "(<i'd>|<i> would) rather (have you|you|meet|talk (to|with) you)",
    '<i> (could|can|might) (really|also)? use (your|a|an|some|another|more|help|any|someone)',
    "<i> (don't|do not) suppose (you|you'd|there|anyone|i)",
    '(<i>|and|am|are|will be|be)? (counting|count|rely|relying|depending|banking) on (you|your|all of you|each of you) (to|for|help|support|presence|cooperation|vote)',
    '(look|looking|turn|turning) to you (for|to|because)',
    "<i'd> (be)? .. (curious|keen|eager|interested|glad|happy) to (know|hear|learn|see|have|get) (what|how|your|whether|if|more|who|which|why|when)",
    '(dying|itching|anxious|eager|keen|curious|interested) to (know|hear|learn|see) (what|how|your|whether|if|more|who|which|why|when)',
    "(<i'm>|<i> am|<i> are|^) <adverb>? (curious|interested) (what|how|whether|if|about|to (know|hear)|in (your|how|what|whether)|why|who)",
    "(it|that|this|which) (would|'d|will|might|could) .. (help|assist|save|make) (<me>|my|our|to (know|have|see|get)|if you|a lot|immensely|enormously|greatly) .. (to|if|know|have|by|when|knowing|having|time|easier|you)",
    "(it'd|that'd) .. (help|be (great|good|useful|helpful|handy|nice|lovely|ideal)) (to (know|have|see|get)|if (you|we|i|someone|somebody|anyone|one|everyone|your)|<me>)",
    '^ (good|great|useful|helpful|nice|handy|interesting|important|would be good|would be great) to (know|have|hear) (if|whether|what|how|when|your|who)',
    'even (a|an|one|two|three|five|ten|just|<number>) .. .. (line|lines|liner|note|sentence|sentences|word|words|minutes|reply|answer|guess|look|pointer|paragraph|name) ... would (help|mean|be .. (great|helpful|useful|nice|good|lovely|wonderful|amazing|appreciated|enough))',
    "(here is|here's|below is) what (<i>|<i'd>|<i'll>) .. need (from|for|to (help|proceed|start|get|move|complete|finish|process|finalize|continue|investigate)|$)",
    '(want|wanted|hoping|hope) to (get|have|hear) your .. (feedback|opinion|advice|input|thoughts|view|views|take)',
    '(all|only thing|one thing|what) <i> (ask|am asking|need|want|would ask) (is|of you|from you|for)',
    '^ (quick|one|small|short|another|last|final|a|two|my|just) .. (question|request|favor|favour|ask|questions|requests)( for you| on| about| re| regarding|$)',
    '(has|have) (asked|instructed|told|requested|encouraged) me to (set up|arrange|schedule|contact you|write (to)? you|reach out|ask (you|if|whether|for)|invite|see if|inquire|enquire|solicit|confirm|find (a|some|out) .. (time|date|slot|if|whether))',
    '(asked|asks|would like|wants|wanted) <me> to (invite|ask|request|remind|see if|find out|check|arrange|schedule|set up|get) ... (you|your|with)',
    '(request|requests|requested) the (pleasure|honor|honour|favor|favour) of your',
    '(honored|honoured|delighted|pleased|privileged|graced|thrilled) (by|with|at) your (presence|company|attendance|participation|visit)',
    '(would|will|shall)? be (privileged|proud|honored|honoured|delighted|pleased|happy|glad|thrilled) to (have|welcome|host|receive|include) you',
    '<i> (hereby|formally|respectfully|humbly|kindly|urgently)? (invite|request|urge|beg|implore|ask|petition|solicit|entreat|appeal to|call (on|upon)|challenge|propose) (you|your|all|everyone|each|that you|a meeting|an audience|the honor)',
    '(you|you are|everyone|all|each of you|members|staff|employees|volunteers|parents|residents) (are|is) .. (hereby|cordially|kindly|respectfully|warmly)? .. (invited|asked|requested|urged|encouraged|reminded|expected|required|called upon|welcome) to',
    "(it is|it's|it's|is) (your|his|her|everyone's) (turn|job|call|move) (to|on)",
    'it .. be (wise|best|better|good|great|prudent|wonderful|ideal|helpful|useful|advisable|smart) (for you to|if you (could|would|can|were|will)|for someone to)',
    // a kindness and its condition: "it would mean a lot if you came"
    "(would|'d|will|it'd|that'd) (mean|be|love|make|help|like|appreciate|prefer) ... if (you|you'd|you'll|someone|anyone|a|we)",
    '(is|are) on me if you',
    '<i> (propose|suggest) (that we|we) (meet|talk|convene|gather|speak|hold|have|get|discuss|schedule|postpone|move|sit)',
    '<i> (propose|suggest) (a (meeting|call|chat|visit|date)|<weekday>|meeting|tomorrow|lunch)',
    '(wishes|wants|needs|hopes|requests|is hoping|is keen|is eager|would love|asks) (to)? .. (meet|see|call on|visit|speak|talk|interview|discuss|word|meeting|reply|answer|decision|minutes) .. .. (you|your)',
    '^ (hoping|wondering) (we|you|that|this|there|someone|it)',
    '(^|would|we|i|respectfully|humbly|kindly) request (you|your good) (to|office|self)?',
    '(was|were|am|are) going to ask (you|if|whether|for)',
    'need (a|an|another|one) .. (favor|favour|hand|lift|ride|word|minute|decision|answer|quote|estimate|opinion|volunteer|second|signature|copy|reply|extension|reference)',
    '<i> have (a|one|some) (doubt|query|question|doubts|queries|questions) (regarding|about|on|in|with|concerning|as to)',
    '(trying|like|looking|need|want|hoping) to (reach|find|contact|get hold of|get in touch with|speak to|talk to) (whoever|the person|someone|somebody|anyone|the right|who)',
    '(attached|enclosed|attaching|enclosing|submitting|herewith|forwarding) .. (my|his|her) .. (cv|resume|résumé|application|candidature|candidacy) (for|to) (the|your|a|any|an) .. (position|post|role|job|opening|internship|vacancy|placement|program|programme|course|scholarship)',
    '^ could use (a|an|your|some|another|more|help)',
    "(<i'm>|<i> am|<i> are|^) <adverb>? requesting (a|an|leave|permission|the|some|time|access|approval|that|<number>|for)",
    '<i> <adverb>? request (a|an|leave|permission|the|some|time|access|approval|that you|<number>)',
    // what somebody else wants of the reader
    '(asks|requests|insists|requires|begs|would ask|proposes) (that|for) .. (you|your)',
    '(needs|wants|requires|expects) (you|your) (for|to|at|on|in|by|there|here|help|input|approval|signature|answer|okay|ok|presence)',
    '(request|requests|requested) the (pleasure|honor|honour|favor|favour) of',
    "(would|'d) (oblige|take it .. (kindly|kind)|be .. (kind|good|nice) of you|do (me|us) (a|the) .. (favor|kindness))",
    "(<i'd>|<i> would|^ would) be .. (glad|grateful|pleased|happy|interested|delighted) to (hear|know|learn|receive|have) ($|from|what|how|your|if|whether|of|any|about|more)",
    "(it'd|would|that'd|might) be .. (good|great|nice|lovely|fun|wonderful) to (put a face|see you|catch up|get together|share|grab|visit you|work with you|compare)",
    '(wish|like|love|want|hope|hoping|ask|asking|keen|eager) to be (considered|introduced|connected|put|part|interviewed|added|included|excused|released|transferred|reimbursed|notified|informed|invited|removed|seated|moved)',
    '(if|provided|assuming) (there|you|nobody|i) .. (no|any) (objection|objections|further comments|changes)',
    "(if|provided|assuming) (you are|<you're>) .. (okay|ok|fine|happy|comfortable|good|in agreement|on board) (with|to)",
    '(check|checking|follow up|following up|enquire|enquiring|inquire|inquiring|asking) (on|about|after|as to) (the|my|our) .. (status|progress|state|whereabouts)',
    '(follow|following) up on (my|our|an|the) .. (request|email|e mail|note|message|inquiry|enquiry|question) (.. (for|to)|.. .. .. (requesting|asking|about))',
    // hoping and wondering
    "(<i'm>|<i> am|<i> was|just|and was|and am|but was) <adverb>? (wondering|curious) (when|where|how|what|which|who|why)",
    "(and|but|so) (was|am|were|are) <adverb>? (wondering|hoping) (if|whether|you|<you're>|for|that|someone|somebody|<i>)",
    "(<i'm>|<i> am|<i> was|<i> were|<i> are|and|just|^|also|<i> have been|<i've> been|but) <adverb>? (hoping|wondering|curious) (<you're>|if you|whether you|if <you're>|whether <you're>|if by any chance|if (perhaps|maybe) you|if there|if it|if we could|if we can|if i could|if i can|if i might|if someone|if anyone|if any|if your|whether|you|that you|that we|for|to (hear|get|meet|have|talk|chat|speak|learn|ask|know)|how you|what you|what your|about your|when you|where you|why you|which|about|who)",
    "(<i>|and|but|so) (wonder|wondered) ((if|whether) (you|<you're>|there|we could|i could|i might)|how you|what you|about your)",
    '(in|with) (the)? (hope|hopes) (that)? (<i> .. (be|get|find|hear|meet|join)|you|of (hearing|getting|meeting|finding|you|your))',
    "(you|you'll) <adverb>? consider .. (joining|meeting|speaking|giving|helping|my|our|a|being|letting|taking|supporting|this)",
    '(maybe|perhaps|possibly|alternatively|otherwise) (you|someone|somebody) (could|can|might)',
    // saying that one asks
    '(writing|write|following up|checking in|reaching out|reach out|contacting you|contact you|emailing|mailing|calling|getting in touch|here|approaching you|turning to you|sending you .. message|messaging|in touch|note|email|e mail|letter|message|mail) ... to (ask|see if|see whether|request|inquire|enquire|invite|find out|check if|check whether|know if|apply|solicit|seek|beg|get your|learn|hear)',
    '(want|wanted|like|love|hoping|hoped) to (follow up|check in|reach out) .. .. (to|and) (ask|see|find out|check) (if|whether|about|what|when)',
    '(want|wanted|like|love|have|wish) to (ask (you|if|whether|for|about|a|one|some|how|what|when|which|who|your|permission|something)|request|invite|inquire|enquire|beg|solicit|see (if|whether|where)|check (if|whether|where|on|in on)|know if|know whether|find out|hear (your|from you|what|how|about your)|know (what|how|when|where|which|who|your|about))',
    "(<i'm>|<i> am|<i> are) <adverb>? (asking|requesting|begging|soliciting|seeking|inviting|petitioning) (for|you|your|if|whether|everyone|each|people|that|to|a|the|all)",
    '(may|can|could|might|let) <i> <adverb>? (ask|request|beg|trouble|invite|bother|borrow|have|get|count|pick|buy|interest|propose|suggest)',
    'let me ask',
    '<i> .. (ask|request|beg|invite|urge|encourage|implore) (that)? (you|your|for your|everyone|all of you|each of you)',
    '<i> .. request .. (copy|copies|access|permission|information|refund|extension|meeting|appointment|transfer|leave|review|change)',
    "(<i> would|<i'd>|would|and) <adverb>? (ask|request|urge) (that)? (you|your)",
    "(<i>|<i'd>|<i'm>|<i> would|<i> am) .. (like|love|want|wanted|pleased|honored|delighted|happy|proud|excited|thrilled|glad|writing|privileged) to .. invite (you|your|all|everyone|each)",
    '(you|everyone|all) (are|is) .. (invited) to',
    '(like|love|want|need|prefer|asked|asking|expect|expecting|require|urge|trust|beg) (for)? (you|all of you|each of you|everyone|<me> to ask you|someone) to',
    '(love|like|want|wanted) to have you on',
    "(<i'm>|<i> are|<i> am) (asking|inviting|calling on) .. .. .. to (volunteer|help|join|give|bring|send|come|take|share|lend|host|serve|contribute)",
    "if possible .. (<i'd>|<i> would) like to",
    '(extend|extending|offer|offering) (an|this|our|my|the) .. invitation (for|to) (you|your)',
    '(think|believe|maybe|perhaps|it) .. (makes|would make|might make) sense (for us)? to (meet|discuss|talk|speak|sit|get together|have)',
    '(love|like) to have (you|your|someone) ... (join|come|speak|on|at|as|with|involved|over|for|attend|participate|back|present|visit|be|take)',
    '<my> (one|only|first|main|last|other|next|big|small|single)? (question|ask|request|favor|favour|wish|plea|hope) (is|to you|would be|for you)',
    '(this|this note|this letter|this email|this mail|this message) is to (request|ask|inquire|enquire|invite|apply|remind you)',
    '^ (just|only)? (checking|check|asking|making sure) (if|whether|that|you)',
    '^ not sure (if|whether) (you|there|anyone|this|that)',
    '(would be|is) for (you|someone|somebody|one of you|either of you) to',
    '(want|need) you (there|here|back|on|at) ',
    '<i> have (a|one|two|three|some|another|<number>|a few|a couple of)  .. (question|questions|favor|favour|request|requests) (for you|to ask|about|on|regarding)',
    '(be|^) .. (grateful|thankful) for (any|your|a|some|even)',
    "i'd (enjoy|love|like|appreciate|welcome) (getting|meeting|talking|having|seeing|hearing|speaking|the (chance|opportunity)|a)",
    '(would|could) benefit from your',
    '(help|advice|guidance) needed',
    '(help|input|feedback|action|response|reply|decision|approval) (wanted|needed|required|requested)',
    '(your|the favor of a|a) (response|reply|presence|attendance|help|assistance|prompt|participation|input|approval|signature) is (requested|needed|required|requested|kindly)',
  ],
  /** They ask once more for what was asked before. */
  closing: [
    "(unless you object|unless i hear|unless we hear|if i (don't|do not) hear|if you object|unless you tell|unless you would rather)",
    "(<i> hope|<i> do hope|<i> all hope|<i'm> hoping|<i> am hoping|hope|hoping) (to|we|that we|we can|we'll) (see|hear (back)? from|have|welcome|meet) (you|all of you|everyone)",
    '(hope|hoping) to .. (receive|get|have) (a|an|your) .. (reply|response|answer|confirmation)',
    '(<i> hope|<i> do hope|hope) (that)? you (can|will|could|are able to) (all|both)? (join us|make it|be there|attend|come)',
    "(<i'd>|<i> would|would) .. (love|like) to (see you (there|speak|back|present|at|join|come)|have you (there|back) .. $)",
  ],
  statement: [
    "(<i'm>|<i> am) .. (stuck|lost|struggling) (on|with)",
    "(<i>|<i'll>|<i> will|<i> still|<i> also|<i> do) need (a|an) ... (so that|so|in order|before|asap|as soon as|to (complete|finish|process|close|proceed|book|file|set))",
    // what the reader owes: needs, duties and due dates
    "(must|need|needs|require|requires|have to) (have)? (your|everyone's) (answer|answers|decision|reply|response|signature|approval|input|vote|comments|figures|help|support|ok|okay|confirmation|advice|form|forms|report|payment|choice|orders|order|presence|cooperation)",
    '(must|have got to|need to|have to) (have|get|know) (your|from you|by|whether|if|who|what|how many)',
    'your .. .. (is|are|will be) .. (mandatory|compulsory|obligatory|needed|required|requested|wanted|due|payable|overdue|late|expected|essential|vital|outstanding|missing|pending|appreciated)',
    '(nominations|submissions|forms|reports|papers|applications|payments|payment|dues|fees|responses|replies|comments|abstracts|entries|timesheets|expenses|proposals|reviews|drafts|numbers|figures|ballots|orders|rsvps|registrations|receipts|invoices|grades|evaluations) .. (are|is|must be|should be|need to be|to be) .. (due|overdue|returned by|needed by|submitted by|received by|required by)',
    '(must|should|need to|has to|have to|needs to|are to|is to) be (returned|submitted|completed|signed|received|paid|sent|turned in|filed|cleared|approved|renewed|registered|handed in|reported|filled|in by|in before|with us|here by|on file|delivered|removed|picked up|in my|on my|fixed|collected|confirmed|booked)',
    '(someone|somebody|one of you|one of us|anyone|you guys|you all) (needs|has|had|will need|will have|ought|should|must|needs to) (to)? (be|go|call|order|reorder|take|get|pick|fix|check|tell|bring|clean|send|do|look|write|cover|find|open|close|lock|sign|make|handle|replace|step|talk)',
    '(everyone|everybody|anyone) (with|in|on|at|from|who) ... (is|are) .. (asked|required|requested|reminded|invited|urged|expected) to',
    'you (need|have) to be (there|here|present|at|in)',
    '(someone|somebody) (from|on|in) your .. (needs|has|ought|should|must) (to)?',
    'you have (until|till) .. .. to',
    'you (are|were) (due|supposed|expected|required|asked|requested|scheduled|reminded|to) (to)? (be|come|send|submit|return|attend|bring|pay|give|provide|complete|sign|report|call|appear|make|register|fill)',
    "(<i'm>|<i> are|<i> am|are|still) .. (short|in need) (of|a)? (volunteers|drivers|people|hands|someone|a|one|two|three|helpers|players|judges|speakers|<number>)",
    "(<i'm>|<i> are|<i> am|^) <adverb>? (seeking|soliciting|recruiting|inviting|requesting|collecting|accepting|calling for|hunting for|after|missing) (a|an|some|your|volunteers|speakers|input|feedback|someone|help|sponsors|proposals|nominations|submissions|comments|donations|advice|candidates|people|participants|new|<number>)",
    '(volunteers|help|drivers|speakers|sponsors|hands|helpers|donations|judges|reviewers) .. (needed|wanted|sought|required)',
    '(attendance|participation|presence) .. (is|will be) .. (mandatory|required|compulsory|obligatory|expected|requested|a must)',
    '(ballots|forms|applications|payments|entries|replies|votes|comments|orders|submissions) must (reach|arrive|be)',
    '^ (interested|keen|up for it|if interested|if so|if yes|if you are) (reply|call|email|contact|write|let|drop|text|ping|please)',
    '(rsvp|répondez) (to|by|at|please|before|with|$)',
    '^ (still|also|just)? need (your|this|these|the|a|an|all|some|help|input|to know|more)',
    '(only|just|merely) asking (for|you)',
    "(<i'm>|<i> am|<i> are) (still)? missing .. .. from .. (you|all|many|most|some|several|two|three|four|five)",
    // needing and looking for
    `(<i>|<i'll>|<i'd>|<i> will|<i> would|<i> still|<i> really|<i> also|<i> do) <adverb>? need (your|you to|to know|${NOUNS}|some|everyone's|everybody's|all (your|the|of)|both|details|copies|confirmation|comments|figures|numbers|answers|input|two|someone|more|volunteers|people|this|these|it|them|those|feedback|a (copy|list|hand|favor|few|decision|quick|short|yes|volunteer|ride|response|reply|reference|letter|signature|confirmation)|an (answer|update|approval|idea|estimate)|the|what|approval|by|one (by|today|before|asap|for)|two|three|four|five|six|seven|eight|ten|twelve|2|3|4|5|6|8|10|12|15|20)`,
    '(need|needs|require|requires|want|wants|owe|expect|expects) ... from you',
    '<i> expect (your|full|the full)? (payment|refund|repayment) (in full|of .. ..)? (by|within|before|no later than)',
    '(is|are) (important|essential|vital|crucial|imperative|critical|necessary|urgent) (that you|for you to|that everyone|that all)',
    'in .. need of',
    "(^|still|just|<i'm>|<i> am|<i> are) (waiting|pending) (on|for) your (sign off|approval|signature|ok|okay|go ahead|decision|numbers|figures|edits|comments|input|review)",
    '^ for your (approval|signature|sign off)',
    '<i> (demand|insist on) (a|an|my|the|your|full|immediate|payment|repayment|that you)',
    '<i> expect (an|your) (answer|reply|response|decision)',
    `^ (looking|searching|hunting) for (someone|somebody|a|an|the|people|folks|volunteers|sponsors|speakers|your|some|any|new|more|another|one|<number>|ways|drivers|partners|suggestions|recommendations|recruits|${NOUNS})`,
    `(<i'm>|<i> are|<i> am|and|currently|still) .. (looking|searching|hunting) for (someone|somebody|a|an|the|people|folks|volunteers|sponsors|speakers|your|some|any|new|more|another|one|<number>|ways|drivers|partners|suggestions|recommendations|recruits|${NOUNS})`,
    "(<i'm>|<i> am|<i> are|<i> would be|<i'd> be) .. interested in (meeting|learning|hearing|talking|speaking|discussing|your (help|advice|view|views|thoughts|opinion|feedback)|joining|working (with|for|at|in)|exploring|being (considered|appointed|part|involved)|having you|interviewing|visiting|scheduling|setting|getting|knowing|opportunities (at|in|with) your|a (position|role|job|meeting|call|copy|chat)|the .. (position|role|job|opening|post|internship|vacancy|apprenticeship)|an (internship|interview|opportunity))",
  ],
  // Plans and proposals that a reader may take up or leave.
  soft: [
    '<i> (should|could|must) .. (grab|have|do|get) .. (coffee|lunch|dinner|drinks|drink|beer|breakfast)',
    "(let's|lets|let us) .. (get|set|have|do|try|go|make|take|share|use|keep|wait|move|please|put|see|look|start|coordinate)",
    "<i> (should|shoudl|ought to|must|need to|have to|'ll need to|will need to|may need to|might need to|may have to|will have to|might have to) .. (talk|discuss|meet|speak|chat|decide|get together|get with|catch up|connect|sit down|schedule|sync|try|get back|compare|find (a|an|some) .. (time|hour|day|date|slot|moment|evening|afternoon))",
    "(^|so|and) we (need to|will need|'ll need)",
    '(need|needs) to (get together|meet|talk|discuss|know if|know whether|fill you in)',
    '(maybe|perhaps|possibly|alternatively|otherwise) (we|i|one of us) (could|can|might|should|may)',
    "<i> (could|can|may|might|will|shall|'ll) .. (meet|get together|have (lunch|dinner|coffee|breakfast)|talk|chat|discuss|explore|grab|catch up|continue|start|offer|play|go to (lunch|dinner)|sit down)",
    "<i'll> .. (discuss|meet|talk again|chat)",
    "<i'm> also? available to",
    'you (may|might) (want|wish|like|need|prefer|also want) to',
    '(think|believe|suggest|assume) (that)? (you|we) (should|ought to|could|will|as a)',
    "(<i'd>|<i> would|would) (suggest|recommend) (that)? (you|your)",
    '<i> (would)? also? (suggest|recommend|propose|anticipate) (that|we|you|a|meeting|talking|calling|getting|attending|having|using|going|doing)',
    'my (recommendation|suggestion|advice|proposal) (is|would be) (to|that)',
    "(<i'd>|<i> would|<i> will|<i> shall|<i'll>|<i'm>|<i> am|and will|^) be? (happy|glad|pleased|delighted|honored|honoured|thrilled|excited) to (speak|hear|meet|talk|chat|discuss|speak|get together|come|visit|have|join|go)",
    '(want|need|like|have) to (discuss|talk|meet|speak|sit down|get together|catch) .. (with you|to you|you)',
    "(you're|you are) .. welcome to (join|come|visit|attend)",
    'your input',
    '(wondering|wonder) if',
  ],
});

/** "If you can point me to whoever decides, I'd be much obliged": the two halves may stand far apart. */
export const findHalves = phrases({
  condition: [
    "if (you're|you are) (free|available|open|around|in town|up)",
    "if (you|someone|anyone|somebody|either of you|one of you) (could|can|would|might|were able|are able|will|<you're>)",
    'if you (know|knew|happen to know|have|had|hear of|heard of|think of|come across) (of)? (anyone|anybody|someone|somebody|a|an|any|the right)',
    '(were you|should you be able|should you see fit|should you find) (to|time|it)',
    'if (it|there) (is|were|was|would be) .. (possible|way|any)',
    '(if|should) you .. (have|find) .. .. (time|minute|minutes|hour|moment|slot|opening|window)',
  ],
  /** "Any help in seeing that it finds its way … would be greatly appreciated". */
  help: [`any ${NOUNS} (in|with|on|about|that|you|which)`],
  thanks: [
    "(i'd|we'd|would|i'll|we'll|'d|will|i|be) .. (obliged|grateful|indebted|thankful|appreciate|appreciated|appreciative|delighted|thrilled|overjoyed|love it|owe you)",
    "(should|would|'d) be .. (very)? (glad|obliged|happy|pleased) (of|for|to (have|take|get|receive|hear))",
    "(would|'d|that'd|it'd) be .. (great|helpful|wonderful|amazing|lovely|good|perfect|fantastic|awesome|nice|kind|super|brilliant|ideal|terrific|help)",
    '(would|could) .. (help|mean|make my)',
  ],
});
