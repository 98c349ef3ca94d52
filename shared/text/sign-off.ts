import { type Span, slice } from './span.ts';

/** Where a message closes: the sign-off ("Best regards,") and the lines below it. Either may be missing. */
export interface Closing {
  readonly signOff?: Span;
  readonly signature: readonly Span[];
}

const CLOSE = new RegExp(
  `^(?:(?:(?:with )?(?:all |my |our |the |very |kind(?:est)? |warm(?:est)? |best |many |sincere |heartfelt |much |so much |again,? )*` +
    `(?:best(?: wishes)?|regards|rgds|br|wishes|thanks(?: (?:so|very|a) (?:much|lot|million|bunch|ton))?|thank you(?: (?:so|very) much)?|thanking you|thankyou|thx|ty|ti?a|gratitude|appreciation|cheers|sincerely|respectfully|cordially|warmly|gratefully|love|hugs|fondly|faithfully|truly|salutations|(?:god )?bless(?:ings)?(?: you)?|respect))` +
    `(?:,? (?:and|&) (?:best |kind |warm )*(?:regards|wishes|thanks|thank you|cheers))?` +
    `(?: again| all| everyone| everybody| folks| in advance| for (?:everything|your (?:time|help|consideration|understanding|attention|patience|support)(?: and [a-z]+)?|reading(?: this)?|considering (?:this|it)))*` +
    `(?:,? yours)?|(?:very )?(?:sincerely|respectfully|faithfully|truly|cordially)(?: yours| submitted)?|yours(?: (?:sincerely|truly|faithfully|respectfully|ever|in [a-z ]+|very truly|cordially))?|` +
    `all (?:the|my) (?:best|very best)|talk (?:to you )?(?:soon|then)|see you(?: (?:around|soon|then|there|later))?|speak soon|take care|until (?:then|soon)|ciao|x[xo]*|peace|bye|later|warmest|kindest|good luck(?: and see you(?: all)? soon)?|in solidarity|stay well|be well|have a (?:great|good|nice|lovely|wonderful) (?:day|week|weekend|evening|one))$`,
  'i',
);

/**
 * Finds sign-off and signature among the last lines of the writer's own text.
 * @param lines the writer's logical lines in order, blank ones left out.
 */
export function readClosing(text: string, lines: readonly Span[]): Closing {
  const first = Math.max(0, lines.length - 14);
  for (let at = lines.length - 1; at >= first; at -= 1) {
    const line = lines[at] as Span;
    const whole = slice(text, line).trim();
    const tails = at > 0 && whole.length <= 90 ? [whole] : [];
    const last = whole.slice(-60);
    for (const { 0: joint, index } of last.matchAll(JOINT)) tails.push(last.slice(index + joint.length));
    const own = tails.find((it) => closeLength(it) !== undefined);
    if (own === undefined) continue;
    const end = closeLength(own) as number;
    const below = lines.slice(at + 1);
    const rest = below.slice(0, signatureLength(text, below));
    if (rest.length < below.length && !isPostscript(text, rest, below.slice(rest.length))) continue;
    const start = text.lastIndexOf(own, line.end);
    const to = start + own.length;
    const name = own.slice(end).trimStart();
    const same = name === '' ? [] : [{ start: to - name.length, end: to }];
    return { signOff: { start, end: start + end }, signature: [...same, ...rest] };
  }
  return { signature: readBareName(text, lines) };
}

/** Where thanks and a name may be tacked on to what is asked: "… my plan, thanks, Jo", "… next week 🙏 thx jo", "… my CV - Jo". */
const JOINT =
  /(?:,|(?<![?!]|\b(?:and|h..|my|of|say|the|with|y?our))(?=\s(?:[Tt]hanks|thx|[Cc]heers|xx+)\b)|(?<!\p{Lu}\p{Ll}+)(?= [-–—]))\s+/gu;

/** How many of the lines are signature. A sentence below it is a postscript. */
function signatureLength(text: string, lines: readonly Span[]): number {
  const end = lines.findIndex((it) => !isSignatureLine(slice(text, it)));
  return end < 0 ? lines.length : end;
}

/** A paragraph or two below a signed name, a line or two below its office, or one that says so. */
function isPostscript(text: string, signature: readonly Span[], lines: readonly Span[]): boolean {
  const [first] = lines;
  const last = signature.at(-1);
  if (first === undefined) return false;
  if (/^\s*p\.?\s?p?\.?s\b/i.test(slice(text, first))) return true;
  return (
    last !== undefined &&
    lines.length <= 2 &&
    (signature.length > 1 || /\n[ \t]*\r?\n/.test(text.slice(last.end, first.start))) &&
    BARE_NAME.test(text.slice((signature[0] as Span).start, (signature[0] as Span).end))
  );
}

/** Whether the line is nothing but a sign-off, a name behind it or not: "Best,", "Thanks! Tove", "-Tove". */
export function isSignOffLine(line: string): boolean {
  const own = line.trim();
  if (60 < own.length) return false;
  const end = closeLength(own);
  return end !== undefined && (end < own.length || /^\p{Lu}|[,!]$/u.test(own));
}

/** Whether the line may be no more than the writer's name: "Jo Lund", "-Jo". */
export const isName = (line: string): boolean => BARE_NAME.test(line);

/** How many characters of the line are the sign-off: "Thanks! Tove" has seven. */
function closeLength(own: string): number | undefined {
  const whole = own.replace(/[\s,.!:;-]+$/, '');
  if (CLOSE.test(whole)) return own.length;
  const mark =
    /^([^,.!–—-]{2,40}[,.!–—-]+)\s+(?=(?:\p{Lu}[\p{L}'’.-]*(?:\s\p{Lu}[\p{L}'’.-]*){0,2}\.?|\[[^\]]*\]|\{[^}]*\}+|<[^>]*>)$)/u.exec(
      own,
    ) ??
    // "thanks, mo": a writer without capitals.
    /^(?=\p{Ll})([^,.!–—-]{2,40}[,!–—-]+|th\w+|xx+|cheers)\s+(?=\p{Ll}{2,12}$)/u.exec(own);
  if (mark !== null && CLOSE.test((mark[1] as string).replace(/[\s,.!–—-]+$/, ''))) return (mark[1] as string).length;
  return isName(own) ? /^[-–—~]+/.exec(own)?.[0].length : undefined;
}

/** A line that opens and closes as a sentence does. */
const SENTENCE =
  /^(?:I|We|You|The|This|It|My|Our|Please|If|Here|There|As|By|Also|And|But|Just|Can|Could)(?:['’]\p{L}+)?(?:\s+\S+){4,}[.!]$/u;

function isSignatureLine(text: string): boolean {
  const own = text.trim();
  if (/^p\.?\s?p?\.?s\.?\b/i.test(own) || own.endsWith('?')) return false;
  if (SENTENCE.test(own)) return false;
  return own.length <= 90 && own.split(/\s+/).length <= 12 && !/\p{Ll}[.!]\s+\p{Lu}\p{L}+\s+\p{Ll}/u.test(own);
}

const BARE_NAME =
  /^[-–—~*\s]*\p{Lu}[\p{L}\p{M}'’.-]*(?:\s+(?:\p{Lu}[\p{L}\p{M}'’.-]*|de|van|von|der|da|di|la)){0,3}\s*$/u;

/** "The Lund Boats team" */
const TEAM_NAME = /^[-–—~*\s]*(?:the|your)\s.{2,40}\s(?:team|crew|committee|board|staff|family)\s*$/i;

/** A last line that is only a name signs a message without any sign-off. A line before it may say who: "Jo Lund / Lund Boats". */
function readBareName(text: string, lines: readonly Span[]): readonly Span[] {
  for (let at = lines.length - 1; at >= Math.max(1, lines.length - 3); at -= 1) {
    const line = lines[at] as Span;
    const own = slice(text, line);
    if (!BARE_NAME.test(own) && !TEAM_NAME.test(own)) continue;
    const rest = lines.slice(at + 1);
    if (rest.every((it) => isSignatureLine(slice(text, it)) && !/[.!?]\s*$/.test(slice(text, it))))
      return lines.slice(at);
  }
  return [];
}
