import type { MessageConnection } from 'vscode-jsonrpc';
import type { Diagnostic, InitializeParams, Position } from 'vscode-languageserver-protocol';
import { type ReadFileResult, type RewriteResult, readFileRequest, statusNotification } from '../shared/protocol.ts';
import { type Abilities, readAbilities } from './abilities.ts';
import { createDocuments } from './documents.ts';
import { createDrafts } from './drafts.ts';
import { configDiagnosticsOf } from './features/config-diagnostics.ts';
import { diagnosticsOf } from './features/diagnostics.ts';
import { rewriteAt, rewriteEdit, rewriteTitle } from './features/rewrite.ts';
import { type RulePage, rulePage } from './features/rule-pages.ts';
import { statusOf } from './features/status.ts';
import type { Host } from './host.ts';
import { framesOf } from './requests.ts';
import { createSettingsSource, isConfigFile } from './settings.ts';

export type Session = ReturnType<typeof createSession>;

/** What is going on between one editor and this server: what is open, how it was set up, and what the editor was told. */
export function createSession(connection: MessageConnection, host: Host) {
  const documents = createDocuments();
  let abilities: Abilities = readAbilities({ processId: null, rootUri: null, capabilities: {} });
  let folders: readonly string[] = [];
  const complained = new Set<string>();
  const unsaved = new Set<string>();
  const waiting = new Set<string>();

  const settings = createSettingsSource(connection, {
    abilities: () => abilities,
    folders: () => folders,
    readText,
    complain,
  });
  const drafts = createDrafts(documents, settings.of, host.readWorld);

  function report(frames: string): void {
    tellEditor('window/logMessage', { type: errorType, message: `Yesable met an error of its own.\n${frames}` });
  }

  /** A channel that broke ends the server; there is nobody left to tell. */
  function tellEditor(method: string, params: object): void {
    connection.sendNotification(method, params).catch(() => undefined);
  }

  /** Says what is wrong in settings, once; where their file is open it is underlined instead. */
  function complain(where: string, sentence: string): void {
    if (documents.get(where) !== undefined || complained.has(where + sentence)) return;
    complained.add(where + sentence);
    const message = `${where.slice(where.lastIndexOf('/') + 1)}: ${sentence}`;
    tellEditor('window/showMessage', { type: warningType, message });
  }

  /** What is in an open document wins over what was saved. */
  async function readText(uri: string): Promise<string | undefined> {
    const open = documents.get(uri)?.getText();
    if (open !== undefined || !abilities.hasReadFile) return open ?? host.readText(uri);
    try {
      return (await connection.sendRequest<ReadFileResult>(readFileRequest, { uri })).text ?? undefined;
    } catch {
      // The editor could not read it either.
      return undefined;
    }
  }

  function pageOf(rule: string): string | undefined {
    const pages = abilities.rulePages ?? host.rulePages;
    return pages === undefined ? undefined : `${pages}/${rule}.md`;
  }

  async function diagnose(uri: string): Promise<readonly Diagnostic[]> {
    const document = documents.get(uri);
    if (document !== undefined && isConfigFile(uri)) return configDiagnosticsOf(document);
    const reading = await drafts.read(uri);
    return reading === undefined ? [] : diagnosticsOf(reading, abilities, pageOf);
  }

  /** Reads a document once the changes that arrived together are applied, and tells the editor what came of it. */
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
    if (reading !== undefined && abilities.isOwnClient) tellEditor(statusNotification, statusOf(reading));
    const isTooEarly = unsaved.has(uri) && reading?.preferences.config.run === 'save';
    if (abilities.hasPull || isTooEarly) return;
    const diagnostics = await diagnose(uri);
    const version = documents.get(uri)?.version;
    if (version !== undefined) tellEditor('textDocument/publishDiagnostics', { uri, version, diagnostics });
  }

  function forgetSettings(sent?: unknown): void {
    settings.forget(sent);
    refresh();
  }

  function refresh(): void {
    if (abilities.hasPull && abilities.hasRefresh)
      connection.sendRequest('workspace/diagnostic/refresh').catch(() => undefined);
    for (const uri of documents.uris()) tellSoon(uri);
  }

  function read(uri: string): void {
    if (isConfigFile(uri)) forgetSettings();
    else tellSoon(uri);
  }

  return {
    documents,
    drafts,
    settings,
    report,
    diagnose,
    abilities: () => abilities,
    isOpen: (uri: string) => documents.get(uri) !== undefined,
    isUnsaved: (uri: string) => unsaved.has(uri),

    meet(params: InitializeParams): void {
      abilities = readAbilities(params);
      folders = abilities.folders;
    },
    /** Asks to be told of changes, where the editor does not tell anyway. */
    register(): void {
      const registrations = [
        ...(abilities.hasConfigurationEvents
          ? [{ id: 'settings', method: 'workspace/didChangeConfiguration', registerOptions: { section: 'yesable' } }]
          : []),
        ...(abilities.hasFileEvents && !abilities.isOwnClient
          ? [
              {
                id: 'files',
                method: 'workspace/didChangeWatchedFiles',
                registerOptions: { watchers: [{ globPattern: '**/.yesable.json' }] },
              },
            ]
          : []),
      ];
      if (registrations.length > 0)
        connection.sendRequest('client/registerCapability', { registrations }).catch(() => undefined);
    },

    opened(uri: string | undefined): void {
      if (uri === undefined) return;
      unsaved.delete(uri);
      read(uri);
    },
    changed(uri: string | undefined): void {
      if (uri === undefined) return;
      unsaved.add(uri);
      read(uri);
    },
    saved(uri: unknown): void {
      if (typeof uri !== 'string' || documents.get(uri) === undefined) return;
      unsaved.delete(uri);
      tellSoon(uri);
    },
    closed(uri: string | undefined): void {
      if (uri === undefined) return;
      drafts.close(uri);
      settings.forgetDocument(uri);
      unsaved.delete(uri);
      if (isConfigFile(uri)) forgetSettings();
      if (!abilities.hasPull) tellEditor('textDocument/publishDiagnostics', { uri, diagnostics: [] });
    },

    forgetSettings,
    changeFolders(added: readonly string[], removed: readonly string[]): void {
      folders = [...folders.filter((it) => !removed.includes(it)), ...added];
      forgetSettings();
    },
    checkAsRequest(uri: string): void {
      drafts.askAs(uri);
      unsaved.delete(uri);
      refresh();
    },
    ignoreRule(uri: string, rule: string): void {
      drafts.ignore(uri, rule);
      refresh();
    },
    /** Puts the rewrite into the document, for an editor that shows no preview of its own. */
    async rewrite(uri: string, position: Position | undefined): Promise<RewriteResult | null> {
      const reading = await drafts.read(uri);
      if (reading === undefined) return null;
      const result = rewriteAt(reading, position);
      const edit = rewriteEdit(reading, position, abilities);
      if (edit !== undefined) await connection.sendRequest('workspace/applyEdit', { label: rewriteTitle, edit });
      if (result.kind === 'left') tellEditor('window/showMessage', { type: informationType, message: result.reason });
      return result;
    },
    explainRule: (rule: string): Promise<RulePage | null> => rulePage(rule, pageOf, readText),
  };
}

/** As LSP counts the types of messages. */
const errorType = 1;
const warningType = 2;
const informationType = 3;
