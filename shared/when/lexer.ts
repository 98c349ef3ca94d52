/** A word, a chain of digits ("9:30-11", "3/4", "2026-03-10") or a single mark, with where it stands. */
export interface Lexeme {
  readonly kind: 'word' | 'number' | 'mark';
  /** Words in lower case with straight apostrophes; numbers and marks as written, every dash as "-". */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** What stands before it: nothing, spaces, or a line end. */
  readonly gap: 'none' | 'space' | 'line';
  readonly isCapital: boolean;
  /** A short word in capitals only, as zone abbreviations are. */
  readonly isUpper: boolean;
}

/** Stands for whatever is beyond the text, or beyond a break in it that no expression runs across. */
export const nothing: Lexeme = {
  kind: 'mark',
  text: '',
  start: 0,
  end: 0,
  gap: 'line',
  isCapital: false,
  isUpper: false,
};

/** Longer gaps than this are masked text, and two line ends a new paragraph. */
const LONGEST_GAP = 40;

/** Cuts `text` from `from` to `to` into lexemes. A break is given as the mark "¶". One pass. */
export function lex(text: string, from: number, to: number): readonly Lexeme[] {
  const lexemes: Lexeme[] = [];
  let at = from;
  while (at < to) {
    const gapStart = at;
    let lines = 0;
    while (at < to && isSpace(text.charCodeAt(at))) {
      if (text.charCodeAt(at) === 10) lines += 1;
      at += 1;
    }
    if (to <= at) break;
    const gap = lines > 0 || at === from ? 'line' : at === gapStart ? 'none' : 'space';
    if (1 < lines || LONGEST_GAP < at - gapStart) lexemes.push({ ...nothing, text: '¶', start: at, end: at });
    const start = at;
    const code = text.charCodeAt(at);
    // ".5 hours": a dot behind a gap begins a number.
    const isPart = code === 46 && gap !== 'none' && isDigit(text.charCodeAt(at + 1)) && at + 1 < to;
    if (isDigit(code) || isPart) {
      at = endOfClocks(text, at, endOfNumber(text, at, to), to);
      lexemes.push({
        kind: 'number',
        text: plainDashes(text.slice(start, at)),
        start,
        end: at,
        gap,
        isCapital: false,
        isUpper: false,
      });
    } else if (isLetter(code)) {
      at = endOfWord(text, at, to);
      lexemes.push(wordLexeme(text.slice(start, at), start, at, gap));
    } else {
      at += 1;
      // The dash of a list is no "to" between what stands above it and behind it.
      const isBullet = gap === 'line' && at < to && isSpace(text.charCodeAt(at));
      const mark = plainMark(text.charAt(start));
      lexemes.push({
        kind: 'mark',
        text: isBullet && mark === '-' ? '•' : mark,
        start,
        end: at,
        gap,
        isCapital: false,
        isUpper: false,
      });
    }
  }
  return lexemes;
}

function wordLexeme(word: string, start: number, end: number, gap: Lexeme['gap']): Lexeme {
  const lower = word.toLowerCase();
  const isCapital = word.charCodeAt(0) !== lower.charCodeAt(0);
  const isUpper = isCapital && word.length <= 5 && word === word.toUpperCase();
  return {
    kind: 'word',
    text: lower.includes('’') ? lower.replace('’', "'") : lower,
    start,
    end,
    gap,
    isCapital,
    isUpper,
  };
}

/** Digits, and between digits one of `. : / , -` and the dashes; "10:00:00-05:00" and "9:30/10:30" are two. */
function endOfNumber(text: string, from: number, to: number): number {
  let at = from + 1;
  let colons = 0;
  while (at < to) {
    const code = text.charCodeAt(at);
    if (code === 58) colons += 1;
    if (isDigit(code)) at += 1;
    else if ((code === 45 && colons === 2) || (code === 47 && 0 < colons)) break;
    else if (isJoiner(code) && at + 1 < to && isDigit(text.charCodeAt(at + 1))) at += 2;
    else break;
  }
  return at;
}

/** "10/11am" and "9h30-10h30" are two times: the half of the day, or the "h", is glued to the second. */
function endOfClocks(text: string, from: number, next: number, to: number): number {
  const isBehindH = 1 < from && (text.charCodeAt(from - 1) | 32) === 104 && isDigit(text.charCodeAt(from - 2));
  if (isBehindH && /^\d\d[-\u2010-\u2015]/.test(text.slice(from, from + 3))) return from + 2;
  const code = text.charCodeAt(next) | 32;
  if (to <= next || (code !== 97 && code !== 112) || (text.charCodeAt(next + 1) | 32) !== 109) return next;
  const pair = /^(\d{1,2})\/\d{1,2}$/.exec(text.slice(from, next));
  return pair === null ? next : from + (pair[1]?.length ?? 0);
}

function endOfWord(text: string, from: number, to: number): number {
  let at = from + 1;
  while (at < to) {
    const code = text.charCodeAt(at);
    if (isLetter(code)) at += 1;
    else if ((code === 39 || code === 0x2019) && at + 1 < to && isLetter(text.charCodeAt(at + 1))) at += 2;
    else break;
  }
  return at;
}

function isSpace(code: number): boolean {
  return code === 32 || (9 <= code && code <= 13) || code === 0xa0 || code === 0x202f || code === 0x2009;
}

function isDigit(code: number): boolean {
  return 48 <= code && code <= 57;
}

/** The underscore counts, for "America/New_York". General punctuation, signs, halves and emoji do not. */
function isLetter(code: number): boolean {
  return (
    (97 <= code && code <= 122) ||
    (65 <= code && code <= 90) ||
    code === 95 ||
    (0xc0 <= code && (code < 0x2000 || (0x2c00 <= code && code < 0xd800)))
  );
}

/** `. : / , -` and the two short dashes. */
function isJoiner(code: number): boolean {
  return (
    code === 46 ||
    code === 58 ||
    code === 47 ||
    code === 44 ||
    code === 45 ||
    code === 0x2010 ||
    code === 0x2011 ||
    code === 0x2013
  );
}

function plainDashes(number: string): string {
  return number.replace(/[\u2010-\u2014]/g, '-');
}

function plainMark(mark: string): string {
  if (mark === '’' || mark === '′') return "'";
  return '‐' <= mark && mark <= '—' ? '-' : mark;
}
