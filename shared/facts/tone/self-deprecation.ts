import { phrases } from '../../text/phrases.ts';
import type { Prose } from '../../text/prose.ts';
import { wordSet } from '../../text/word-set.ts';
import { isReported, longestOnly, type PhraseFact, phraseReader } from '../search.ts';

type Kind = 'apology' | 'self-criticism' | 'busy';

const find = phrases<Kind>({
  apology: [
    // Sorry to do what is being done: any deed, any role.
    '(sorry|apologies|apologize|apologise|forgive me|pardon me|excuse me|forgive us) (again|once again|in advance)? for (just|even|always|constantly|yet again)? (writing|contacting|asking|emailing|calling|phoning|ringing|messaging|troubling|bothering|pestering|chasing|barging|intruding|imposing|landing|dropping|dumping|springing|jumping|being|sounding|going on|rambling|coming|approaching|pushing|nagging|repeating|spamming|taking|using|presuming|turning|putting|cold|typing|rushing|the (length|lengthy|long|novel|essay|trouble|bother|intrusion|imposition|inconvenience|unsolicited|late hour|cheek|nuisance|hassle|spam|random|wall|weird|odd|silly|stupid|basic))',
    '(sorry|apologies) to (be|have to|bother|trouble|ask|impose|write|land|drop|dump|spring|pester|nag|chase|burden|intrude|interrupt|disturb|keep|come|pile|add|ping|bug|barge|put you|take up|message|email|contact|approach|call|phone|ring|spam|go on|ramble|harp|drag|pull)',
    "(sorry|apologies|forgive me|excuse me|pardon me|my apologies) if (this|it|i|i'm|i've|we|we're|you|that|my|these)",
    '(forgive|excuse|pardon) (me|us|my|our|the|this|these|an) (for|if|long|late|sudden|poor|bad|broken|clumsy|cheek|nerve|presumption|liberty|intrusion|interruption|imposition|directness|typos|mistakes|english|handwriting|rambling|ignorance|ramblings|stranger|old)',
    '(uninvited|unsolicited|unannounced|unasked|uncalled for)',
    '(cheeky|presumptuous|forward of|bold of|a cheek|a nerve|a liberty|impertinent|impudent) (of|to|ask|request|question|me|in|but|i)?',
    "(i'm|i am|being|know it's|bit) .. (cheeky|presumptuous|a nuisance|a pest|a pain|a bother|a burden)",
    "(don't|do not) (like|want|wish) (to)? (being|be|asking|ask|having to|imposing|bothering|to ask|to bother)",
    '(feel|feeling) (rotten|dreadful|mortified|like a (fraud|nuisance|pest|burden|beggar|bother|fool|idiot))',
    '(a complete|a total|a perfect|a|some) stranger .. (asking|writing|emailing|contacting|out of)',
    '(turning up|writing|emailing|contacting you|mailing you) (cold|out of (the blue|nowhere))',
    "(i'm|i am|we're|we are|so|very|really|terribly|awfully)? (so|very|really|terribly|truly|awfully|incredibly)? sorry (to|for|about|if) (have to|having to|even|keep|be|the|this|my|all|such|another|yet another|both|possibly|potentially)? .. (bother|bothering|trouble|troubling|disturb|disturbing|bug|bugging|impose|imposing|intrude|intruding|ask|asking|pester|pestering|hassle|hassling|spam|spamming|interrupt|interrupting|nag|nagging|inconvenience|intrusion|random|out of the blue|cold|long|length|unsolicited|jump|jumping|barge|barging|contact|contacting|email|emailing|message|messaging|write|writing|reach|take up|taking up|dump|unexpected|late notice|chase|chasing|annoy|annoying|burden|burdening|request|wall of text|newbie|stupid|dumb|silly|basic)",
    '(i|we) (do|sincerely|really|must|want to|would like to|humbly)? (apologize|apologise) (for|if|in advance) ... (bothering|troubling|disturbing|imposing|intruding|intrusion|asking|interrupting|inconvenience|trouble|unsolicited|cold|unexpected|random|length|long|contacting|writing|emailing|e|reaching|bother|presumption|imposition|short notice|directness|this|advance|forward)',
    '(my|our|please accept my|please accept our|with)? (apologies|apology) (for|if|in advance) ... (bothering|troubling|disturbing|imposing|intruding|intrusion|asking|interrupting|inconvenience|trouble|unsolicited|cold|unexpected|random|length|long|contacting|writing|emailing|reaching|bother|presumption|imposition|forward|this)',
    '(forgive|excuse|pardon|please forgive|please excuse|please pardon) (me|us|my|our|the|this) ... (bothering|troubling|disturbing|imposing|intruding|intrusion|asking|interrupting|interruption|unsolicited|cold|unexpected|random|length|long|contacting|writing|emailing|reaching|bother|presumption|imposition|boldness|forwardness|ignorance|directness|forward|bold|question|mail|email|message|note|letter)',
    '(i|we) (really|do|so|absolutely)? (hate|loathe|am reluctant|feel bad|feel awful|feel terrible|feel guilty|feel awkward|hesitate|hesitated|am embarrassed|am ashamed|am loath|dislike) (to|about|for|even) (be)? (ask|asking|bother|bothering|impose|imposing|trouble|request|requesting|write|do this|nag|pester|beg|keep|asking|bug|interrupt|take)',
    "(i'm|we're) (reluctant|embarrassed|ashamed|hesitant|loath) to (even)? (ask|bother|write|impose|request)",
    "(don't|do not|didn't|did not|hate|never|wouldn't|would not|without) (want|wish|mean|like|meaning|wanting|wanted|intend|meant)? (to)? (ever)? (impose|imposing|intrude|intruding|bother you|bother|burden you|burdening you|be a (bother|burden|pest|nuisance|pain)|overstep|pester|take up (too much|much|any more|more|your)|trouble you|be annoying|waste your)",
    "hope (i'm|i am|this is|this isn't|this doesn't|that this|it's|it is|that i'm) (not|isn't)? .. (imposing|bothering|intruding|overstepping|imposition|intrusion|bother|annoying|too forward|too much|too bold|weird|strange|out of line|disturbing|wasting)",
    "hope (you)? (don't|do not|won't|will not) mind (me|my|us|the|this) ... (asking|contacting|writing|emailing|reaching|boldness|intrusion|message|email|note|bothering|out)",
    '(this|that|my|the) (email|mail|e mail|message|note|letter|invitation|request|inquiry|approach|contact)? (is|may be|might be|comes|came|may come|might come|may seem|might seem|will seem|was|seems) (totally|completely|a bit|a little|quite|rather|somewhat|kind of|as|so|probably|likely|very|unusually)? (a|an)? (bit)? (unsolicited|an imposition|imposition|unexpected|out of the blue|presumptuous|forward|bold|random|strange|weird|odd|intrusive|intrusion|long shot|big ask|huge ask|tall order|cheeky|a surprise|surprise|stupid|silly|dumb|annoying|out of nowhere|unusual)',
    '(out of the blue|unsolicited|out of nowhere) (email|mail|e mail|message|note|request|invitation|letter|inquiry)?',
    "(i|we) (know|realize|realise|understand|recognize|am aware|appreciate) (that)? (this|it|that|my request|i)? (is|may be|might be|i'm|i am|am)? (a|an|quite a|such a|asking)? (lot to ask|big ask|huge ask|large ask|big favor|huge favor|imposition|long shot|asking a lot|asking for a lot|asking a great deal|a great deal to ask|much to ask|presumptuous|inconvenient|out of the blue|unsolicited|tall order|bother|cold email|nuisance|a lot|strange|weird|odd|random)",
    'sorry (about|for) (this|that|the|my) ...? (request|question|questions|email|mail|message|length|bother|trouble|rambling|wall|novel|essay|intrusion|spam|noise|ping|nudge)',
    'sorry (again|in advance)? (to|for) (bother|bothering|trouble|troubling|bug|bugging|ask|asking|pester|interrupt|the (bother|trouble|intrusion|inconvenience|interruption|spam|noise))',
    '(feel|felt|feeling) (so|very|really|a bit|a little|quite|terribly|rather|kind of)? (awkward|silly|weird|guilty|bad|odd|strange|embarrassed|terrible|awful|uncomfortable|shy|sheepish|stupid|foolish|presumptuous)',
    '(hate|hating|sorry) to be (that|the|a|such) ..',
    'be that (person|guy|girl|neighbor|neighbour|parent|customer|colleague)',
    '(this|that|it) is .. (random|presumptuous|an imposition|forward of me|bold of me|a lot to ask|out of the blue|a long shot)',
    '(apologies|sorry|apologize|apologise) for (the|all the|this|my|another) .. (noise|spam|wall|essay|rambling|ramble|bother|mess|ping|pings|nagging|questions|question|intrusion|interruption|imposition|boldness|ignorance|novel)',
    'nothing ventured nothing gained',
    "if (it|this) (is|isn't|is not|'s) (not)? (too much|asking too much|an imposition|too much trouble|too much of an imposition|too much of a bother|too bold)",
    'at the risk of (imposing|bothering|being|sounding)',
    'dare (i|to) ask',
    "(it's|it is|this is|that's|that is) (quite|such|probably|rather)? (a|an) (big|huge|large|enormous|massive|giant|major|ridiculous|crazy) (favor|favour|request|thing|ask) to (ask|make)",
    'beg (your)? (pardon|indulgence|forgiveness)',
    '(presume|impose|intrude|imposing|intruding) (on|upon) (you|your)',
    "i (won't|will not) waste (much|any more|up|too much) (of|more)? (your)? (time)?",
    "(don't|do not) want to take (up)? (too much|much|any|more) of your time",
    'bother you (again|with|over|by|about)',
    'wasting your time',
    'waste of your time',
    'last (person|thing) you want',
  ],
  'self-criticism': [
    // The writer's own fault, ignorance or clumsiness.
    '(entirely|all|completely|totally|purely)? (my|our) (own)? (fault|stupidity|ignorance|mistake|bad|foolishness|incompetence|carelessness|clumsiness|stupid mistake|silly mistake|own doing)',
    "(i'm|i am|im|i was|being) (a bit|rather|so|very|too|really|quite|such|pretty|just|probably|being)? (a|an)? (a bit|bit|total|complete|absolute|real|utter|hopeless)? (dim|dense|thick|slow|daft|dumb|stupid|silly|foolish|clueless|hopeless|useless|rubbish|terrible|awful|ignorant|naive|incompetent|clumsy|idiot|fool|amateur|novice|newbie|noob|beginner|dinosaur|luddite|dunce|disaster|nobody|mess|dummy|lazy|disorganized|disorganised|scatterbrained|forgetful|out of my depth)",
    '<i> (should|ought to) (really|probably|have)? (know|known|have known|be able to|already know|remember) (this|better|how|that|the answer|it)',
    "(i'm|i am) (no|not (a|an|much of a|really a|very|much|exactly|particularly|terribly|too|the most)) (good|great|clever|bright|smart|technical|expert|genius|scientist|writer|computer|organized|organised|qualified|experienced|expert|eloquent|poet|talented)",
    '<i> (know|knew|understand) (next to|almost|absolutely|precious|practically)? (nothing|little|zilch|nada) (about|of)',
    "<i> (don't|do not) (know|have) (the first thing|a clue|a thing|what i'm doing|the faintest|any idea what)",
    "<i> (can't|cannot|couldn't) (even)? .. (to save my life|straight|for toffee|properly to save)",
    "<i> (made|'ve made|have made) (a|such a|quite a|a real|a right) (mess|hash|fool|muddle|idiot|pig's ear)",
    '<i> (messed|screwed|mucked|cocked|stuffed|botched|goofed|bungled|blew) (up|it|this|everything)',
    '<i> (embarrassed|ashamed|mortified)',
    "(i'm|i am|it's|it is) (a bit|rather|so|very|quite|really)? (embarrassed|ashamed|mortified|embarrassing) (to|that|about|but)",
    '(like|feel like|look like|sound like|felt like) (a|an|such an|such a|a total|a complete) (idiot|fool|moron|dummy|fraud|broken record|dunce|beginner)',
    '(stupid|silly|idiot|fool) (me|that i am|of me)',
    '(a|my|this|very|probably a|such a)? (daft|dumb|stupid|silly|dim|naive|amateurish|clumsy|half baked) .. (question|questions|query|email|request|idea|mistake|message|note|letter)',
    '(humble|lowly|mere|poor|insignificant|little old|junior) (me|student|beginner|self|servant|writer|hobbyist|amateur|intern)',
    "(i|i'm|i've|i have) (am|was|did|do|got|had|may be|might be|could be|may have|might have|must have|probably)? (doing|done|gotten)? (it|this|that|something|everything)? (all)? (wrong|made a mistake) (again)? $",
    '(my|with my|for my|in my) (own)? (rusty|shaky|limited|poor|terrible|bad|broken|imperfect|clumsy|school|dreadful|meager|non existent) (english|french|spanish|grammar|writing|handwriting|math|maths|spelling|knowledge|skills|attempt|effort)',
    "(i'm|i am|im|we're|we are) (only|just|merely|nothing but|simply) (a|an|another|some|one of many|one of your many)",
    "(i'm|i am|im) (a)? (total|complete|absolute|lowly|mere|humble|clueless|nobody|no expert|no one|not an expert|not good|terrible|awful|bad|hopeless|useless|horrible|dumb|stupid|ignorant|the worst|embarrassed|an idiot|a beginner|not smart|not qualified|not important|not worthy|unworthy|inexperienced|such an idiot|not really qualified|pathetic|rambling)",
    '(a|my|another|one|this|these|the)? (stupid|dumb|silly|foolish|naive|noob|newbie|idiotic|lame|basic|embarrassing|ignorant) (questions|question|request|ask|mistake|idea|email|favor|problem)',
    '(this|it) (is|may be|might be|may sound|might sound|sounds|could be|will sound|probably sounds|must sound) (probably|likely|a|really|kind of|a bit|perhaps)? .. (stupid|dumb|silly|naive|foolish|obvious|crazy|ridiculous|lame)',
    '(forgive|excuse|pardon) (my|the) (ignorance|stupidity|naivety|lack|english|rambling|cluelessness)',
    '(my|with my) (limited|poor|meager|terrible|bad|broken) (experience|english|knowledge|skills|understanding|grasp|writing)',
    "(i|we) (don't|do not) (deserve|expect you to remember|know anything|know what (i'm|i am) doing|have (much|any) (experience|to show|standing))",
    "(i'm|i am|we're|we are) (clueless|lost|desperate|at a loss|at my wits|hopeless|out of my depth|in over my)",
    "(you|you're|you are) (probably|surely) (have|get|too|busy with|have far|have much|have better) ... (better things|too many|hundreds|thousands|important|of these)",
    '(better|more important) things to do',
    "(i'm|i am) (probably|way|maybe|really)? (out of line|out of place|overstepping|presumptuous|being (a pain|a pest|a nuisance|forward|presumptuous|nosy|difficult))",
    "(it's|it is|this is|that's|is) (quite|rather)? (a lot|much|too much) to ask",
    '(my|our) .. (english|french|spanish|german|math|maths|grammar|spelling|handwriting|coding|knowledge|understanding) (is|are) (a bit|a little|very|so|rather|quite)? (weak|rusty|poor|shaky|terrible|bad|limited|lousy|awful|not (so|very|that)? (good|great|perfect))',
    "(my|our) .. (english|french|spanish|german|math|maths|grammar|spelling) isn't (so|very|that)? (good|great|perfect)",
    'my (own)? (lack of (knowledge|experience|skill|skills|expertise|understanding|talent)|ignorance|inexperience|incompetence|stupidity|clumsiness)',
    '(unreasonable|presumptuous|outrageous|impertinent|cheeky|selfish) (request|ask|favor|favour|question)',
    '(apologize|apologise|apologies|sorry|excuse|forgive) (for)? my (persistence|boldness|forwardness|cheek|directness|insistence|nerve)',
    'who am i to',
    'nobody (like|such as) me',
    '(keep|keeps|kept) (pestering|bothering|bugging|hounding|chasing|nagging) you',
    '(know|understand|realize|realise|appreciate|aware) ... (a|an) (considerable|big|large|major|substantial|significant|huge|tall) (request|favor|favour|ask|imposition)',
    "(i'm|i am) asking (a|for a|such a|quite a) (big|huge|large|lot|great)",
    '(is|are) (quite|such)? (a|an)? (real|big|huge|large|tall|odd|weird|strange|heavy|lot of an) ask',
    '<i> (mistakenly|mistakingly|accidentally|stupidly|foolishly|carelessly|inadvertently)',
    "(don't|do not) owe (me|us) (anything|a thing)",
    'you owe (me|us) nothing',
    'sorry for reaching out like this',
    '(someone|somebody|a nobody|people) (like|as) me',
    'why (would|should) (someone|anyone|a person) like you',
    '(i|we) (may|might|will|would)? (sound|seem|look) (silly|stupid|foolish|dumb|naive|crazy|desperate)',
    "(i'm|i am) sure (this is|you get|you receive|you have|you're|you are) (probably)? (a)? (a lot|tons|hundreds|many|dumb|stupid|silly|far too|too)",
    "(i'm|i am) (probably|likely) (the)? (last|least|wrong|worst|not)",
    'my (humble|lowly|pathetic|poor|sorry) (self|attempt|request|work|draft|cv|resume|question)',
    'for rambling',
    'ramble',
    "i'm new to (this|all of this) so",
  ],
  busy: [
    '(get|getting|receive|have|swamped with|flooded with) (a lot|a million|tons|hundreds|thousands|dozens|many|so many|plenty|loads|a ton) (of)? (these|such|emails|messages|requests|mail|mails|notes)',
    "(i|we|i'm|we're|i am) (know|realize|realise|understand|am sure|sure|imagine|appreciate|can imagine|am aware|aware|recognize|guess|bet|suspect|can only imagine|do know) (that)? (you're|you are|you must be|how|your|you|life|things|this is|it's|you've) (must)? .. (be)? (busy|schedule is|swamped|slammed|time is|calendar is|inbox|hectic|crazy|packed|stretched|overwhelmed|valuable|in demand|full|limited|precious|a busy time|have a lot|hands full)",
    "(you're|you are|you must be|you) (probably|surely|no doubt|must|obviously|clearly)? (very|extremely|super|so|really|quite|incredibly|insanely|terribly|be)? .. (busy|swamped|slammed)",
    '(your|a|the) (very|extremely|incredibly|insanely|super|so)? (busy|hectic|packed|full|tight|demanding|crazy) (schedule|calendar|day|days|week|time)',
    'how (extremely|very|incredibly|super)? (busy|valuable|precious|limited) (you|your)',
    '(your|how) (valuable|precious) (your)? time',
    'busy (person|man|woman|people|time of year)',
    'time is (very|extremely|so|quite|incredibly)? (valuable|precious|limited)',
  ],
});

/** Reads apologies for asking, words that make the writer small, and remarks on how busy the reader is. */
export function readSelfDeprecation(prose: Prose): readonly PhraseFact<Kind>[] {
  return longestOnly(readAll(prose));
}

// "I know a lot has changed", "we know a lot of growers": what the writer knows, and not what is asked.
const readAll = phraseReader(
  find,
  (it) =>
    !isReported(it) &&
    !(it.sentence.tokens[it.last]?.word === 'lot' && KNOWS.has(it.sentence.tokens[it.last - 2]?.word ?? '')),
);

const KNOWS = wordSet('know realize realise understand recognize appreciate that');
