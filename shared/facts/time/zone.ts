import type { Settings } from '../../settings/settings.ts';
import type { Prose } from '../../text/prose.ts';
import { rememberFound } from '../../text/same-words.ts';
import type { Sentence } from '../../text/sentences.ts';
import { overlaps } from '../../text/span.ts';
import type { TimeSettings } from '../../when/expression.ts';
import { readZones, zonesOf } from '../../when/read-zones.ts';
import type { NamedZone } from '../fact.ts';
import { type PlacedTime, timeSettings } from './times.ts';

/** Reads the time zones that the message names, beside its times or in words that can mean nothing else. */
export function readNamedZones(prose: Prose, times: readonly PlacedTime[], settings: Settings): readonly NamedZone[] {
  const own = timeSettings(settings);
  const beside = zonesOf(times.map((it) => it.time));
  const alone = prose.sentences
    .filter(({ block }) => block.kind !== 'heading' && block.kind !== 'table' && block.zone !== 'subject')
    .flatMap((it) => zonesIn(it, prose.masked, own))
    .filter((it) => !beside.some((other) => overlaps(other.span, it.span)));
  return [...beside, ...alone]
    .sort((a, b) => a.span.start - b.span.start)
    .map(({ span, zone }) => (zone === undefined ? { span } : { span, iana: zone }));
}

const zonesIn = rememberFound(
  ({ span }: Sentence, masked: string, settings: TimeSettings) => readZones(masked, span.start, span.end, settings),
  (_sentence, _masked, { timeZone, readerTimeZone }) => `${timeZone} ${readerTimeZone}`,
);
