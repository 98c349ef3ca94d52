type Mark = ' ' | '-' | '+';
type Line = readonly [Mark, string];

const CONTEXT = 3;

/** A unified diff as `patch -p0` and `git apply -p0` read it; nothing where both texts are the same. */
export function unifiedDiff(path: string, before: string, after: string): string {
  if (before === after) return '';
  const lines = compare(splitLines(before), splitLines(after));
  // A tab tells `patch` where a name with spaces ends.
  const name = path.includes(' ') ? `${path}\t` : path;
  return [`--- ${name}\n+++ ${name}\n`, ...hunks(lines).map((it) => hunkText(lines, it))].join('');
}

/** Lines with their ends; the last one may have none. */
function splitLines(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

function compare(before: readonly string[], after: readonly string[]): readonly Line[] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < before.length - start && end < after.length - start && before.at(-1 - end) === after.at(-1 - end))
    end += 1;
  const same = (it: string): Line => [' ', it];
  return [
    ...before.slice(0, start).map(same),
    ...compareMiddle(before.slice(start, before.length - end), after.slice(start, after.length - end)),
    ...before.slice(before.length - end).map(same),
  ];
}

/** More differing lines than this are no mending of a letter: then the whole middle is shown as replaced. */
const mostSteps = 1500;

/** The shortest way from one text to the other (Myers, "An O(ND) Difference Algorithm", 1986). */
function compareMiddle(before: readonly string[], after: readonly string[]): readonly Line[] {
  const furthest = new Map<number, number>([[1, 0]]);
  const history: Map<number, number>[] = [];
  for (let steps = 0; steps <= Math.min(mostSteps, before.length + after.length); steps += 1) {
    history.push(new Map(furthest));
    for (let diagonal = -steps; diagonal <= steps; diagonal += 2) {
      let x = comesFromAbove(furthest, diagonal, steps)
        ? (furthest.get(diagonal + 1) as number)
        : (furthest.get(diagonal - 1) as number) + 1;
      while (x < before.length && x - diagonal < after.length && before[x] === after[x - diagonal]) x += 1;
      furthest.set(diagonal, x);
      if (before.length <= x && after.length <= x - diagonal) return walkBack(history, before, after);
    }
  }
  return [...before.map((it): Line => ['-', it]), ...after.map((it): Line => ['+', it])];
}

function comesFromAbove(furthest: ReadonlyMap<number, number>, diagonal: number, steps: number): boolean {
  return (
    diagonal === -steps ||
    (diagonal !== steps && (furthest.get(diagonal - 1) ?? -1) < (furthest.get(diagonal + 1) ?? -1))
  );
}

function walkBack(
  history: readonly ReadonlyMap<number, number>[],
  before: readonly string[],
  after: readonly string[],
): readonly Line[] {
  const lines: Line[] = [];
  let x = before.length;
  let y = after.length;
  for (let steps = history.length - 1; 0 <= steps; steps -= 1) {
    const furthest = history[steps] as ReadonlyMap<number, number>;
    const isInsertion = comesFromAbove(furthest, x - y, steps);
    const previous = isInsertion ? x - y + 1 : x - y - 1;
    const fromX = steps === 0 ? 0 : (furthest.get(previous) as number);
    const fromY = steps === 0 ? 0 : fromX - previous;
    while (fromX < x && fromY < y) {
      x -= 1;
      y -= 1;
      lines.push([' ', before[x] as string]);
    }
    if (steps === 0) break;
    if (isInsertion) lines.push(['+', after[fromY] as string]);
    else lines.push(['-', before[fromX] as string]);
    x = fromX;
    y = fromY;
  }
  return lines.reverse();
}

interface Hunk {
  readonly start: number;
  readonly end: number;
}

/** Runs of changed lines with the unchanged lines around them; runs whose surroundings meet are one. */
function hunks(lines: readonly Line[]): readonly Hunk[] {
  const found: { start: number; end: number }[] = [];
  lines.forEach(([mark], at) => {
    if (mark === ' ') return;
    const start = Math.max(0, at - CONTEXT);
    const end = Math.min(lines.length, at + 1 + CONTEXT);
    const last = found.at(-1);
    if (last !== undefined && start <= last.end) last.end = end;
    else found.push({ start, end });
  });
  return found;
}

function hunkText(lines: readonly Line[], { start, end }: Hunk): string {
  const inside = lines.slice(start, end);
  const place = (own: Mark) => {
    const first = lines.slice(0, start).filter(([mark]) => mark === ' ' || mark === own).length;
    const count = inside.filter(([mark]) => mark === ' ' || mark === own).length;
    return `${count === 0 ? first : first + 1}${count === 1 ? '' : `,${count}`}`;
  };
  const body = inside.map(([mark, text]) =>
    text.endsWith('\n') ? mark + text : `${mark}${text}\n\\ No newline at end of file\n`,
  );
  return `@@ -${place('-')} +${place('+')} @@\n${body.join('')}`;
}
