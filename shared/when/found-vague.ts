import { isoDate } from './calendar.ts';
import { type Context, spanOf } from './context.ts';
import type { Vague } from './expression.ts';

/** A vague time with the place after it. */
export interface FoundVague {
  readonly vague: Vague;
  readonly next: number;
}

/** Puts a vague time together from its place, its sort and the numbers of its first and last day. */
export function foundVague(
  context: Context,
  at: number,
  next: number,
  sort: Vague['sort'],
  from?: number,
  to?: number,
): FoundVague {
  const iso = (day: number | undefined): string | undefined => (day === undefined ? undefined : isoDate(day));
  return { vague: { kind: 'vague', span: spanOf(context, at, next), sort, from: iso(from), to: iso(to) }, next };
}
