import { phrases } from '../../text/phrases.ts';
import type { Prose } from '../../text/prose.ts';
import type { Sentence } from '../../text/sentences.ts';
import { type Found, isSaid, type PhraseFact, phraseReader } from '../search.ts';

/**
 * Something the reader is to open and judge: `work` is named, `in-thread` lies before the reader already ("this PR"),
 * `sent-before` went to the reader earlier, `code` is reviewed as a whole by custom, `event` is nothing one can open,
 * `to-come` will be sent, and
 * `spoken` is a reference by word of mouth or on a profile.
 */
export type WorkKind = 'work' | 'in-thread' | 'sent-before' | 'code' | 'event' | 'spoken' | 'to-come';

const CODE =
  '(pr|prs|pull request|pull requests|merge request|mr|patch|patches|patchset|changeset|diff|commit|commits|branch)';
const WORK =
  '(draft|drafts|cv|resume|résumé|cover letter|deck|slides|slide deck|paper|preprint|manuscript|chapter|chapters|essay|thesis|dissertation|proposal|document|doc|docs|google doc|' +
  'report|article|blog post|post|script|screenplay|memoir|song|lyrics|speech|flyer|brochure|story|poem|book|novel|outline|abstract|poster|design|designs|mockup|mockups|mock up|wireframe|wireframes|prototype|website|web site|site|landing page|homepage|' +
  'portfolio|personal statement|statement|statement of purpose|application|spec|specification|rfc|adr|notebook|schema|spreadsheet|sheet|model|figure|figures|budget|contract|agreement|lease|quote|quotes|' +
  'plan|business plan|pitch|pitch deck|one pager|whitepaper|white paper|memo|brief|bio|profile page|linkedin profile|newsletter|survey|questionnaire|translation|edit|edits|video|recording|demo|podcast|episode|' +
  'logo|artwork|drawing|drawings|sketch|sketches|photos|code|repo|repository|package|library|app|readme|documentation|submission|syllabus|lesson plan|exam|grant|grant application|letter|presentation|' +
  `copy|layout|dashboard|report card|policy|bylaws|minutes|agenda|checklist|analysis|results|write up|writeup|${CODE.slice(1, -1)})`;

/** A journal's referee gets the paper and the form with the yes. */
const REFEREE =
  '((reviewer|referee) (for|of) (a|the|this) .. (paper|manuscript|article|submission)|(review|reviewing) (a|this|the|it) .. .. .. for (the|our) .. (journal|conference))';

const find = phrases<WorkKind>({
  work: [
    `(my|our|the|a|an|this|that|these|those|his|her|their|some|two|three|new|first|second|final|rough|short|current|latest|updated|revised|attached) .. ${WORK}`,
    `(feedback|comments|thoughts|opinion|input|advice) (on|about|for|regarding) .. ${WORK}`,
  ],
  'in-thread': [
    '(this|the) (pr|pull request|merge request|mr|patch|diff|commit|issue|thread|ticket|bug|change|submission|question|post|comment) (above|below|here|in question)?',
  ],
  'sent-before': [
    '<i> (have|already|just|recently)? (already|just|recently)? (sent|shared|emailed|mailed|forwarded|gave|posted|uploaded|submitted|handed|passed|showed) (you|it to you|them to you)',
    '<i> (have|already|just|recently)? (already|just|recently)? (sent|shared|emailed|mailed|forwarded|posted|uploaded|submitted) (it|them|the|my|our|a) ...',
    "(you|you've|you should|you must) (have|already have|have already) (received|got|seen|a copy|my|the|it|gotten)",
    '(you) (received|got|saw|were sent)',
    // "Did you get a chance to read it?"
    '(did|have) you ever? (have|had|get|gotten|got|find|found) (a|any|the|some)? (chance|time|moment|opportunity) (yet)? to',
    '(were you|have you been) able to .. (look|read|review|go)',
    "(wondering|wonder|see|ask|know|check|checking) (if|whether) (you (had|got|have had)|you've had) (a|any|the|some)? (chance|time|moment|opportunity) to",
    // On paper, and with the reader.
    '(bring|hand|give) (it|them) (back|to the|to our|along|with you)',
    '(in|on|under) (the|my|your|our|his|her) .. (inbox|mailbox|hands|desk|table|door|drawer|shelf|fridge|board|kitchen|hall|room|folder|tray)',
    '(sent|shared|submitted|uploaded|posted) (earlier|yesterday|last|on|before|previously)',
  ],
  code: [REFEREE, `(my|our|the|this|that|these|a|an|his|her|their|small|open|latest|new) .. ${CODE}`],
  'to-come': [
    REFEREE,
    "(<i'll>|<i> will|<i> can) (also|then)? (send|bring|share|mail|forward|upload|post|attach) (you)? (it|them|the|my|our|both|a|an) ",
    '^ (sending|mailing|bringing|posting|forwarding) (it|them|the|my|both) .. (in|by|with|via|over|separately|tomorrow|tonight|later|today|on)',
    "<i'll> (put|leave|drop|hand|pass|slip|push|give) (you)? (it|them|the|my|both|a)",
  ],
  spoken: [
    '(recommendation|endorsement|reference|recommend) .. (on|for|from) .. linkedin',
    '(linkedin|my) (profile|page|recommendation)',
    '(update|updating|for|on|to) my linkedin',
    'testimonial',
    '(be|as|serve as|act as) (a|my|our|his|her|one of my)? .. (reference|references|referee|referees) $',
    '(be|as|serve as|act as) (a|my|our|his|her|one of my)? .. (reference|references|referee|referees) (for|on|at|in|with|when|to|if)',
  ],
  event: [
    "(my|our|the|your|yesterday's|today's|last) .. (talk|session|workshop|meeting|interview|visit|stay|service|experience|performance|lecture|class|course|event|training|call|presentation|demo) (yesterday|today|last (week|month|night|year|<weekday>)|on <weekday>|this (morning|week|afternoon)|tonight|went)",
    'how (i|we|the) .. (did|do|went|came across|performed|ran|run|led|handled)',
  ],
});

/** Whether a sentence names something that somebody wrote or made. */
export const namesWork = (sentence: Sentence) => find(sentence).some((it) => it.kind === 'work');

/** Reads what work the message speaks of, and whether its reader has it already. */
export const readWork: (prose: Prose) => readonly PhraseFact<WorkKind>[] = phraseReader(
  find,
  // "I write for the Daily Post": a newspaper.
  (it) =>
    isSaid(it) &&
    !(it.sentence.tokens[it.last]?.word === 'post' && it.sentence.tokens[it.last]?.isCapital === true) &&
    !isOfOther(it),
);

/** "Coffee is **in the kitchen**": nothing to read lies there; "it is in the kitchen" may be the draft. */
function isOfOther({ sentence, first }: Found<WorkKind>): boolean {
  return (
    /^(?:in|on|under)$/.test(sentence.tokens[first]?.word ?? '') &&
    !namesWork(sentence) &&
    !sentence.tokens.slice(0, first).some((it) => /^(?:it|it's|they|they're|them|one|copy|printout)$/.test(it.word))
  );
}
