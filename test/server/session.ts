import assert from 'node:assert/strict';
import { type Channel, type Message, startStdio } from './client.ts';

type Answer = (params: never) => unknown;

export interface Setup {
  readonly channel?: Channel;
  /** Merged over what a modern editor says. */
  readonly capabilities?: { readonly workspace?: object; readonly textDocument?: object };
  readonly options?: object;
  /** URIs of the open folders. */
  readonly folders?: readonly string[];
  /** The editor's answers to requests of the server, by method. */
  readonly answers?: Readonly<Record<string, Answer>>;
}

const modern = {
  workspace: {
    configuration: true,
    workspaceFolders: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
    workspaceEdit: { documentChanges: true },
  },
  textDocument: {
    diagnostic: { relatedInformation: true, codeDescriptionSupport: true },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    publishDiagnostics: { relatedInformation: true, codeDescriptionSupport: true, versionSupport: true },
  },
};

/** What an editor that has no pull diagnostics says. */
export const pushing = { textDocument: { diagnostic: undefined } };

/** An editor at the other end: asks, tells, and keeps everything that comes. */
export function connect(channel: Channel, answers: Readonly<Record<string, Answer>> = {}) {
  const waiting = new Map<number | string, (message: Message) => void>();
  const news: Message[] = [];
  const listeners = new Set<() => void>();
  let last = 0;
  channel.onMessage((message) => {
    const { id, method, params } = message;
    if (method === undefined) {
      if (id !== undefined && id !== null) waiting.get(id)?.(message);
      return;
    }
    news.push(message);
    if (id !== undefined) channel.send({ jsonrpc: '2.0', id, result: answers[method]?.(params as never) ?? null });
    for (const listener of [...listeners]) listener();
  });

  const notify = (method: string, params?: object | null) =>
    channel.send({ jsonrpc: '2.0', method, ...(params !== undefined && { params }) });

  /** Sends a request; the answer comes as it was sent, error or not. */
  function ask(method: string, params?: unknown): Promise<Message> & { readonly id: number } {
    last += 1;
    const id = last;
    const answer = new Promise<Message>((resolve) => waiting.set(id, resolve));
    channel.send({ jsonrpc: '2.0', id, method, ...(params !== undefined && { params }) });
    return Object.assign(answer, { id });
  }

  /** Sends a request that has to succeed. */
  async function get<Result>(method: string, params?: unknown): Promise<Result> {
    const { error, result } = await ask(method, params);
    assert.equal(error, undefined, `${method}: ${error?.message}`);
    return result as Result;
  }

  /** The first message of that name that fits, among those that came already and those to come. */
  function next<Params>(method: string, fits: (params: Params) => boolean = () => true): Promise<Params> {
    const find = () => news.find((it) => it.method === method && fits(it.params as Params));
    return new Promise((resolve) => {
      const look = () => {
        const found = find();
        if (found === undefined) return;
        listeners.delete(look);
        resolve(found.params as Params);
      };
      listeners.add(look);
      look();
    });
  }

  return { channel, news, notify, ask, get, next };
}

export type Editor = Awaited<ReturnType<typeof startEditor>>;

/** Starts a server and an editor that has said hello. */
export async function startEditor({
  channel = startStdio(),
  capabilities,
  options,
  folders = [],
  answers = {},
}: Setup = {}) {
  const editor = connect(channel, answers);
  const { notify, get } = editor;
  const started = await get<{ capabilities: Record<string, unknown> }>('initialize', {
    processId: process.pid,
    rootUri: folders[0] ?? null,
    workspaceFolders: folders.map((uri) => ({ uri, name: uri.slice(uri.lastIndexOf('/') + 1) })),
    capabilities: {
      workspace: { ...modern.workspace, ...capabilities?.workspace },
      textDocument: { ...modern.textDocument, ...capabilities?.textDocument },
    },
    ...(options !== undefined && { initializationOptions: options }),
  });
  notify('initialized', {});

  return {
    ...editor,
    capabilities: started.capabilities,
    open: (uri: string, text: string, languageId = 'markdown', version = 1) =>
      notify('textDocument/didOpen', { textDocument: { uri, languageId, version, text } }),
    change: (uri: string, version: number, contentChanges: readonly object[]) =>
      notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges }),
    save: (uri: string) => notify('textDocument/didSave', { textDocument: { uri } }),
    close: (uri: string) => notify('textDocument/didClose', { textDocument: { uri } }),
    pull: (uri: string, previousResultId?: string) =>
      get<Pulled>('textDocument/diagnostic', {
        textDocument: { uri },
        ...(previousResultId !== undefined && { previousResultId }),
      }),
    codesOf: async (uri: string) =>
      (await get<Pulled>('textDocument/diagnostic', { textDocument: { uri } })).items?.map((it) => it.code) ?? [],
    actions: (uri: string, range: Range, only?: readonly string[], diagnostics: readonly Shown[] = []) =>
      get<readonly Action[]>('textDocument/codeAction', {
        textDocument: { uri },
        range,
        context: { diagnostics, ...(only && { only }) },
      }),
    hover: (uri: string, position: Position) =>
      get<{ contents: { kind: string; value: string }; range: Range } | null>('textDocument/hover', {
        textDocument: { uri },
        position,
      }),
    end: () => channel.end(),
  };
}

export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

export interface Shown {
  readonly range: Range;
  readonly code?: string;
  readonly source: string;
  readonly severity: number;
  readonly message: string;
  readonly codeDescription?: { readonly href: string };
  readonly relatedInformation?: readonly { readonly message: string }[];
}

export interface Pulled {
  readonly kind: 'full' | 'unchanged';
  readonly resultId: string;
  readonly items?: readonly Shown[];
}

export interface TextEdit {
  readonly range: Range;
  readonly newText?: string;
  readonly snippet?: { readonly kind: string; readonly value: string };
}

export interface Action {
  readonly title: string;
  readonly kind: string;
  readonly isPreferred?: boolean;
  readonly diagnostics?: readonly Shown[];
  readonly command?: { readonly command: string; readonly arguments: readonly unknown[] };
  readonly edit?: {
    readonly changes?: Readonly<Record<string, readonly TextEdit[]>>;
    readonly documentChanges?: readonly {
      readonly textDocument: { readonly uri: string; readonly version: number };
      readonly edits: readonly TextEdit[];
    }[];
  };
}

/** All of a document. */
export const everywhere: Range = { start: { line: 0, character: 0 }, end: { line: 100_000, character: 0 } };

/** A note that leaves everything to its reader. */
export const vague =
  "Hi Dana,\n\nI'd love to connect and learn about your experience. Would you have some time to chat?\n\nThanks,\nOmar\n";

/** The titles of what is offered in the first lines of a document, where a short note has its ask. */
export const titlesOf = async (editor: Editor, uri: string) =>
  (await editor.actions(uri, { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } })).map(
    (it) => it.title,
  );

/** The title of the fix that asks for the minutes of the settings. */
export const askTitle = (minutes: number) => `Ask for ${minutes} minutes`;

/** The range of some words of a text, which hold no line end. */
export function rangeOf(text: string, words: string): Range {
  const at = text.indexOf(words);
  assert.ok(0 <= at, `"${words}" is not in the text`);
  const line = text.slice(0, at).split('\n').length - 1;
  const character = at - (text.lastIndexOf('\n', at - 1) + 1);
  return { start: { line, character }, end: { line, character: character + words.length } };
}

/** The text after edits that do not overlap. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const lines = [0, ...Array.from(text.matchAll(/\r\n|\n|\r/g), (it) => it.index + it[0].length)];
  const offset = ({ line, character }: Position) => (lines[line] ?? text.length) + character;
  return [...edits]
    .map((it, at) => ({ ...it, at, start: offset(it.range.start), end: offset(it.range.end) }))
    .sort((a, b) => b.start - a.start || b.at - a.at)
    .reduce((left, { start, end, newText = '' }) => left.slice(0, start) + newText + left.slice(end), text);
}
