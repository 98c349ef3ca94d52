import { withoutOn } from '../facts/medium/moved.ts';
import { isWithThirdPerson } from '../facts/medium/occasion.ts';
import { isAnchored } from '../message/anchored.ts';
import { isToEmployer } from '../message/on-asks.ts';
import { slice } from '../text/span.ts';
import { firstSlot, lengthWords, placeBlank } from './meeting-words.ts';
import type { Plan } from './plan.ts';
import { isCrowded, talkHas, withPlace } from './talk.ts';

/** The ask itself, where none of the writer's own can be mended. `topicBefore`: a sentence before it names what it is for. */
export function newAsk(plan: Plan, topicBefore: boolean): string | undefined {
  const slot = firstSlot(plan);
  switch (plan.type) {
    case 'meeting':
      // The writer names the time: nothing is left to propose.
      if (hasOwnTime(plan)) return 'Would that suit you?';
      if (isOfOthers(plan)) return undefined;
      if (plan.isMoved && slot !== undefined) return `Would ${withoutOn(slot)} work for you instead?`;
      if (plan.isOccasion && slot !== undefined)
        return `Would ${slot.replace(/^on /, '')}${slot.includes(',') ? ',' : ''} suit you?`;
      return slot === undefined
        ? undefined
        : `Would you have ${lengthWords(plan)} for ${meetingFor(plan, topicBefore, slot)}?`;
    case 'mentoring':
      return slot === undefined
        ? undefined
        : `As a first step, would you have ${lengthWords(plan)} for a phone call ${slot}?`;
    case 'advice':
      return HELP.test(askedIn(plan)) ? 'What is the one thing you would do first about [my question]?' : undefined;
    case 'feedback':
      return plan.lacks.has('say-what-to-review')
        ? 'Would you read [which part] by [day] and tell me whether [what to judge]?'
        : undefined;
    case 'introduction':
      return 'Would you be willing to introduce me to [name and role]?';
    case 'referral': {
      const role = plan.original.facts.job.some((it) => it.kind === 'role')
        ? 'this role'
        : '[role, with its link or number]';
      return isToEmployer(plan.original)
        ? `Would you consider me for ${role}?`
        : `Would you be comfortable referring me for ${role} by [day]?`;
    }
    case 'letter':
      return 'Would you be able to write me a strong letter for [programme] by [due date]?';
    case 'decision':
      return plan.lacks.has('offer-a-choice')
        ? 'Shall I go with [A] or [B]? I recommend [one of them].'
        : PLANS.test(askedIn(plan))
          ? 'Would that be all right with you?'
          : undefined;
    case 'speaking':
      return withPlace(
        `Would you be able to ${/\bpanel\b/i.test(plan.original.prose.masked) ? 'join the panel' : 'give the talk'}?`,
        talkHas(plan.original),
        isCrowded(plan),
      );
    case 'other':
    case 'deliverable':
      return isOpenHelp(plan)
        ? 'Would you [one thing] by [day]?'
        : isDeedOfReader(plan)
          ? 'Could you do that by [day]?'
          : undefined;
    case 'question':
    case 'connect':
      return undefined;
  }
}

/** The words of the ask itself. */
const askedIn = ({ original: { facts, prose } }: Plan) =>
  facts.ask
    .filter((it) => it.isPrimary)
    .map((it) => slice(prose.masked, it.span))
    .join(' ');

const HELP =
  /\b(?:advice|help\w*|tips?|guidance|pointers?|thoughts|insights?|input|feedback|suggestions?|ideas|perspective|wisdom|think|recommend\w*)\b/i;
/** What the writer means to do can be all right; what is needed of the reader cannot. */
const PLANS =
  /\b(?:I|we)(?:['’](?:d|ll)| would| will| want| plan| propose| suggest| intend| am| are| hope)\b(?! (?:(?:really|greatly|also) )?(?:need|appreciate|welcome|value))/i;

/** "this, by phone, on Tuesday …"; who wants to meet may come or call, so the place is a blank behind the slot. */
function meetingFor(plan: Plan, topicBefore: boolean, slot: string): string {
  const { original, isCoffee, isVisit, mediums } = plan;
  if (isCoffee) return `a coffee ${slot}`;
  if (!topicBefore) return `a ${isVisit ? 'visit' : 'phone call'} ${slot}`;
  if (isVisit || mediums.length > 0) return `this ${slot}`;
  return /\b(?:meet|meeting|get together|sit down|see you)\b/i.test(original.prose.masked)
    ? `this ${slot}, ${placeBlank(plan)}`
    : `this, by phone, ${slot}`;
}

export const hasOwnTime = ({ original }: Plan) =>
  isAnchored(original) ||
  original.facts.when.some((it) => it.role === 'meeting' && it.level !== 'vague' && it.hasDay && it.hasClock);

/** The meeting is with somebody else, who has to propose the time. */
function isOfOthers({ original: { facts, prose } }: Plan): boolean {
  const at = facts.ask.find((it) => it.isPrimary)?.sentence;
  const sentence = at === undefined ? undefined : prose.sentences[at];
  return (
    sentence !== undefined && (isWithThirdPerson(sentence) || /\bwith [`[]/.test(slice(prose.text, sentence.span)))
  );
}

/** "That" can only be done by the reader where the wish names something that comes from the reader, and nothing else is asked. */
function isDeedOfReader({ lacks, original: { facts, prose } }: Plan): boolean {
  const ask = facts.ask.find((it) => it.isPrimary);
  return (
    ask !== undefined &&
    lacks.has('say-by-when') &&
    !prose.sentences.some((it) => it.isQuestion && it.block.zone === 'body') &&
    /\b(?:you|asking for|ask for|request(?:ing)?)\b/i.test(slice(prose.masked, ask.span))
  );
}

/** "Any help would be appreciated" names nothing that could be possible. */
const isOpenHelp = ({ original: { facts, prose } }: Plan) =>
  facts.ask.every((it) => /\b(?:any|some|your) (?:help|assistance|support)\b/i.test(slice(prose.masked, it.span)));
