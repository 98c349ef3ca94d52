import { type Context, lexemeAt } from './context.ts';
import type { Part } from './part.ts';
import type { Link } from './slot.ts';
import { weekdays } from './vocabulary.ts';

/** Parts that stand together, with what links each to the one before it. */
export interface Cluster {
  readonly parts: readonly Part[];
  readonly links: readonly Link[];
  /** The words and marks before each part. */
  readonly glue: readonly ReadonlySet<string>[];
}

/** More words than this between two parts make them strangers. */
const LONGEST_GLUE = 5;

const glueWords = new Set(
  ', ( ) - • / @ | & + : ; [ ] ~ = at on in the around about by from between for of to till til until through thru or and either any before after starting beginning approx approximately roughly say maybe perhaps preferably ideally also both all time times sharp anytime then plus as well again even possibly else is only late early'.split(
    ' ',
  ),
);

/** Cuts the parts into clusters at anything that does not link times. Lengths stand outside and do not part what is around them. */
export function gatherClusters(context: Context, parts: readonly Part[]): readonly Cluster[] {
  const clusters: { parts: Part[]; links: Link[]; glue: ReadonlySet<string>[] }[] = [];
  let reach = -1;
  let gap: string[] = [];
  for (const part of parts) {
    const words = reach < 0 ? undefined : readGlue(context, reach, part.from);
    const isLength = part.kind === 'whole' && part.expression.kind === 'duration';
    if (isLength && words !== undefined && gap.length + words.length <= LONGEST_GLUE) {
      gap = [...gap, ...words];
      reach = part.next;
      continue;
    }
    if (part.kind === 'whole') {
      reach = -1;
      continue;
    }
    const between = words === undefined ? undefined : [...gap, ...words];
    gap = [];
    reach = part.next;
    const last = clusters.at(-1);
    if (between !== undefined && last !== undefined && between.length <= LONGEST_GLUE) {
      last.parts.push(part);
      last.links.push(linkOf(between));
      last.glue.push(new Set(between));
    } else clusters.push({ parts: [part], links: ['join'], glue: [new Set()] });
  }
  return clusters;
}

/** The words between two places; undefined where one of them links no times. A line end is given as "\n". */
function readGlue(context: Context, from: number, to: number): string[] | undefined {
  if (from + LONGEST_GLUE < to) return undefined;
  const words: string[] = [];
  for (let at = from; at <= to; at += 1) {
    const { text, gap } = lexemeAt(context, at);
    if (gap === 'line') words.push('\n');
    if (at === to) break;
    // "December 4, a Friday".
    const isArticle = text === 'a' && at === to - 1 && weekdays.has(lexemeAt(context, to).text);
    if (!glueWords.has(text) && !isArticle) return undefined;
    words.push(text);
  }
  return words;
}

function linkOf(words: readonly string[]): Link {
  const has = (...wanted: readonly string[]): boolean => wanted.some((it) => words.includes(it));
  if (has('(', '[', '=')) return 'open';
  if (has('or', 'and', '&', ';', '|', '+', 'plus'))
    return words.includes('between') && !has('or', ';') ? 'join' : 'list';
  if (has('/')) return 'slash';
  if (
    has('to', 'till', 'til', 'until', 'through', 'thru') ||
    (has('-') && !has('at', 'on', '@', 'from', 'between', '\n'))
  )
    return 'range';
  if (has(',')) return 'comma';
  return has('\n') && words.length === 1 ? 'line' : 'join';
}
