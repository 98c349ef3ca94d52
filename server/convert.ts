import type {
  CodeActionKind,
  Diagnostic,
  DiagnosticSeverity,
  Range,
  SnippetTextEdit,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Edit, Severity, Span } from '../shared/index.ts';
import type { Abilities } from './abilities.ts';
import type { Mark } from './merge.ts';
import { hasBlank, toSnippets } from './snippet.ts';

/** A message in its document: the only place where spans, which count from the message's start, become lines and columns. */
export interface Place {
  readonly document: TextDocument;
  /** Where the message starts in the document, in UTF-16 units. */
  readonly start: number;
}

export function rangeOf({ document, start }: Place, span: Span): Range {
  return { start: document.positionAt(start + span.start), end: document.positionAt(start + span.end) };
}

/** The span, counted from the message's start, that a range of the document covers; it may lie outside the message. */
export function spanOf({ document, start }: Place, range: Range): Span {
  const [a, b] = [document.offsetAt(range.start) - start, document.offsetAt(range.end) - start];
  return { start: Math.min(a, b), end: Math.max(a, b) };
}

/** Whether a range of the document touches a span; both ends count. */
export function touches(place: Place, range: Range, span: Span): boolean {
  const { start, end } = spanOf(place, range);
  return start <= span.end && span.start <= end;
}

/** As LSP counts them. */
export const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  warning: 2,
  information: 3,
  hint: 4,
};

/** Our name on everything the editor shows. */
export const source = 'yesable';

/** @param pageOf where the page of a rule is, if that is known. */
export function diagnosticOf(
  place: Place,
  mark: Mark,
  abilities: Abilities,
  pageOf: (rule: string) => string | undefined,
): Diagnostic {
  const { findings, span } = mark;
  const [first] = findings;
  const href = abilities.hasCodeDescription ? pageOf(first.rule) : undefined;
  const isMerged = 1 < findings.length;
  return {
    range: rangeOf(place, span),
    severity: Math.min(...findings.map((it) => severities[it.severity])) as DiagnosticSeverity,
    source,
    code: first.rule,
    ...(href !== undefined && { codeDescription: { href } }),
    message: isMerged ? mergedMessage(mark) : first.message,
    ...(isMerged &&
      abilities.hasRelatedInformation && {
        relatedInformation: findings.map((it) => ({
          location: { uri: place.document.uri, range: rangeOf(place, it.span) },
          message: it.message,
        })),
      }),
  };
}

/** A rule's name is the advice: "say how long". */
function mergedMessage({ findings }: Mark): string {
  const orders = findings.map((it) => it.rule.replaceAll('-', ' '));
  return `${findings.length} things to do here: ${orders.join(', ')}.`;
}

/** The kinds of our code actions; `source.fixAll.yesable` takes only fixes that need no input. */
export const kinds = {
  fix: 'quickfix',
  rewrite: 'refactor.rewrite',
  fixAll: 'source.fixAll.yesable',
  invitation: 'source.yesable.invitation',
} as const satisfies Record<string, CodeActionKind>;

/** Whether a client that asks for `only` wants this kind; asking for `refactor` wants `refactor.rewrite` too. */
export function isWanted(kind: CodeActionKind, only: readonly CodeActionKind[] | undefined): boolean {
  return only === undefined || only.some((it) => it === '' || kind === it || kind.startsWith(`${it}.`));
}

/** An edit for the version that was read: a client refuses it when the document has changed since. */
export function workspaceEditOf(place: Place, edits: readonly Edit[], abilities: Abilities): WorkspaceEdit {
  const { uri, version } = place.document;
  const plain = edits.map((it): TextEdit => ({ range: rangeOf(place, it.span), newText: it.newText }));
  if (!abilities.hasVersionedEdits) return { changes: { [uri]: plain } };
  return {
    documentChanges: [{ textDocument: { uri, version }, edits: abilities.hasSnippets ? withTabStops(plain) : plain }],
  };
}

/** Each blank becomes a tab stop, so that the writer fills it next. */
function withTabStops(edits: readonly TextEdit[]): (TextEdit | SnippetTextEdit)[] {
  const values = toSnippets(edits.map((it) => it.newText));
  return edits.map((it, at) =>
    hasBlank(it.newText) ? { range: it.range, snippet: { kind: 'snippet', value: values[at] as string } } : it,
  );
}
