import { phrases } from '../../text/phrases.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { AskType } from '../fact.ts';
import { isMeantAside } from './about-time.ts';
import { namesDay } from './yes-no.ts';

const findGatherings = phrases({
  gathering: [
    '(meeting|meetings|call|lunch|dinner|breakfast|brunch|party|reception|retreat|offsite|interview|interviews|session|seminar|workshop|event|game|table|visit|house|kickoff|review|appointment|conference|training|concert|ceremony|picnic|barbecue|tour|hearing|dial in|round)',
    '(meet|get together|sit down|having people over|have people over|see you|stop by|come by|in town)',
  ],
});

/** Words that give an answer its form and leave what it is about to the rest of the message. */
const findAnswers = phrases({
  answer: [
    "let .. .. know (if|whether) (you|you'll|you're|it|it'll|it's|this|that|that'll|these|those|either) (can|can't|cannot|will|won't|are|aren't|do|does|doesn't|don't|is|isn't|work|works|would|plan|intend|need|suits|coming|able|going|free|available|at|on)",
    'let (<me>|him|her|them) know $',
    'let (<me>|him|her|them) know (by|before|as soon|asap|today|tomorrow|soon|at your|when|which)',
    '(<please>|and) (confirm|advise|reply|respond|answer|acknowledge) $',
    '<please> (confirm|advise|reply|respond) (by|before|to|as|at|soon|asap|with a (time|date)|with your|when|if|whether)',
    '(would|will|does|do) (that|this|it|any|either|one) .. .. (work|suit|be ok|be okay|be convenient|do|fit)',
    '(would|will) (that|this|it|any|either|one) be possible ($|for you|on|at)',
    '(hope|hoping|trust) .. .. (can|could|will) (be able to)? (make|come|join|attend|be there)',
    '(you|u) (in|coming|game) $',
    '(can|could|will) you (make|manage|do) (it|that|this)',
  ],
});

/** Whether the message tells of a meeting on some day, which its other sentences may answer to. */
export function tellsOfGathering(sentences: readonly Sentence[]): boolean {
  return sentences.some((it) => namesDay(it) && findGatherings(it).some(({ first }) => !isMeantAside(it, first)));
}

/** "Please confirm", "let Ruth know if you can't make it": where a meeting was told of, that is what is answered. */
export function answersToGathering(sentence: Sentence, type: AskType): boolean {
  return (type === 'question' || type === 'decision' || type === 'deliverable') && findAnswers(sentence).length > 0;
}

const findStages = phrases({
  stage: [
    '(organizing|organising|moderating|planning|chairing|assembling|convening|putting together|setting up) (a|an|our|the|my|this|another) .. .. (panel|round table|roundtable|podium|debate)',
  ],
  crowd: [
    '(for|about|around|expect|expecting) .. <number> .. (people|attendees|participants|guests|members|students)',
    '(organize|organizing|organise|organising|host|hosting|run|running|planning|hold|holding) .. .. (meetup|conference|breakfast|summit|event|series|seminar|evening|fair|camp|symposium|forum)',
  ],
  speech: [
    '(you|come and|like to|willing to|consider|up for|open to|interested in) (speak|speaking) ($|(on|at|in) (<number>|<month>|<weekday>))',
  ],
  joining: [
    '(join|joining) (us|me|the panel|it|in)( as| on|$)',
    '(take part|taking part|participate|participating|be part of it|being part of it) $',
  ],
});

/** Whether the message tells of an event and its audience. */
export function tellsOfCrowd(sentences: readonly Sentence[]): boolean {
  return sentences.some((it) => findStages(it).some(({ kind }) => kind === 'crowd'));
}

/** "Would you be up for speaking on 3 May?": with an audience in sight it is no call. */
export function asksToSpeak(sentence: Sentence): boolean {
  return findStages(sentence).some((it) => it.kind === 'speech');
}

/** Whether the message tells of a panel that the writer fills: who is asked to join it is asked to speak. */
export function fillsPanel(sentences: readonly Sentence[]): boolean {
  return sentences.some((it) => findStages(it).some(({ kind }) => kind === 'stage'));
}

/** "Would you be interested in joining us?" */
export function asksToJoin(sentence: Sentence, type: AskType): boolean {
  return type === 'meeting' && findStages(sentence).some((it) => it.kind === 'joining');
}
