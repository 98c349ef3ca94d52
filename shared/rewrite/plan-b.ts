export const PLAN_B =
  /,? (?:or else|or|otherwise),? (?<plan>(?:perhaps |maybe )you (?:could|can|might) [^.?!]+)(?<mark>[.?!]*)$/i;

/** The plan B of a text, "perhaps you could point me to a colleague", where a sentence that is no question ends with one. */
export function planBOf(sentence: string): string | undefined {
  return PLAN_B.exec(sentence)?.groups?.plan;
}
