import type { CodeAction, Diagnostic } from 'vscode-languageserver';
import type { Checked, Edit, Finding, Span } from '../../shared/index.ts';
import type { Abilities } from '../abilities.ts';
import { kinds, workspaceEditOf } from '../convert.ts';
import type { Reading } from '../drafts.ts';
import { serverCommands } from './commands.ts';

/**
 * The ways to ignore a rule: in Markdown a comment before the paragraph or at the top, in plain text a line of front matter,
 * in mail only until the document is closed, since a line in a mail could be sent.
 */
export function suppressions(
  reading: Reading,
  checked: Checked,
  { rule, span }: Finding,
  diagnostic: Diagnostic,
  abilities: Abilities,
): readonly CodeAction[] {
  const { document, messages } = reading;
  const place = { document, start: checked.start };
  const action = (title: string, edit: Edit | undefined): readonly CodeAction[] =>
    edit === undefined
      ? []
      : [
          {
            title,
            kind: kinds.fix,
            diagnostics: [diagnostic],
            edit: workspaceEditOf(place, [edit], { ...abilities, hasSnippets: false }),
          },
        ];
  const inMessage = `Ignore ${rule} in this message`;
  switch (checked.message.prose.language) {
    case 'markdown':
      return [
        ...action(`Ignore ${rule} in this paragraph`, beforeParagraph(checked, span, rule)),
        ...(messages.length === 1 ? action(inMessage, atTop(checked, rule)) : []),
      ];
    case 'plaintext':
      return checked.start === 0 ? action(inMessage, inFrontMatter(checked, rule)) : [];
    case 'mail': {
      const command = { title: inMessage, command: serverCommands.ignoreRule, arguments: [document.uri, rule] };
      return [{ title: `${inMessage} until it is closed`, kind: kinds.fix, diagnostics: [diagnostic], command }];
    }
  }
}

const insert = (at: number, newText: string): Edit => ({ span: { start: at, end: at }, newText });

/** A comment on a line of its own, as far in as the paragraph is, or one more name in the comment that is there already. */
function beforeParagraph({ text, message }: Checked, span: Span, rule: string): Edit | undefined {
  const block = message.prose.blocks.find(
    (it) => it.zone !== 'subject' && it.span.start <= span.start && span.start < it.span.end,
  );
  if (block === undefined) return undefined;
  const line = startOfLine(text, block.span.start);
  const above = text.slice(startOfLine(text, Math.max(0, line - 1)), line);
  const comment = /<!--\s*yesable-disable-next\b([^>]*?)\s*-->\s*$/.exec(above);
  if (comment !== null)
    return insert(line - (comment[0].length - comment[0].lastIndexOf('-->')) - spacesBefore(comment[0]), ` ${rule}`);
  const indent = /^[ \t]*/.exec(text.slice(line, block.span.start))?.[0] ?? '';
  return insert(line, `${indent}<!-- yesable-disable-next ${rule} -->${endOfLine(text)}`);
}

function spacesBefore(comment: string): number {
  const head = comment.slice(0, comment.lastIndexOf('-->'));
  return head.length - head.trimEnd().length;
}

/** A comment above everything but the front matter. */
function atTop({ text }: Checked, rule: string): Edit {
  return insert(frontMatter(text)?.after ?? 0, `<!-- yesable-disable-file ${rule} -->${endOfLine(text)}`);
}

/** A line of the front matter, which is made where there is none. */
function inFrontMatter({ text }: Checked, rule: string): Edit {
  const end = endOfLine(text);
  const matter = frontMatter(text);
  if (matter === undefined) return insert(0, `---${end}yesable-disable: [${rule}]${end}---${end}`);
  const known = /^yesable-disable:[ \t]*\[([^\]\r\n]*)\]/m.exec(text.slice(0, matter.close));
  if (known === null) return insert(matter.close, `yesable-disable: [${rule}]${end}`);
  return insert(known.index + known[0].length - 1, known[1]?.trim() === '' ? rule : `, ${rule}`);
}

/** Where the closing `---` of the front matter starts, and where the text after it does. */
function frontMatter(text: string): { readonly close: number; readonly after: number } | undefined {
  if (!/^---[ \t]*\r?\n/.test(text)) return undefined;
  const close = /^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/m;
  const from = text.indexOf('\n') + 1;
  const found = close.exec(text.slice(from));
  return found === null ? undefined : { close: from + found.index, after: from + found.index + found[0].length };
}

function startOfLine(text: string, at: number): number {
  return at <= 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
}

function endOfLine(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}
