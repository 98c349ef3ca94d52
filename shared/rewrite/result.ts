/** How far a rewrite went: nothing to do; words put into the writer's own sentences; sentences gathered; or left, with the reason. */
export type Level = 'unchanged' | 'mended' | 'recomposed' | 'left';

/** A message made answerable. `text` is the whole message; for `unchanged` and `left` it is the original. */
export interface Rewritten {
  readonly level: Level;
  readonly text: string;
  /** Only where it was left: why, as one sentence for the writer. */
  readonly reason?: string;
}
