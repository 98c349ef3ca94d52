import {
  type CancellationToken,
  type ConnectionOptions,
  ErrorCodes,
  LSPErrorCodes,
  Message,
  type RequestMessage,
  ResponseError,
} from 'vscode-languageserver';

/**
 * How messages are taken in. A request that is cancelled while it still waits its turn is answered at once; a message that
 * is none is dropped in silence, since the library would log it with all that is in it.
 */
export const intake: ConnectionOptions = {
  messageStrategy: {
    handleMessage: (message, next) => {
      if (Message.isRequest(message) || Message.isNotification(message) || Message.isResponse(message)) next(message);
    },
  },
  connectionStrategy: {
    cancelUndispatched: (message: Message) => ({
      jsonrpc: message.jsonrpc,
      id: (message as RequestMessage).id,
      error: { code: LSPErrorCodes.RequestCancelled, message: 'cancelled' },
    }),
  },
};

/** What the client sent is not what this request takes. Says what is expected, and never repeats what was sent. */
export function invalidParams(expected: string): ResponseError<void> {
  return new ResponseError(ErrorCodes.InvalidParams, `expected ${expected}`);
}

export interface Answering {
  /** False before `initialize` and after `shutdown`: then nothing is answered. */
  readonly isReady: () => boolean;
  /** Told of an unexpected error: where it happened, without its message, which could hold words of a draft. */
  readonly report: (frames: string) => void;
}

/**
 * Wraps a handler so that rubbish is refused, a cancelled answer is not sent, and an error neither ends the server nor
 * tells anything about a draft.
 */
export function answering({ isReady, report }: Answering) {
  return <Params, Result>(read: (params: unknown) => Params, handle: (params: Params) => Result | Promise<Result>) =>
    async (params: unknown, token: CancellationToken | undefined): Promise<Result | ResponseError<void>> => {
      if (!isReady()) return new ResponseError(ErrorCodes.InvalidRequest, 'the server is not running');
      try {
        const result = await handle(read(params));
        // The library hands over no token where a request came without parameters.
        return token?.isCancellationRequested ? new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled') : result;
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
