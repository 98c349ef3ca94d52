import type { AskType } from '../facts/fact.ts';
import { type Message, readMessage } from '../message/message.ts';
import { findProblems } from '../rules/find.ts';
import type { Finding } from '../rules/finding.ts';
import type { RuleId } from '../rules/index.ts';
import type { Settings } from '../settings/settings.ts';
import { apply } from './place.ts';
import { makePlan, type Plan } from './plan.ts';
import { reflow } from './reflow.ts';
import { withoutSaid } from './said.ts';
import { askAsQuestion } from './steps/ask-as-question.ts';
import { complete } from './steps/complete.ts';
import { cutFiller } from './steps/cut-filler.ts';
import { dropRestated } from './steps/drop-restated.ts';
import { exemplify } from './steps/exemplify.ts';
import { followUp } from './steps/follow-up.ts';
import { freeGive } from './steps/free-give.ts';
import { gather } from './steps/gather.ts';
import { introduce } from './steps/introduce.ts';
import { invite } from './steps/invite.ts';
import { linkWork } from './steps/link-work.ts';
import { mendAsk } from './steps/mend-ask.ts';
import { mendOthers } from './steps/mend-others.ts';
import { mentor } from './steps/mentor.ts';
import { moveAsk } from './steps/move-ask.ts';
import { nameDeadline } from './steps/name-deadline.ts';
import { nameSubject } from './steps/name-subject.ts';
import { nameTopic } from './steps/name-topic.ts';
import { narrowAdvice } from './steps/narrow-advice.ts';
import { offer } from './steps/offer.ts';
import { cutPlanB } from './steps/plan-b.ts';
import { setAside } from './steps/set-aside.ts';
import type { Step } from './steps/step.ts';

/** Steps that drop, move or turn the writer's sentences: any edit of theirs makes the rewrite `recomposed`. */
const gathering: readonly Step[] = [
  freeGive,
  setAside,
  cutPlanB,
  followUp,
  nameDeadline,
  cutFiller,
  moveAsk,
  dropRestated,
  invite,
  mentor,
  narrowAdvice,
  askAsQuestion,
  gather,
  nameTopic,
];
/** Steps that only put words into them or behind them. */
const mending: readonly Step[] = [mendAsk, mendOthers, linkWork, introduce, exemplify, offer, complete, nameSubject];

/** The whole of a rewrite, or only what can be put into the writer's own sentences. */
export const WHOLE: readonly Step[] = [...gathering, ...mending];
export const MENDING: readonly Step[] = mending;

/** More passes than this and the steps work against each other; such a draft is left. */
export const MOST_PASSES = 4;

interface Composed {
  /** What the draft asked for when it was first read; its own words settle that, not those put in since. */
  readonly type: AskType | undefined;
  readonly text: string;
  readonly isGathered: boolean;
}

/** Composes until nothing changes any more: what one pass puts in may let the next one see what was hidden behind it. */
export function settle(
  message: Message,
  settings: Settings,
  steps: readonly Step[],
): Composed & { readonly isSettled: boolean } {
  let now: Composed = { text: message.prose.text, isGathered: false, type: undefined };
  let read = message;
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    const found = lacking(read, settings);
    const next = isDone(found) ? { ...now, isGathered: false } : compose(read, settings, found, steps, now.type);
    const text = reflow(message.prose.text, next.text);
    if (text === now.text) return { ...now, isSettled: true };
    now = { text, isGathered: now.isGathered || next.isGathered, type: next.type };
    read = again(message, text, settings);
  }
  return { ...now, isSettled: false };
}

/** What a message lacks, however loud the writer wants to hear of it; what was switched off is not missed. */
export function lacking(message: Message, settings: Settings): readonly Finding[] {
  const off = Object.entries(settings.rules).filter(([, severity]) => severity === 'off');
  return findProblems(message, { ...settings, rules: Object.fromEntries(off) });
}

/** Hints that a rewrite acts on although they are no more than hints: a wish, and a person nobody could find. */
const ACTED_ON = new Set<RuleId>(['ask-a-question', 'name-the-person']);

/** Whether no more is to be mended than blanks and what other hints say. */
export function isDone(found: readonly Finding[]): boolean {
  return !found.some((it) => (it.severity !== 'hint' || ACTED_ON.has(it.rule)) && it.rule !== 'fill-the-blanks');
}

function compose(
  message: Message,
  settings: Settings,
  found: readonly Finding[],
  steps: readonly Step[],
  type: AskType | undefined,
): Composed {
  const made = makePlan(message, settings, found);
  let plan: Plan = { ...made, mayDrop: steps.includes(cutFiller), type: type ?? made.type };
  let now = message;
  let isGathered = false;
  for (const step of steps) {
    const edits = gathering.includes(step) ? step(now, plan) : withoutSaid(now.prose.text, step(now, plan));
    if (edits.length === 0) continue;

    isGathered ||= gathering.includes(step);
    now = again(now, apply(now.prose.text, edits), settings);
    // What was a condition ("if you introduce me, …") is the ask now.
    if (step === freeGive) plan = { ...plan, type: makePlan(now, settings, found).type };
  }
  return { text: now.prose.text, isGathered, type: plan.type };
}

/** The message with another text, read again. */
export function again({ prose, isTemplate }: Message, text: string, settings: Settings): Message {
  return readMessage(text, prose.language, { gate: 'asked', isTemplate }, settings);
}
