import { type Checked, type Finding, rules, type Span } from '../shared/index.ts';

/** One underline. Its findings are in the order a reader would ask; the span counts from the start of the message. */
export interface Mark {
  readonly span: Span;
  readonly findings: readonly [Finding, ...Finding[]];
}

/** So many missing pieces of one ask are shown as one. */
const MERGED_FROM = 3;

/**
 * The underlines of a message: one for each finding, but where an ask lacks three or more pieces, one for all of these,
 * so that a short note is not covered with squiggles. It stands where the first of them stood.
 */
export function marksOf({ findings, message }: Checked): readonly Mark[] {
  const sentences = message.prose.sentences;
  const sentenceOf = (it: Finding) =>
    sentences.findIndex(({ span }) => span.start <= it.span.start && it.span.start < span.end);
  const asked = (it: Finding) => rules.findIndex(({ id }) => id === it.rule);
  const slots = findings.filter((it) => it.missing === 'slot').toSorted((a, b) => asked(a) - asked(b));
  return findings.flatMap((finding): readonly Mark[] => {
    const together = finding.missing === 'slot' ? slots.filter((it) => sentenceOf(it) === sentenceOf(finding)) : [];
    const [first, ...rest] = together;
    if (first === undefined || together.length < MERGED_FROM) return [{ span: finding.span, findings: [finding] }];
    return first === finding ? [{ span: around(together), findings: [first, ...rest] }] : [];
  });
}

function around(findings: readonly Finding[]): Span {
  return {
    start: Math.min(...findings.map((it) => it.span.start)),
    end: Math.max(...findings.map((it) => it.span.end)),
  };
}
