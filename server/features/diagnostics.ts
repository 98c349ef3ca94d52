import type { Diagnostic, DocumentDiagnosticReport } from 'vscode-languageserver';
import type { Abilities } from '../abilities.ts';
import { diagnosticOf } from '../convert.ts';
import type { Reading } from '../drafts.ts';
import { identify } from '../identify.ts';
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
