import { type Message, type Span, summarize } from '../../shared/index.ts';
import type { Range } from '../positions.ts';

type Place = (span: Span) => { readonly range: Range; readonly quote: string };

/** What was understood of a message, in the shape of the public JSON; null for what it does not say. */
export function factsJson(message: Message, place: Place) {
  const {
    asks,
    who,
    topic,
    duration,
    when,
    zone,
    medium,
    gives,
    easyOut,
    pressure,
    selfDeprecation,
    vaguePhrases,
    continuity,
    reciprocity,
  } = summarize(message);
  const one = <Fact extends { readonly span: Span }>(
    fact: Fact | undefined,
    more: (fact: Fact) => object = () => ({}),
  ) => (fact === undefined ? null : { ...place(fact.span), ...more(fact) });
  const plain = (it: { readonly span: Span }) => place(it.span);
  return {
    asks: asks.map((it) => ({ ...place(it.span), type: it.type, yesNo: it.isYesNo, primary: it.isPrimary })),
    who: one(who),
    topic: one(topic, (it) => ({ specific: it.isSpecific })),
    duration: one(duration, (it) => ({ minutes: it.minutes ?? null })),
    when: one(when, (it) => ({ level: it.level, instants: it.instants })),
    zone: one(zone, (it) => ({ iana: it.iana ?? null })),
    medium: one(medium),
    gives: gives.map((it) => ({ ...place(it.span), concrete: it.isConcrete })),
    easyOut: one(easyOut),
    pressure: pressure.map(plain),
    selfDeprecation: selfDeprecation.map(plain),
    vaguePhrases: vaguePhrases.map(plain),
    continuity: one(continuity),
    reciprocity,
  };
}
