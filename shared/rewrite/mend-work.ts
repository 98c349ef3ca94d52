import { takesPlace } from '../fix/by-when.ts';
import { capitalized } from '../fix/capital.ts';
import { isAppended, tailOf } from '../fix/clause.ts';
import { isChoice, isReadiness } from '../fix/readiness.ts';

// How a question that is no meeting gets what it lacks. Each function takes the writer's question, its mark included, and gives
// it back with the missing words where a person would say them.

/** A vague time at the end of a clause: "when you get a chance", "soon", "sometime next week". */
export const CHANCE =
  /,? [*_]{0,2}(?:when(?:ever)? (?:you|u) (?:get|have|find|'ve got) (?:a |some |the |any |your )?(?:free |spare |few )?(?:chance|moment|minutes?|second|sec|time|opportunity)|when(?:ever)? (?:(?:you|u) can|possible|convenient)|at your (?:very )?(?:earliest )?(?:convenience|opportunity)|at the (?:very )?earliest|as soon as (?:possible|you (?:possibly )?can)|a\.s\.a\.p\.|asap|soonest|(?:very |pretty )?soon(?:ish)?|at some point|sometime(?: soon| (?:this|next) (?:week|month|spring|summer|fall|autumn|winter|year))?|in the near future|when(?:ever)? you get a?round to it|urgently|some time|(?:this|next) week|in the (?:next|coming) (?:few )?(?:days|weeks)|one of these days|one (?:afternoon|morning|evening|night|weekend|day)(?: soon)?)(?=[\s,.?!*_]|$)[*_]{0,2}/i;

/** The same of a deed alone; a talk may be quick. */
const HURRY = /,? (?:immediately|right (?:now|away)|quickly|promptly)(?=[\s,.?!]|$)/i;

/** The same words before the question: "When you have a minute, could you …". */
const LEADING_CHANCE =
  /^(?:(?:when(?:ever)? you (?:get|have|find|'ve got) (?:a |some |the |any )?(?:free |spare |few )?(?:chance|moment|minutes?|second|sec|time|opportunity)|when(?:ever)? (?:you can|possible|convenient)|at your (?:earliest )?convenience|as soon as (?:possible|you can)|at some point),|asap,?) (?=\p{L})/iu;

/** A question without the vague time that opens it; what is left begins with a capital. "Could you promptly send it" loses its adverb. */
function withoutLead(whole: string): string {
  const question = whole.replace(
    / (?:urgently|promptly|quickly|immediately)(?= \p{L})|(?<=\b(?:you|please)) (?:asap|soon|as soon as possible)(?= \p{L})/iu,
    '',
  );
  const lead = LEADING_CHANCE.exec(question)?.[0];
  if (lead === undefined) return question;
  return /^\p{Lu}/u.test(lead) ? capitalized(question.slice(lead.length)) : question.slice(lead.length);
}

/** Splits off the mark: `["Could you send it", "?"]`. */
export function unmarked(question: string): readonly [string, string] {
  // "… etc.?" keeps the stop of its abbreviation.
  const smile = /([.?!]?\s*(?::-?[)D]|;-?\)|\p{Extended_Pictographic}\uFE0F?))[.?!]*$/u.exec(question);
  if (smile !== null) return [question.slice(0, smile.index), smile[1] as string];
  const mark = (/\b(?:etc|inc|ltd|co|[ap]\.m)\.\?$/i.test(question) ? /\?$/ : /\s*[.?!]*$/).exec(question)?.[0] ?? '';
  return [question.slice(0, question.length - mark.length), mark.trim() || '?'];
}

/** Asks for an answer by a day; a vague "when you get a chance" gives it its place. `day` is `[day]` or `[due date]`. */
export function withDay(question: string, day: string): string {
  // "Can I borrow your van sometime?": leave is asked for, on a day.
  const isOnDay = takesPlace(question) && CHANCE.test(question);
  if (/\b(?:by|on) \[/.test(question) || (!isOnDay && (isReadiness(question) || isChoice(question)))) return question;
  const bare = withoutLead(question);
  if (bare !== question) return withDay(bare, day);
  const tail = tailOf(question);
  const vague = CHANCE.exec(question) ?? HURRY.exec(question);
  // "Planned for next week", "since I am out next week": the time of something else.
  if (
    vague !== null &&
    vague.index < tail &&
    !/\b(?:for|of|from|coming|visiting|leaving)$/.test(question.slice(0, vague.index))
  ) {
    const after = question.slice(vague.index + vague[0].length);
    const week = /\b(?:this|next) week$/i.exec(vague[0])?.[0];
    const within = week === undefined ? day : day.replace(/^\[day\]$/, `[day ${week}]`);
    // "… for the board. asap pls" is one breath.
    const before = question.slice(0, vague.index).replace(/[.!]$/, '');
    return `${before} ${takesPlace(before) ? 'on' : 'by'} ${within}${after}`;
  }
  const told = /\b(?:let (?:me|us) know|tell (?:me|us))\b(?! by)/i.exec(question);
  // "Would you tell me what you think about Tuesday": the day would read as part of it.
  // "Let me know your thoughts": an object stays beside its verb.
  const at = told === null ? 0 : told.index + told[0].length;
  if (0 < at && /^ (?:what|how|whether|if|which|why|where|who)\b/i.test(question.slice(at)))
    return `${question.slice(0, at)} by ${day}${question.slice(at)}`;
  const [whole, mark] = unmarked(question);
  const body = whole.slice(0, Math.min(tail, whole.length));
  const rest = whole.slice(body.length);
  // What stands behind the verb of the last clause: "has it been sent, and if so, could I get a copy".
  const object = body.replace(/^.*\b(?:you|u|I|we) (?:please )?(?:be (?:able|willing) to )?\S+ (?:(?:me|us) )?/i, '');
  const comma = rest === '' && (object.split(/\s+/).length > 8 || isAppended(body)) ? ',' : '';
  return `${body}${comma} by ${day}${rest}${mark}`;
}

const LOOK =
  /\b(?<verb>(?:take|have) a (?:quick |brief |close |closer |short )?look|look|(?:read|go|run|flip|skim|leaf)(?: through| over)?|review|check(?: out)?|glance)(?<at> (?:at|over|through) (?:https?:\/\/\S*[^\s?.!,]|(?:(?!\s*\b(?:and|when|so|before|by)\b)(?:[^,?.!]|[.,!?](?=\S)))+)| (?:it|this|them|that)| (?:my|our|the|this|these|his|her)(?: (?!\b(?:and|when|so|before|by)\b)[^\s,?.!]+)+)?(?<tell>,? (?:and|to) (?:let (?:me|us) know|tell (?:me|us)|give (?:me|us)|share|send (?:me|us)|advise(?: (?:me|us))?(?: of| on| with)?|comment on|get back to (?:me|us) with)(?: (?:me|us|with me))?(?: (?:your|any|some|what|how))?(?: (?!when|before|by)[^\s,?.!]+){0,4})?/i;
const THOUGHTS =
  /\b(?:your|any|some) (?:thoughts|feedback|comments|opinion|views?|input|impressions)(?: (?:on|about|of) (?:(?!\b(?:when|before|by)\b)[^,?.!])+)?(?:, (?:attached|enclosed))?/i;

/** "give it a read", "have a quick read of it", "give my draft a once-over": the noun does what a verb would. */
const asVerb = (question: string) =>
  question.replace(
    /\b(?:give (?!(?:me|us)\b)((?:[^\s,.?!]+ ){1,5}?)|(?:have|take|do) (?!an? (?:\p{L}+ )?look))(?:an?|another|one) (?:\p{L}+ )?(read|look|once-?over|skim|review)(?:[- ]?(?:through|over))?\b(?: (?:of|at|over|through)\b)?/iu,
    (_, what: string | undefined, noun: string) => `${/^[lo]/i.test(noun) ? 'look at' : noun} ${what ?? ''}`.trimEnd(),
  );

/** Names what to read and what to judge in a request for a review. */
export function withFocus(question: string, hasDay = false): string {
  if (question.includes('[what to judge]')) return question;
  const by = hasDay || /\bby \[/.test(question) ? '' : ' by [day]';
  const bare = asVerb(withoutLead(question).replace(CHANCE, ''));
  const look = LOOK.exec(bare);
  if (look?.groups !== undefined) {
    const verb = /^(?:look|glance)$/i.test(look.groups.verb as string)
      ? `${look.groups.verb} at`
      : /a .*look$/i.test(look.groups.verb as string)
        ? `${(look.groups.verb as string).replace(/ (?:quick|brief|short) /i, ' ')} at`
        : (look.groups.verb as string).replace(/ (?:through|over)$/i, '');
    const what = look.groups.at?.trim().replace(/^(?:at|over|through) | please$/gi, '');
    const of = what === undefined || /^(?:it|this|that|them)$/i.test(what) ? '' : ` of ${what}`;
    const after = bare.slice(look.index + look[0].length);
    // "… over the poster, attached?" stays beside the poster.
    const appended = /^, (?:attached|enclosed)(?=[\s?.!])/i.exec(after)?.[0] ?? '';
    const rest = after.slice(appended.length);
    return `${bare.slice(0, look.index)}${verb} [which part]${of}${appended}${appended === '' ? '' : ','}${by} and tell me whether [what to judge]${rest.replace(/^ and (?=(?:I|we)\b)/, ', and ')}`;
  }
  const thoughts = THOUGHTS.exec(bare);
  const [body, mark] = unmarked(bare);
  const at = thoughts === null ? body.length : thoughts.index + thoughts[0].length;
  const before = bare.slice(0, at);
  return `${before}${by !== '' && isAppended(before) ? ',' : ''}${by}, above all whether [what to judge]${thoughts === null ? mark : bare.slice(at)}`;
}

const SOMEONE =
  /\b(?:(?:a (?:handful|couple) of|a few|several) (?:[a-z]+ )??(?:people|folks|[a-z]{3,}s)|someone|somebody|anyone|anybody|some (?:people|folks|contacts|colleagues)|people|a contact|a colleague|an? (?:exec|executive|expert|engineer|manager|recruiter|investor|person))\b(?: (?:at|in|on|from|within|inside) (?:your |the |my )?(?:(?!\b(?:who|that|to|about|whom|with)\b)[^\s,?.!]+ ?){1,4})?(?: (?:of|for) [^\s,?.!]+)?/i;

/** "someone at Brightline who …" gets an example, so that nobody has to search an address book. */
export function withName(question: string): string {
  const found = SOMEONE.exec(question);
  if (found === null) return question;
  const end = found.index + found[0].trimEnd().length;
  const after = question.slice(end);
  return `${question.slice(0, end)}, such as [name or role]${/^\s*[?.!,]/.test(after) ? '' : ','}${after}`;
}

/** "get a job" gets the role. */
export function withRole(question: string): string {
  const hiring =
    /\b(?:hiring(?! (?:teams?|managers?|committee|department|process)\b)|looking for (?:people|someone|anyone))\b/i.exec(
      question,
    );
  if (hiring !== null) {
    const at = hiring.index + hiring[0].length;
    return `${question.slice(0, at)} for [role, with its link or number]${question.slice(at)}`;
  }
  const [body, mark] = unmarked(
    question.replace(/\bany (?:openings?|opportunities|vacancies|positions|jobs)\b/i, 'an opening'),
  );
  return /\b(?:refer|opening|recommend|good word|resume|résumé|CV)\b/i.test(body)
    ? `${body} for [role, with its link or number]${mark}`
    : `${body} as [role, with its link or number]${mark}`;
}
