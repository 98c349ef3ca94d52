import {
  type CancellationToken,
  type ConnectionOptions,
  ErrorCodes,
  LSPErrorCodes,
  Message,
  type RequestMessage,
  ResponseError,
} from 'vscode-languageserver';
import { framesOf } from './frames.ts';

/** How messages are taken in, beyond what the library does by itself. */
export const intake: ConnectionOptions = {
  connectionStrategy: {
    // A request that is cancelled while it still waits its turn is answered at once.
    cancelUndispatched: (message: Message) => ({
      jsonrpc: message.jsonrpc,
      id: (message as RequestMessage).id,
      error: { code: LSPErrorCodes.RequestCancelled, message: 'cancelled' },
    }),
  },
  messageStrategy: {
    // The library would log what is no message, with all that it holds, and that could be a draft.
    handleMessage: (message, next) => (isMessage(message) ? next(message) : undefined),
  },
};

function isMessage(message: Message): boolean {
  if (Message.isResponse(message)) return message.id !== null;
  return Message.isRequest(message) || Message.isNotification(message);
}

/** What the client sent is not what this request takes. Says what is expected, and never repeats what was sent. */
export function invalidParams(expected: string): ResponseError<void> {
  return new ResponseError(ErrorCodes.InvalidParams, `expected ${expected}`);
}

/** What is asked for cannot be had, for a reason that the writer can read. */
export function refused(reason: string): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.RequestFailed, reason);
}

/** Between `initialize` and `shutdown` everything is answered, else nothing. */
export type Phase = 'new' | 'running' | 'shut-down';

export interface Answering {
  readonly phase: () => Phase;
  /** Told of an unexpected error: where it happened, without its message, which could hold words of a draft. */
  readonly report: (frames: string) => void;
}

/**
 * Makes handlers that refuse rubbish and answer nothing that was cancelled. An error neither ends the server nor tells
 * anything about a draft.
 */
export function answering({ phase, report }: Answering) {
  return <Params, Result>(read: (params: unknown) => Params, handle: (params: Params) => Result | Promise<Result>) =>
    async (params: unknown, token?: CancellationToken): Promise<Result> => {
      if (phase() === 'new') throw new ResponseError(ErrorCodes.ServerNotInitialized, 'send "initialize" first');
      if (phase() === 'shut-down') throw new ResponseError(ErrorCodes.InvalidRequest, 'the server was shut down');
      try {
        const result = await handle(read(params));
        // The library hands over no token where a request came without parameters.
        if (!token?.isCancellationRequested) return result;
      } catch (error) {
        if (error instanceof ResponseError) throw error;
        report(framesOf(error));
        throw new ResponseError(ErrorCodes.InternalError, 'this could not be done; the draft was not changed');
      }
      throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
    };
}
