import type { CodeAction, Position, WorkspaceEdit } from 'vscode-languageserver';
import { type Checked, type Edit, type Message, type Rewritten, rewrite, type Settings } from '../../shared/index.ts';
import { commands, type RewriteResult } from '../../shared/protocol.ts';
import type { Abilities } from '../abilities.ts';
import { kinds, type Place, rangeOf, workspaceEditOf } from '../convert.ts';
import type { Reading } from '../drafts.ts';
import { toSnippets } from '../snippet.ts';
import { messageAt } from './message-text.ts';

export const rewriteTitle = 'Rewrite as actionable request';

/** Made anew for each text and each settings; an editor asks for it whenever the cursor moves. */
const made = new WeakMap<Message, { readonly settings: Settings; readonly rewritten: Rewritten }>();

function rewritten(checked: Checked, settings: Settings): Rewritten {
  const known = made.get(checked.message);
  if (known?.settings === settings) return known.rewritten;
  const result = rewrite(checked, settings);
  made.set(checked.message, { settings, rewritten: result });
  return result;
}

/** The message around a position, made answerable. Nothing is changed by it. */
export function rewriteAt(reading: Reading, position: Position | undefined): RewriteResult {
  const checked = messageAt(reading, position);
  if (checked === undefined) return { kind: 'unchanged' };
  const place = { document: reading.document, start: checked.start };
  const result = rewritten(checked, reading.settings);
  if (result.level === 'left') return { kind: 'left', reason: result.reason };
  if (result.level === 'unchanged') return unchanged(checked, place);
  const { span, newText } = changeOf(checked.text, result.text);
  const [snippet = ''] = toSnippets([newText]);
  const { level } = result;
  return { kind: 'rewritten', version: reading.document.version, level, range: rangeOf(place, span), newText, snippet };
}

function unchanged({ message }: Checked, place: Place): RewriteResult {
  const [blank] = message.facts.blank;
  return blank === undefined ? { kind: 'unchanged' } : { kind: 'unchanged', blank: rangeOf(place, blank.span) };
}

/** The edit that puts a rewrite into the document; undefined where there is nothing to put. */
export function rewriteEdit(
  reading: Reading,
  position: Position | undefined,
  abilities: Abilities,
): WorkspaceEdit | undefined {
  const checked = messageAt(reading, position);
  const result = checked && rewritten(checked, reading.settings);
  if (checked === undefined || result === undefined || !isChanged(result)) return undefined;
  const place = { document: reading.document, start: checked.start };
  return workspaceEditOf(place, [changeOf(checked.text, result.text)], abilities);
}

/** The rewrite of a message as a code action, where something would change. */
export function rewriteActions(
  { document, settings }: Reading,
  checked: Checked,
  abilities: Abilities,
): readonly CodeAction[] {
  const result = checked.message.isRequest ? rewritten(checked, settings) : undefined;
  if (result === undefined || !isChanged(result)) return [];
  const [title, kind] = [rewriteTitle, kinds.rewrite];
  if (abilities.commands.includes(commands.rewrite)) {
    const position = document.positionAt(checked.start);
    return [{ title, kind, command: { title, command: commands.rewrite, arguments: [document.uri, position] } }];
  }
  const place = { document, start: checked.start };
  return [{ title, kind, edit: workspaceEditOf(place, [changeOf(checked.text, result.text)], abilities) }];
}

function isChanged({ level }: Rewritten): boolean {
  return level === 'mended' || level === 'recomposed';
}

/** The lines that differ, as one edit; what is the same above and below is not touched. */
function changeOf(before: string, after: string): Edit {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start += 1;
  start = start === 0 ? 0 : before.lastIndexOf('\n', start - 1) + 1;
  let tail = 0;
  const most = Math.min(before.length, after.length) - start;
  while (tail < most && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  const same = before.length - tail;
  const line = before.indexOf('\n', same);
  // A line end is not cut in two: an editor would make a line of its first half.
  const end = tail === 0 || line < 0 ? before.length : same < line && before[line - 1] === '\r' ? line - 1 : line;
  return { span: { start, end }, newText: after.slice(start, after.length - (before.length - end)) };
}
