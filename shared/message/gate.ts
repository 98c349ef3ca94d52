import type { Facts } from '../facts/fact.ts';
import type { Shape } from '../settings/settings.ts';
import { headerValue } from '../text/headers.ts';
import type { Prose } from '../text/prose.ts';
import type { Kind } from './message.ts';

/** The only gate: whether this is a request to a person. Silence is the safe answer. */
export function isRequest(prose: Prose, facts: Facts, _kind: Kind, shape: Shape): boolean {
  const stated = headerValue(prose.headers, 'yesable');
  if (stated === 'false' || shape.gate === 'closed') return false;
  if (shape.gate === 'asked') return true;
  return facts.ask.length > 0 && prose.greeting !== undefined;
}
