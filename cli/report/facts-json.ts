import type { Message, Span } from '../../shared/index.ts';
import type { Range } from '../positions.ts';

type Place = (span: Span) => { readonly range: Range; readonly quote: string };

/** What was understood of a message, in the shape of the public JSON: the first of each kind, or null. */
export function factsJson({ facts }: Message, place: Place) {
  const one = <Fact extends { readonly span: Span }>(fact: Fact | undefined, more: (fact: Fact) => object = () => ({})) =>
    fact === undefined ? null : { ...place(fact.span), ...more(fact) };
  return {
    asks: facts.ask.map((it) => ({ ...place(it.span), type: it.type, yesNo: it.isYesNo, primary: it.isPrimary })),
    who: one(facts.who[0]),
    topic: one(facts.topic[0], (it) => ({ specific: it.isSpecific })),
    duration: one(facts.duration.find((it) => it.minutes !== undefined), (it) => ({ minutes: it.minutes })),
    when: one(facts.when.find((it) => it.role !== 'mention'), (it) => ({ level: it.level, instants: it.instants })),
    zone: one(facts.zone[0], (it) => ({ iana: it.iana ?? null })),
    medium: one(facts.medium[0]),
    gives: facts.give.map((it) => ({ ...place(it.span), concrete: it.isConcrete })),
    easyOut: one(facts.wayOut[0]),
    pressure: facts.pressure.map((it) => place(it.span)),
    selfDeprecation: facts.selfDeprecation.map((it) => place(it.span)),
    vaguePhrases: facts.vague.map((it) => place(it.span)),
    continuity: one(facts.continuity[0]),
    reciprocity: facts.give.some((it) => it.isConcrete) ? 'balanced' : facts.give.length > 0 ? 'weak' : 'none',
  };
}
