import type { Message } from '../message/message.ts';
import type { Edit, Fix } from '../rules/rule.ts';
import type { Prose } from '../text/prose.ts';
import type { Sentence } from '../text/sentences.ts';
import { contains, type Span, slice } from '../text/span.ts';
import { capitalized } from './capital.ts';
import { clauseEnd, clauseStart } from './clause.ts';
import { isInBody, replaceSentence, takeOut } from './sentence.ts';

const COURTESY = 'Thank you for reading this.';

/**
 * Keeps one courtesy, "Thank you for reading this.", and takes the apologies out where that leaves whole sentences. Nothing where
 * `many` or more of them would stay.
 */
export function dropApologies({ prose }: Message, all: readonly Span[], many: number): readonly Fix[] {
  const edits: Edit[] = [];
  let gone = 0;
  for (const sentence of prose.sentences.filter(isInBody)) {
    const own = all.filter((it) => contains(sentence.span, it));
    if (own.length === 0) continue;
    const edit = without(prose, sentence, own, edits.length === 0);
    if (edit === undefined) continue;
    edits.push(edit.edit);
    gone += edit.gone;
  }
  const isEnough = all.length - gone < many;
  return isEnough && edits.length > 0
    ? [
        {
          title: edits.some((it) => it.newText === COURTESY)
            ? 'Keep one courtesy and drop the apologies'
            : 'Drop the apologies',
          edits: apart(edits),
        },
      ]
    : [];
}

/** Two sentences that go side by side would both take the space between them. */
function apart(edits: readonly Edit[]): readonly Edit[] {
  const clipped: Edit[] = [];
  for (const { span, newText } of edits) {
    const last = clipped.at(-1)?.span.end ?? 0;
    clipped.push({ span: { start: Math.max(span.start, last), end: Math.max(span.end, last) }, newText });
  }
  return clipped;
}

interface Cut {
  readonly edit: Edit;
  readonly gone: number;
}

function without(prose: Prose, sentence: Sentence, own: readonly Span[], isFirst: boolean): Cut | undefined {
  const { tokens } = sentence;
  const isIn = (at: number) => own.some((it) => contains(it, tokens[at]?.span ?? it));
  const rest = tokens.filter((it, at) => !isIn(at) && !EMPTY.has(it.word));
  if (rest.length === 0 && !own.some((it) => isAboutWriter(sentence, it))) {
    return { edit: isFirst ? replaceSentence(prose, sentence, COURTESY) : takeOut(prose, sentence), gone: own.length };
  }
  return justCut(sentence, own) ?? leadCut(prose, sentence, own);
}

/** "I'm just a student": who the writer is stays, only the belittling goes. */
function isAboutWriter({ tokens }: Sentence, span: Span): boolean {
  const own = tokens.filter((it) => contains(span, it.span));
  return own.some((it, at) => /^(?:just|only|merely)$/.test(it.word) && /^an?$/.test(own[at + 1]?.word ?? ''));
}

/** "I know you're busy, but could you …" becomes "Could you …". */
function leadCut(prose: Prose, sentence: Sentence, own: readonly Span[]): Cut | undefined {
  const { tokens, span } = sentence;
  const [lead] = own;
  const first = tokens.findIndex((it) => it.span.start === lead?.start);
  if (lead === undefined || first < 0 || 3 < first - clauseStart(sentence, first) || clauseStart(sentence, first) !== 0)
    return undefined;
  const end = clauseEnd(
    sentence,
    tokens.findLastIndex((it) => it.span.end <= lead.end),
  );
  const joint = tokens[end + 1];
  if (joint === undefined || !/^(?:but|and|so)$/.test(joint.word)) return undefined;
  const next = tokens[end + 2];
  // "…, and that it comes late" goes on with the apology.
  if (next === undefined || (joint.word !== 'but' && !OPENERS.has(next.word))) return undefined;
  // What the clause says beyond the apology would be lost.
  if (2 < tokens.slice(0, end + 1).filter((it) => !contains(lead, it.span) && !EMPTY.has(it.word)).length)
    return undefined;
  const word = slice(prose.text, next.span);
  return {
    edit: { span: { start: span.start, end: next.span.end }, newText: capitalized(word) },
    gone: own.filter((it) => it.end <= next.span.start).length,
  };
}

/** "I'm just a student" becomes "I'm a student". */
function justCut({ tokens }: Sentence, own: readonly Span[]): Cut | undefined {
  const at = tokens.findIndex(
    (it, index) =>
      /^(?:just|only|merely)$/.test(it.word) &&
      /^an?$/.test(tokens[index + 1]?.word ?? '') &&
      own.some((span) => contains(span, it.span)),
  );
  const word = tokens[at];
  const next = tokens[at + 1];
  return word === undefined || next === undefined
    ? undefined
    : { edit: { span: { start: word.span.start, end: next.span.start }, newText: '' }, gone: 1 };
}

const OPENERS = new Set(
  "i i'd i'm i'll we we'd we'll would could can may might will do did is are have please if".split(' '),
);

const EMPTY = new Set(
  "i i'm i am we you your you're are know that so and but to this for a an the of is it very really super just also again please get have must be all how many much these with about sorry in".split(
    ' ',
  ),
);
