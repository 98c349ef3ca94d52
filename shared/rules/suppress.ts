import type { Settings } from '../settings/settings.ts';
import { contains, type Span, shift } from '../text/span.ts';
import { type Directive, type Placed, readDirectives } from './directives.ts';
import { ruleIds } from './explained.ts';
import type { Finding } from './finding.ts';
import { directiveProblems, mendTheSuppression } from './mend-the-suppression.ts';

/** A message of a file with its findings; their spans count from its start. */
export interface Suppressible extends Placed {
  readonly findings: readonly Finding[];
}

/**
 * Takes out the findings that the writer does not want to see, and adds what is wrong with the suppressions themselves.
 * It works on a whole file, after its messages were read one by one, because a comment can reach all of them.
 * @param text the whole file
 */
export function suppress<It extends Suppressible>(
  messages: readonly It[],
  text: string,
  settings: Settings,
): readonly It[] {
  if (!/yesable-/i.test(text)) return messages;
  const directives = readDirectives(messages);
  if (directives.length === 0) return messages;
  const used = new Map<Directive, Set<string>>();
  const kept = messages.map((it) => ({
    ...it,
    findings: it.findings.filter((finding) => !isHidden(finding.rule, shift(finding.span, it.start), directives, used)),
  }));
  const severity = settings.rules[mendTheSuppression.id] ?? mendTheSuppression.severity;
  if (severity === 'off') return kept;
  const told = directives.map((it) =>
    directiveProblems(it, text, ruleIds, (rule) =>
      rule === undefined ? used.has(it) : (used.get(it)?.has(rule) ?? false),
    ),
  );
  return kept.map((message, at) => {
    // Where the gate is closed nothing is ever said.
    if (!message.message.isRequest) return message;
    const { id, group } = mendTheSuppression;
    const own = told.flatMap((problems, index) => (directives[index]?.message === at ? problems : []));
    const added = own.map((it) => ({ ...moved(it, message.start), rule: id, group, severity }));
    return added.length === 0 ? message : { ...message, findings: inOrder(message.findings, added) };
  });
}

/** The last word before the finding decides between `disable` and `enable`; the others hold wherever they say. */
function isHidden(
  rule: string,
  span: Span,
  directives: readonly Directive[],
  used: Map<Directive, Set<string>>,
): boolean {
  const speaking = directives.filter(
    (it) => it.kind !== 'unknown' && (it.rules === undefined || it.rules.some(({ name }) => name === rule)),
  );
  const lastSwitch = speaking.findLast(
    (it) => (it.kind === 'disable' || it.kind === 'enable') && it.span.end <= span.start,
  );
  const by = [
    ...speaking.filter(
      (it) =>
        it.kind !== 'disable' && it.kind !== 'enable' && contains(it.scope, { start: span.start, end: span.start }),
    ),
    ...(lastSwitch?.kind === 'disable' ? [lastSwitch] : []),
  ];
  for (const it of by) used.set(it, (used.get(it) ?? new Set()).add(rule));
  return by.length > 0;
}

function moved(problem: ReturnType<typeof directiveProblems>[number], start: number) {
  const fixes = problem.fixes.map((fix) => ({
    ...fix,
    edits: fix.edits.map((it) => ({ ...it, span: shift(it.span, -start) })),
  }));
  return { ...problem, span: shift(problem.span, -start), fixes };
}

/** Both are in order already, and the added ones belong to the last group. */
function inOrder(findings: readonly Finding[], added: readonly Finding[]): readonly Finding[] {
  const isLast = (it: Finding) => it.group === mendTheSuppression.group;
  const last = [...findings.filter(isLast), ...added].sort((a, b) => a.span.start - b.span.start);
  return [...findings.filter((it) => !isLast(it)), ...last];
}
