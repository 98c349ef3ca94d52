import type { Finding } from './finding.ts';
import type { RuleId } from './index.ts';

/** Where the rule on the left found something, those on the right say nothing: they would name the same lack again. */
const silences: Readonly<Partial<Record<RuleId, readonly RuleId[]>>> = {
  'name-the-topic': ['say-what-for'],
  'propose-a-time': ['say-when'],
  'offer-what-you-have': ['make-the-offer-concrete', 'give-something'],
  'make-the-offer-concrete': ['give-something'],
  'drop-the-pressure': ['leave-a-way-out'],
  'narrow-the-advice': ['ask-a-question'],
  'bring-something-new': ['narrow-the-advice'],
  'name-the-role': ['ask-with-the-resume'],
  'ask-with-the-resume': ['ask-for-something'],
};

/** Takes out the findings that a stronger one on the same lack already speaks for. */
export function dominate(findings: readonly Finding[]): readonly Finding[] {
  const silent = new Set(findings.flatMap((it) => silences[it.rule] ?? []));
  return findings.filter((it) => !silent.has(it.rule));
}
