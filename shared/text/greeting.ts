import type { Span } from './span.ts';

/** The words that open a message: "Hi Dana,", "Dear Ms. Okafor:", "Lotte,", "Hi all". */
export interface Greeting {
  readonly span: Span;
  /** Whom it names, as written, titles left out: `['Dana']`, `['Okafor']`, `['Ines', 'Tobias']`. */
  readonly names: readonly string[];
  /** "Ms.", "Dr.", "Professor" … with a surname. */
  readonly title?: string;
  /** It speaks to several people without naming them: "Hi team", "Dear all". */
  readonly isGroup: boolean;
  /** A bare name ("Ravi,") counts only where the rest looks like a message. */
  readonly isBare: boolean;
}

const HAIL = /^(?:(?:hi|hello|hey|hiya|howdy|yo|heya|dear|dearest|greetings|good (?:morning|afternoon|evening|day)|morning|afternoon|evening|ladies and gentlemen|to whom it may concern|to the editors?|salutations|aloha|hallo|ahoy)\b(?:\s+(?:there|again))?|@(?=[\w-]))/i;
const GROUP = /\b(?:all|team|everyone|everybody|folks|friends|colleagues|guys|gang|both|ladies|gentlemen|committee|members?|neighbou?rs|sirs?|madam|staff|y'all|people|volunteers|students|parents|hiring (?:team|manager)|whom it may concern|class|group|crew|panel)\b/i;
const TITLE = /\b(mr|mrs|ms|mx|miss|dr|doctor|prof|professor|sir|madam|judge|senator|rev|reverend|fr|father|rabbi|dean|ambassador|president|congressman|congresswoman|hon)\b\.?/i;
const NAME = /\p{Lu}[\p{L}\p{M}'’.-]*/gu;
const BARE = /^\p{Lu}[\p{L}\p{M}'’-]*(?:(?:,? and |,? & |, | )\p{Lu}[\p{L}\p{M}'’-]*\.?){0,3}\s*(?:[,:!]|--?|–|—)$/u;
const NOT_A_NAME = /^(?:hi|hello|hey|hiya|howdy|yo|heya|dear|dearest|greetings|good|morning|afternoon|evening|day|there|again|and|all|team|everyone|everybody|folks|hallo|both|to|whom|it|may|concern|the|ladies|gentlemen|thanks|thank|best|cheers|regards|note|however|also|summary|yes|no|ps|sorry|please|update|background|agenda|question|questions|ok|okay|well|so|first|second|finally|hopefully|unfortunately|congratulations|warning|todo|fixed|added|changed|removed|example|usage|sincerely|respectfully|cordially|warmly|love|yours)$/i;

/**
 * Reads a greeting at the start of `line`, or `undefined`. Offsets as in `text`.
 * "Hi Ana, could you …" is a greeting followed by a sentence: the span ends behind its comma.
 */
export function readGreeting(text: string, line: Span): Greeting | undefined {
  const it = text.slice(line.start, Math.min(line.end, line.start + 120));
  const lead = it.length - it.trimStart().length;
  const own = it.slice(lead).trimEnd();
  const hail = HAIL.exec(own);
  if (hail === null) return BARE.test(own) ? readBare(line.start + lead, own) : undefined;
  const end = greetingEnd(own, hail[0].length);
  if (end === undefined) return undefined;
  const span = { start: line.start + lead, end: line.start + lead + end };
  const whole = own.slice(0, end);
  const title = TITLE.exec(whole.slice(hail[0].length))?.[1];
  const names = namesIn(whole.slice(hail[0].startsWith('@') ? 1 : hail[0].length));
  return { span, names, isGroup: GROUP.test(whole), isBare: false, ...(title === undefined ? {} : { title }) };
}

/** Where the greeting ends: behind its mark, or at the end of a line of at most eight words that is nothing else. */
function greetingEnd(own: string, from: number): number | undefined {
  const rest = own.slice(from);
  const mark = /^((?:\s*,?\s*(?:(?:hi|hello)\s+)?(?:(?:mr|mrs|ms|mx|dr|prof|rev|hon|st|jr|sr)\.|@?[\p{L}\p{M}'’-]+\.?|&|#\d+|\[[^\]]*\]|\{\{[^}]*\}\}|\((?:all|both)\))){0,7})\s*([,:!;.]|\s[-–—]+(?=\s|$)|$)/iu.exec(rest);
  if (mark === null) return undefined;
  const words = (mark[1] ?? '').trim();
  const sign = mark[2] ?? '';
  const end = from + mark[0].length;
  if (own.length === end) return isAddress(words) || sign !== '.' ? end : undefined;
  // Text follows on the same line: "Hi Ana, could you …". The address itself must be short and made of names.
  const comma = /^\s*(?:@?[\p{L}\p{M}'’.-]+\s*){0,3}?[,:!–—-]+(?=\s)/u.exec(rest);
  if (comma !== null && isAddress(comma[0])) return from + comma[0].length;
  return undefined;
}

function isAddress(words: string): boolean {
  return words.trim() === '' || GROUP.test(words) || /^[\s,]*[@\p{Lu}[{]/u.test(words) || /^[\s,!:–—-]*$/.test(words) || /^\s*(?:there|again)\b/.test(words) || /^\s*\p{Ll}+\s*[,!:–—-]/u.test(words);
}

function readBare(start: number, own: string): Greeting | undefined {
  const names = namesIn(own);
  const [first] = own.split(/[\s,:!]/);
  if (names.length === 0 || NOT_A_NAME.test(first ?? '')) return undefined;
  return { span: { start, end: start + own.length }, names, isGroup: GROUP.test(own), isBare: true };
}

function namesIn(words: string): readonly string[] {
  const names: string[] = [];
  for (const part of words.split(/,|&|\/|\band\b/i)) {
    const found = (part.match(NAME) ?? []).filter((it) => !TITLE.test(it) && !NOT_A_NAME.test(it) && !GROUP.test(it));
    if (found.length > 0) names.push(found.join(' ').replace(/[.,:!-]+$/, ''));
  }
  return names;
}
