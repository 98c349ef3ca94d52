import type { Span } from './span.ts';

export type BlockKind = 'paragraph' | 'heading' | 'item' | 'code' | 'table' | 'html';

/** The part a piece of a message plays. Only subject, body and sign-off are ever underlined; quoted text is read as context. */
export type Zone = 'subject' | 'greeting' | 'body' | 'sign-off' | 'signature' | 'quoted';

/** A paragraph, a heading, a list item …, with its lines as a reader would see them: hard-wrapped lines are joined. */
export interface Block {
  readonly kind: BlockKind;
  readonly zone: Zone;
  readonly span: Span;
  /** Logical lines: a sentence never runs from one into the next. */
  readonly lines: readonly Span[];
}
