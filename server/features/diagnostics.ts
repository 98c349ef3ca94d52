import type { Diagnostic, DocumentDiagnosticReport } from 'vscode-languageserver';
import type { Abilities } from '../abilities.ts';
import { diagnosticOf } from '../convert.ts';
import type { Reading } from '../drafts.ts';
import { marksOf } from '../merge.ts';

/** The underlines of a document, message by message. */
export function diagnosticsOf(
  { document, messages }: Reading,
  abilities: Abilities,
  pageOf: (rule: string) => string | undefined,
): readonly Diagnostic[] {
  return messages.flatMap((checked) =>
    marksOf(checked).map((mark) => diagnosticOf({ document, start: checked.start }, mark, abilities, pageOf)),
  );
}

/** A report that says "unchanged" where the client already has these diagnostics, whenever it got them. */
export function reportOf(items: readonly Diagnostic[], previousResultId: string | undefined): DocumentDiagnosticReport {
  const resultId = identify(JSON.stringify(items));
  if (resultId === previousResultId) return { kind: 'unchanged', resultId };
  return { kind: 'full', resultId, items: [...items] };
}

/**
 * A name for a text that depends on nothing else, so that it means the same after the server was started again: two
 * FNV-1a hashes of 32 bits and the length.
 */
function identify(text: string): string {
  let one = 0x811c9dc5;
  let two = 0x1000193;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    one = Math.imul(one ^ unit, 0x01000193);
    two = Math.imul(two ^ (unit + at), 0x85ebca6b);
  }
  return [one >>> 0, two >>> 0, text.length].map((it) => it.toString(36)).join('-');
}
