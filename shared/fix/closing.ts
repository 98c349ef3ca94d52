import { treat } from './clause.ts';

const TALK = /^ to (?:chat|talk|speak|meet|connect|catch up|have|get together|hop|do|sit)\b/i;

/** Where the closing clause of a question begins, or its mark. */
export function closing(
  question: string,
  end = treat.exec(question)?.index ?? question.search(/\s*[?.!]*\s*$/),
): number {
  const clause = closingClause(question, end);
  // "… about how we might work together to support your team": all of it is what it is about.
  const about =
    /(?<!^(?:how|what)|\bdepending) (?:about|on how|regarding) (?!\d|half\b|an? (?:hour|half)|(?:five|ten|twelve|fif|twen|thir|for|for?ty|sixty|ninety)\w*)/i.exec(
      question.slice(0, clause),
    );
  // "about moving from consulting for 20 minutes": what is being done would seem to take so long.
  const isLong =
    about !== null &&
    (/ (?:how|why|what|which|whether|where|who|I|you|we|he|she|they) \p{L}/iu.test(question.slice(about.index, end)) ||
      question.slice(about.index, end).trim().split(/\s+/).length > 7 ||
      /^ (?:about|regarding) \p{L}{2,}ing \p{L}+ \p{L}/u.test(question.slice(about.index, end)));
  // "discuss phase two, as I'm on leave"
  if (!isLong) return question.charAt(clause - 1) === ',' ? clause - 1 : clause;
  const talk = / to (?:chat|talk|speak)$/i.exec(question.slice(0, about.index))?.index;
  return talk === undefined || BOUND.test(question.slice(0, talk)) ? about.index : talk;
}

const BOUND =
  /\b(?:like|love|able|willing|want|need|going|happy|interested|comfortable|possible|prefer|hop(?:e|ing)|glad|get|got|sense|chance|opportunity|honou?r(?:ed)?|pleasure|plan(?:ning)?|grateful|delighted|thrilled|excited|pleased|keen|eager|curious|good|great|nice|lovely|wonderful|(?:like|want|need|invite|ask|help|allow|encourage|tell|remind) (?:you|me|us)|know|what|how|where|when|which|whether)$/i;

/** "Would you be free to discuss", "… when you're free to discuss". */
const FREE = /\b(?:have|open|free|available|ready|up)$/i;
const YOU_ARE = /\b(?:you['’]re|you are|be) \S+$/i;

function closingClause(question: string, end: number): number {
  const clause =
    / (?:or(?= (?:possibly|perhaps|maybe|even|otherwise)\b)|and(?= (?:ask|hear|learn|pick|talk|find|compare|discuss|show|chat|see|review|share|explore|present|plan|figure|explain|decide|walk|go (?:over|through))\b)|(?:once|when|after|while|until|unless) (?:I|we|you|the|my|it)|to|so that|so we|so I|as (?:I|we)(?:['’]\p{L}+)?|because|before) \p{L}+/giu;
  for (const match of question.slice(0, end).matchAll(clause)) {
    const rest = question.slice(match.index, end);
    // "to get together as I would value …": the next clause closes the question. A day makes no talk longer.
    const alone =
      rest.slice(1).split(/ (?:so that|so we|so I|as (?:I|we)|because|before|on (?=\w+day\b|\[)) ?/)[0] ?? '';
    const before = question.slice(0, match.index);
    const isCall = /\b(?:call|chat|meeting|conversation|talk)$/i.test(before);
    if (TALK.test(rest) && !isCall && alone.trim().split(/\s+/).length <= 6) continue;
    // "like to", "able to", "delighted to", "the chance to", "ask you to": part of the verb, not a clause of its own.
    if (BOUND.test(before) || /^ to \p{L}+ing\b/u.test(rest)) continue;
    if (FREE.test(before) && !TALK.test(rest) && (before.split(/\s+/).length <= 5 || YOU_ARE.test(before))) continue;
    // "moving from consulting to product" is one way.
    if (rest.startsWith(' to ') && /\bfrom (?:[^\s,.?!]+ ){0,3}[^\s,.?!]+$/i.test(before)) continue;
    if (/^ to (?:\p{Lu}|(?:your|the|my|our|an?|this|that|their|his|her|us|me|you|it|them)\b)/u.test(rest)) continue;
    return match.index;
  }
  return end;
}
