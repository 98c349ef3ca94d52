import type { TimeExpression } from './expression.ts';

export type WhenLevel = 'exact' | 'options' | 'vague';

/**
 * How well times fix a meeting: `exact` one day and clock time, `options` several or a window bounded by the clock, `vague` all else.
 * Undefined where no time is named.
 */
export function whenLevel(expressions: readonly TimeExpression[]): WhenLevel | undefined {
  const times = expressions.filter((it) => it.kind !== 'duration');
  if (times.length === 0) return undefined;
  const fixed = times.filter(isFixed);
  if (fixed.length === 0) return 'vague';
  return 1 < fixed.length || fixed.some(isWindow) ? 'options' : 'exact';
}

/** How well times fix a deadline or a day: a definite day is enough. */
export function dayLevel(expressions: readonly TimeExpression[]): WhenLevel | undefined {
  const times = expressions.filter((it) => it.kind !== 'duration');
  if (times.length === 0) return undefined;
  const days = new Set(times.flatMap((it) => (hasDefiniteDay(it) ? [it.day?.date] : [])));
  if (days.size === 0) return 'vague';
  const clocks = new Set(
    times.flatMap((it) => (it.kind === 'point' && it.clock !== undefined ? [it.clock.minutes] : [])),
  );
  // "11 am or 4 pm tomorrow" leaves the choice of the hour.
  if (1 < clocks.size) return 'options';
  return days.size === 1 && !times.some((it) => it.kind === 'range' && it.lastDay !== undefined) ? 'exact' : 'options';
}

/** Whether both the day and the clock time are there. */
export function isFixed(expression: TimeExpression): boolean {
  return (
    (expression.kind === 'point' || expression.kind === 'range') &&
    expression.day !== undefined &&
    expression.clock !== undefined
  );
}

function isWindow(expression: TimeExpression): boolean {
  if (expression.kind === 'range') return expression.isWindow;
  return expression.kind === 'point' && (expression.bound === 'after' || expression.bound === 'before');
}

function hasDefiniteDay(
  expression: TimeExpression,
): expression is Extract<TimeExpression, { kind: 'point' | 'range' | 'deadline' }> {
  // "By the end of the week" leaves open which day that is; "EOD" and "EOD tomorrow" do not.
  if (expression.kind === 'deadline') return expression.unit === 'day' || expression.day.form !== 'relative';
  return (
    (expression.kind === 'point' || expression.kind === 'range') &&
    expression.day?.date !== undefined &&
    !expression.day.isApproximate
  );
}
