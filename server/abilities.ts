import type { InitializeParams } from 'vscode-languageserver';
import { field } from './params.ts';

/** What the client can do, read once from `initialize`. */
export interface Abilities {
  /** It asks for diagnostics; else they are sent. */
  readonly hasPull: boolean;
  readonly hasRefresh: boolean;
  /** It answers `workspace/configuration`. */
  readonly hasConfiguration: boolean;
  readonly hasConfigurationEvents: boolean;
  readonly hasFileEvents: boolean;
  readonly hasFolders: boolean;
  /** It takes edits that name the version they were made for. */
  readonly hasVersionedEdits: boolean;
  /** It takes edits with tab stops. */
  readonly hasSnippets: boolean;
  readonly hasRelatedInformation: boolean;
  readonly hasCodeDescription: boolean;
  readonly hasMarkdown: boolean;
  /** It says something with our own words, so it knows our own notifications too. */
  readonly isOwnClient: boolean;
  /** It answers `yesable/readFile`. */
  readonly hasReadFile: boolean;
  /** Commands it carries out itself. */
  readonly commands: readonly string[];
  readonly rulePages: string | undefined;
  /** Settings of a client that is not asked for them. */
  readonly settings: unknown;
  /** The folders that are open, as URIs without a final slash. */
  readonly folders: readonly string[];
}

export function readAbilities(params: InitializeParams): Abilities {
  const { workspace, textDocument } = params.capabilities ?? {};
  const options = params.initializationOptions as unknown;
  const pages = field(options, 'rulePages');
  const commands = field(options, 'commands');
  const published = textDocument?.publishDiagnostics;
  const pulled = textDocument?.diagnostic;
  const folders = params.workspaceFolders?.map((it) => it.uri) ?? (params.rootUri ? [params.rootUri] : []);
  return {
    hasPull: pulled !== undefined && pulled !== null,
    hasRefresh: workspace?.diagnostics?.refreshSupport === true,
    hasConfiguration: workspace?.configuration === true,
    hasConfigurationEvents: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    hasFileEvents: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    hasFolders: workspace?.workspaceFolders === true,
    hasVersionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    hasSnippets:
      workspace?.workspaceEdit?.documentChanges === true && workspace.workspaceEdit.snippetEditSupport === true,
    hasRelatedInformation: published?.relatedInformation === true || pulled?.relatedInformation === true,
    hasCodeDescription: published?.codeDescriptionSupport === true || pulled?.codeDescriptionSupport === true,
    hasMarkdown: textDocument?.hover?.contentFormat?.includes('markdown') === true,
    isOwnClient: ['commands', 'readFile', 'rulePages', 'status'].some((it) => field(options, it) !== undefined),
    hasReadFile: field(options, 'readFile') === true,
    commands: Array.isArray(commands) ? commands.filter((it) => typeof it === 'string') : [],
    rulePages: typeof pages === 'string' ? withoutSlash(pages) : undefined,
    settings: field(options, 'settings'),
    folders: folders.filter((it) => typeof it === 'string').map(withoutSlash),
  };
}

export function withoutSlash(uri: string): string {
  return uri.endsWith('/') ? uri.slice(0, -1) : uri;
}
