import { isNamed, type Recipient, readRecipients } from '../facts/person/recipients.ts';
import type { Message } from '../message/message.ts';
import { overlaps, type Span, slice } from '../text/span.ts';
import type { Rule } from './rule.ts';

/** A mail to more people than this greets whomever it likes. */
const MANY = 3;

export const matchTheName = {
  id: 'match-the-name',
  group: 'respectful',
  severity: 'warning',
  title: 'greets the person it goes to',
  why: 'A wrong name tells the reader that the note was written for someone else, and the question with it.',

  *check(message) {
    const { prose } = message;
    const { greeting, headers } = prose;
    const recipients = readRecipients(headers);
    if (greeting === undefined || greeting.isGroup || recipients === undefined || MANY < recipients.length) return;
    const [name] = greeting.names;
    if (name === undefined || greeting.names.length !== 1 || recipients.some((it) => isNamed(it, name))) return;
    // "Dear Mr. Peters" to maria@…: a surname and a first name may be one person's.
    if (greeting.title !== undefined && recipients.some((it) => it.words.length === 1)) return;
    const span = nameSpan(message, name);
    if (span === undefined || message.facts.blank.some((it) => overlaps(it.span, greeting.span))) return;
    yield {
      span,
      message: `The greeting says ${name}, the mail goes to ${namesOf(recipients)}: the reader has to guess whom you mean.`,
      fixes: () =>
        recipients.map((it) => {
          const own = greeting.title === undefined ? it.first : it.last;
          return { title: `Greet ${own}`, edits: [{ span, newText: own }] };
        }),
    };
  },
} as const satisfies Rule;

function namesOf(recipients: readonly Recipient[]): string {
  return recipients.map((it) => it.first).join(' or ');
}

/** Where the greeting's name stands; several words of one name are one place. */
function nameSpan({ prose: { greeting, text } }: Message, name: string): Span | undefined {
  if (greeting === undefined) return undefined;
  const at = slice(text, greeting.span).indexOf(name);
  return at < 0 ? undefined : { start: greeting.span.start + at, end: greeting.span.start + at + name.length };
}
