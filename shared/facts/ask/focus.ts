import { phrases } from '../../text/phrases.ts';
import type { Prose } from '../../text/prose.ts';
import { oneOf, type PhraseFact, phraseReader } from '../search.ts';

const PART = oneOf(
  'section sections slide slides page pages chapter chapters paragraph paragraphs figure figures table tables part parts line lines step steps verse scene act clause clauses bullet bullets introduction intro conclusion abstract ending opening methods title headline summary pricing wording tone structure flow order grammar spelling typos layout argument logic tests migration schema',
);

/** `focus` says what to judge; `unfocused` asks for a review of all of it. */
export type FocusKind = 'focus' | 'unfocused';

const find = phrases<FocusKind>({
  unfocused: [
    '(review|reviewing|critique|critiquing|evaluate|evaluating|assess) (my|our|it|this|these|them|a|the attached)',
    'give (it|them|this|these|my|our) (a|another) (quick|brief|short|close)? (look|read|glance|once over|review)',
    '(give|giving) (it|them|this|these|the|my|our) .. (a|another) (quick|brief|short|close)? (look|read|glance|once over|review)',
    '(look|looking|glance) (at|over|through) (my|our|it|this|these|them|the attached)',
    '(hear|know|see) what you think$',
    'what do you think$',
    '(your|a pair of|another pair of) eyes on',
  ],
  focus: [
    `(section|slide|slides|page|pages|chapter|chapters|paragraph|figure|table|part|line|lines|step|clause|scene|act) (<number>|a|b|c|i|ii|iii|iv)`,
    `(first|second|third|fourth|last|final|opening|closing|middle|two|three|new|revised) ${PART}`,
    `(check|read|judge|review|look at|tell me about|comment on|on|about|with|fix|improve|skim|of) (just|only|mainly|mostly)? (the|my|its|our|its)? (overall)? ${PART}`,
    `${PART} (only|alone|in particular|especially|make sense|makes sense|works|work|is clear|are clear|reads)`,
    '(unsure|not sure|undecided|torn|worried|worry|concerned) (about|between|over|that)',
    "(can't|cannot) decide",
    '(whether|if) (to|the|it|this|that|they|these|my|our|each|any|anything|something|there|slide|section|<number>|you see|you spot|you find|you notice|<i>)',
    '(which|what) (part|parts|section|one|ones|version|option|slide|point|argument|paragraph|sentence|bit|bits|of)',
    '(anything|something|what) .. (unclear|confusing|missing|wrong|inaccurate|incorrect|misleading|weak|boring|too long|would change|would cut|needs|stands out|jumps out)',
    '(one|thing) to (keep|change|cut)',
    "(what|anything|one thing|the one thing) (you'd|you would) (change|cut|add|fix|do|drop|remove|improve)",
    '(where|when) (you|it|the) ... (lost|bored|stuck|confused|stopped|lose|stop|drags|unclear)',
    '(especially|particularly|in particular|specifically|mainly|mostly|above all|focusing on|focused on|focus on|with a focus on|with an eye|paying attention to|look out for|concentrate on)',
    '(only|just) (need|want|looking for|interested in|care about|after) ..',
    '(correct|check|verify|confirm|proofread|fact check|spell check|catch|spot|flag) (or|and)? (update|the|for|any|my|that|whether|it for|factual|errors|mistakes|typos|anything)',
    '(typos|errors|mistakes|accuracy|readability|clarity|factual|fairly|correctness|consistency|tone|legal issues|security) (only|please|and|or|in|of|is|would|rather)?',
    // "Your input on three points:", which come next.
    '(two|three|four|five|these|following|<number>) (points|questions|topics|issues|aspects|matters|items)',
    '(criteria|guideline|guidelines|checklist|rubric|template|form|questions below|questionnaire|survey)',
    '(is|are|does|do|did) (it|this|the|they|my|our|section|slide|slides|each) ... (convincing|clear|convince|make sense|work|works|hold up|too|readable|understandable|strong|weak|right|read|flow|land|persuade|believable|correct|accurate|fair|realistic|feasible|enough|complete|boring|good)',
    // What is wrong with a thing is what to look at.
    '(stuck|jammed|leak|leaks|leaking|crashes|crashing|fails|failing|hangs|frozen|offline|broken)',
    '(time|times|timing) out',
    "(won't|doesn't|don't|isn't|not) (start|starting|load|loading|open|opening|print|printing|work|working|respond|responding)",
    'as a (reader|user|customer|nurse|teacher|developer|beginner|newcomer|patient|parent|lawyer|designer)',
  ],
});

/** Reads what a reviewer is asked to judge: a part, a question, a criterion. */
export const readFocus: (prose: Prose) => readonly PhraseFact<FocusKind>[] = phraseReader(find);
