import type { Prose } from '../../text/prose.ts';
import { SET_ASIDE } from '../../text/set-aside.ts';
import { overlaps, type Span, slice } from '../../text/span.ts';
import type { Blank } from '../fact.ts';

/** What a blank can stand for. */
export type BlankKind = 'when' | 'duration' | 'zone' | 'medium' | 'link' | 'name' | 'role' | 'give' | 'topic';

// One bracket of each style; what stands inside must be short and on one line or two, so the expressions stay linear.
const STYLES: readonly RegExp[] = [
  /\\?\[([^[\]\\\n]{1,80}(?:\n[^[\]\\\n]{1,40})?)\\?\](?![([]|(?<=^\[.*\]):)/gm,
  /\{\{\s*([^{}\n]{1,60}?)\s*\}\}/g,
  /(?<![{$\w])\$?\{([a-z][\w .'’/-]{0,40})\}(?!\})/gi,
  /<{1,2}\s*([a-z][a-z0-9 _'’/-]{1,50}?)\s*>{1,2}/gi,
  /(?<![\w%])%([A-Z][A-Z_]{2,30})%(?!\w)/g,
  /\((Dates?|DATES?|Time|TIME|Day|DAY|Deadline|DEADLINE|Reason|REASON|COMPANY|TOPIC|LOCATION|VENUE|CITY|EVENT|ROLE|POSITION)\)/g,
  /\((insert [^()\n]{2,40}|your [a-z]+ here|(?:first |last |company |full )?name)\)/gi,
];
const CROSSES = /(?<![\p{L}\p{N}])X{2,4}(?![\p{L}\p{N}])(?!\s+(?:centur|chromosom))/gu;
// "Super Bowl XX", "Chapter XXX": a number.
const NUMBERED = /(?:bowl|chapter|part|volume|vol\.?|size|article|section|appendix|type)\s+$/i;
const RULE = /(?<!_)_{3,}(?!_)/g;
const UNDECIDED = /(?<![\p{L}\p{N}])TB[DCA](?![\p{L}\p{N}])/gu;

/** Reads the places that only the writer can fill: `[Name]`, `{{first_name}}`, `<company>`, `XX`, `____`, and `TBD` in a sentence to the reader. */
export function readBlanks(prose: Prose): readonly Blank[] {
  if (
    !/[[{<%_]|X{2}|TB[DCA]|\((?:insert|your|name|first|date|time|day|dead|reas|comp|topic|loca|venu|city|even|role|posi)/i.test(
      prose.text,
    )
  )
    return [];
  const blanks: Blank[] = [];
  const closed = [...prose.links, ...prose.code, ...prose.comments];
  const add = (span: Span, label: string) => {
    if (closed.some((it) => overlaps(it, span)) || blanks.some((it) => overlaps(it.span, span))) return;
    blanks.push({ span, label, isFilled: isValue(label) });
  };
  for (const { span: block, zone } of zones(prose)) {
    const text = slice(prose.text, block);
    for (const found of text.matchAll(SET_ASIDE)) add(place(block, found), found[1] ?? '');
    for (const style of STYLES) {
      for (const found of text.matchAll(style)) {
        const label = toLabel(found[1] ?? '');
        if (
          !isBlankLabel(label, found[0], zone === 'subject' && isTag(text, found.index)) ||
          isEditorial(text, found.index, found[0])
        )
          continue;
        add(place(block, found), label);
      }
    }
    for (const found of text.matchAll(CROSSES))
      if (!NUMBERED.test(text.slice(Math.max(0, found.index - 12), found.index))) add(place(block, found), '');
    for (const found of text.matchAll(RULE)) if (isBesideWords(text, found.index)) add(place(block, found), '');
    for (const found of text.matchAll(UNDECIDED))
      if (isToReader(prose, block.start + found.index)) add(place(block, found), '');
  }
  return blanks.sort((a, b) => a.span.start - b.span.start);
}

/**
 * Whether the blank stands for something of that kind, so that it fills its slot: `[date/time]` is a when, `[Name]` a name.
 * What is none of the other kinds counts as a topic.
 */
export function asksFor({ label }: Blank, kind: BlankKind): boolean {
  // "On XX at TBD": what has no label stands for a day or a time.
  if (label === '') return kind === 'when';
  const words = ` ${label.toLowerCase()} `;
  if (kind === 'topic')
    return !LABELS.give.test(words) && (TOPIC.test(words) || !Object.values(LABELS).some((it) => it.test(words)));
  return LABELS[kind].test(words);
}

const DAY =
  '(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?|january|february|march|april|may|june|july|august|september|october|november|december';
const LABELS: Readonly<Record<Exclude<BlankKind, 'topic'>, RegExp>> = {
  when: new RegExp(
    `\\b(?:dates?\\d*|days?\\d*|weekday|when|times?\\d*(?! ?zone)|slots?\\d*|deadline|by when|week|month|quarter|${DAY})\\b|\\d{1,2}[:.]\\d{2}|\\d ?[ap]\\.?m\\b|look at my calendar`,
    'i',
  ),
  duration: /\b(?:minutes?|mins?|hours?|hrs?|duration|length|how long|number of minutes)\b/i,
  zone: /\btime ?zone\b|\btz\b|^ (?:[ecmp][sd]?t|utc|gmt|cet|cest|bst|pacific|eastern|central) $/i,
  medium:
    /\b(?:medium|phone|zoom|teams|video|(?:call|meeting|join|joining|dial[- ]?in|conference) (?:link|url|info|details)|platform|place|venue|location|address|city|office|caf[eé]|restaurant|channel|room|building|town|where)\b/i,
  link: /\b(?:links?|urls?|attachment|attached|repo(?:sitory)?|website|web page|page|doc(?:ument)?|file|profile|portfolio|calendar)\b/i,
  name: /\b(?:names?|person|recipient|contact|author|editor|reviewer|host|researcher|colleagues?|manager|trainee|sender|speaker|interviewer|professor|mutual friend|firstname|lastname|someone)\b/i,
  give: /\b(?:(?:i|we) (?:changed|learn(?:ed)?|hear|can do|pay)|for you|benefit|helps the team|finished)\b/,
  role: /\b(?:roles?|position|job|title|company|team|employer|organi[sz]ation|industry|field|req(?:uisition)?)\b/i,
};
const TOPIC =
  /\b(?:topic|subject|question|thing|project|skills?|article|aspect|decision|problem|program|paper|talk|package|event|interest|reason|goal|option|a|b|work|one|something)\b/;

function zones({ blocks, signature }: Prose) {
  const open = blocks.filter((it) => it.kind !== 'code' && it.zone !== 'quoted');
  const below = signature
    .filter((span) => !open.some((it) => overlaps(it.span, span)))
    .map((span) => ({ span, zone: 'signature' as const }));
  return [...open, ...below];
}

const place = (block: Span, found: RegExpMatchArray): Span => {
  const start = block.start + (found.index ?? 0);
  return { start, end: start + found[0].length };
};

const toLabel = (inside: string) => inside.replaceAll(/[_\s]+/g, ' ').trim();

const NOT_BLANK =
  /^(?:sic|x|\^.*|\W*|\d+(?:[-–,. ]+\d+)*|ibid\.?|emphasis (?:added|mine|ours)|citation needed|redacted|removed|deleted|snip(?:ped)?|image|cid:.*|image:.*|mailto:.*|https?:.*|laughs?|laughter|applause|external|ext|patch.*|rfc.*|wip|edit(?:ed)?|\p{Lu}{1,5}\d+|\p{Lu}{2,6}-\d+|(?:[\p{L}.]+ )*(?:et al\.?,? )?['’]?(?:\d{2}|\d{4})\s*(?:[-–]\s*\d{0,4})?[a-z]?)$/iu;
const HTML =
  /^(?:a|abbr|address|article|aside|audio|b|big|blockquote|body|br|button|caption|center|cite|code|col|dd|del|details|dfn|div|dl|dt|em|figure|figcaption|font|footer|form|h[1-6]|head|header|hr|html|i|iframe|img|input|ins|kbd|label|li|link|main|mark|meta|nav|ol|option|p|picture|pre|q|s|samp|script|section|select|small|source|span|strike|strong|style|sub|summary|sup|svg|table|tbody|td|template|textarea|tfoot|th|thead|time|title|tr|tt|u|ul|var|video)$/i;
const NUMBERED_LABEL = /^(?:date|time|day|slot|option|name|topic|question|company) ?\d$/i;
const CALLS_FOR = /\b(?:name|company|topic|date|day|title|link|recipient|role)\b/i;

function isBlankLabel(label: string, whole: string, isSubjectTag: boolean): boolean {
  // "{date1}", "[slot 2]"
  if (NUMBERED_LABEL.test(label)) return true;
  if (label === '' || NOT_BLANK.test(label) || label.split(' ').length > 14) return false;
  // `<title>` is markup; `<br/>` is too.
  if (whole.startsWith('<'))
    return !HTML.test(label.replace(/\s*\/$/, '').split(' ')[0] ?? '') || / (?:name|here|of)\b/.test(label);
  return !isSubjectTag || CALLS_FOR.test(label);
}

/** "[list-name] Call for papers": a tag that opens a subject line. */
const isTag = (text: string, at: number) => /^(?:(?:re|fwd?|aw):\s*)*(?:\[[^\]]*\]\s*)*$/i.test(text.slice(0, at));

/** "he told [the board] to wait": a word put into somebody else's sentence. */
function isEditorial(text: string, at: number, whole: string): boolean {
  if (!whole.startsWith('[') || /^\[[\p{Lu}\s]/u.test(whole)) return false;
  const before = text.slice(Math.max(0, at - 200), at);
  return (
    (before.match(/["“”]/g) ?? []).length % 2 === 1 &&
    /^[^"“”]*\p{L}[^"“”]*["“”]/u.test(text.slice(at + whole.length, at + 200))
  );
}

function isBesideWords(text: string, at: number): boolean {
  const start = text.lastIndexOf('\n', at) + 1;
  const end = text.indexOf('\n', at);
  return /\p{L}/u.test(text.slice(start, end < 0 ? text.length : end));
}

const TO_READER = new Set(['you', 'your', 'please', 'we', "let's"]);

function isToReader({ sentences }: Prose, at: number): boolean {
  const sentence = sentences.find((it) => it.span.start <= at && at < it.span.end);
  return sentence !== undefined && (sentence.isQuestion || sentence.tokens.some((it) => TO_READER.has(it.word)));
}

const VALUE = new RegExp(
  `^(?:on |by |before |at )?(?:(?:${DAY})\\b,? )?(?:(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.? \\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}\\.? (?:january|february|march|april|may|june|july|august|september|october|november|december)|\\d{4}-\\d{2}-\\d{2})\\b` +
    `|^(?:${DAY})$|^(?:at )?\\d{1,2}(?:[:.]\\d{2})? ?(?:[ap]\\.?m\\.?)?(?: [a-z]{2,4})?$|^\\d+(?: ?[-–] ?\\d+)? ?(?:minutes?|mins?|hours?)$|^(?:[ECMP][SD]?T|UTC|GMT|CET|CEST|BST)$`,
  'i',
);

/** `[Tuesday, March 10]`, `[2:30 pm]`, `[20 minutes]`: a value to confirm. */
const isValue = (label: string) => VALUE.test(label);
