import type { Blank } from '../facts/fact.ts';
import type { Message } from '../message/message.ts';
import { headerValue } from '../text/headers.ts';
import { slice } from '../text/span.ts';
import type { Rule } from './rule.ts';

export const fillTheBlanks = {
  id: 'fill-the-blanks',
  group: 'actionable',
  severity: 'warning',
  title: 'has no blanks left',
  why: 'A blank tells the reader that the same note went to others, and leaves out what was meant to stand there.',

  *check(message) {
    const { facts, prose, isTemplate } = message;
    if (isTemplate) return;
    const open = facts.blank.filter((it) => !it.isFilled);
    const [first] = open;
    if (first !== undefined && isUnaddressedTemplate(message, open)) {
      yield {
        span: first.span,
        severity: 'information',
        message: `This reads as a template: ${open.length} blanks are still to be filled.`,
        fixes: () => [],
      };
    } else {
      for (const { span } of open)
        yield { span, message: `${shown(slice(prose.text, span))} is still a blank.`, fixes: () => [] };
    }
    for (const { span, label } of facts.blank.filter((it) => it.isFilled)) {
      yield {
        span,
        severity: 'hint',
        message: `${shown(slice(prose.text, span))} waits for you to confirm it.`,
        fixes: () => [{ title: `Confirm ${label}`, edits: [{ span, newText: label }] }],
      };
    }
  },
} as const satisfies Rule;

/** Three blanks of one style in a message to nobody yet: its writer knows. */
function isUnaddressedTemplate({ prose }: Message, blanks: readonly Blank[]): boolean {
  if (headerValue(prose.headers, 'to') !== undefined) return false;
  const style = (it: Blank) => prose.text.slice(it.span.start, it.span.start + 2).replace(/[^[{<%(_X]/g, '');
  return blanks.some((it) => 3 <= blanks.filter((other) => style(other) === style(it)).length);
}

/** On one line, and not too long for a message. */
function shown(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length <= 60 ? line : `${line.slice(0, 56)} …${line.slice(-1)}`;
}
