import { parseIsoDate } from './calendar.ts';
import type { Context } from './context.ts';
import type { TimeExpression, TimeSettings, ZonePart } from './expression.ts';
import { lex } from './lexer.ts';
import { readZone } from './read-zone.ts';

/** The zones of times already read. */
export function zonesOf(times: readonly TimeExpression[]): readonly ZonePart[] {
  const zones = new Map<number, ZonePart>();
  for (const time of times) if ('zone' in time && time.zone !== undefined) zones.set(time.zone.span.start, time.zone);
  return [...zones.values()].sort((a, b) => a.span.start - b.span.start);
}

/** What every sure name holds: "Berlin time", "UTC+2", "Europe/Paris". */
const SURE = /time|utc|gmt|\//i;

/** The zones that a text names away from any time, where the words can mean nothing else: "I'm on Berlin time", "Europe/Paris". */
export function readZones(text: string, from: number, to: number, settings: TimeSettings): readonly ZonePart[] {
  if (!SURE.test(text.slice(from, to))) return [];
  const lexemes = lex(text, from, to);
  const context: Context = {
    lexemes,
    today: parseIsoDate(settings.today) ?? 0,
    dateOrder: settings.dateOrder,
    opens: 0,
    closes: 0,
    looked: { first: 0, last: 0 },
  };
  const zones: ZonePart[] = [];
  for (let at = 0; at < lexemes.length; at += 1) {
    const found = readZone(context, at, settings);
    if (found === undefined || !found.isSure) continue;
    zones.push(found.zone);
    at = found.next - 1;
  }
  return zones;
}
