import { isEmptySubject, subjectFor } from '../fix/subject.ts';
import type { Message } from '../message/message.ts';
import type { Settings } from '../settings/settings.ts';
import type { Header } from '../text/headers.ts';
import { lineEndOf } from '../text/lines.ts';
import type { Fix, Rule } from './rule.ts';

export const writeASubject: Rule = {
  id: 'write-a-subject',
  group: 'actionable',
  severity: 'information',
  title: 'says in its subject what it asks',
  why: 'The subject is all the reader sees in the inbox. Without one, or with "hi", the reader has to open the mail to learn what it is.',

  *check(message, settings) {
    const { prose, facts, reader } = message;
    // Front matter needs no subject; one that is there is what the reader will see.
    const mail = prose.headers.filter((it) => !it.isFrontMatter || (it.name === 'subject' && it.value !== ''));
    const subject = mail.find((it) => it.name === 'subject');
    const isMail = mail.some((it) => it.name === 'to' || it.name === 'from');
    const [first] = mail;
    if (first === undefined || (subject === undefined && !isMail)) return;
    if (subject !== undefined && subject.value !== '') {
      // "Quick question" is name-the-question's to tell.
      const isTold = facts.vague.some(
        (it) => it.kind === 'subject' && it.span.start < subject.span.end && subject.span.start < it.span.end,
      );
      if (isTold || !isEmptySubject(subject.value) || /^re\s*:/i.test(subject.value)) return;
    }
    yield {
      span: subject !== undefined && subject.value !== '' ? subject.span : nameOf(prose.text, subject ?? first),
      message:
        subject === undefined || subject.value === ''
          ? `No subject, so ${reader} has to open the mail to find out what you ask.`
          : `This subject names no question, so ${reader} has to open the mail to find it.`,
      fixes: () => [fix(message, settings, subject, mail.at(-1) ?? first)],
    };
  },
};

/** The field's name, where it has no value to underline: `Subject:`. */
function nameOf(text: string, { span, name }: Header) {
  const start = text.lastIndexOf('\n', span.start - 1) + 1;
  return { start, end: start + name.length + 1 };
}

function fix(message: Message, settings: Settings, subject: Header | undefined, last: Header): Fix {
  const { text } = message.prose;
  const title = 'Write a subject from the ask';
  const words = subjectFor(message, settings);
  if (subject !== undefined) {
    const isTight = subject.value === '' && text.charAt(subject.span.start - 1) === ':';
    return { title, edits: [{ span: subject.span, newText: isTight ? ` ${words}` : words }] };
  }
  const end = text.slice(last.span.end).search(/\r?\n|$/) + last.span.end;
  return { title, edits: [{ span: { start: end, end }, newText: `${lineEndOf(text)}Subject: ${words}` }] };
}
