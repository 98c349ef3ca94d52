import type { Facts } from '../facts/fact.ts';
import { headerValue } from '../text/headers.ts';
import type { Prose } from '../text/prose.ts';
import type { Kind } from './message.ts';

const KINDS: readonly Kind[] = ['first-ask', 'follow-up', 'reply', 'thank-you', 'making-introduction', 'scheduling', 'update', 'open-door'];

/** What the message is for: as its front matter states, or as its words tell. */
export function readKind(prose: Prose, _facts: Facts): Kind {
  const stated = headerValue(prose.headers, 'kind');
  return KINDS.find((it) => it === stated) ?? 'first-ask';
}
