const RECURS =
  /\b(?:(?:once|twice) (?:a|every|each|per) (?:week|fortnight|month|quarter|year)|every (?:other |second )?(?:week|fortnight|month|quarter|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|(?:bi-?)?weekly|monthly|quarterly|fortnightly|regularly)\b/i;

/** "on Tuesday, March 10"; of what is to happen again and again, that is the first time: "starting on Tuesday, March 10". */
export function onDay(question: string, slot: string): string {
  return RECURS.test(question) ? `starting ${slot}` : slot;
}
