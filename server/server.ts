import type { MessageConnection } from 'vscode-jsonrpc';
import type { InitializeParams, InitializeResult } from 'vscode-languageserver-protocol';
import { checkAsRequestRequest, messageTextRequest, rewriteRequest, rulesRequest } from '../shared/protocol.ts';
import { withoutSlash } from './abilities.ts';
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
import { answering, framesOf, invalidParams, type Phase } from './requests.ts';
import { createSession } from './session.ts';

/** Answers an editor until it says goodbye. Texts are remembered while they are open; nothing of them is ever logged. */
export function startServer(connection: MessageConnection, host: Host): void {
  let phase: Phase = 'new';
  const session = createSession(connection, host);
  const { documents, drafts, settings } = session;
  const answer = answering({ phase: () => phase, report: session.report });
  const on = <Params>(method: string, read: (params: unknown) => Params, handle: (params: Params) => unknown) =>
    connection.onRequest(method, answer(read, handle));
  /** A notification gets no answer, so rubbish in one is ignored. */
  const onNews = (method: string, handle: (params: unknown) => void) =>
    connection.onNotification(method, (params: unknown) => {
      if (phase !== 'running') return;
      try {
        handle(params);
      } catch (error) {
        session.report(framesOf(error));
      }
    });

  connection.onRequest('initialize', (params: InitializeParams): InitializeResult => {
    session.meet(params);
    if (typeof params?.processId === 'number') host.outlive(params.processId);
    phase = 'running';
    return { serverInfo: { name: 'yesable' }, capabilities: capabilitiesFor(session) };
  });
  onNews('initialized', session.register);
  connection.onRequest('shutdown', () => {
    phase = 'shut-down';
    return null;
  });
  connection.onNotification('exit', () => host.exit(phase === 'shut-down' ? 0 : 1));
  // An editor that is gone says nothing more.
  connection.onClose(() => host.exit(phase === 'shut-down' ? 0 : 1));

  onNews('textDocument/didOpen', (params) => session.opened(documents.open(params as never)));
  onNews('textDocument/didChange', (params) => session.changed(documents.change(params as never)));
  onNews('textDocument/didSave', (params) => session.saved(field(field(params, 'textDocument'), 'uri')));
  onNews('textDocument/didClose', (params) => session.closed(documents.close(params as never)));
  onNews('workspace/didChangeConfiguration', (params) => session.forgetSettings(field(params, 'settings')));
  onNews('workspace/didChangeWatchedFiles', () => session.forgetSettings());
  onNews('workspace/didChangeWorkspaceFolders', (params) => {
    const event = field(params, 'event');
    session.changeFolders(urisOf(field(event, 'added')), urisOf(field(event, 'removed')));
  });

  on('textDocument/diagnostic', readPull, async ({ uri, previousResultId }) =>
    previousResultId !== undefined && session.isUnsaved(uri) && (await settings.of(uri)).config.run === 'save'
      ? { kind: 'unchanged', resultId: previousResultId }
      : reportOf(await session.diagnose(uri), previousResultId),
  );
  on('textDocument/codeAction', readActionPlace, async (place) => {
    const reading = isAnyWanted(place.only) ? await drafts.read(place.uri) : undefined;
    return reading === undefined ? [] : codeActionsOf(reading, place, session.abilities());
  });
  on('textDocument/hover', readPlace, async ({ uri, position }) => {
    const reading = await drafts.read(uri);
    return reading && hoverOf(reading, position, session.abilities());
  });
  on('workspace/executeCommand', readCommandCall, (call) => runCommand(call, session));
  on(rewriteRequest, readMessagePlace, async ({ uri, position }) => {
    const reading = await drafts.read(uri);
    return reading === undefined ? { kind: 'unchanged' } : rewriteAt(reading, position);
  });
  on(messageTextRequest, readMessagePlace, async ({ uri, position }) => {
    const reading = await drafts.read(uri);
    return reading && messageText(reading, position);
  });
  on(checkAsRequestRequest, readMessagePlace, ({ uri }) => {
    if (!session.isOpen(uri)) throw invalidParams('the URI of an open document');
    session.checkAsRequest(uri);
  });
  on(rulesRequest, (params) => params, ruleSummaries);

  connection.listen();
}

function capabilitiesFor({ abilities }: ReturnType<typeof createSession>): InitializeResult['capabilities'] {
  const { hasPull, commands } = abilities();
  return {
    textDocumentSync: { openClose: true, change: 2, save: { includeText: false } },
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
