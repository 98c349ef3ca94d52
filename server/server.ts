import {
  type Connection,
  type InitializeResult,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import {
  checkAsRequestRequest,
  invitationRequest,
  type MessageText,
  messageTextRequest,
  type RewriteResult,
  rewriteRequest,
  rulesRequest,
} from '../shared/protocol.ts';
import { type Abilities, withoutSlash } from './abilities.ts';
import { kinds } from './convert.ts';
import { codeActionsOf, isAnyWanted } from './features/code-actions.ts';
import { runCommand, serverCommands } from './features/commands.ts';
import { reportOf } from './features/diagnostics.ts';
import { hoverOf } from './features/hover.ts';
import { messageText } from './features/message-text.ts';
import { rewriteAt } from './features/rewrite.ts';
import { ruleSummaries } from './features/rule-pages.ts';
import type { Host } from './host.ts';
import { field, readActionPlace, readCommandCall, readMessagePlace, readPlace, readPull } from './params.ts';
import { answering, intake, invalidParams, type Phase } from './requests.ts';
import { createSession, type Session } from './session.ts';

/** Answers an editor until it says goodbye. Texts are remembered while they are open; nothing of them is ever logged. */
export function startServer(host: Host): void {
  const connection = host.connect(intake);
  if (connection === undefined) return;
  let phase: Phase = 'new';
  const session = createSession(connection, host);
  const answer = answering({ phase: () => phase, report: session.report });

  connection.onInitialize((params): InitializeResult => {
    session.meet(params);
    phase = 'running';
    // What is told before the first word and after the last is not heard.
    const listening = session.documents.listen(connection);
    connection.onShutdown(() => {
      phase = 'shut-down';
      listening.dispose();
    });
    return { serverInfo: { name: 'yesable' }, capabilities: capabilitiesFor(session.abilities()) };
  });
  connection.onInitialized(() => {
    session.register();
    listenToFolders(connection, session);
  });
  connection.onDidChangeConfiguration((params: unknown) => session.forgetSettings(field(params, 'settings')));
  connection.onDidChangeWatchedFiles(() => session.forgetSettings());
  answerEditor(connection, session, answer);
  answerOwnRequests(connection, session, answer);
  connection.listen();
}

type Answering = ReturnType<typeof answering>;

function answerEditor(connection: Connection, session: Session, answer: Answering): void {
  const { drafts, settings } = session;
  connection.languages.diagnostics.on(
    answer(readPull, async ({ uri, previousResultId }) =>
      previousResultId !== undefined && session.isTooEarly(uri, await settings.of(uri))
        ? ({ kind: 'unchanged', resultId: previousResultId } as const)
        : reportOf(await session.diagnose(uri), previousResultId),
    ),
  );
  connection.onCodeAction(
    answer(readActionPlace, async (place) => {
      const reading = isAnyWanted(place.only) ? await drafts.read(place.uri) : undefined;
      return reading === undefined ? [] : [...codeActionsOf(reading, place, session.abilities())];
    }),
  );
  connection.onHover(
    answer(readPlace, async ({ uri, position }) => {
      const reading = await drafts.read(uri);
      return reading && hoverOf(reading, position, session.abilities());
    }),
  );
  connection.onExecuteCommand(answer(readCommandCall, (call) => runCommand(call, session)));
}

function answerOwnRequests(connection: Connection, { drafts, ...session }: Session, answer: Answering): void {
  connection.onRequest<RewriteResult, void>(
    rewriteRequest,
    answer(readMessagePlace, async ({ uri, position }) => {
      const reading = await drafts.read(uri);
      return reading === undefined ? { kind: 'unchanged' } : rewriteAt(reading, position);
    }),
  );
  connection.onRequest<MessageText | null, void>(
    messageTextRequest,
    answer(readMessagePlace, async ({ uri, position }) => {
      const reading = await drafts.read(uri);
      return reading === undefined ? null : messageText(reading, position);
    }),
  );
  connection.onRequest(
    invitationRequest,
    answer(readMessagePlace, ({ uri, position }) => session.invitation(uri, position)),
  );
  connection.onRequest(
    checkAsRequestRequest,
    answer(readMessagePlace, ({ uri }) => {
      if (!session.isOpen(uri)) throw invalidParams('the URI of an open document');
      session.checkAsRequest(uri);
    }),
  );
  connection.onRequest(
    rulesRequest,
    answer((params) => params, ruleSummaries),
  );
}

function listenToFolders({ workspace }: Connection, session: Session): void {
  if (!session.abilities().hasFolders) return;
  workspace.onDidChangeWorkspaceFolders((event: unknown) =>
    session.changeFolders(urisOf(field(event, 'added')), urisOf(field(event, 'removed'))),
  );
}

function capabilitiesFor({ hasPull, commands }: Abilities): ServerCapabilities {
  return {
    textDocumentSync: {
      openClose: true,
      change: TextDocumentSyncKind.Incremental,
      save: { includeText: false },
    },
    ...(hasPull && {
      diagnosticProvider: { identifier: 'yesable', interFileDependencies: false, workspaceDiagnostics: false },
    }),
    codeActionProvider: { codeActionKinds: Object.values(kinds) },
    hoverProvider: true,
    executeCommandProvider: { commands: Object.values(serverCommands).filter((it) => !commands.includes(it)) },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  };
}

function urisOf(folders: unknown): readonly string[] {
  const uris = Array.isArray(folders) ? folders.map((it) => field(it, 'uri')) : [];
  return uris.filter((it) => typeof it === 'string').map(withoutSlash);
}
