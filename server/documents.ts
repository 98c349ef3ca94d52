import { type TextDocumentContentChangeEvent, TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { field, isCount } from './params.ts';
import { invalidParams } from './requests.ts';

export type Documents = TextDocuments<TextDocument>;

/** The open documents, as the client edits them. What is no text and no change is not taken. */
export function createDocuments(): Documents {
  return new TextDocuments<TextDocument>({
    create: (uri: unknown, languageId, version, text: unknown) => {
      if (typeof uri !== 'string' || typeof text !== 'string') throw invalidParams('a URI and a text');
      return TextDocument.create(uri, String(languageId), Number(version) || 0, text);
    },
    update: (document, changes: unknown, version) => {
      // All or none: half of the changes would leave a text that nobody wrote.
      if (!Array.isArray(changes) || !changes.every(isChange)) return document;
      return TextDocument.update(document, changes, Number(version) || document.version + 1);
    },
  });
}

function isChange(change: unknown): change is TextDocumentContentChangeEvent {
  const range = field(change, 'range');
  const isPlace = (it: unknown) => isCount(field(it, 'line')) && isCount(field(it, 'character'));
  const isRange = range === undefined || (isPlace(field(range, 'start')) && isPlace(field(range, 'end')));
  return typeof field(change, 'text') === 'string' && isRange;
}
