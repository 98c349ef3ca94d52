import { subjectFor } from '../../fix/subject.ts';
import type { Step } from './step.ts';

/** An empty subject ("Quick question") says what is asked, and for how long. */
export const nameSubject: Step = (message, plan) => {
  const subject = message.prose.headers.find((it) => it.name === 'subject');
  if (subject === undefined || !plan.lacks.has('name-the-question')) return [];
  return [{ span: subject.span, newText: subjectFor(message, plan.settings) }];
};
