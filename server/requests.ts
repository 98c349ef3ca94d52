import {
  type CancellationToken,
  type ConnectionOptions,
  ErrorCodes,
  type Message,
  type RequestMessage,
  ResponseError,
} from 'vscode-jsonrpc';

/** LSP's own code for a request that the client no longer waits for. */
const requestCancelled = -32800;

/** A request that is cancelled while it still waits its turn is answered at once. */
export const intake: ConnectionOptions = {
  connectionStrategy: {
    cancelUndispatched: (message: Message) => ({
      jsonrpc: message.jsonrpc,
      id: (message as RequestMessage).id,
      error: { code: requestCancelled, message: 'cancelled' },
    }),
  },
};

/** What the client sent is not what this request takes. Says what is expected, and never repeats what was sent. */
export function invalidParams(expected: string): ResponseError<void> {
  return new ResponseError(ErrorCodes.InvalidParams, `expected ${expected}`);
}

/** Between `initialize` and `shutdown` everything is answered, else nothing. */
export type Phase = 'new' | 'running' | 'shut-down';

export interface Answering {
  readonly phase: () => Phase;
  /** Told of an unexpected error: where it happened, without its message, which could hold words of a draft. */
  readonly report: (frames: string) => void;
}

export type Answer = (params: unknown, token?: CancellationToken) => Promise<unknown>;

/**
 * Makes handlers of which rubbish is refused, a cancelled answer is not sent, and an error neither ends the server nor
 * tells anything about a draft.
 */
export function answering({ phase, report }: Answering) {
  return <Params>(read: (params: unknown) => Params, handle: (params: Params) => unknown): Answer =>
    async (params, token) => {
      if (phase() === 'new') return new ResponseError(ErrorCodes.ServerNotInitialized, 'send "initialize" first');
      if (phase() === 'shut-down') return new ResponseError(ErrorCodes.InvalidRequest, 'the server was shut down');
      try {
        const result = await handle(read(params));
        // The library hands over no token where a request came without parameters.
        return token?.isCancellationRequested ? new ResponseError(requestCancelled, 'cancelled') : (result ?? null);
      } catch (error) {
        if (error instanceof ResponseError) return error;
        report(framesOf(error));
        return new ResponseError(ErrorCodes.InternalError, 'this could not be done; the draft was not changed');
      }
    };
}

/** The places in the program that led to an error. */
export function framesOf(error: unknown): string {
  const lines = error instanceof Error ? (error.stack ?? '').split('\n').filter((it) => /^\s+at /.test(it)) : [];
  return lines.slice(0, 8).join('\n');
}
