import type {
  DidChangeTextDocumentParams,
  DidCloseTextDocumentParams,
  DidOpenTextDocumentParams,
  TextDocumentContentChangeEvent,
} from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { field } from './params.ts';

/** The open documents, as the client edits them. */
export interface Documents {
  readonly get: (uri: string) => TextDocument | undefined;
  readonly uris: () => readonly string[];
  /** Each takes what a client sent and returns the URI it is about; undefined for rubbish and for what is not open. */
  readonly open: (params: DidOpenTextDocumentParams) => string | undefined;
  readonly change: (params: DidChangeTextDocumentParams) => string | undefined;
  readonly close: (params: DidCloseTextDocumentParams) => string | undefined;
}

export function createDocuments(): Documents {
  const known = new Map<string, TextDocument>();
  return {
    get: (uri) => known.get(uri),
    uris: () => [...known.keys()],
    open: (params) => {
      const { uri, languageId, version, text } = params?.textDocument ?? {};
      if (typeof uri !== 'string' || typeof text !== 'string') return undefined;
      known.set(uri, TextDocument.create(uri, String(languageId), Number(version) || 0, text));
      return uri;
    },
    change: (params) => {
      const { uri, version } = params?.textDocument ?? {};
      const document = known.get(uri);
      const changes: readonly unknown[] = Array.isArray(params?.contentChanges) ? params.contentChanges : [];
      // All or none: half of the changes would leave a text that nobody wrote.
      if (document === undefined || !changes.every(isChange)) return undefined;
      TextDocument.update(document, [...changes], Number(version) || document.version + 1);
      return uri;
    },
    close: (params) => {
      const uri = params?.textDocument?.uri;
      return known.delete(uri) ? uri : undefined;
    },
  };
}

function isChange(change: unknown): change is TextDocumentContentChangeEvent {
  const range = field(change, 'range');
  const isPlace = (it: unknown) => isCount(field(it, 'line')) && isCount(field(it, 'character'));
  const isRange = range === undefined || (isPlace(field(range, 'start')) && isPlace(field(range, 'end')));
  return typeof field(change, 'text') === 'string' && isRange;
}

function isCount(value: unknown): boolean {
  return Number.isInteger(value) && 0 <= (value as number);
}
