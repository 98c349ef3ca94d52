/**
 * Whether a path matches a glob. `*` and `?` stay within a folder, `**` crosses folders, `[a-c]` and `[!a-c]` are sets,
 * `{a,b}` are alternatives. A glob without a slash is held against the file's name alone, in any folder.
 * @param path with forward slashes, from the folder that the glob counts from
 */
export function matchesGlob(glob: string, path: string): boolean {
  const parts = path.replace(/^\.?\//, '').split('/');
  return expandBraces(glob).some((it) => {
    const pattern = it.replace(/^\.?\//, '');
    if (!it.includes('/')) return matchesName(it, parts.at(-1) as string);
    return matchesParts(pattern.endsWith('/') ? `${pattern}**` : pattern, parts);
  });
}

/** Whether any of the globs matches. */
export function matchesAny(globs: readonly string[] | undefined, path: string): boolean {
  return globs?.some((it) => matchesGlob(it, path)) ?? false;
}

const mostAlternatives = 200;

/** `a{b,c}` as `ab` and `ac`. What has too many alternatives to be meant, or a brace left open, is taken as it stands. */
function expandBraces(glob: string): readonly string[] {
  let done = [''];
  let at = 0;
  while (at < glob.length) {
    const open = glob.indexOf('{', at);
    const close = open < 0 ? -1 : glob.indexOf('}', open);
    if (close < 0) break;
    const before = glob.slice(at, open);
    const choices = glob.slice(open + 1, close).split(',');
    if (done.length * choices.length > mostAlternatives) return [glob];
    done = done.flatMap((start) => choices.map((it) => start + before + it));
    at = close + 1;
  }
  return done.map((it) => it + glob.slice(at));
}

/**
 * Greedy with one way back, to the last `**` seen: a later one can stand in for every earlier one. So the work is at most
 * the number of parts times the number of parts of the pattern.
 */
function matchesParts(pattern: string, parts: readonly string[]): boolean {
  const wanted = pattern.split('/');
  return matchesSequence(
    wanted.length,
    parts.length,
    (at) => wanted[at] === '**',
    (at, part) => matchesName(wanted[at] as string, parts[part] as string),
  );
}

type Piece = string | { readonly set: string; readonly isNegated: boolean };

/** One name, without folders; again greedy with one way back, here to the last `*`. */
function matchesName(pattern: string, name: string): boolean {
  const pieces = piecesOf(pattern);
  return matchesSequence(
    pieces.length,
    name.length,
    (at) => pieces[at] === '*',
    (at, character) => matchesPiece(pieces[at] as Piece, name[character] as string),
  );
}

function matchesSequence(
  wantedLength: number,
  length: number,
  isStar: (at: number) => boolean,
  matches: (at: number, found: number) => boolean,
): boolean {
  let wanted = 0;
  let star = -1;
  let resume = 0;
  for (let at = 0; at < length; ) {
    if (wanted < wantedLength && isStar(wanted)) {
      star = wanted;
      wanted += 1;
      resume = at;
    } else if (wanted < wantedLength && matches(wanted, at)) {
      wanted += 1;
      at += 1;
    } else if (star < 0) return false;
    else {
      wanted = star + 1;
      resume += 1;
      at = resume;
    }
  }
  while (wanted < wantedLength && isStar(wanted)) wanted += 1;
  return wanted === wantedLength;
}

/** A name pattern as single characters, `*`, `?` and sets. A `[` that is never closed stands for itself. */
function piecesOf(pattern: string): readonly Piece[] {
  const pieces: Piece[] = [];
  for (let at = 0; at < pattern.length; at += 1) {
    const set = pattern[at] === '[' ? /^\[([!^]?)([^\]]+)\]/.exec(pattern.slice(at, at + 60)) : null;
    if (set === null) pieces.push(pattern[at] as string);
    else {
      pieces.push({ set: set[2] as string, isNegated: set[1] !== '' });
      at += set[0].length - 1;
    }
  }
  return pieces;
}

function matchesPiece(piece: Piece, character: string): boolean {
  if (typeof piece === 'string') return piece === '?' || piece === character;
  const { set, isNegated } = piece;
  let isIn = false;
  for (let at = 0; at < set.length; at += 1) {
    const isRange = set[at + 1] === '-' && at + 2 < set.length;
    const to = isRange ? (set[at + 2] as string) : (set[at] as string);
    if ((set[at] as string) <= character && character <= to) isIn = true;
    if (isRange) at += 2;
  }
  return isIn !== isNegated;
}
