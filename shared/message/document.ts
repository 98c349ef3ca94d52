import { isBlank, readLines } from '../text/lines.ts';
import { phrases } from '../text/phrases.ts';
import type { Prose } from '../text/prose.ts';
import { slice } from '../text/span.ts';
import { hasReader, isNameLine, isOfficeLine, wordsOf } from './shape.ts';

/** More words than a message to a person has. */
const longestMessage = 1000;
/** With a heading above it, only a short letter is still a draft of one. */
const longestWithHeadings = 250;

/** Whether a text is laid out to be read by many: headings, tables, code, lists, a title, verse, a chat or a form. */
export function isDocument(prose: Prose): boolean {
  const words = wordsOf(prose);
  if (words > longestMessage || isPage(prose) || LOG.test(prose.masked) || isForm(prose)) return true;
  const count = (kind: string) => prose.blocks.filter((it) => it.kind === kind).length;
  const isFramed = prose.greeting !== undefined && (prose.signOff !== undefined || prose.signature.length > 0);
  const isLetter = isFramed && hasGreetingOnTop(prose);
  if (isDialogue(prose, isLetter) || hasPlainHeadings(prose)) return true;
  if (hasStandingTitle(prose) || isLabelled(prose)) return true;
  if (count('heading') > headingsAllowed(prose, isLetter, words) || htmlBlocks(prose) > (isFramed ? 1 : 0)) return true;
  if (count('table') > (isFramed ? 1 : 0) || count('code') > (prose.greeting === undefined ? 0 : 3)) return true;
  if (prose.links.length > (isFramed ? 12 : 5) || ((hasTitle(prose) || isVerse(prose)) && !wantsAnswer(prose)))
    return true;
  return isList(prose, words);
}

/** A letter that greets before its first heading and signs after its last may have parts: "## Event Details". */
function headingsAllowed({ blocks, greeting, signOff }: Prose, isLetter: boolean, words: number): number {
  if (!isLetter) return 0;
  const headings = blocks.filter((it) => it.kind === 'heading');
  const isInside =
    greeting !== undefined &&
    signOff !== undefined &&
    headings.every((it) => greeting.span.start < it.span.start && it.span.end <= signOff.start);
  return isInside ? 5 : words <= longestWithHeadings ? 1 : 0;
}

const findReply = phrases({
  reply: [
    '(rsvp|r s v p)',
    '(kindly|please|pls) (reply|respond|rsvp)',
    'the (pleasure|honor|honour|favor|favour) of your',
    '(by|with) your presence',
  ],
});

/** An invitation card: set in lines, and it wants an answer. */
function wantsAnswer({ sentences }: Prose): boolean {
  return sentences.some((it) => findReply(it).length > 0);
}

/** Blocks of HTML, our own suppressions aside: they are the writer's, and no sign of a page. */
function htmlBlocks({ blocks, text }: Prose): number {
  return blocks.filter((it) => it.kind === 'html' && !/^<!--\s*yesable-/.test(slice(text, it.span))).length;
}

/** Front matter of a web site's page. */
const PAGE =
  /^(?:title|layout|permalink|redirect_from|redirect|tags|categories|category|slug|author|authors|description|keywords|sidebar.*|nav.*|weight|draft|published|sidebar_position|id|excerpt|image|parent|toc|lang|sitemap|hide_.*)$/;

function isPage({ headers, text }: Prose): boolean {
  return (
    /^\+\+\+\s/.test(text) ||
    (headers.some((it) => it.isFrontMatter && PAGE.test(it.name)) &&
      !headers.some((it) => it.name === 'to' || it.name === 'yesable'))
  );
}

/** `[09:14] mirko: …`, `12:30 PM - Ana: …`, `> diff` and source comments. */
const LOG =
  /^[ \t]*(?:(?:TODO|FIXME|WIP)\b|dear diary|step \d+[.:)]|<[\w-]+>\s+\S|[\w.-]+ \d{1,2}:\d{2}\s*$|\d{1,2}:\d{2}\s+[\w.-]+:|\[?\d{1,2}:\d{2}(?::\d{2})?(?:\s?[ap]m)?\]?\s*[-–]?\s*<?[\w .]{1,20}>?:(?!\d)|\/\/\s|#!|Fixes #\d|Signed-off-by:|Co-authored-by:|Reviewed-by:)/im;
/** Boxes to tick and lines to fill. */
const FORM = /\[ {2,}\]|\( ?\) \p{L}|_{6,}|^[ \t]*[-*] \[[ x]\] /imu;

/** A letter may end on a slip to fill in: "Please tick one: [  ] I will come". */
function isForm({ masked, signOff, signature }: Prose): boolean {
  return FORM.test(masked) && !(SLIP.test(masked) && (signOff !== undefined || signature.length > 0));
}

const SLIP = /\b(?:please|kindly) (?:indicate|tick|check|mark|return|fill|complete|circle|choose)\b/i;

/** A README kept as plain text: its headings are lines like "## Install", or underlined. */
function hasPlainHeadings({ masked }: Prose): boolean {
  return 2 <= (masked.match(/^(?:#{1,6} \S|={3,}\s*$)/gm)?.length ?? 0);
}

/** "Interviewer: Could you tell us …?", and an answer in the next line. */
const ANSWERED =
  /^[ \t]*(?:\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*)?): [^\n]*\?[ \t\r]*\n\s{0,9}(?:\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*)?): [^\n]*[.!?…]\s{0,9}$/mu;
/** "ANNA. Could you pass the salt?" */
const PART =
  /^[ \t]*(?!(?:PS|NB|FYI|ETA|OK|RE)\b)\p{Lu}{2,}(?: \p{Lu}{2,})?(?: \([^)\n]*\))?\.(?: \([^)\n]*\))? \p{Lu}/gmu;

/** Question and answer in turns: `Q. … A. …`, or three speakers' names with a colon. */
function isDialogue({ masked }: Prose, isLetter: boolean): boolean {
  if (!isLetter && (ANSWERED.test(masked) || 2 <= (masked.match(PART)?.length ?? 0))) return true;
  const turns = masked.match(/^[ \t]*(?:Q|A)[.:]\s/gm)?.length ?? 0;
  const names = masked.match(/^[ \t]*(?:[-*•]\s+)?\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*)?:\s+[^\s\d]/gmu)?.length ?? 0;
  // In a letter such lines are its particulars, "Place: …", "Deadline: …", and a number is no speech: "Total: 12".
  return turns >= 2 || (names >= 4 && !isLetter);
}

/** The greeting comes before the first heading but one: "# To Dana" above "Hi Dana," is a draft's title. */
function hasGreetingOnTop({ blocks, greeting }: Prose): boolean {
  const headings = blocks.filter((it) => it.kind === 'heading' && it.span.start < (greeting?.span.start ?? 0));
  return headings.length <= 1;
}

const STANDING =
  /^(?:contributing|contribution guidelines|readme|faq|frequently asked.*|changelog|release notes.*|minutes.*|agenda.*|install(?:ation)?|usage|licen[cs]e|code of conduct|roadmap|to-?do|notes|getting started|documentation|about(?: us)?|overview|introduction|support|security(?: policy)?|governance|maintainers|quick ?start)\b/i;

/** Headings that every project has. */
function hasStandingTitle({ blocks, masked }: Prose): boolean {
  return blocks.some((it) => it.kind === 'heading' && STANDING.test(slice(masked, it.span).trim()));
}

/** "Error: …", "Speech at the harbour", "For sale: …": the first words say what it is, and it is no message. */
const LABEL =
  /^\W*(?:error|warning|note|info|usage|copyright|notice|caution|fatal|tip|important|disclaimer|speech|remarks|address|sermon|toast|interview|review|book review|recipe|memo|minutes|agenda|press release|for sale|for rent|wanted|room wanted|quiz|terms|template|sample|lesson|chapter|act|scene|feat|fix|chore|docs|refactor)\b(?!\s*[,?])(?:\([^)]*\))?(?:[:!]| (?:of|at|for|with|by|night|notes|on the|to all|to self|to (?:residents|tenants|members|guests|visitors|customers|staff|passengers|users))\b)/i;

/** What a program is told, and what one tells all its users. */
const TO_NOBODY =
  /^\W*(?:you are an? (?:expert|helpful|world-class|senior|professional|experienced) [^.?!\n]{1,40}\.|act as an? |(?:version |v)\d+(?:\.\d+)+ (?:fixes|is out|is available|is here|has been released|was released|adds|brings)\b|we['’]ve moved!)/i;

function isLabelled({ blocks, masked }: Prose): boolean {
  const first = blocks.find((it) => it.zone !== 'subject' && it.kind !== 'html');
  const opening = first === undefined ? '' : masked.slice(first.span.start, first.span.start + 60);
  return TO_NOBODY.test(opening) || (first?.zone === 'body' && LABEL.test(opening));
}

/** "Tuesday, November 13, 2001", "5 May 2026", "2026-05-05". */
const DATE =
  /^(?:\p{L}{3,9}day,? )?(?:\p{L}{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,?|\d{1,2}(?:st|nd|rd|th)?\.? (?:of )?\p{L}{3,9}\.?,?) \d{4}$|^\d{4}-\d{2}-\d{2}$/u;

/** A first line that is a title: capitals only, or a few words without an end, above a blank line, and no greeting. */
function hasTitle(prose: Prose): boolean {
  if (isNameLine(prose) || isOfficeLine(prose)) return false;
  const { blocks, masked, greeting, signOff } = prose;
  const first = blocks.find((it) => it.zone !== 'subject');
  if (first === undefined || first.zone !== 'body' || first.kind !== 'paragraph' || blocks.length < 2) return false;
  const line = first.lines[0];
  if (line === undefined || (greeting !== undefined && greeting.span.start < first.span.start)) return false;
  const text = slice(masked, line).trim();
  const isShouted = /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text.replace(/\(.*\)/, '')) && text.length > 3;
  if (isShouted && !/[?!]$/.test(text)) return true;
  // A letter may have its date above it.
  if (signOff !== undefined && DATE.test(text)) return false;
  const isAlone = first.lines.length === 1;
  return (
    isAlone &&
    greeting === undefined &&
    !/[.?!,:…]["'”’)*]*$/.test(text) &&
    text.split(/\s+/).length <= 12 &&
    /^[\p{Lu}\d"“]/u.test(text) &&
    !/\b(?:please|pls|plz|(?:let|tell|give|send|call|get|show) (?:me|us))\b/i.test(text) &&
    !/^(?:i|we|can|could|would|will|please|any|are|do|is|let|hey|hi)\b/i.test(text)
  );
}

/** Short lines that do not fill their width, with nobody spoken to. */
function isVerse(prose: Prose): boolean {
  const { blocks, text } = prose;
  if (hasReader(prose) || prose.signOff !== undefined) return false;
  return blocks.some((it) => {
    if (it.kind !== 'paragraph' || it.zone !== 'body') return false;
    const lines = readLines(text, it.span.start, it.span.end).filter((line) => !isBlank(text, line));
    const widest = Math.max(...lines.map((line) => line.end - line.start));
    if (lines.length >= 4 && widest < 45) return true;
    return (
      lines.length >= 3 &&
      widest < 58 &&
      lines.slice(0, -1).filter((line) => /[,;.!?—–-]$/.test(slice(text, line).trimEnd())).length * 2 >=
        lines.length - 1
    );
  });
}

/** More list than prose, and nobody greeted or asked to go through the list. */
function isList(prose: Prose, words: number): boolean {
  if (prose.greeting !== undefined) return false;
  const items = prose.sentences.filter((it) => it.block.kind === 'item');
  const listed = items.reduce((sum, it) => sum + it.tokens.length, 0);
  if (items.length < 2 || listed * 2 < words || isAskedBelow(prose)) return false;
  return !prose.sentences.some(
    (it) =>
      it.block.kind === 'paragraph' &&
      it.tokens.some((token) => token.word === 'you') &&
      prose.masked.slice(it.span.end - 1, it.span.end + 1).includes(':'),
  );
}

/** A signed list with a question or a "please" in the paragraph below it. */
function isAskedBelow({ sentences, signOff }: Prose): boolean {
  const last = sentences.findLastIndex((it) => it.block.kind === 'item');
  return (
    signOff !== undefined &&
    sentences.slice(last + 1).some((it) => it.isQuestion || it.tokens.some((token) => token.word === 'please'))
  );
}
