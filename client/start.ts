import * as vscode from 'vscode';
import {
  type BaseLanguageClient,
  DocumentDiagnosticRequest,
  type LanguageClientOptions,
  vsdiag,
} from 'vscode-languageclient';
import { commands, type InitializationOptions } from '../shared/protocol.ts';
import { checkAsRequest } from './check-as-request.ts';
import { copyMessage } from './copy-message.ts';
import { isDraft, languages } from './drafts.ts';
import { newRequest } from './new-request.ts';
import { createQuietTyping } from './quiet-typing.ts';
import { answerReadFile } from './read-file.ts';
import { createRewrite } from './rewrite.ts';
import { explainRule, linkToRulePage, provideRulePages, rulePages } from './rule-page.ts';
import { saveInvitation } from './save-invitation.ts';
import { showStatus } from './status.ts';

/**
 * Starts the language client and shows everything the writer sees. VS Code disposes the subscriptions of the context
 * when the extension ends, and with them the server.
 */
export async function startYesable(
  context: vscode.ExtensionContext,
  createClient: (options: LanguageClientOptions) => BaseLanguageClient,
): Promise<void> {
  const quiet = createQuietTyping(() => client.getFeature(DocumentDiagnosticRequest.method).refresh());
  const configFiles = vscode.workspace.createFileSystemWatcher('**/.yesable.json');
  const client = createClient({
    ...draftOptions(quiet),
    initializationOptions: {
      commands: Object.values(commands),
      readFile: true,
      rulePages,
    } satisfies InitializationOptions,
    synchronize: { fileEvents: configFiles },
  });
  const rewrite = createRewrite(client);
  const register = vscode.commands.registerCommand;
  context.subscriptions.push(
    quiet,
    configFiles,
    rewrite,
    provideRulePages(context.extensionUri),
    register(commands.rewrite, rewrite.start),
    register('yesable.useRewrite', rewrite.use),
    register('yesable.keepDraft', rewrite.keep),
    register(commands.checkAsRequest, () => checkAsRequest(client)),
    register(commands.explainRule, (rule: unknown) => explainRule(client, rule)),
    register(commands.newRequest, newRequest),
    register(commands.copyMessage, () => copyMessage(client)),
    register(commands.saveInvitation, (uri, position) => saveInvitation(client, uri, position)),
    register(commands.restart, () => restart(client)),
    showStatus(client),
    answerReadFile(client),
    { dispose: () => client.dispose() },
  );
  await client.start();
}

async function restart(client: BaseLanguageClient): Promise<void> {
  if (client.needsStop()) await client.stop();
  await client.start();
}

/** Which documents are read, when, and what of the answer is shown. */
function draftOptions(quiet: ReturnType<typeof createQuietTyping>): LanguageClientOptions {
  return {
    // Every scheme counts: untitled documents and virtual workspaces too.
    documentSelector: languages.map((language) => ({ language })),
    diagnosticPullOptions: {
      onChange: true,
      onSave: true,
      filter: (document) => !isDraft(document),
    },
    middleware: {
      didOpen: ifDraft,
      didChange: (event, next) => ifDraft(event.document, () => next(event)),
      didSave: ifDraft,
      didClose: ifDraft,
      provideDiagnostics: async (document, previousResultId, token, next) => {
        if (!('languageId' in document)) return next(document, previousResultId, token);
        if (!isDraft(document)) return undefined;
        const report = await next(document, previousResultId, token);
        const items = report?.kind === 'full' ? report.items : quiet.held(document);
        if (!report || !items) return report;
        items.forEach(linkToRulePage);
        return { ...report, kind: vsdiag.DocumentDiagnosticReportKind.full, items: quiet.admit(document, items) };
      },
    },
  };
}

/** Keeps from the server what is no draft, though it is in a draft's language: the preview of a rewrite, an output panel. */
async function ifDraft(document: vscode.TextDocument, next: (it: vscode.TextDocument) => Promise<void>): Promise<void> {
  if (isDraft(document)) await next(document);
}
