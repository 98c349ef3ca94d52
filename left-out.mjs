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

/** The requests of such features, which client and server have a copy each of, and those of them that stand in files of their own. */
const requests = [
  'CodeLensRefreshRequest CodeLensRequest CodeLensResolveRequest CompletionRequest CompletionResolveRequest CompletionTriggerKind',
  'DefinitionRequest DocumentFormattingRequest DocumentHighlightRequest DocumentLinkRequest DocumentLinkResolveRequest',
  'DocumentOnTypeFormattingRequest DocumentRangeFormattingRequest DocumentRangesFormattingRequest DocumentSymbolRequest',
  'PrepareRenameRequest PrepareSupportDefaultBehavior ReferencesRequest RenameRequest SignatureHelpRequest',
  'SignatureHelpTriggerKind WorkspaceSymbolRequest WorkspaceSymbolResolveRequest',
];
const requestFiles = [
  'callHierarchy colorProvider declaration fileOperations foldingRange implementation inlayHint inlineCompletion inlineValue',
  'linkedEditingRange moniker notebook semanticTokens showDocument textDocumentContent typeDefinition typeHierarchy',
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

/** The plugin for esbuild. */
export const leftOut = {
  name: 'left-out',
  setup({ onResolve, onLoad }) {
    for (const [filter, contents] of modules) {
      onResolve({ filter }, ({ path, importer }) =>
        /vscode-language(?:client|server)\b|@lezer[\\/]markdown\b/.test(importer)
          ? { path, namespace: 'left-out', pluginData: contents }
          : undefined,
      );
    }
    onLoad({ filter: /./, namespace: 'left-out' }, ({ pluginData }) => ({ contents: pluginData, loader: 'js' }));
    replaceFeatures(onLoad, 'vscode-languageclient', clientFeatures, emptyFeature);
    replaceFeatures(onLoad, 'vscode-languageserver', serverFeatures, emptyMixin);
    onLoad({ filter: /[\\/]vscode-languageclient[\\/]lib[\\/]common[\\/]notebook\.js$/ }, () => ({
      contents: noNotebooks,
    }));
    onLoad({ filter: /[\\/]ical\.js[\\/]dist[\\/]ical\.js$/ }, ({ path }) => ({
      contents: calendarParts.reduce((text, part) => withoutPart(path, text, part), readFileSync(path, 'utf8')),
    }));
    onLoad({ filter: TYPES }, ({ path }) => ({ contents: withoutTypes(readFileSync(path, 'utf8')) }));
    onLoad({ filter: protocol('protocol') }, ({ path }) => ({ contents: withoutRequests(readFileSync(path, 'utf8')) }));
    const files = requestFiles.join(' ').replaceAll(' ', '|');
    onLoad({ filter: protocol(`protocol\\.(?:${files})`) }, () => ({ contents: 'module.exports = {};', loader: 'js' }));
  },
};

function replaceFeatures(onLoad, library, features, empty) {
  const names = features.join(' ').replaceAll(' ', '|');
  const filter = new RegExp(`[\\\\/]${library}[\\\\/]lib[\\\\/]common[\\\\/](?:${names})\\.js$`);
  onLoad({ filter }, ({ path }) => {
    const exported = readFileSync(path, 'utf8').matchAll(/^exports\.(\w+Feature) = (?!exports\b)/gm);
    const found = new Set(Array.from(exported, ([, name]) => name));
    if (found.size === 0) throw new Error(`${path}: no feature to leave out`);
    return { contents: Array.from(found, (name) => `exports.${name} = ${empty};`).join('\n') };
  });
}

/** The types of the protocol, of which client and server have a copy each. */
const TYPES = /[\\/]vscode-languageserver-types[\\/]lib[\\/]esm[\\/]main\.js$/;

function withoutPart(path, text, [first, next, instead]) {
  const start = text.indexOf(first);
  const end = text.indexOf(next, start);
  if (start < 0 || end < 0) throw new Error(`${path}: no "${first}" to leave out`);
  return `${text.slice(0, start)}${instead}\n${text.slice(end)}`;
}

const protocol = (file) =>
  new RegExp(`[\\\\/]vscode-languageserver-protocol[\\\\/]lib[\\\\/]common[\\\\/]${file}\\.js$`);

const withoutTypes = (text) =>
  serverTypes
    .join(' ')
    .split(' ')
    .reduce((rest, name) => without(rest, `export var ${name};\n`, `})(${name} || (${name} = {}));\n`), text);

const withoutRequests = (text) =>
  requests
    .join(' ')
    .split(' ')
    .reduce(
      (rest, name) => without(rest, `var ${name};\n`, `})(${name} || (exports.${name} = ${name} = {}));\n`),
      text,
    );

function without(text, first, end) {
  const start = text.indexOf(first);
  const last = text.indexOf(end, start);
  if (start < 0 || last < 0) throw new Error(`the protocol's library: no "${first.trim()}" to leave out`);
  return text.slice(0, start) + text.slice(last + end.length);
}
