import * as vscode from 'vscode';
import { isDraft } from './drafts.ts';
import { sentenceAround } from './sentence.ts';

/** How long the writer must pause before the sentence being typed is underlined, in milliseconds. */
const pause = 1_000;

/** A longer insertion was pasted or put in by a fix, and nobody is in the middle of it. In UTF-16 offsets. */
const longestTyped = 40;

interface Typing {
  readonly offset: number;
  readonly timer: ReturnType<typeof setTimeout>;
}

/**
 * Keeps new squiggles off the sentence being typed until the writer pauses; `onPause` must then ask for them again.
 * A squiggle that was there before stays, and one that is no longer true goes at once.
 */
export function createQuietTyping(onPause: () => void) {
  const typing = new Map<string, Typing>();
  const shown = new Map<string, ReadonlySet<string>>();
  const held = new Map<string, readonly vscode.Diagnostic[]>();

  const rest = (key: string) => {
    typing.delete(key);
    if (held.has(key)) onPause();
  };
  const forget = (key: string) => {
    clearTimeout(typing.get(key)?.timer);
    for (const known of [typing, shown, held]) known.delete(key);
  };
  const listeners = [
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      const change = contentChanges[0];
      if (change === undefined || !isDraft(document)) return;
      const key = document.uri.toString();
      clearTimeout(typing.get(key)?.timer);
      typing.delete(key);
      if (longestTyped < change.text.length) return;
      const offset = change.rangeOffset + change.text.length;
      typing.set(key, { offset, timer: setTimeout(() => rest(key), pause) });
    }),
    // Who saves has paused.
    vscode.workspace.onDidSaveTextDocument(({ uri }) => {
      clearTimeout(typing.get(uri.toString())?.timer);
      rest(uri.toString());
    }),
    vscode.workspace.onDidCloseTextDocument((document) => forget(document.uri.toString())),
  ];

  return {
    /** All diagnostics of the document, where some were held back: these are what "nothing changed" is said of. */
    held: (document: vscode.TextDocument) => held.get(document.uri.toString()),
    /** The diagnostics that may be shown now. */
    admit(document: vscode.TextDocument, diagnostics: readonly vscode.Diagnostic[]): vscode.Diagnostic[] {
      const key = document.uri.toString();
      const place = typing.get(key);
      const before = shown.get(key);
      const admitted = diagnostics.filter(
        (it) => place === undefined || before?.has(nameOf(it)) || !isInSentence(document, place.offset, it.range),
      );
      shown.set(key, new Set(admitted.map(nameOf)));
      if (admitted.length < diagnostics.length) held.set(key, diagnostics);
      else held.delete(key);
      return admitted;
    },
    dispose() {
      for (const key of [...typing.keys()]) forget(key);
      vscode.Disposable.from(...listeners).dispose();
    },
  };
}

function isInSentence(document: vscode.TextDocument, offset: number, range: vscode.Range): boolean {
  const { start, end } = sentenceAround(document.getText(), offset);
  return document.offsetAt(range.start) <= end && start <= document.offsetAt(range.end);
}

/** A squiggle keeps its name while its sentence is edited, though its place moves. */
function nameOf({ code, message }: vscode.Diagnostic): string {
  return `${typeof code === 'object' ? code.value : code} ${message}`;
}
