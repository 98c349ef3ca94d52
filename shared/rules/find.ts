import { afterGreeting } from '../fix/after-greeting.ts';
import { isMendable } from '../fix/mendable.ts';
import type { Message } from '../message/message.ts';
import type { Settings, Severity } from '../settings/settings.ts';
import { dominate } from './dominance.ts';
import type { Finding } from './finding.ts';
import { type ListedRule, rules } from './index.ts';
import { isOffFor } from './kinds.ts';
import { profiles } from './profiles.ts';
import type { Fix, Group, Problem } from './rule.ts';

const ORDER: Readonly<Record<Group, number>> = { reciprocal: 0, actionable: 1, respectful: 2 };

/** Asks every rule that is on. Findings come reciprocal first, then actionable, then respectful, by position within. */
export function findProblems(message: Message, settings: Settings): readonly Finding[] {
  return dominate(raiseFindings(message, settings)).toSorted(
    (a, b) => ORDER[a.group] - ORDER[b.group] || a.span.start - b.span.start,
  );
}

/** What every rule that is on finds, in the order of the rules, also where a stronger rule speaks for the same lack. */
export function raiseFindings(message: Message, settings: Settings): readonly Finding[] {
  const findings: Finding[] = [];
  for (const { rule, severity, isChosen } of rulesOn(settings)) {
    if (isOffFor(rule.id, message)) continue;
    for (const problem of rule.check(message, settings))
      findings.push(toFinding(message, problem, rule, isChosen ? severity : (problem.severity ?? severity)));
  }
  return findings;
}

interface RuleOn {
  readonly rule: ListedRule;
  readonly severity: Severity;
  /** The settings say so, so that no problem has a severity of its own. */
  readonly isChosen: boolean;
}

const known = new WeakMap<Settings, readonly RuleOn[]>();

/** The rules that are on, found once for the same settings. */
function rulesOn(settings: Settings): readonly RuleOn[] {
  const before = known.get(settings);
  if (before !== undefined) return before;
  const on = rules.flatMap((rule) => {
    const severity = severityOf(rule, settings);
    return severity === 'off' ? [] : [{ rule, severity, isChosen: isChosen(rule, settings) }];
  });
  known.set(settings, on);
  return on;
}

function toFinding(
  { prose }: Message,
  { span, message, fixes, missing }: Problem,
  { id, group }: ListedRule,
  severity: Severity,
): Finding {
  const finding =
    missing === undefined
      ? { span, message, severity, rule: id, group }
      : { span, message, severity, missing, rule: id, group };
  Object.defineProperty(finding, MAKE, {
    value: once(() => (isMendable(prose) ? fixes().map((it) => afterGreeting(prose, it)) : [])),
  });
  return Object.defineProperty(finding, 'fixes', madeFixes) as Omit<Finding, 'fixes'> as Finding;
}

const MAKE = Symbol('make');

/**
 * The fixes of a finding are made when they are first read. One function reads those of all findings: an object with a getter of
 * its own gets a description of its own in V8, which is slow, and keeps the whole message until memory is tidied thoroughly.
 */
const madeFixes: PropertyDescriptor & ThisType<{ readonly [MAKE]: () => readonly Fix[] }> = {
  enumerable: true,
  get() {
    return this[MAKE]();
  },
};

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** The severity a rule has by settings, by profile or by itself. */
export function severityOf(rule: ListedRule, settings: Settings): Severity | 'off' {
  return settings.rules[rule.id] ?? profiles[settings.profile][rule.id] ?? rule.severity;
}

const isChosen = (rule: ListedRule, { rules: own, profile }: Settings) =>
  (own[rule.id] ?? profiles[profile][rule.id]) !== undefined;
