import type { Edit } from '../rules/rule.ts';

// A vague topic as one question, one example or one point.

/** "hear more about your work": a verb of learning and its topic. */
export const LEARN =
  /\b(?:(?<connect>connect|meet|get in touch|chat|talk|touch base) and )?(?:(?<verb>learn(?:ing)?|hear(?:ing)?|find(?:ing)? out|know(?:ing)? more|know|understand)(?: a (?:bit|little|lot))?(?: more)? (?:about|of)|discuss|chat (?:more )?about|talk (?:more )?about|speak about|ask (?:you )?about|pick your brain (?:about|on)|explore) (?<topic>.+)$/isu;
/** One of many: "opportunities" gets "one opportunity" as its example. */
export const SINGULAR: readonly (readonly [RegExp, string])[] = [
  [/ideas$/i, 'one idea'],
  [/opportunities$/i, 'one opportunity'],
  [/projects$/i, 'one project'],
  [/issues$/i, 'one issue'],
  [/options$/i, 'one option'],
  [/possibilities$/i, 'one of them'],
  [/questions$/i, 'one question'],
  [/topics$/i, 'one topic'],
  [/things$/i, 'one thing'],
];

/** "… and would love to hear more about your work" as one question about it. */
export function narrow(sentence: string, isConnect: boolean): string | undefined {
  const body = sentence.replace(/\s*[.?!]+\s*$/, '');
  const match = LEARN.exec(body);
  if (match?.groups?.topic === undefined) return undefined;
  // "… and discuss openings in your lab": two aims are not one question.
  if (/ and (?:discuss|talk|hear|learn|see|explore|get|find)\b/i.test(match.groups.topic)) return undefined;
  const connect = isConnect && match.groups.connect !== undefined ? `${match.groups.connect} and ` : '';
  const lead = body.slice(0, match.index);
  const wish =
    /^(?<before>.*?)(?:,? and|,? so|;) (?<verb>(?:I )?(?:would|['’]d|am hoping|was hoping|hope|want|wanted|looking)\b.*)$/isu.exec(
      lead,
    );
  const one = `${connect}${/ing\b/.test(match.groups.verb ?? '') ? 'asking' : 'ask'} you one thing about ${match.groups.topic}: [the question]${isConnect ? '?' : '.'}`;
  if (wish?.groups === undefined) return `${lead}${one}`;
  const verb = /^I\b/.test(wish.groups.verb as string) ? wish.groups.verb : `I ${wish.groups.verb}`;
  return `${wish.groups.before}. ${verb}${one}`;
}

/** A time phrase at the end of a topic belongs to the meeting: "startups sometime next week". */
export function cutTimes(topic: string): { readonly topic: string; readonly rest: string } {
  const time =
    /,? (?:on|at|for|sometime|some time|next|this|over|in the|soon|tomorrow|by phone|when|whenever)\b.*$/i.exec(topic);
  return time === null ? { topic, rest: '' } : { topic: topic.slice(0, time.index), rest: time[0] };
}

/** An example behind a vague plural, the main point behind a vague singular. */
export function example(end: number, phrase: string): Edit {
  const plural = SINGULAR.find(([pattern]) => pattern.test(phrase))?.[1];
  return {
    span: { start: end, end },
    newText: plural === undefined ? ', above all [one point]' : `, such as [${plural}]`,
  };
}
