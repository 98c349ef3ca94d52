import type { CodeAction, Diagnostic } from 'vscode-languageserver';
import {
  type Checked,
  type Edit,
  type Finding,
  lineEndOf,
  readFrontMatter,
  rules,
  type Span,
} from '../../shared/index.ts';
import type { Abilities } from '../abilities.ts';
import { kinds, workspaceEditOf } from '../convert.ts';
import type { Reading } from '../drafts.ts';
import { serverCommands } from './commands.ts';

/**
 * The ways to ignore a rule: in Markdown a comment before the paragraph or around the message, in plain text a line of front
 * matter, in mail only until the document is closed, since a line in a mail could be sent.
 */
export function suppressions(
  reading: Reading,
  checked: Checked,
  { rule, span }: Finding,
  diagnostic: Diagnostic,
  abilities: Abilities,
): readonly CodeAction[] {
  // Advice on suppressions is no rule on messages, and hiding it would hide what it is about.
  if (!rules.some((it) => it.id === rule)) return [];
  const { document, messages } = reading;
  const plain = { ...abilities, hasSnippets: false };
  const action = (title: string, edits: readonly Edit[], start: number): CodeAction => ({
    title,
    kind: kinds.fix,
    diagnostics: [diagnostic],
    edit: workspaceEditOf({ document, start }, edits, plain),
  });
  const isOnly = messages.length === 1;
  const inMessage = `Ignore ${rule} in this message`;
  switch (checked.message.prose.language) {
    case 'markdown': {
      const paragraph = beforeParagraph(checked, span, rule);
      return [
        ...(paragraph === undefined ? [] : [action(`Ignore ${rule} in this paragraph`, [paragraph], checked.start)]),
        action(inMessage, isOnly ? [atTop(checked, rule)] : aroundMessage(checked, rule), checked.start),
      ];
    }
    case 'plaintext': {
      const title = isOnly ? inMessage : `Ignore ${rule} in this file`;
      return [action(title, [inFrontMatter(document.getText(), rule)], 0)];
    }
    case 'mail': {
      const command = { title: inMessage, command: serverCommands.ignoreRule, arguments: [document.uri, rule] };
      return [{ title: `${inMessage} until it is closed`, kind: kinds.fix, diagnostics: [diagnostic], command }];
    }
  }
}

const insert = (at: number, newText: string): Edit => ({ span: { start: at, end: at }, newText });

/** A comment on a line of its own, as far in as the paragraph is, or one more name in the comment that is there already. */
function beforeParagraph({ text, message }: Checked, { start }: Span, rule: string): Edit | undefined {
  const block = message.prose.blocks.find(
    (it) => it.zone !== 'subject' && it.span.start <= start && start <= it.span.end,
  );
  if (block === undefined) return undefined;
  const line = startOfLine(text, block.span.start);
  const above = text.slice(0, line).trimEnd();
  const comment = message.prose.comments.find((it) => it.end === above.length);
  if (comment !== undefined && /^<!--\s*yesable-disable-next\s+[^\s-]/.test(text.slice(comment.start))) {
    const end = text.slice(comment.start, comment.end).search(/\s*(?:\s--\s.*)?-->/s);
    return insert(comment.start + end, ` ${rule}`);
  }
  const indent = /^[ \t]*/.exec(text.slice(line, block.span.start))?.[0] ?? '';
  return insert(line, `${indent}<!-- yesable-disable-next ${rule} -->${lineEndOf(text)}`);
}

/** A comment above everything but the front matter. */
function atTop({ text }: Checked, rule: string): Edit {
  return insert(readFrontMatter(text)?.after ?? 0, `<!-- yesable-disable-file ${rule} -->${lineEndOf(text)}`);
}

/** Comments above and below one of several messages of a file. */
function aroundMessage({ text }: Checked, rule: string): readonly Edit[] {
  const first = text.length - text.trimStart().length;
  const start = readFrontMatter(text)?.after ?? startOfLine(text, first);
  const end = lineEndOf(text);
  return [
    insert(start, `<!-- yesable-disable ${rule} -->${end}`),
    insert(text.trimEnd().length, `${end}${end}<!-- yesable-enable ${rule} -->`),
  ];
}

/** A line of the file's front matter, which is made where there is none. */
function inFrontMatter(text: string, rule: string): Edit {
  const end = lineEndOf(text);
  const matter = readFrontMatter(text);
  if (matter === undefined) return insert(0, `---${end}yesable-disable: [${rule}]${end}---${end}`);
  const known = /^yesable-disable:[ \t]*\[([^\]\r\n]*)\]/m.exec(text.slice(0, matter.close));
  if (known === null) return insert(matter.close, `yesable-disable: [${rule}]${end}`);
  return insert(known.index + known[0].length - 1, known[1]?.trim() === '' ? rule : `, ${rule}`);
}

function startOfLine(text: string, at: number): number {
  return at <= 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
}
