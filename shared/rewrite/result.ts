/** How far a rewrite went: nothing to do; words put into the writer's own sentences; sentences gathered; or left, with the reason. */
export type Level = 'unchanged' | 'mended' | 'recomposed' | 'left';

/** A message made answerable. `text` is the whole message; for `unchanged` and `left` it is the original. */
export type Rewritten =
  | { readonly level: Exclude<Level, 'left'>; readonly text: string }
  /** `reason` says why, as one sentence for the writer. */
  | { readonly level: 'left'; readonly text: string; readonly reason: string };
