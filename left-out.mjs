// Parts of the language client and the language server's library that are downloaded and never run: what the other end does
// not offer, or does not ask for. Each is replaced by as little as lets the library start; nothing is said of it at `initialize`.
// The same of what the calendar's and the Markdown library would do beside reading.
import { readFileSync } from 'node:fs';

/** Features of the client that our server has no answer to. */
const clientFeatures = [
  'callHierarchy codeLens colorProvider completion declaration definition documentHighlight documentLink documentSymbol',
  'fileOperations foldingRange formatting implementation inlayHint inlineCompletion inlineValue linkedEditingRange',
  'progress reference rename selectionRange semanticTokens signatureHelp textDocumentContent typeDefinition typeHierarchy',
  'workspaceSymbol',
];

/** Features of the server's library that our server does not offer. */
const serverFeatures = [
  'callHierarchy fileOperations foldingRange inlayHint inlineCompletion inlineValue linkedEditingRange moniker notebook',
  'semanticTokens showDocument textDocumentContent typeHierarchy',
];

/** What the protocol's types tell of such features. Nothing that is left mentions them. */
const serverTypes = [
  'CodeLens Color ColorInformation ColorPresentation CompletionItem CompletionItemKind CompletionItemLabelDetails CompletionItemTag',
  'CompletionList DocumentHighlight DocumentHighlightKind DocumentLink DocumentSymbol FoldingRange FoldingRangeKind',
  'FormattingOptions InlayHint InlayHintKind InlayHintLabelPart InlineCompletionContext InlineCompletionItem',
  'InlineCompletionList InlineCompletionTriggerKind InlineValueContext InlineValueEvaluatableExpression InlineValueText',
  'InlineValueVariableLookup InsertReplaceEdit InsertTextFormat InsertTextMode LanguageKind ParameterInformation',
  'SelectedCompletionInfo SelectionRange SemanticTokenModifiers SemanticTokens SemanticTokenTypes SignatureInformation',
  'SymbolInformation SymbolKind SymbolTag WorkspaceSymbol',
];

/**
 * The requests of such features, which client and server have a copy each of, and those of them that stand in files of their own.
 * The client starts with a list of those it may cancel (notebooks, tokens, hints and what is resolved), which have to stay.
 */
const requests = [
  'CodeLensRefreshRequest CodeLensRequest CompletionRequest CompletionTriggerKind',
  'DefinitionRequest DocumentFormattingRequest DocumentHighlightRequest DocumentLinkRequest',
  'DocumentOnTypeFormattingRequest DocumentRangeFormattingRequest DocumentRangesFormattingRequest DocumentSymbolRequest',
  'PrepareRenameRequest PrepareSupportDefaultBehavior ReferencesRequest RenameRequest SignatureHelpRequest',
  'SignatureHelpTriggerKind WorkspaceSymbolRequest',
];
const requestFiles = [
  'callHierarchy colorProvider declaration fileOperations foldingRange implementation inlineCompletion inlineValue',
  'linkedEditingRange moniker textDocumentContent typeDefinition typeHierarchy',
];

/** What the client turns into the editor's terms, and back, for such features. */
const conversions = {
  protocolConverter: [
    'asCallHierarchyIncomingCall asCallHierarchyIncomingCalls asCallHierarchyItem asCallHierarchyItems asCallHierarchyOutgoingCall',
    'asCallHierarchyOutgoingCalls asCodeLens asCodeLenses asColor asColorInformation asColorInformations asColorPresentation',
    'asColorPresentations asCompletionItem asCompletionResult asDeclarationResult asDefinitionResult asDocumentHighlight',
    'asDocumentHighlightKind asDocumentHighlights asDocumentLink asDocumentLinks asDocumentSymbol asDocumentSymbols asFoldingRange',
    'asFoldingRangeKind asFoldingRanges asInlayHint asInlayHints asInlineCompletionItem asInlineCompletionResult asInlineValue',
    'asInlineValues asLinkedEditingRanges asParameterInformation asParameterInformations asReferences asSelectionRange',
    'asSelectionRanges asSemanticTokens asSemanticTokensEdit asSemanticTokensEdits asSemanticTokensLegend asSignatureHelp',
    'asSignatureInformation asSignatureInformations asSymbolInformation asSymbolInformations asSymbolKind asSymbolTag asSymbolTags',
    'asTypeHierarchyItem asTypeHierarchyItems',
  ],
  codeConverter: [
    'asCallHierarchyItem asCodeLens asCodeLensParams asCompletionItem asCompletionParams asDidCreateFilesParams',
    'asDidDeleteFilesParams asDidRenameFilesParams asDocumentLink asDocumentLinkParams asDocumentSymbolParams asFormattingOptions',
    'asInlayHint asInlineCompletionContext asInlineCompletionParams asInlineValueContext asReferenceParams asSignatureHelpParams',
    'asSymbolKind asSymbolTag asSymbolTags asTypeHierarchyItem asWillCreateFilesParams asWillDeleteFilesParams',
    'asWillRenameFilesParams asWorkspaceSymbol',
  ],
};

/** The classes of what is converted so, one in each file. */
const converted = [
  'CallHierarchyItem CodeLens CompletionItem DocumentLink InlayHint TypeHierarchyItem WorkspaceSymbol',
];

/** A feature that says and does nothing. */
const emptyFeature = `class {
  getState() { return { kind: 'static' }; }
  fillClientCapabilities() {}
  initialize() {}
  clear() {}
}`;

/** The feature of notebooks, whose events diagnostics listen to. */
const noNotebooks = `const never = () => ({ dispose() {} });
exports.NotebookDocumentSyncFeature = class {
  static CellScheme = 'vscode-notebook-cell';
  registrationType = { method: 'notebookDocument/sync' };
  onOpenNotificationSent = never;
  onChangeNotificationSent = never;
  onSaveNotificationSent = never;
  onCloseNotificationSent = never;
  getState() { return { kind: 'static' }; }
  fillClientCapabilities() {}
  initialize() {}
  register() {}
  unregister() {}
  handles() { return false; }
  clear() {}
}`;

/** What adds nothing to the class that it is given. */
const emptyMixin = '(Base) => Base';

/** Packages, or files of them, that the client asks for and need not have. */
const modules = new Map([
  // The manifest's `engines` has said before whether VS Code is new enough.
  [/^semver\/functions\/(?:parse|satisfies)$/, 'module.exports = () => true;'],
  // Needed for globs in selectors and file operations. There are none here.
  [
    /^minimatch$/,
    `exports.Minimatch = class { constructor() { throw new Error('The language client of Yesable knows no globs.'); } };`,
  ],
  // Finds the server of another package.
  [/^\.\/files$/, ''],
  // Colors for an editor.
  [
    /^@lezer\/highlight$/,
    `const tag = new Proxy(() => tag, { get: () => tag });
    export const tags = tag;
    export class Tag { static define() { return tag; } }
    export const styleTags = () => () => null;`,
  ],
]);

/** What the calendar's library does with address books, with rules that we expand ourselves, and to write: from one line of its source to another, and what stands for it. */
const calendarParts = [
  ['class VCardTime extends Time {', 'class RecurIterator {', 'class VCardTime extends Time {}'],
  ['const vcardValues = extend(', 'let icalSet = {', ''],
  ['let vcardSet = {', 'const design = {', 'let vcardSet = {}, vcard3Set = {};'],
  ['function stringify(jCal) {', 'const NAME_INDEX$1 =', "const stringify = () => '';"],
  ['function updateTimezones(vcal) {', 'function isStrictlyNaN(', 'const updateTimezones = (calendar) => calendar;'],
  ['class RecurExpansion {', 'class Event {', 'class RecurExpansion {}'],
  ['class ComponentParser {', 'var ICALmodule = {', 'class ComponentParser {}'],
];

/** What the client does for the diagnostics of a whole workspace, and of files that depend on each other; lines as above. */
const diagnosticParts = [
  ['    pullWorkspace() {', '    createProvider() {', ''],
  ['        if (this.options.workspaceDiagnostics) {\n', '        return result;\n', ''],
  [
    'class BackgroundScheduler {',
    'class DiagnosticFeatureProviderImpl {',
    'class BackgroundScheduler { add() {} remove() {} trigger() {} dispose() {} }',
  ],
];

/** A list of names written in lines. */
const namesIn = (lines) => lines.join(' ').split(' ');

/** Finds files of a package by their names. */
const filesOf = (library, folder, names) =>
  new RegExp(`[\\\\/]${library}[\\\\/]${folder.replaceAll('/', '[\\\\/]')}[\\\\/](?:${names.join('|')})\\.js$`);

/** The plugin for esbuild. */
export const leftOut = {
  name: 'left-out',
  setup({ onResolve, onLoad }) {
    const inClient = (...names) => filesOf('vscode-languageclient', 'lib/common', names);
    const inProtocol = (...names) => filesOf('vscode-languageserver-protocol', 'lib/common', names);
    const change = (filter, edit) =>
      onLoad({ filter }, ({ path }) => ({ contents: edit(readFileSync(path, 'utf8'), path), loader: 'js' }));

    for (const [filter, contents] of modules) {
      onResolve({ filter }, ({ path, importer }) =>
        /vscode-language(?:client|server)\b|@lezer[\\/]markdown\b/.test(importer)
          ? { path, namespace: 'left-out', pluginData: contents }
          : undefined,
      );
    }
    onLoad({ filter: /./, namespace: 'left-out' }, ({ pluginData }) => ({ contents: pluginData, loader: 'js' }));
    change(inClient(...namesIn(clientFeatures)), (text, path) => emptied(text, path, emptyFeature));
    change(filesOf('vscode-languageserver', 'lib/common', namesIn(serverFeatures)), (text, path) =>
      emptied(text, path, emptyMixin),
    );
    change(inClient('notebook'), () => noNotebooks);
    for (const [file, names] of Object.entries(conversions))
      change(inClient(file), (text) => withoutReturned(text, namesIn(names)));
    change(inClient(...namesIn(converted).map((it) => `protocol${it}`)), () => 'module.exports = {};');
    // The types and the protocol, of which client and server have a copy each.
    change(filesOf('vscode-languageserver-types', 'lib/esm', ['main']), (text) =>
      namesIn(serverTypes).reduce(
        (rest, name) => without(rest, `export var ${name};\n`, `})(${name} || (${name} = {}));\n`),
        text,
      ),
    );
    change(inProtocol('protocol'), (text) =>
      namesIn(requests).reduce(
        (rest, name) => without(rest, `var ${name};\n`, `})(${name} || (exports.${name} = ${name} = {}));\n`),
        text,
      ),
    );
    change(inProtocol(...namesIn(requestFiles).map((it) => `protocol\\.${it}`)), () => 'module.exports = {};');
    change(inClient('diagnostic'), (text) => withParts(text, diagnosticParts));
    change(filesOf('ical\\.js', 'dist', ['ical']), (text) => withParts(text, calendarParts));
  },
};

/** A file of features with none in it. */
function emptied(text, path, empty) {
  const exported = text.matchAll(/^exports\.(\w+Feature) = (?!exports\b)/gm);
  const found = new Set(Array.from(exported, ([, name]) => name));
  if (found.size === 0) throw new Error(`${path}: no feature to leave out`);
  return Array.from(found, (name) => `exports.${name} = ${empty};`).join('\n');
}

/** Takes names out of the object that a file returns at its end; whatever nothing else needs then goes with them. */
function withoutReturned(text, names) {
  const at = text.lastIndexOf('    return {\n');
  const returned = names.reduce((rest, name) => {
    const left = rest.replace(new RegExp(`^ +${name}(?:: ${name})?,?\\n`, 'm'), '');
    if (left === rest) throw new Error(`vscode-languageclient: no ${name} to leave out`);
    return left;
  }, text.slice(at));
  return text.slice(0, at) + returned;
}

/** A text with something else in the place of some parts of it. */
function withParts(text, parts) {
  return parts.reduce((rest, [first, next, instead]) => without(rest, first, next, `${instead}\n${next}`), text);
}

/** A text without what stands from one line of it to another. */
function without(text, first, end, instead = '') {
  const start = text.indexOf(first);
  const last = text.indexOf(end, start);
  if (start < 0 || last < 0) throw new Error(`no "${first.trim()}" to leave out`);
  return text.slice(0, start) + instead + text.slice(last + end.length);
}
