import type { Facts } from '../facts/fact.ts';
import { readFacts } from '../facts/index.ts';
import type { Settings, Shape } from '../settings/settings.ts';
import { isEnglish } from '../text/english.ts';
import { headerValue } from '../text/headers.ts';
import { type Language, type Prose, readProse } from '../text/prose.ts';
import { overlaps, slice } from '../text/span.ts';
import { isRequest } from './gate.ts';
import { type Kind, readKind } from './kind.ts';
import { ownSettings } from './own-settings.ts';
import { type Relationship, readRelationship } from './relationship.ts';

/** What one person writes to another. Every span inside it counts from the start of its text. */
export interface Message {
  readonly prose: Prose;
  readonly facts: Facts;
  readonly kind: Kind;
  readonly relationship: Relationship;
  /** Whether anything may be said about it. */
  readonly isRequest: boolean;
  /** Text in another language keeps the gate closed; whoever shows a status can say so. */
  readonly isEnglish: boolean;
  /** How to name the reader inside a sentence: a first name, a title with surname, or "the reader". */
  readonly reader: string;
  /** Its own date (`date:` or `Date:`) or the settings' today, ISO. */
  readonly today: string;
  /** The blanks in it are meant. */
  readonly isTemplate: boolean;
}

/** Reads a passage as a message. Never fails. */
export function readMessage(text: string, language: Language, shape: Shape, settings: Settings): Message {
  const prose = readProse(text, language);
  const own = ownSettings(prose, settings);
  const today = ownDate(prose) ?? own.today;
  const facts = readFacts(prose, today === own.today ? own : { ...own, today });
  const kind = readKind(prose, facts);
  const relationship = readRelationship(prose, facts);
  return {
    prose,
    facts,
    kind,
    relationship,
    isRequest: isRequest(prose, facts, kind, shape),
    isEnglish: isEnglish(prose),
    reader: facts.blank.some((it) => prose.greeting !== undefined && overlaps(it.span, prose.greeting.span))
      ? 'the reader'
      : readerName(prose),
    today,
    isTemplate: shape.isTemplate || headerValue(prose.headers, 'template') === 'true',
  };
}

function readerName({ greeting, text }: Prose): string {
  const [first] = greeting?.names ?? [];
  if (greeting === undefined || first === undefined || greeting.names.length > 1) return 'the reader';
  if (COUPLE.test(slice(text, greeting.span))) return 'the reader';
  if (greeting.title !== undefined) return `${greeting.title} ${first}`;
  return KIN.test(first) ? first : (first.split(' ')[0] as string);
}

/** "Dear Mr. and Mrs. Alvarez". */
const COUPLE = /\b(?:and|&) (?:mrs?|ms|dr|prof)\b/i;

/** "Uncle Joe" is no Uncle. */
const KIN = /^(?:uncle|aunt|auntie|grandma|grandpa|cousin|sister|brother|coach|captain|chef|pastor|chief) /i;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The message's own date: ISO (`2026-03-02`) or as in mail (`Mon, 2 Mar 2026 10:00:00 +0100`). */
function ownDate({ headers }: Prose): string | undefined {
  const value = headerValue(headers, 'date') ?? headerValue(headers, 'sent');
  if (value === undefined) return undefined;
  const iso = /^(\d{4})-(\d{2})-(\d{2})/.exec(value);
  if (iso !== null) return iso[0];
  const mail = /(\d{1,2}) ([A-Z][a-z]{2})[a-z]* (\d{4})/.exec(value);
  const month = MONTHS.indexOf((mail?.[2] ?? '').toLowerCase()) + 1;
  return mail === null || month === 0
    ? undefined
    : `${mail[3]}-${String(month).padStart(2, '0')}-${(mail[1] as string).padStart(2, '0')}`;
}
