import type { Message } from '../message/message.ts';
import type { Settings, Severity } from '../settings/settings.ts';
import type { Span } from '../text/span.ts';

export type Group = 'reciprocal' | 'actionable' | 'respectful';

/** One replacement in a text. */
export interface Edit {
  readonly span: Span;
  readonly newText: string;
}

/** A change the writer can choose. Its edits never overlap; new text holds a `[blank]` for what only the writer knows. */
export interface Fix {
  /** An order: "Ask for 20 minutes". */
  readonly title: string;
  readonly edits: readonly Edit[];
  /** It needs no input and invents nothing, so "Apply all safe fixes" may take it. */
  readonly isSafe?: boolean;
}

/** Where one piece of advice was not taken. */
export interface Problem {
  readonly span: Span;
  /** What is missing and what the reader has to do because of it; one sentence of at most 110 characters. */
  readonly message: string;
  /** At most three, the best first. Worked out only when somebody asks: while one types, the place and the message are enough. */
  readonly fixes: () => readonly Fix[];
  /** Only where it differs from the rule's own. */
  readonly severity?: Severity;
  /** The ask lacks what fits into a slot of it, such as a length or a day: of one sentence, the editor merges such problems. */
  readonly missing?: 'slot';
}

/** One piece of advice, from its question ("how long?") to its remedy. */
export interface Rule {
  /** An order to the writer in kebab case: `say-how-long`. */
  readonly id: string;
  readonly group: Group;
  readonly severity: Severity | 'off';
  /** Completes "A good request …". */
  readonly title: string;
  /** What it costs the reader when the advice is not taken. */
  readonly why: string;
  readonly check: (message: Message, settings: Settings) => Iterable<Problem>;
}
