import type { Settings } from '../settings/settings.ts';
import type { Prose } from '../text/prose.ts';
import { readAsks } from './ask.ts';
import type { Facts } from './fact.ts';

/** Reads everything a message says. Each reader owns one kind of fact; later ones may look at what earlier ones found. */
export function readFacts(prose: Prose, _settings: Settings): Facts {
  return {
    ask: readAsks(prose),
    who: [],
    topic: [],
    duration: [],
    when: [],
    zone: [],
    medium: [],
    give: [],
    wayOut: [],
    pressure: [],
    selfDeprecation: [],
    vague: [],
    continuity: [],
    thanks: [],
    praise: [],
    follow: [],
    artefact: [],
    nothingToOffer: [],
    blank: [],
  };
}
