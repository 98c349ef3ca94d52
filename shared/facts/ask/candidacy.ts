import { phrases } from '../../text/phrases.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { AskType } from '../fact.ts';
import type { AskCue } from './cue.ts';

const findResume = phrases({
  resume: [
    '(attach|attached|attaching|enclose|enclosed|enclosing|send|sending|forward|forwarding|copy of|pass on) .. .. .. (resume|resumes|résumé|cv|c v|vitae)',
    '(resume|résumé|cv|c v) (is|are) (attached|enclosed|below)',
    '^ my (resume|résumé|cv)',
    "(my|very|much|<i'm>|am|strongly) .. (interest|interested) in (working (for|at)|employment|(a|the) .. (position|job|role|post))",
    "(<i'm>|am|to|been|is) (look|looking|seek|seeking|exploring|investigate|pursue|discussing) (for)? .. (position|job|career|role|employment|opportunities as)",
  ],
});

/** Whether a message has somebody's résumé with it, the writer's or another's, or says that its writer looks for a post. */
export function hasResume(sentences: readonly Sentence[]): boolean {
  return findResume.among(sentences).length > 0;
}

const findFit = phrases({
  fit: [
    '(interest|interested|interests|need|needs|fit|candidate|candidates|recruiter|recruiters|hire|hiring|position|positions|opening|openings|credentials|background|qualifications)',
    '(take|have) (a|another) .. look',
    'in mind',
    '(opportunity|opportunities|chance|employment|involved|consideration|interview)',
    '(contact|call|reach|consider|meet|interview) (him|her|them|this|me)',
  ],
});

/** Asks that say little by themselves. */
const PLAIN: ReadonlySet<AskType> = new Set(['deliverable', 'question', 'decision', 'feedback', 'advice', 'other']);

/** "Any interest?", "could you take another look?": beside a résumé they ask for a post. */
export function asksForPost(type: AskType, sentence: Sentence, cue: AskCue): boolean {
  return PLAIN.has(type) && findFit(sentence).some((it) => cue.isReply || cue.first <= it.last);
}
