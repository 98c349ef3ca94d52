import type { Severity } from '../settings/settings.ts';
import type { RuleId } from './index.ts';
import type { Fix, Group, Problem } from './rule.ts';

/** A problem with the rule that found it, and what may be done about it. */
export interface Finding extends Omit<Problem, 'fixes'> {
  readonly fixes: readonly Fix[];
  readonly rule: RuleId;
  readonly group: Group;
  readonly severity: Severity;
}
