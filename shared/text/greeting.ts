import { rememberPieces } from './kept.ts';
import { type Span, shift, slice } from './span.ts';

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

const HAIL =
  /^(?:(?:hi|hello|hey|hiya|howdy|yo|heya|dear|dearest|greetings|good (?:morning|afternoon|evening|day)|morning|afternoon|evening|ladies and gentlemen|to whom it may concern|to the editors?|salutations|aloha|hallo|ahoy|(?:(?:most )?(?:respected|esteemed|hono(?:u)?rable|hono(?:u)?red) )+(?=(?:mr|mrs|ms|dr|prof|professor|sirs?|madam|judge|senator|minister|ambassador)\b))\b(?:\s+(?:there|again))?|@(?=[\w-]))/i;
const GROUP =
  /\b(?:all|team|everyone|everybody|folks|friends|colleagues|guys|gang|both|ladies|gentlemen|committee|members?|neighbou?rs|sirs?|madam|staff|y'all|people|volunteers|students|parents|hiring (?:team|manager)|whom it may concern|class|group|crew|panel)\b/i;
/** "Dear tenants,", "Hello fellow runners": a group by a name of its own. */
const PLURAL = /^(?:dear|hi|hello)\s+(?:\p{L}+\s+){0,2}\p{L}+[^s\s]s\s*[,:!]?$/iu;
const TITLE =
  /\b((?:mr|mrs|ms|mx|miss|dr|doctor|prof|professor|sir|madam|judge|senator|rev|reverend|fr|father|rabbi|dean|ambassador|president|congressman|congresswoman|hon)\b\.?)/i;
/** Whom one addresses by an office and a surname: "Dear Councillor Abbott". */
const OFFICE =
  /\b(Councill?or|Council(?:wo)?man|Alder(?:wo)?man|Commissioner|Detective|Governor|Inspector|Mayor|Minister|Officer|Principal|Sergeant|Superintendent)\s+(?=\p{Lu})/u;
/** "Dear Hiring Manager", "Customer Service": a desk, and nobody's name. */
const DESK =
  /\b(?:admissions|board|committee|coordinator|department|desk|director|editor|manager|office|officer|recruiter|relations|resources|services?|support|team)\W*$/i;
const NAME = /\p{Lu}[\p{L}\p{M}'’.-]*/gu;
const BARE =
  /^(?:(?:Mr|Mrs|Ms|Mx|Miss|Dr|Prof|Professor|Rev|Hon|Judge|Senator)\.?\s+)?\p{Lu}[\p{L}\p{M}'’-]*(?:(?:,? and |,? & |, | )\p{Lu}[\p{L}\p{M}'’-]*\.?){0,3}(?: \([^()\n]{1,60}\))?\s*(?:[,:;!]|--?|–|—|\.{3}|…)$/u;
/** "{name} — thank you …": a blank for the name opens the line. */
const BLANK =
  /^(?:\\?\[[^\]\n]{1,40}\]|\{\{?[^}\n]{1,40}\}?\})\s*(?:[,:!]|[-–—]+(?=\s|$))(?:\s*(?:hi|hello)\s*[!,.])?/i;
/** "Hi Ana :wave:" */
const EMOJI = /(?:\s*(?::[a-z][\w+-]{1,30}:|\p{Extended_Pictographic}\uFE0F?))+\s*$/u;
/** "Jeff... as you may know": a name, and the message goes on in the same line. */
const TRAILING = /^\p{Lu}[\p{L}\p{M}'’-]+(?:\.{3}|…)(?=\s+\S)/u;
/** "lou,": a writer without capitals. One word, and not one that opens a sentence. */
const SMALL = /^\p{Ll}[\p{L}'’-]{1,11},$/u;
/** "Board members:", "Fellow parents,": a line that is nothing but the name of a group. */
const GROUP_LINE =
  /^\p{Lu}[\p{L}-]*(?: [\p{L}-]+){0,2} (?:members|colleagues|friends|staff|team|parents|neighbou?rs|volunteers|students|residents|owners|managers|committee|directors|partners|folks|teachers)\s*[,:]$/u;
const NO_SMALL =
  /^(?:also|anyway|finally|first|second|third|next|then|yes|no|ok|okay|sure|so|and|but|or|still|yet|well|please|thanks|cheers|best|regards|love|sincerely|yours|warmly|again|besides|meanwhile|otherwise|however|therefore|perhaps|maybe|actually|basically|later|soon|now|hopefully|sadly|unfortunately)$/;
const NOT_A_NAME =
  /^(?:hi|hello|hey|hiya|howdy|yo|heya|dear|dearest|greetings|good|morning|afternoon|evening|day|there|again|and|all|team|everyone|everybody|folks|hallo|both|to|whom|it|may|concern|the|ladies|gentlemen|thanks|thank|best|cheers|regards|note|however|also|summary|yes|no|ps|sorry|please|update|background|agenda|question|questions|ok|okay|well|so|first|second|finally|hopefully|unfortunately|congratulations|warning|todo|fixed|added|changed|removed|example|usage|sincerely|respectfully|cordially|warmly|love|yours|respected|esteemed|hono(?:u)?rable|hono(?:u)?red)$/i;

/**
 * Reads a greeting at the start of `line`, or `undefined`. Offsets as in `text`.
 * "Hi Ana, could you …" is a greeting followed by a sentence: the span ends behind its comma.
 */
export const readGreeting: (text: string, line: Span) => Greeting | undefined = rememberPieces(
  readLine,
  (greeting, by) => greeting && { ...greeting, span: shift(greeting.span, by) },
);

function readLine(text: string, line: Span): Greeting | undefined {
  const it = text.slice(line.start, Math.min(line.end, line.start + 120));
  const lead = it.length - it.trimStart().length;
  const own = it.slice(lead).replace(EMOJI, '').trimEnd();
  const hail = HAIL.exec(own);
  if (hail === null) return readBare(line.start + lead, own);
  const end = greetingEnd(own, hail[0].length);
  if (end === undefined) return undefined;
  const span = { start: line.start + lead, end: line.start + lead + end };
  const whole = own.slice(0, end);
  const title = titleIn(whole.slice(hail[0].length));
  const names = namesIn(whole.slice(hail[0].startsWith('@') ? 1 : hail[0].length));
  const isGroup = GROUP.test(whole) || (names.length === 0 && PLURAL.test(whole));
  return { span, names, isGroup, isBare: false, ...(title === undefined ? {} : { title }) };
}

/** Where the greeting ends: behind its mark, or at the end of a line of at most eight words that is nothing else. */
function greetingEnd(own: string, from: number): number | undefined {
  const rest = own.slice(from);
  // "Hi Ruth can you …": the sentence goes on without a mark.
  const bare =
    /^\s+\p{Lu}[\p{L}\p{M}'’-]+(?=\s+(?:can|could|would|will|do|did|are|is|have|please|pls|when|what|where|who|how|any|i|we|just|thanks)\b)/u.exec(
      rest,
    );
  if (bare !== null) return from + bare[0].length;
  // "hey can u …", "hi jo any news …": neither a mark nor a capital.
  const chat = CHAT.exec(rest);
  if (chat !== null) return from + chat[0].length;
  const mark =
    /^((?:\s*,?\s*(?:(?:hi|hello)\s+)?(?:no\. \d+|(?:mr|mrs|ms|mx|dr|prof|rev|hon|st|jr|sr)\.|@?(?:\p{L}\.|[\p{L}\p{M}'’-]+)|[&/]|#\d+|\\?\[[^\]]*\]|\{\{?[^}]*\}?\}|<[^>\n]{1,40}>|\|[^|\n]{1,40}\||\uFFFB|\((?:all|both)\))){0,7})\s*([,:!;.]|\s[-–—]+(?=\s|$)|$)/iu.exec(
      rest,
    );
  if (mark === null) return undefined;
  const words = (mark[1] ?? '').trim();
  const sign = mark[2] ?? '';
  const end = from + mark[0].length;
  if (own.length === end && !GOES_ON.test(words)) return isAddress(words) || sign !== '.' ? end : undefined;
  // "Hello, Mr. Lund! We …": a comma behind the hail, and the name behind the comma.
  const behind =
    /^,?\s+(?:(?:Mr|Mrs|Ms|Mx|Dr|Prof)\.?\s*)?\p{Lu}[\p{L}\p{M}'’-]+(?:\s\p{Lu}[\p{L}\p{M}'’-]+)?[!.,:](?=\s)/u.exec(
      rest,
    );
  if (behind !== null && !SENTENCE.test(behind[0])) return from + behind[0].length;
  // Text follows on the same line: "Hi Ana, could you …". The address itself must be short and made of names.
  const comma = /^\s*(?:@?[\p{L}\p{M}'’.-]+\s*){0,3}?[,:!–—-]+(?=\s)/u.exec(rest);
  if (comma !== null && isAddress(comma[0])) return from + comma[0].length;
  return undefined;
}

/** "Hi Mina, please sign it.": a small word behind the comma begins what is said. */
const GOES_ON = /^[^,]+,\s+(?!(?:all|and|dear|everyone|hi|my|team)\b)\p{Ll}/u;

const CHAT =
  /^(?:\s+[\p{L}'’-]+){0,2}?(?=\s+(?:(?:can|could|would|will|do|did|are|have|should|shall)\s+(?:you|u|we|i|someone|anyone|y['’]all)|pls|plz|please|lmk|any|what['’]?s|(?:is|are)\s+there|who\s+(?:has|is)|(?:when|where)\s+is|how\s+about)\s)/iu;

/** Capital words that open a sentence behind "Hello," and are no names. */
const SENTENCE =
  /^,?\s+(?:I|We|My|Our|The|This|It|You|Your|Thanks|Thank|Just|Hope|Can|Could|Would|Please|Any|Are|Is|Do|There|Again|How|What)\b/;

function isAddress(words: string): boolean {
  return (
    words.trim() === '' ||
    GROUP.test(words) ||
    /^[\s,]*[@\p{Lu}[{<|\\\uFFFB]/u.test(words) ||
    /^[\s,!:–—-]*$/.test(words) ||
    /^\s*(?:there|again)\b/.test(words) ||
    /^\s*\p{Ll}+\s*[,!:–—-]/u.test(words)
  );
}

function readBare(start: number, own: string): Greeting | undefined {
  const blank = BLANK.exec(own);
  if (blank !== null) return { span: { start, end: start + blank[0].length }, names: [], isGroup: false, isBare: true };
  if (SMALL.test(own) && !NO_SMALL.test(own.slice(0, -1)))
    return {
      span: { start, end: start + own.length },
      names: [capitalized(own.slice(0, -1))],
      isGroup: GROUP.test(own),
      isBare: true,
    };
  if (GROUP_LINE.test(own) && !NOT_A_NAME.test(own.split(' ')[0] ?? ''))
    return { span: { start, end: start + own.length }, names: [], isGroup: true, isBare: true };
  const whole = BARE.test(own) && /^\p{Lu}/u.test(own) ? own : TRAILING.exec(own)?.[0];
  if (whole === undefined) return undefined;
  const names = namesIn(whole);
  const isGroup = /^(?:all|team|everyone|folks|colleagues|friends|guys)\b/i.test(whole);
  const [first] = whole.split(/[\s,:!.…]/);
  if (!isGroup && ((names.length === 0 && !DESK.test(whole)) || NOT_A_NAME.test(first ?? ''))) return undefined;
  const title = titleIn(whole);
  return {
    span: { start, end: start + whole.length },
    names,
    isGroup,
    isBare: true,
    ...(title === undefined ? {} : { title }),
  };
}

/** "John", "Kay/Sheila" or "Nick and Ana" on a line of its own, without a mark behind it. */
const NAME_LINE = /^\p{Lu}\p{Ll}{1,11}(?:(?:\/| \/ | and | & |, )\p{Lu}\p{Ll}{1,11})?$/u;

/** Reads a line that is nothing but the first names of one reader or two; whoever calls knows that it is no title. */
export function readNameLine(text: string, line: Span): Greeting | undefined {
  const own = slice(text, line);
  const lead = own.length - own.trimStart().length;
  const name = own.trim();
  if (!NAME_LINE.test(name)) return undefined;
  const names = namesIn(name);
  if (names.length === 0) return undefined;
  const start = line.start + lead;
  return { span: { start, end: start + name.length }, names, isGroup: false, isBare: true };
}

const capitalized = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const titleIn = (words: string) => (TITLE.exec(words) ?? (DESK.test(words) ? null : OFFICE.exec(words)))?.[1];

function namesIn(words: string): readonly string[] {
  const names: string[] = [];
  for (const part of words.split(/,|&|\/|\band\b/i)) {
    if (DESK.test(part) && !TITLE.test(part)) continue;
    // What stands before a title is no name: "Dera Mr. Lund".
    const found = (
      part
        .replace(/^.*\b(?:mr|mrs|ms|mx|dr|prof)\b\.?/i, '')
        .replace(OFFICE, '')
        .match(NAME) ?? []
    ).filter((it) => !/['’]s$/.test(it) && !TITLE.test(it) && !NOT_A_NAME.test(it) && !GROUP.test(it));
    if (found.length > 0) names.push(found.join(' ').replace(/[.,:!-]+$/, ''));
  }
  return names;
}
