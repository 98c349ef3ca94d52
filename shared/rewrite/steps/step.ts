import type { Message } from '../../message/message.ts';
import type { Edit } from '../../rules/rule.ts';
import type { Plan } from '../plan.ts';

/** One step of a rewrite: reads the text as it stands now and says what to change. Steps never look at each other's edits. */
export type Step = (message: Message, plan: Plan) => readonly Edit[];
