/**
 * What an editor and the server say to each other beyond LSP: plain types and the names of the methods.
 * Positions are LSP positions (line and UTF-16 character, both from 0).
 */

export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

export interface DocumentParams {
  readonly uri: string;
}

/**
 * The message around `position`; the first message of the document where no position is given. At a place that was too long to be
 * read, the request is refused with a sentence for the writer.
 */
export interface MessageParams extends DocumentParams {
  readonly position?: Position;
}

/** What an editor can do that LSP has no capability for. Sent as `initializationOptions`; all of it is optional. */
export interface InitializationOptions {
  /** Commands the editor implements itself. The server does not announce these, and uses them in code actions. */
  readonly commands?: readonly string[];
  /** The editor answers `yesable/readFile`, so the server reads no file by itself. */
  readonly readFile?: boolean;
  /** Where the rules' pages are, as a URI without a final slash: `<rulePages>/<rule>.md`. */
  readonly rulePages?: string;
  /** The editor shows `yesable/status`. */
  readonly status?: boolean;
  /** The writer's settings, from an editor that cannot be asked for its configuration. */
  readonly settings?: object;
}

/** Editor to server: rewrite one message. Takes MessageParams, returns RewriteResult. Nothing is changed by it. */
export const rewriteRequest = 'yesable/rewrite';

export type RewriteResult =
  | {
      readonly kind: 'rewritten';
      /** The version of the document that was read; an edit for another version must not be applied. */
      readonly version: number;
      /** `mended`: words were put into the writer's own sentences. `recomposed`: sentences were gathered. */
      readonly level: 'mended' | 'recomposed';
      readonly range: Range;
      readonly newText: string;
      /** `newText` in snippet syntax, with each blank a tab stop; blanks of one name share one number. */
      readonly snippet: string;
    }
  /** Nothing to change. `blank` is the first blank still to be filled, if there is one. */
  | { readonly kind: 'unchanged'; readonly blank?: Range }
  /** The draft stays as it is, for a reason the writer can read. */
  | { readonly kind: 'left'; readonly reason: string };

/**
 * Editor to server: read this document as a request until it is closed, whatever the gate says.
 * Takes DocumentParams, returns nothing; the server then refreshes the diagnostics.
 */
export const checkAsRequestRequest = 'yesable/checkAsRequest';

/** Editor to server: all rules in the order a reader would ask. Takes nothing, returns a list of RuleSummary. */
export const rulesRequest = 'yesable/rules';

export interface RuleSummary {
  readonly rule: string;
  /** Completes "A good request …". */
  readonly title: string;
  readonly group: 'reciprocal' | 'actionable' | 'respectful';
}

/** Editor to server: one message as it would be sent. Takes MessageParams, returns MessageText or null for no message. */
export const messageTextRequest = 'yesable/messageText';

export interface MessageText {
  /** The message without front matter, mail headers and comments. */
  readonly text: string;
  /** How many blanks are still in it. */
  readonly blanks: number;
}

/**
 * Editor to server: a calendar file for the meeting that a message proposes. Takes MessageParams, returns Invitation; an error says
 * so where the message names no exact time.
 */
export const invitationRequest = 'yesable/invitation';

export interface Invitation {
  /** A name to save it under: `2026-03-10-tide-mills.ics`. */
  readonly fileName: string;
  /** An iCalendar file (RFC 5545) with one event. */
  readonly content: string;
}

/** Server to editor: what the reader still has to do. Sent after each reading of an open document. */
export const statusNotification = 'yesable/status';

export interface StatusParams extends DocumentParams {
  readonly version: number;
  readonly messages: readonly MessageStatus[];
  /** A sentence for the writer when a part of the document was too long to be read. */
  readonly limit?: string;
  /** Why nothing was looked for: the settings leave the document out, or it waits until the writer asks. */
  readonly unread?: 'off' | 'waiting';
}

export interface MessageStatus {
  readonly range: Range;
  readonly isRequest: boolean;
  /** Messages in other languages are not judged. */
  readonly isEnglish: boolean;
  /** In plain words, in the reader's order; empty when only the answer is left. */
  readonly readerMust: readonly string[];
  readonly answer: 'yes-no' | 'choice' | 'short' | 'open';
  /** How many [blanks] only the writer can fill are still in it. */
  readonly blanks: number;
}

/**
 * Server to editor: the text of a file, in whatever file system the workspace lives. Takes DocumentParams,
 * returns ReadFileResult; a file that is not there is no error.
 */
export const readFileRequest = 'yesable/readFile';

export interface ReadFileResult {
  readonly text: string | null;
  /** The writer has it open in the editor, which shows there what is wrong in it. */
  readonly isOpen?: boolean;
}

/** The names of the commands; the server announces those that the editor does not implement itself. */
export const commands = {
  rewrite: 'yesable.rewrite',
  checkAsRequest: 'yesable.checkAsRequest',
  explainRule: 'yesable.explainRule',
  restart: 'yesable.restart',
  newRequest: 'yesable.newRequest',
  copyMessage: 'yesable.copyMessage',
  saveInvitation: 'yesable.saveInvitation',
} as const;
