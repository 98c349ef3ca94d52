import type { Diagnostic } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { rangeOf, severities, source } from '../convert.ts';
import { problemsOf } from '../settings.ts';

/** What is wrong in a settings file that is open; what is underlined there is not applied. */
export function configDiagnosticsOf(document: TextDocument): readonly Diagnostic[] {
  return problemsOf(document.getText()).map(({ offset, length, message }) => ({
    range: rangeOf({ document, start: 0 }, { start: offset, end: offset + length }),
    severity: severities.warning,
    source,
    message,
  }));
}
