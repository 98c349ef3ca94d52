/**
 * All phrases of all tables as one automaton over words, small and quick to load. Numbers are written by numbers-as-text.ts,
 * those of each sort apart from the others: that takes less room when it is compressed.
 * A *symbol* is a group of words that no phrase tells apart; a *set* is the words that may stand at one place of a phrase.
 */
export interface CompiledPhrases {
  /** The kinds of each table, separated by spaces. Kinds are numbered in this order through all tables. */
  readonly kinds: readonly string[];
  /** The words of each symbol, separated by spaces; the symbols, from 1 on, are separated by line ends. */
  readonly words: string;
  /** How many symbols each set holds, and then which: each as its distance from the one before. */
  readonly sizes: string;
  readonly members: string;
  /**
   * For each state, from 1 on: four times the number of its edges; two more where all of another state is in it and not told
   * again; one more where a phrase may end.
   */
  readonly heads: string;
  /**
   * For each state where a phrase may end: the number of kinds that end there and the kinds, and the same for those that end
   * only where the sentence does.
   */
  readonly ends: string;
  /**
   * How many sets stand at several edges and beginnings. Then the set of each edge, and of each way to begin a phrase, counted
   * from 2: 0 is any word, 1 the next of the sets that stand in one place only.
   */
  readonly ways: string;
  /** For each state how many stand between it and the one that is in it, if any, and those that its edges lead to. */
  readonly steps: string;
  /** For each way to begin a phrase: twice the distance of its state from the one before; one more where the sentence must begin. */
  readonly starts: string;
}
