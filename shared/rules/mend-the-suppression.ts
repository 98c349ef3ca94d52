import { didYouMean, nearestOf } from '../settings/closest.ts';
import type { Span } from '../text/span.ts';
import { type Directive, directiveWords, type NamedRule } from './directives.ts';
import type { Edit, Fix, Problem, Rule } from './rule.ts';

/** What is wrong, before it belongs to a message. */
type Told = Pick<Problem, 'span' | 'message'> & { readonly fixes: readonly Fix[] };

/** Advice on suppressions. It looks at what was found, not at a message, so it has no check of its own. */
export const mendTheSuppression = {
  id: 'mend-the-suppression',
  group: 'respectful',
  severity: 'information',
  title: 'hides no advice by mistake',
  why: 'A suppression that hides nothing today may hide something worth knowing tomorrow.',
} as const satisfies Omit<Rule, 'check'>;

/** What is wrong with a suppression: a word or rule that does not exist, or nothing that it hides. Spans are those of the directive. */
export function directiveProblems(
  directive: Directive,
  text: string,
  ruleIds: readonly string[],
  isUsed: (rule: string | undefined) => boolean,
): readonly Told[] {
  const { kind, rules, span, word } = directive;
  if (kind === 'unknown') return [unknownWord(directive)];
  const unknown = (rules ?? []).filter((it) => !ruleIds.includes(it.name));
  const problems = unknown.map((it) => unknownRule(it, ruleIds));
  if (kind === 'enable') return problems;
  const idle = (rules ?? []).filter((it) => ruleIds.includes(it.name) && !isUsed(it.name));
  if (rules === undefined ? !isUsed(undefined) : idle.length === rules.length) {
    const what =
      word === 'disable' && (kind === 'file' || kind === 'message')
        ? []
        : [{ span: withLine(span, text), newText: '' }];
    return [{ span, message: 'This suppression hides nothing any more.', fixes: fix('Remove the suppression', what) }];
  }
  return [...problems, ...idle.map((it) => idleRule(it, rules ?? []))];
}

function unknownWord({ word, span }: Directive): Told {
  // Other tools hide things in a line; the nearest name here would hide them in the whole file.
  const right = /\bline$/.test(word) ? 'disable-next' : nearestOf(word, directiveWords);
  return {
    span,
    message: `There is no suppression "yesable-${word}"${right === undefined ? '' : `; "yesable-${right}" is one`}.`,
    fixes: [],
  };
}

function unknownRule({ name, span }: NamedRule, ruleIds: readonly string[]): Told {
  const right = nearestOf(name, ruleIds);
  const shown = name.length > 40 ? `${name.slice(0, 40)}…` : name;
  return {
    span,
    message: `There is no rule "${shown}"${didYouMean(name, ruleIds)}, so nothing is hidden.`,
    fixes: right === undefined ? [] : fix(`Change it to ${right}`, [{ span, newText: right }]),
  };
}

/** What separates it from its neighbor goes with it. It has one, since a suppression of idle rules alone is taken out whole. */
function idleRule(rule: NamedRule, rules: readonly NamedRule[]): Told {
  const { name, span } = rule;
  const at = rules.indexOf(rule);
  const start = rules[at - 1]?.span.end ?? span.start;
  const end = at === 0 ? (rules[1]?.span.start ?? span.end) : span.end;
  return {
    span,
    message: `${name} has nothing to hide here any more.`,
    fixes: fix(`Take out ${name}`, [{ span: { start, end }, newText: '' }]),
  };
}

function fix(title: string, edits: readonly Edit[]): Told['fixes'] {
  return edits.length === 0 ? [] : [{ title, edits, isSafe: true }];
}

/** The span with its whole line where nothing else stands on it. */
function withLine({ start, end }: Span, text: string): Span {
  const before = text.lastIndexOf('\n', start - 1) + 1;
  const after = /^[ \t]*(?:\r\n|\n|\r|$)/.exec(text.slice(end, end + 200));
  return text.slice(before, start).trim() === '' && after !== null
    ? { start: before, end: end + after[0].length }
    : { start, end };
}
