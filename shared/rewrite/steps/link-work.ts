import { workFixes } from '../../rules/link-the-work.ts';
import { say } from '../tone.ts';
import type { Step } from './step.ts';

/** Puts the work within reach: behind the sentence that names it, or behind the ask. */
export const linkWork: Step = (message, plan) => {
  const ask = message.facts.ask.find((it) => it.isPrimary);
  if (ask === undefined || !plan.lacks.has('link-the-work') || plan.type === 'letter') return [];
  const again = plan.original.kind === 'follow-up' ? ' again: [' : ': [';
  return (workFixes(message, ask)[0]?.edits ?? []).map(({ span, newText }) => ({
    span,
    newText: say(newText.replace(': [', again), plan.tone),
  }));
};
