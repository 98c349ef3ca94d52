import type { Header } from '../../text/headers.ts';
import { isGivenName, isSameGivenName } from './nicknames.ts';

/** Whom a mail goes to, as its `To:` names them. */
export interface Recipient {
  /** Every word of the name in small letters without accents: `['ada', 'okafor']`. */
  readonly words: readonly string[];
  /** The given name as written: "Ada". */
  readonly first: string;
  /** The surname as written; the given name where there is no other. */
  readonly last: string;
}

/**
 * Reads the people of `To:` and `to:`. A mailbox that is no person's (`info@…`, "Halden Museum Team"), or an address that
 * does not tell a name, makes the list unreadable: `undefined`, since a name could then not be held against it.
 */
export function readRecipients(headers: readonly Header[]): readonly Recipient[] | undefined {
  const fields = headers.filter((it) => it.name === 'to' && it.value.trim() !== '');
  const people = fields.flatMap((it) => splitList(it.value)).map(readRecipient);
  if (people.length === 0 || people.includes(undefined)) return undefined;
  return people as readonly Recipient[];
}

/** Cuts at commas and semicolons that stand outside quotation marks and angle brackets. */
function splitList(value: string): readonly string[] {
  const entries: string[] = [];
  let from = 0;
  let isQuoted = false;
  for (let at = 0; at <= value.length; at += 1) {
    const sign = value.charAt(at);
    if (sign === '"') isQuoted = !isQuoted;
    if (at < value.length && (isQuoted || (sign !== ',' && sign !== ';'))) continue;
    entries.push(value.slice(from, at).trim());
    from = at + 1;
  }
  return joinSurnameFirst(entries.filter((it) => it !== ''));
}

/** "Okafor, Ada <ada@…>" is one person: what has no address in a list of addresses is the surname of the next. */
function joinSurnameFirst(entries: readonly string[]): readonly string[] {
  if (!entries.some((it) => it.includes('<'))) return entries;
  const joined: string[] = [];
  for (const [at, entry] of entries.entries()) {
    const before = entries[at - 1];
    if (before !== undefined && !before.includes('@') && entry.includes('<'))
      joined.push(`"${before}, ${entry.replace('<', '" <')}`);
    else if (entry.includes('@') || !(entries[at + 1]?.includes('<') ?? false)) joined.push(entry);
  }
  return joined;
}

const NOT_A_PERSON =
  /\b(?:team|group|list|support|info|office|contact|hello|sales|press|jobs|careers?|hr|admin|service|help|committee|staff|board|department|dept|museum|library|university|college|school|institute|company|inc|ltd|llc|gmbh|corp|foundation|association|society|club|hotel|bank|clinic|hospital|news|editors?|all|undisclosed|members|recipients|recruit(?:ing|ment|er)|hiring|no-?reply|marketing|billing|accounts?|reception|enquiries|inquiries|mail|postmaster|webmaster)\b/i;

function readRecipient(entry: string): Recipient | undefined {
  const address = /<?([^\s<>"]+)@[^\s<>"]+>?\s*$/.exec(entry);
  const name = (address === null ? entry : entry.slice(0, address.index))
    .replace(/["']/g, ' ')
    .replace(/\([^)]*\)/g, ' ')
    .trim();
  const local = address?.[1] ?? '';
  if (NOT_A_PERSON.test(name) || NOT_A_PERSON.test(local.replace(/[._+-]/g, ' ')) || /[[{<]/.test(name))
    return undefined;
  return name === '' ? fromAddress(local) : fromName(name);
}

const TITLE = /^(?:mr|mrs|ms|mx|miss|dr|prof|professor|rev|sir|dame)\.?$/i;

function fromName(name: string): Recipient | undefined {
  const [surname, given] = name.includes(',') ? name.split(',').map((it) => it.trim()) : [undefined, undefined];
  const whole = given === undefined ? name : `${given} ${surname}`;
  const words = whole.split(/\s+/).filter((it) => !TITLE.test(it) && /\p{L}/u.test(it));
  const [first] = words;
  if (first === undefined || 4 < words.length || !/^\p{Lu}/u.test(first)) return undefined;
  return { words: words.flatMap(toWords), first, last: words.at(-1) ?? first };
}

/** `maria.roy@…` names a person; `mroy@…` and `acme@…` may be anything. */
function fromAddress(local: string): Recipient | undefined {
  const words = local.split(/[._-]+/).filter((it) => /^\p{L}{2,}$/u.test(it));
  const [first] = words;
  if (first === undefined || (words.length < 2 && !isGivenName(first.toLowerCase()))) return undefined;
  const written = words.map((it) => it.charAt(0).toUpperCase() + it.slice(1).toLowerCase());
  return { words: words.flatMap(toWords), first: written[0] as string, last: written.at(-1) as string };
}

const toWords = (name: string): readonly string[] =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ß', 'ss')
    .split(/[^\p{L}]+/u)
    .filter((it) => it !== '');

/** Whether a name in a greeting can mean this person: given name, surname, short form, initial, or another spelling with accents. */
export function isNamed({ words }: Recipient, greeted: string): boolean {
  const own = toWords(greeted);
  return own.some((one) => words.some((other) => isSameWord(one, other))) || own.join('') === words.join('');
}

function isSameWord(one: string, other: string): boolean {
  if (isSameGivenName(one, other)) return true;
  if (one.length === 1 || other.length === 1) return one.charAt(0) === other.charAt(0);
  // Umlauts are written out in addresses.
  const plain = (it: string) => it.replace(/([aou])e/g, '$1');
  if (plain(one) === plain(other)) return true;
  // "Max" for "Maximiliane", "Ale" for "Alejandra".
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  return 3 <= short.length && long.startsWith(short);
}
