import type { Give } from '../facts/fact.ts';

/** What flows back to the reader in this one message. */
export type Reciprocity = 'balanced' | 'weak' | 'none';

// A thank-you, a shared interest or a role of the reader is a reason to write, not something that the reader gets.
const FLOWS: ReadonlySet<Give['kind']> = new Set([
  'offer',
  'given',
  'benefit',
  'hospitality',
  'convenience',
  'vague-offer',
]);

/** The gives that reach the reader. */
export function flowing(gives: readonly Give[]): readonly Give[] {
  return gives.filter((it) => FLOWS.has(it.kind));
}

/**
 * `balanced`: at least one concrete give beyond a treat or a convenience. `weak`: only vague promises, treats or conveniences.
 */
export function readReciprocity(gives: readonly Give[]): Reciprocity {
  const own = flowing(gives);
  if (own.some((it) => it.isConcrete && it.kind !== 'hospitality' && it.kind !== 'convenience')) return 'balanced';
  return own.length > 0 ? 'weak' : 'none';
}
