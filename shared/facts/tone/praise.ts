import { phrases } from '../../text/phrases.ts';
import type { Prose } from '../../text/prose.ts';
import { wordSet } from '../../text/word-set.ts';
import { type Found, isSaid, longestOnly, type PhraseFact, phraseReader } from '../search.ts';

type Kind = 'generic' | 'specific';

const GREAT =
  '(amazing|incredible|impressive|inspiring|inspirational|fantastic|wonderful|remarkable|awesome|outstanding|stellar|brilliant|extraordinary|great|fascinating|excellent|phenomenal|admirable|exceptional|tremendous|exciting|unique|stunning|superb|terrific|notable|distinguished|illustrious|diverse)';
const WORK =
  '(work|journey|career|path|profile|background|story|achievements|accomplishments|experience|experiences|trajectory|success|resume|track record|company|team|leadership|expertise|portfolio|body of work|content|posts|writing|research|contributions|job|things|insights|vision|knowledge|reputation|talent|talents|growth|rise|mission|firm|startup)';
const MADE =
  '(talk|paper|article|post|book|chapter|answer|panel|podcast|interview|essay|lecture|thesis|episode|keynote|presentation|study|tutorial|newsletter|column|review|library|package|plugin|app|exhibit|exhibition|film|song|performance|workshop|report|speech|video|thread|comment|session|story|series|recipe|guide|course|game|map|poem|design|dissertation)';
const MOVED =
  '(inspired|impressed|amazed|blown away|struck|fascinated|moved|captivated|awed|in awe|wowed|intrigued|encouraged)';

const find = phrases<Kind>({
  generic: [
    `(so|really|very|truly|deeply|incredibly|always|extremely|genuinely|was|am|been|greatly)? ${MOVED} (by|with|of|at) (your|all|everything|what|how|the) .. ${WORK}?`,
    `${MOVED} (by|with) (you|everything you)`,
    `(your|you have|you've had|you've built|such)? (a|an|such an?|quite a|very|really|truly|so)? ${GREAT} (and)? .. ${WORK}`,
    `your ${WORK} (is|has been|are|looks|was|seems|have been) (so|really|very|truly|nothing short of|quite|absolutely|incredibly|always)? (an|a)? (${GREAT}|inspiration)`,
    "(i'm|i am|i've been|i have been|as|long time|longtime|been|we're|we are) (such)? (a|an)? (really|very)? (big|huge|long time|longtime|massive|great|enormous|avid|lifelong|true|real)? (fan|admirer|follower)",
    '(big|huge|long time|longtime|massive|great|enormous|avid|lifelong) (fan|admirer|follower) of (you|your)',
    `(admire|admired|adore|love|loved|respect|look up to|am in awe of|appreciate|followed|following|follow|been following) (everything|all|your|what|the) .. (${WORK}|you do|you've done|you have done|you've built|you are doing|you're doing|you have built|you have accomplished|you've accomplished)`,
    '(look|looked) up to you',
    "(you are|you're|you have been) (such)? (a|an|my|the)? (huge|great|true|real)? (inspiration|role model|legend|rock star|rockstar|hero|genius|visionary|leader in|guru|icon)",
    'keep up the (good|great|amazing|awesome|excellent) work',
    '(resonated|resonates) (so|really|deeply|strongly)? with me',
  ],
  specific: [
    `(loved|love|enjoyed|enjoy|liked|admired|admire|read|watched|heard|saw|attended|appreciated|remember|learned from|reread|cited|quoted|assigned|taught) your .. ${MADE}`,
    `your .. ${MADE} .. (on|about|at|in|from) ... (was|is|stayed|made|changed|helped|led|moved|struck|convinced|taught|gave|saved|opened)`,
  ],
});

// What makes praise one thing: a year, a title, an act, an effect.
const THING = wordSet(
  'talk paper article post book chapter answer panel podcast interview essay lecture thesis episode keynote presentation study tutorial newsletter column review library package plugin app exhibit exhibition film song performance workshop report speech video thread comment patch release proposal decision',
);
const EFFECT = wordSet('because when which changed helped led taught showed made convinced how why after since');

/** Reads praise: `generic` could be sent to anyone; `specific` names a thing, a year or an effect. */
export function readPraise(prose: Prose): readonly PhraseFact<Kind>[] {
  return longestOnly(readAll(prose));
}

const readAll = phraseReader<Kind, PhraseFact<Kind>>(
  find,
  (it) => isSaid(it) && isOfReader(it),
  (it) => ({ kind: it.kind === 'specific' || isSpecific(it) ? 'specific' : 'generic', span: it.span }),
);

const YOU = wordSet("you your you're you've yours");

function isOfReader({ sentence: { tokens }, first, last }: Found<Kind>): boolean {
  return tokens.some((it, at) => YOU.has(it.word) && at >= first - 6 && at <= last + 6);
}

const NO_SUBJECT = wordSet('it this that the your you my all everything');
const isSubject = (word: string | undefined) => word !== undefined && !NO_SUBJECT.has(word);

function isSpecific({ sentence: { tokens }, first, last }: Found<Kind>): boolean {
  return tokens.some((it, at) => {
    if (at < first) return false;
    if (THING.has(it.word) || /^\d/.test(it.word)) return true;
    // "Your posts on moving to legal aid": what they are about; "on LinkedIn", "on this" is where.
    if (/^(?:on|about)$/.test(it.word) && at <= last + 4 && !it.isAfterComma && isSubject(tokens[at + 1]?.word))
      return true;
    if (at <= last) return false;
    return (
      EFFECT.has(it.word) || it.word === '<link>' || (it.isCapital && it.word.length > 2 && !/^(?:i'|i$)/.test(it.word))
    );
  });
}
