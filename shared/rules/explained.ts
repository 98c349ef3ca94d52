import { type ListedRule, rules } from './index.ts';
import { mendTheSuppression } from './mend-the-suppression.ts';

/** All advice that has a page and can be set louder, quieter or off: every rule, and the one on suppressions. */
export const explained: readonly Omit<ListedRule, 'check'>[] = [...rules, mendTheSuppression];

export const ruleIds: readonly string[] = explained.map((it) => it.id);
