import {
  type Connection,
  type Diagnostic,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  MessageType,
  type Position,
  ShowMessageNotification,
} from 'vscode-languageserver';
import { type Invitation, type ReadFileResult, type RewriteResult, readFileRequest } from '../shared/protocol.ts';
import { type Abilities, readAbilities } from './abilities.ts';
import { createCalendars } from './calendar.ts';
import { readInstant, readWorld } from './clock.ts';
import { createDocuments } from './documents.ts';
import { createDrafts } from './drafts.ts';
import { configDiagnosticsOf } from './features/config-diagnostics.ts';
import { diagnosticsOf } from './features/diagnostics.ts';
import { invitationAt } from './features/invitation.ts';
import { rewriteAt, rewriteEdit, rewriteTitle } from './features/rewrite.ts';
import { type RulePage, rulePage } from './features/rule-pages.ts';
import type { Host } from './host.ts';
import { refused } from './requests.ts';
import { createSettingsSource, isConfigFile, type Preferences } from './settings.ts';
import { createTelling, ignoreLoss } from './telling.ts';

export type Session = ReturnType<typeof createSession>;

/** What is going on between one editor and this server: what is open, how it was set up, and what the editor was told. */
export function createSession(connection: Connection, host: Host) {
  const documents = createDocuments();
  let abilities: Abilities = readAbilities({ processId: null, rootUri: null, capabilities: {} });
  let folders: readonly string[] = [];
  const complained = new Set<string>();
  /** Settings files that are open in the editor, though not here: it underlines what is wrong in them by itself. */
  const shownElsewhere = new Set<string>();
  /** The version of each document that was saved, or opened, or for which the writer asked otherwise. */
  const saved = new Map<string, number>();

  const settings = createSettingsSource(connection, {
    abilities: () => abilities,
    folders: () => folders,
    readText,
    complain,
  });
  const calendarOf = createCalendars(host.calendars, (sentence) => complain('yesable.calendar', sentence));
  const drafts = createDrafts(documents, settings.of, readWorld, calendarOf);
  const report = (frames: string) => connection.console.error(`Yesable met an error of its own.\n${frames}`);
  /** Whether the writer wants to hear nothing new of a document as it stands now. */
  const isTooEarly = (uri: string, { config: { run = 'type' } }: Preferences) =>
    run !== 'type' && documents.get(uri)?.version !== saved.get(uri);
  const telling = createTelling(connection, {
    abilities: () => abilities,
    documents,
    drafts,
    diagnose,
    isTooEarly,
    report,
  });

  function show(type: MessageType, message: string): void {
    ignoreLoss(connection.sendNotification(ShowMessageNotification.type, { type, message }));
  }

  /** Says what is wrong in settings, once; where their file is open it is underlined instead. */
  function complain(where: string, sentence: string): void {
    if (documents.get(where) !== undefined || shownElsewhere.has(where) || complained.has(where + sentence)) return;
    complained.add(where + sentence);
    show(MessageType.Warning, `${where.slice(where.lastIndexOf('/') + 1)}: ${sentence}`);
  }

  /** What is in an open document wins over what was saved. */
  async function readText(uri: string): Promise<string | undefined> {
    const open = documents.get(uri)?.getText();
    if (open !== undefined || !abilities.hasReadFile) return open ?? host.readText(uri);
    try {
      const { text, isOpen } = await connection.sendRequest<ReadFileResult>(readFileRequest, { uri });
      if (isOpen) shownElsewhere.add(uri);
      else shownElsewhere.delete(uri);
      return text ?? undefined;
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

  function forgetSettings(sent?: unknown): void {
    settings.forget(sent);
    // What was told before may not be said any more.
    documents.keys().forEach(markSaved);
    telling.refresh();
  }

  function markSaved(uri: string): void {
    const document = documents.get(uri);
    if (document !== undefined) saved.set(uri, document.version);
  }

  documents.onDidOpen(({ document: { uri } }) => markSaved(uri));
  documents.onDidChangeContent(({ document: { uri } }) => (isConfigFile(uri) ? forgetSettings() : telling.soon(uri)));
  documents.onDidSave(({ document: { uri } }) => {
    markSaved(uri);
    telling.saved(uri);
  });
  documents.onDidClose(({ document: { uri } }) => {
    drafts.close(uri);
    settings.forgetDocument(uri);
    saved.delete(uri);
    if (isConfigFile(uri)) forgetSettings();
    telling.clear(uri);
  });

  return {
    documents,
    drafts,
    settings,
    report,
    diagnose,
    isTooEarly,
    abilities: () => abilities,
    isOpen: (uri: string) => documents.get(uri) !== undefined,

    meet(params: InitializeParams): void {
      abilities = readAbilities(params);
      folders = abilities.folders;
    },
    /** Asks to be told of changes, where the editor does not tell anyway. */
    register(): void {
      const { client } = connection;
      if (abilities.hasConfigurationEvents)
        ignoreLoss(client.register(DidChangeConfigurationNotification.type, { section: 'yesable' }));
      const watchers = [{ globPattern: '**/.yesable.json' }];
      if (abilities.hasFileEvents && !abilities.isOwnClient)
        ignoreLoss(client.register(DidChangeWatchedFilesNotification.type, { watchers }));
    },

    forgetSettings,
    changeFolders(added: readonly string[], removed: readonly string[]): void {
      folders = [...folders.filter((it) => !removed.includes(it)), ...added];
      forgetSettings();
    },
    checkAsRequest(uri: string): void {
      drafts.askAs(uri);
      markSaved(uri);
      telling.refresh();
    },
    ignoreRule(uri: string, rule: string): void {
      drafts.ignore(uri, rule);
      markSaved(uri);
      telling.refresh();
    },
    /** Puts the rewrite into the document, for an editor that shows no preview of its own. */
    async rewrite(uri: string, position: Position | undefined): Promise<RewriteResult | null> {
      const reading = await drafts.read(uri);
      if (reading === undefined) return null;
      const result = rewriteAt(reading, position);
      const edit = rewriteEdit(reading, position, abilities);
      if (edit !== undefined) await connection.workspace.applyEdit({ label: rewriteTitle, edit });
      if (result.kind === 'left') show(MessageType.Info, result.reason);
      return result;
    },
    async invitation(uri: string, position: Position | undefined): Promise<Invitation> {
      const reading = await drafts.read(uri);
      const found = reading && invitationAt(reading, position, readInstant());
      if (found === undefined)
        throw refused('This message proposes no exact time yet; name a day and a clock time first.');
      return found;
    },
    explainRule: (rule: string): Promise<RulePage | null> => rulePage(rule, pageOf, readText),
  };
}
