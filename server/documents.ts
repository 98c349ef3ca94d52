import { type TextDocumentContentChangeEvent, TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { field } from './params.ts';

/** The open documents, kept as the client edits them. Changes that are no changes are refused before anything is touched. */
export function createDocuments(): TextDocuments<TextDocument> {
  return new TextDocuments({
    create: (uri, languageId, version, text) => {
      if (typeof uri !== 'string' || typeof text !== 'string')
        throw new Error('expected a document with a URI and a text');
      return TextDocument.create(uri, String(languageId), version, text);
    },
    update: (document, changes, version) => {
      if (!changes.every(isChange)) throw new Error('expected changes, each with a text and perhaps a range');
      return TextDocument.update(document, changes, version);
    },
  });
}

function isChange(change: TextDocumentContentChangeEvent): boolean {
  const range = field(change, 'range');
  const isPlace = (it: unknown) => Number.isInteger(field(it, 'line')) && Number.isInteger(field(it, 'character'));
  return (
    typeof field(change, 'text') === 'string' &&
    (range === undefined || (isPlace(field(range, 'start')) && isPlace(field(range, 'end'))))
  );
}
