import type { Edit } from '../rules/rule.ts';

// A vague topic as one question, one example or one point.

/** "hear more about your work": a verb of learning and its topic. */
export const LEARN =
  /\b(?:(?<connect>connect|meet|get in touch|chat|talk|touch base) and )?(?:(?<verb>learn(?:ing)?|hear(?:ing)?|find(?:ing)? out|know(?:ing)? more|know|understand)(?: a (?:bit|little|lot))?(?: more)? (?:about|of)|discuss|chat (?:more )?about|talk (?:more )?about|speak about|ask (?:you )?about|pick your brain (?:about|on)|explore) (?<topic>.+)$/isu;
/** One of many: "opportunities" gets "one opportunity" as its example. */
const SINGULAR: readonly (readonly [RegExp, string])[] = [
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

/** What only tells when, how long or how: "sometime next week", "over coffee"; not "at Epic", "over the years". */
const MEETING_TAIL =
  /,? (?:(?:on|at|around) (?=\d|\[|the \d|noon|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:zoom|teams|skype|video|the phone)\b|(?:your|a|any|some) (?:\p{L}+ )?(?:convenience|time|point|day)\b)|(?:on|at|in) (?=\[)|for (?=\d|\[|half\b|(?:an?|some|ten|fifteen|twenty|thirty) (?:\p{L}+ )?(?:hour|minutes?|moment|bit|while|few|couple|coffee|call|chat|lunch)\b|(?:coffee|lunch|drinks)\b)|some ?time\b|(?:next|this) (?=week|month|year|spring|summer|fall|autumn|winter|morning|afternoon|evening|weekend|\p{L}+day\b)|over (?=(?:an? |some |the )?(?:\p{L}+ )?(?:coffee|tea|lunch|dinner|breakfast|drinks?|beers?|zoom|teams|skype|phone|video)\b)|in the (?=next|coming|near|morning|afternoon|evening)|soon\b|tomorrow\b|by phone\b|via (?=zoom|phone|teams|video|skype)|when(?:ever)? (?=you (?:have|get|can|are|find)\b|(?:it|that) |convenient|possible)).*$/iu;

/** A time phrase at the end of a topic belongs to the meeting: "startups sometime next week". */
export function cutTimes(topic: string): { readonly topic: string; readonly rest: string } {
  const time = MEETING_TAIL.exec(topic);
  return time === null ? { topic, rest: '' } : { topic: topic.slice(0, time.index), rest: time[0] };
}

/** The noun of a meeting before its topic: "a quick chat about" keeps its chat. */
const NOUN = /\b(?:an?|the|our|another|some|one|quick|brief|short|phone|video|\d+[- ]minute|\p{L}+al) $/iu;
/** What led to the verb of learning and leads nowhere without it. */
const LEAD =
  /,?(?: (?:and|to|so|so that|in order to|where|while|maybe|perhaps|possibly|also|just|if|(?:I|we) (?:can|could|may|might)|let(?:ting)? (?:me|us)|allow(?:ing)? me to|have me))+\s*$/i;
const BARE =
  /^(?:(?:[^\s,]+,? )?(?:would|could|can|may|might|will|do|are|is) )?(?:you|I|we|it)?(?: (?:be )?(?:willing|able|open|happy|free|up|okay|ok|possible))?(?: for)?$/i;

/**
 * What is left of a meeting's question without its topic: "… hop on a call so I can learn about your work" is "… hop on a call".
 * @returns undefined where no meeting is left.
 */
export function withoutTopic(question: string, { index, groups, 0: all }: RegExpExecArray): string | undefined {
  const before = question.slice(0, index);
  if (groups?.connect !== undefined && groups.connect !== 'get in touch') return before + groups.connect;
  const talks = /^(?:chat|talk|speak)\b/i.exec(all)?.[0];
  if (talks !== undefined && (NOUN.test(before) || / to $/i.test(before))) return before + talks;
  const bare = before.trimEnd().replace(LEAD, '');
  return BARE.test(bare) ? undefined : bare;
}

/** One of many, in words; `undefined` where an example does not fit. */
export const oneOf = (phrase: string): string | undefined => SINGULAR.find(([pattern]) => pattern.test(phrase))?.[1];

/** An example behind a vague plural, the main point behind a vague singular. */
export function example(end: number, phrase: string): Edit {
  const one = oneOf(phrase);
  return {
    span: { start: end, end },
    newText: one === undefined ? ', above all [one point]' : `, such as [${one}]`,
  };
}
