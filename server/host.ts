import type { Connection, ConnectionOptions } from 'vscode-languageserver';
import type { CalendarFiles } from './calendar.ts';

/** What the server needs of what it runs in, beside a clock; nothing else of it is touched. */
export interface Host {
  /** Opens the way to the editor. Undefined where there is none: the host has said so and lets the process end. */
  readonly connect: (intake: ConnectionOptions) => Connection | undefined;
  /** The text of a file by its URI; undefined where there is none or it cannot be read. */
  readonly readText: (uri: string) => Promise<string | undefined>;
  /** Where the pages of the rules are, as a URI without a final slash; undefined where no pages came along. */
  readonly rulePages: string | undefined;
  /** Undefined where there are no files. */
  readonly calendars: CalendarFiles | undefined;
}
