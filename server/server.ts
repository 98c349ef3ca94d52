import {
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type DocumentDiagnosticReport,
  type GenericRequestHandler,
  type InitializeResult,
  MessageType,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import {
  checkAsRequestRequest,
  messageTextRequest,
  type ReadFileResult,
  readFileRequest,
  rulesRequest,
  statusNotification,
} from '../shared/protocol.ts';
import { type Abilities, readAbilities, withoutSlash } from './abilities.ts';
import { kinds } from './convert.ts';
import { createDocuments } from './documents.ts';
import { createDrafts } from './drafts.ts';
import { codeActionsOf, isAnyWanted } from './features/code-actions.ts';
import { runCommand, serverCommands } from './features/commands.ts';
import { configDiagnosticsOf } from './features/config-diagnostics.ts';
import { diagnosticsOf, reportOf } from './features/diagnostics.ts';
import { hoverOf } from './features/hover.ts';
import { messageText } from './features/message-text.ts';
import { rulePage, ruleSummaries } from './features/rule-pages.ts';
import { statusOf } from './features/status.ts';
import type { Host } from './host.ts';
import { readActionPlace, readCommandCall, readMessagePlace, readPlace, readPull } from './params.ts';
import { answering, framesOf, invalidParams } from './requests.ts';
import { createSettingsSource, isConfigFile } from './settings.ts';

/** Answers an editor until it says goodbye. Texts are remembered while they are open; nothing of them is ever logged. */
export function startServer(connection: Connection, host: Host): void {
  const documents = createDocuments();
  let abilities: Abilities = readAbilities({ processId: null, rootUri: null, capabilities: {} });
  let folders: readonly string[] = [];
  let isRunning = false;
  const report = (frames: string) => connection.console.error(`Yesable met an error of its own.\n${frames}`);
  const answer = answering({ isReady: () => isRunning, report });
  const on = <Params, Result>(
    method: string,
    read: (params: unknown) => Params,
    handle: (params: Params) => Result | Promise<Result>,
  ) => connection.onRequest(method, answer(read, handle) as GenericRequestHandler<unknown, void>);

  const complained = new Set<string>();
  const settings = createSettingsSource(connection, {
    abilities: () => abilities,
    folders: () => folders,
    readText,
    complain: (where, sentence) => {
      // The problems of a settings file that is open are underlined in it.
      if (documents.get(where) !== undefined || complained.has(where + sentence)) return;
      complained.add(where + sentence);
      const message = `${where.slice(where.lastIndexOf('/') + 1)}: ${sentence}`;
      void connection.sendNotification('window/showMessage', { type: MessageType.Warning, message });
    },
  });
  const drafts = createDrafts(documents, settings.of, host.readWorld);

  /** What is in an open document wins over what was saved. */
  async function readText(uri: string): Promise<string | undefined> {
    const open = documents.get(uri)?.getText();
    if (open !== undefined || !abilities.hasReadFile) return open ?? host.readText(uri);
    const { text } = await connection.sendRequest<ReadFileResult>(readFileRequest, { uri });
    return text ?? undefined;
  }

  const pageOf = (rule: string) => {
    const pages = abilities.rulePages ?? host.rulePages;
    return pages === undefined ? undefined : `${pages}/${rule}.md`;
  };

  async function diagnose(uri: string) {
    const document = documents.get(uri);
    if (document === undefined) return [];
    if (isConfigFile(uri)) return configDiagnosticsOf(document);
    const reading = await drafts.read(uri);
    return reading === undefined ? [] : diagnosticsOf(reading, abilities, pageOf);
  }

  const waiting = new Set<string>();
  /** Reads a document once the changes that have arrived together are applied, and tells the editor what came of it. */
  function tellSoon(uri: string): void {
    if (waiting.has(uri)) return;
    waiting.add(uri);
    setTimeout(() => {
      waiting.delete(uri);
      tell(uri).catch((error) => report(framesOf(error)));
    }, 0);
  }

  async function tell(uri: string): Promise<void> {
    const reading = await drafts.read(uri);
    if (reading !== undefined && abilities.isOwnClient)
      await connection.sendNotification(statusNotification, statusOf(reading));
    const isLater = reading?.preferences.config.run === 'save' && unsaved.has(uri);
    if (abilities.hasPull || isLater) return;
    const diagnostics = [...(await diagnose(uri))];
    const version = documents.get(uri)?.version;
    if (version !== undefined) await connection.sendDiagnostics({ uri, version, diagnostics });
  }

  function forgetSettings(sent?: unknown): void {
    settings.forget(sent);
    refresh();
  }

  function refresh(): void {
    if (abilities.hasPull && abilities.hasRefresh) connection.languages.diagnostics.refresh().catch(() => undefined);
    for (const uri of documents.keys()) tellSoon(uri);
  }

  const checkAsRequest = (uri: string) => {
    drafts.askAs(uri);
    unsaved.delete(uri);
    refresh();
  };

  connection.onInitialize((params): InitializeResult => {
    abilities = readAbilities(params);
    folders = abilities.folders;
    isRunning = true;
    return {
      serverInfo: { name: 'yesable' },
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: { includeText: false } },
        ...(abilities.hasPull && {
          diagnosticProvider: { identifier: 'yesable', interFileDependencies: false, workspaceDiagnostics: false },
        }),
        codeActionProvider: { codeActionKinds: Object.values(kinds) },
        hoverProvider: true,
        executeCommandProvider: {
          commands: Object.values(serverCommands).filter((it) => !abilities.commands.includes(it)),
        },
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      },
    };
  });

  connection.onInitialized(() => {
    const register = (
      type: typeof DidChangeConfigurationNotification.type | typeof DidChangeWatchedFilesNotification.type,
      options: object,
    ) =>
      void connection.client
        .register(type as typeof DidChangeWatchedFilesNotification.type, options as never)
        .catch(() => undefined);
    if (abilities.hasConfigurationEvents) register(DidChangeConfigurationNotification.type, { section: 'yesable' });
    // Our own client tells of these files anyway.
    if (abilities.hasFileEvents && !abilities.isOwnClient) {
      register(DidChangeWatchedFilesNotification.type, { watchers: [{ globPattern: '**/.yesable.json' }] });
    }
  });

  connection.onShutdown(() => {
    isRunning = false;
  });
  connection.onDidChangeConfiguration((params) => forgetSettings(params?.settings));
  connection.onDidChangeWatchedFiles(() => forgetSettings());
  connection.onNotification('workspace/didChangeWorkspaceFolders', (params) => {
    const removed = params.event.removed.map((it: { uri: string }) => withoutSlash(it.uri));
    const added = params.event.added.map((it: { uri: string }) => withoutSlash(it.uri));
    folders = [...folders.filter((it) => !removed.includes(it)), ...added];
    forgetSettings();
  });

  const unsaved = new Set<string>();
  const opening = new Set<string>();
  documents.onDidOpen(({ document }) => opening.add(document.uri));
  documents.onDidChangeContent(({ document: { uri } }) => {
    if (opening.delete(uri)) unsaved.delete(uri);
    else unsaved.add(uri);
    if (isConfigFile(uri)) forgetSettings();
    else tellSoon(uri);
  });
  documents.onDidSave(({ document: { uri } }) => {
    unsaved.delete(uri);
    tellSoon(uri);
  });
  documents.onDidClose(({ document: { uri } }) => {
    drafts.close(uri);
    settings.forgetDocument(uri);
    unsaved.delete(uri);
    if (isConfigFile(uri)) forgetSettings();
    if (!abilities.hasPull) void connection.sendDiagnostics({ uri, diagnostics: [] });
  });

  on('textDocument/diagnostic', readPull, async ({ uri, previousResultId }): Promise<DocumentDiagnosticReport> => {
    const isWaiting =
      unsaved.has(uri) && previousResultId !== undefined && (await settings.of(uri)).config.run === 'save';
    return isWaiting
      ? { kind: 'unchanged', resultId: previousResultId }
      : reportOf(await diagnose(uri), previousResultId);
  });
  on('textDocument/codeAction', readActionPlace, async (place) => {
    const reading = isAnyWanted(place.only) ? await drafts.read(place.uri) : undefined;
    return reading === undefined ? [] : codeActionsOf(reading, place, abilities);
  });
  on('textDocument/hover', readPlace, async ({ uri, position }) => {
    const reading = await drafts.read(uri);
    return reading === undefined ? null : hoverOf(reading, position, abilities);
  });
  on(messageTextRequest, readMessagePlace, async ({ uri, position }) => {
    const reading = await drafts.read(uri);
    return reading === undefined ? null : messageText(reading, position);
  });
  on(checkAsRequestRequest, readMessagePlace, ({ uri }) => {
    if (documents.get(uri) === undefined) throw invalidParams('the URI of an open document');
    checkAsRequest(uri);
    return null;
  });
  on(rulesRequest, (params) => params, ruleSummaries);
  on('workspace/executeCommand', readCommandCall, async (call) => {
    const result = runCommand(call, {
      isOpen: (uri) => documents.get(uri) !== undefined,
      checkAsRequest,
      ignoreRule: (uri, rule) => {
        drafts.ignore(uri, rule);
        refresh();
      },
      explainRule: (rule) => rulePage(rule, pageOf, readText),
    });
    return (await result) ?? null;
  });

  documents.listen(connection);
  connection.listen();
}
