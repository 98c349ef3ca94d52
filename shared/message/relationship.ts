import type { Facts } from '../facts/fact.ts';
import { headerValue } from '../text/headers.ts';
import type { Prose } from '../text/prose.ts';
import type { Relationship } from './message.ts';

const RELATIONSHIPS: readonly Relationship[] = ['cold', 'known', 'unknown', 'team'];

/** How well writer and reader know each other: as front matter states, or as far as the words tell. */
export function readRelationship(prose: Prose, _facts: Facts): Relationship {
  const stated = headerValue(prose.headers, 'relationship');
  return RELATIONSHIPS.find((it) => it === stated) ?? 'unknown';
}
