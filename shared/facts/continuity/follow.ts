import { phrases } from '../../text/phrases.ts';
import type { Prose } from '../../text/prose.ts';
import { isReported, type PhraseFact, phraseReader } from '../search.ts';

type Kind = 'nudge' | 'news' | 'restated';

const find = phrases<Kind>({
  nudge: [
    '(just|simply|quickly)? (a)? (quick|gentle|friendly|little|small)? (bump|bumping|nudge|nudging|ping|pinging|reminder|follow up|followup) (this|on|to|about|for|re|regarding|that|it|you|up|with|my)?',
    '(just|simply|only|quickly)? (following up|follow up|followed up|circling back|circle back|checking in|check in|checking back|touching base|checking whether|checking if|chasing|looping back|resurfacing|floating this|pinging|bumping|popping this|putting this|moving this|pushing this|resending|re sending) (on|with|to|about|regarding|this|my|you|again|back up|here)?',
    "(i|we) (haven't|have not|havent|didn't|did not|never|have yet to|had not|hadn't) (heard|hear|received|receive|gotten|got) (back)? (a reply|a response|an answer|anything|from you|back|from)?",
    "(not sure|unsure|wondering|wonder|was wondering|checking|wanted to check|wanted to see|i wonder) (if|whether) (you|my|this) (saw|received|got|had|have|'ve|last|previous|email|earlier|might have missed|missed|mail|message|note|reached) .. (seen|had|email|chance|mail|message|note|received|through|you)?",
    '(did|have) you (get|got|see|seen|receive|received|had) (a chance|my|the|any) .. (email|mail|message|note|letter|chance|request|invite|to look|to review|to read|to think)',
    '(were you|have you been) able to (look|read|review|go|get)',
    "(in case|if) (you missed|it got|this got|you didn't see|you have not seen|it slipped|this slipped|it was|you haven't seen|my|you overlooked) ... (it|buried|lost|missed|this|mail|email|message|note|cracks|inbox)?",
    '(to)? the top of your (inbox|list|pile)',
    'any (update|updates|news|word|progress|thoughts yet|luck)',
    '(my|our|the) (last|previous|earlier|prior|first|original|below) (two|three|few)? (email|emails|e mail|e mails|mail|mails|message|messages|note|notes|letter|letters|request|inquiry)',
    '(second|third|2nd|3rd|another) (attempt|reminder|follow up|try|email|request|mail)',
    'since (my|our) last (email|mail|note|message)',
    'wrote (to)? you (last|a|two|three|on|earlier|before|in|some|about a)',
    '(i|we) (emailed|e mailed|messaged|wrote|contacted|reached out|pinged|called|mailed) (to)? (you)? (last|a|two|three|on|earlier|before|back|previously|several|few|in|some|about)',
  ],
  news: [
    '(since then|in the meantime|meanwhile|since my last|since i last|since we last|with one new thing|one new thing|new development|some news|good news|quick update|an update|one update|since my first|since writing|since our last)',
    '(now|since) (been)? (confirmed|approved|shipped|published|accepted|signed|finished|launched|available|live|done|ready|fixed|moved|changed)',
    "(i've|i have|we've|we have) (now|since|just|recently|meanwhile) (been)? (confirmed|approved|shipped|published|accepted|signed|finished|launched|added|updated|fixed|moved|changed|heard|received|started|got|found|shortened|cut|narrowed|run|tested|written|completed|learned)",
    '(is|are|was|were|has been|have been|got|just) (now|just|since) (been)? (confirmed|approved|shipped|published|accepted|signed|finished|launched|available|live|done|ready|fixed|moved|changed)',
    '(the )?(deadline|date|meeting|launch|closing date) (has|is|was|have) (now|been|since|just)? .. (moved|extended|changed|set|fixed|now|confirmed)',
    '(new|updated|revised|shorter|corrected) (version|draft|date|dates|deadline|link|proposal|information|data|figures|question|plan|title|budget)',
    '(closing the loop|no reply needed|no need to reply|this is (my|the) last (note|email|mail)|closing this)',
    '(to make (this|it) easier|making this easier|to save you|smaller ask|shorter ask|simpler question)',
  ],
  restated: [
    '(the|my|our) (question|ask|request) (is|was|remains|still is|is still|was whether|from)',
    "(i|we) (asked|had asked|was asking|wanted to ask|would still|still would|'d still|still hope|still need|am still|'m still|were asking) (whether|if|you|for|about|love|like|hoping|looking|hope|appreciate|be)?",
    '(still|again) (hoping|hope|interested|keen|wondering|looking|love|like)',
    'reminder (to|that)',
    'to (recap|restate|repeat|remind you|summarize|summarise)',
    'in (short|brief)',
    '(as a reminder|as a refresher|for reference|the short version)',
  ],
});

/** Reads the words of a follow-up: the nudge itself, what is new since, and the ask said again. */
export const readFollow: (prose: Prose) => readonly PhraseFact<Kind>[] = phraseReader(find, (it) => !isReported(it));
