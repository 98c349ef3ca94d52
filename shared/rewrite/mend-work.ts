import { isWhenAsked } from '../facts/time/urgency.ts';
import { behindTell, takesPlace, tellWhat, WHAT_YOU_THINK } from '../fix/by-when.ts';
import { capitalized } from '../fix/capital.ts';
import { isAppended, tailOf } from '../fix/clause.ts';
import { isChoice, isReadiness } from '../fix/readiness.ts';
import { POST } from '../rules/name-the-role.ts';

// How a question that is no meeting gets what it lacks. Each function takes the writer's question, its mark included, and gives
// it back with the missing words where a person would say them.

/** A vague time at the end of a clause: "when you get a chance", "soon", "sometime next week". */
export const CHANCE =
  /,? [*_]{0,2}(?:when(?:ever)? (?:you|u) (?:get|have|find|'ve got) (?:a |some |the |any |your )?(?:free |spare |few )?(?:chance|moment|minutes?|second|sec|time|opportunity)|when(?:ever)? (?:(?:you|u) can|possible|convenient)|at your (?:very )?(?:earliest )?(?:convenience|opportunity)|at the (?:very )?earliest|as\s+soon as (?:possible|you (?:possibly )?can)|a\.s\.a\.p\.|asap|soonest|(?:very |pretty )?soon(?:ish)?|at some point|sometime(?: soon| (?:this|next) (?:month|spring|summer|fall|autumn|winter|year))?|in the near future|when(?:ever)? you get a?round to it|urgently|on (?:top |high )?priority|some time|(?:this|next) week|in the (?:next|coming) (?:few )?(?:days|weeks)|one of these days|one (?:afternoon|morning|evening|night|weekend|day)(?: soon)?)(?: (?:this|next) week)?(?=[\s,.?!*_]|$)[*_]{0,2}/i;

/** The same of a deed alone; a talk may be quick. */
const HURRY = /,? (?:immediately|right (?:now|away)|quickly|promptly)(?=[\s,.?!]|$)/i;

/** The same words before the question: "When you have a minute, could you …". */
const LEADING_CHANCE =
  /^(?:(?:when(?:ever)? you (?:get|have|find|'ve got) (?:a |some |the |any )?(?:free |spare |few )?(?:chance|moment|minutes?|second|sec|time|opportunity)|when(?:ever)? (?:you can|possible|convenient)|at your (?:earliest )?convenience|as soon as (?:possible|you can)|at some point),|asap,?) (?=\p{L})/iu;

/** A question without the vague time that opens it; what is left begins with a capital. "Could you promptly send it" loses its adverb. */
function withoutLead(whole: string): string {
  const question = whole.replace(
    / (?:urgently|promptly|quickly|immediately)(?=(?: \p{L}|[?.!]*$))|(?<=\b(?:you|please)) (?:asap|soon|as soon as possible)(?= \p{L})/iu,
    '',
  );
  const lead = LEADING_CHANCE.exec(question)?.[0];
  if (lead === undefined) return question;
  return /^\p{Lu}/u.test(lead) ? capitalized(question.slice(lead.length)) : question.slice(lead.length);
}

/** "Could you send the sheet, finance is chasing me": a statement behind a comma takes neither the day nor the mark. */
const SPLICE =
  /, (?!(?:if|when|so|and|or|but|by|before|as|because|since|please|which|who|that|while|once|until|unless|where)\b)(?:[\p{L}'’-]+ ){0,3}?(?:[\p{L}]+['’](?:s|re|m|ll|ve|d)|\p{L}+ (?:is|are|was|were|has|have|needs?|wants?|will|can|can['’]t|keeps?|won['’]t)|i|we|they) [^,?]*[.!]?$/iu;
const ORDER = /^(?!.*\b(?:could|can|would|will) (?:you|u)\b).*\b(?:please|pls|plz|kindly)\b/i;

/** The statement spliced to an ask by a comma, with its mark; "Bea, we need it" has none. */
export function spliced(question: string): string | undefined {
  const found = SPLICE.exec(question);
  return found !== null &&
    /\b(?:could|can|would|will) (?:you|u|I|we)\b|\b(?:please|pls|plz)\b/i.test(question.slice(0, found.index))
    ? found[0]
    : undefined;
}

/** Splits off the mark: `["Could you send it", "?"]`. */
export function unmarked(question: string): readonly [string, string] {
  // "… etc.?" keeps the stop of its abbreviation.
  const splice = spliced(question);
  if (splice !== undefined) return [question.slice(0, question.length - splice.length), splice];
  const mark = (/\b(?:etc|inc|ltd|co|[ap]\.m)\.\?$/i.test(question) ? /\?$/ : /\s*[.?!]*$/).exec(question)?.[0] ?? '';
  const isOrder = ORDER.test(question);
  return [question.slice(0, question.length - mark.length), mark.trim() || (isOrder ? '' : '?')];
}

/** "This week" bounds the day. */
function dayWithin(vague: string, day: string): string {
  const week = /\b(?:this|next) week$/i.exec(vague)?.[0];
  return week === undefined ? day : day.replace(/^\[day\]$/, `[day ${week}]`);
}

/** Asks for an answer by a day; a vague "when you get a chance" gives it its place. `day` is `[day]` or `[due date]`. */
export function withDay(question: string, day: string): string {
  // "Can I borrow your van sometime?": leave is asked for, on a day.
  const isOnDay = takesPlace(question) && CHANCE.test(question);
  if (/\b(?:by|on) \[/.test(question) || (!isOnDay && (isReadiness(question) || isChoice(question)))) return question;
  const bare = withoutLead(question);
  if (bare !== question) return withDay(bare, day);
  const tail = tailOf(question);
  const time = CHANCE.exec(question) ?? HURRY.exec(question);
  const isAsked =
    time !== null && isWhenAsked(question.slice(0, time.index), time[0], question.slice(time.index + time[0].length));
  const vague = isAsked ? null : time;
  // "Planned for next week", "since I am out next week": the time of something else.
  if (
    vague !== null &&
    vague.index < tail &&
    !/\b(?:for|of|from|coming|visiting|leaving)$/.test(question.slice(0, vague.index))
  ) {
    const after = question.slice(vague.index + vague[0].length);
    const within = dayWithin(vague[0], day);
    // "… for the board. asap pls" is one breath.
    // "14 Mill St., asap" keeps its stop.
    const lead = question.slice(0, vague.index);
    const before = vague[0].startsWith(',') ? lead : lead.replace(/[.!]$/, '');
    return `${before} ${takesPlace(before) ? 'on' : 'by'} ${within}${after}`;
  }
  const at = behindTell(question, isAsked);
  if (at !== undefined) return `${question.slice(0, at)} by ${day}${question.slice(at)}`;
  const [whole, mark] = unmarked(question);
  const body = whole.slice(0, Math.min(tail, whole.length));
  const rest = whole.slice(body.length);
  // What stands behind the verb of the last clause: "has it been sent, and if so, could I get a copy".
  const object = body.replace(/^.*\b(?:you|u|I|we) (?:please )?(?:be (?:able|willing) to )?\S+ (?:(?:me|us) )?/i, '');
  const comma = rest === '' && (object.split(/\s+/).length > 8 || isAppended(body)) ? ',' : '';
  return `${body}${comma} by ${day}${rest}${mark}`;
}

/** "No. 5521", "14 Mill St.": a stop that ends no sentence. */
const ABBREVIATED = '(?:nos?|vol|pp?|fig|sec|ch|art|dr|mrs?|ms|prof|st|ave|rd)\\. (?=[\\p{Lu}\\d])';

/** A review in the bare form, or behind "mind" with its -ing: "look over", "having a look at", "reading". A "go-live" is none. */
const READS =
  '(?:(?:tak|hav)(?:e|ing) a (?:quick |brief |close |closer |short )?look|(?:look|read|skimm?)(?:ing)?(?: through| over)??|(?:go|runn?|leaf|flipp?)(?:ing)? (?:through|over)|review(?:ing)?|check(?:ing)?(?: out)?|glanc(?:e|ing))(?![\\p{L}-])';
/** "my essay and my letter" are one object. */
const JOINT =
  'and(?! (?:my|our|the|this|these|his|her|its|their|cover|cv|r[eé]sum[eé]|letter|essay|statement|slides?|deck|draft|notes|outline|abstract|figures|budget|portfolio|bio|poster|paper)(?![\\p{L}]))';
/** Its object, up to what joins another clause. */
const OBJECT = `(?<at> (?:at|over|through) (?:https?:\\/\\/\\S*[^\\s?.!,]|(?:(?!\\s*\\b(?:${JOINT}|when|so|before|by)\\b(?!-))(?:${ABBREVIATED}|[^,?.!]|[.,!?](?=\\S)))+)| (?:it|this|them|that)(?![\\p{L}])| (?:my|our|the|this|these|his|her)(?: (?!\\b(?:${JOINT}|when|so|before|by)\\b(?!-))(?:${ABBREVIATED}|[^\\s,?.!]|[.,](?=\\S))+)+)?`;
/** What the reader thinks of it; "and send us a quote" asks for something else. */
const OPINION =
  '(?:(?:your|any|some) )?(?:honest |quick |first )?(?:thoughts|feedback|comments|opinions?|views?|input|notes|edits|suggestions|impressions|changes)';
const TELL = `(?<tell>,? (?:and|to) (?:(?:let(?:ting)? (?:me|us) know|lmk|tell(?:ing)? (?:me|us)|advis(?:e|ing)(?: (?:me|us))?|get(?:ting)? back to (?:me|us)(?: with)?)(?: by \\[day\\])?(?: (?:of|on|with))?(?: (?:your|any|some|what|how|if|whether)(?: (?!(?:when|before|by|and|so)\\b)[^\\s,?.!]+){1,7})?|(?:giv|shar|send|get|gett)(?:e|ing)?(?: (?:me|us))? ${OPINION}(?: with (?:me|us))?|comment(?:ing)? on (?:it|this|them))(?=[\\s,?.!]|$))?`;
const LOOK = new RegExp(
  `(?<!\\b(?:the|an?|my|our|your|this|that|his|her|their|code|peer) |-)\\b(?<verb>${READS})${OBJECT}${TELL}`,
  'iu',
);
const THOUGHTS =
  /\b(?:your|any|some) (?:thoughts|feedback|comments|opinion|views?|input|impressions)(?: (?:on|about|of|regarding|concerning) (?:(?!\b(?:when|before|by)\b(?!-))[^,?.!])+)?(?:, (?:attached|enclosed))?/i;

/** "Thoughts?", "Any comments before I send it?": no sentence that could be added to. */
const FRAGMENT =
  /^(?:what (?:are|is) )?(?:(?:any|some|your) )?(?:thoughts|feedback|comments|opinions?|views|input|reactions|ideas|notes)(?<before> before [^?]+)?\s*[?.!]*$/i;

/** "give it a read", "have a quick read of it", "give my draft a once-over", "look it over": as one verb and its object. */
const asVerb = (question: string) =>
  question
    .replace(
      /\b(giv(?:e|ing) (?!(?:me|us)\b)((?:[^\s,.?!]+ ){1,5}?)|(?:hav|tak)(?:e|ing) (?!an? (?:\p{L}+ )?look)|do(?:ing)? )(?:an?|another|one) (?:\p{L}+ )?(read|look|once-?over|skim|review)(?:[- ]?(?:through|over))?\b(?: (?:of|at|over|through)\b)?/iu,
      (_, light: string, what: string | undefined, noun: string) => {
        const ing = /^\p{L}+ing\b/u.test(light) ? 'ing' : '';
        const verb = /^[lo]/i.test(noun) ? `look${ing} at` : noun.replace(/m$/, ing === '' ? 'm' : 'mm') + ing;
        return `${verb} ${what ?? ''}`.trimEnd();
      },
    )
    .replace(
      /\b(look|read|check)(ing)? ((?:it|this|them|that)|(?:my|our|the|this|these|his|her)(?: [^\s,.?!]+){1,4}?) (over|through)(?=[\s,.?!]|$)/iu,
      '$1$2 $4 $3',
    );

/** Names what to read and what to judge in a request for a review. */
export function withFocus(question: string, hasDay = false): string {
  if (question.includes('[what to judge]')) return question;
  const by = hasDay || /\bby \[/.test(question) ? '' : ` by ${dayWithin(CHANCE.exec(question)?.[0] ?? '', '[day]')}`;
  const fragment = FRAGMENT.exec(question);
  if (fragment !== null) {
    const before = fragment.groups?.before;
    return `Could you tell me${before === undefined ? by : ''} whether [what to judge]${before ?? ''}?`;
  }
  const of =
    /^(?:(?:any|some|your) )?(?:thoughts|feedback|comments|opinions?|views|input|ideas) (?:on|about) ([^?.!]+)\?/i.exec(
      question,
    )?.[1];
  if (of !== undefined) return `Could you tell me${by} what you think of ${of}, above all whether [what to judge]?`;
  const bare = asVerb(withoutLead(question).replace(CHANCE, ''));
  const look = LOOK.exec(bare);
  const isDoing = /ing\b/i.test(look?.groups?.verb ?? '');
  // "What do you think of reading it aloud?" asks for no reading.
  if (
    look?.groups !== undefined &&
    (!isDoing || /\bmind (?:\p{L}+ly |please |perhaps |maybe )?$/iu.test(bare.slice(0, look.index)))
  ) {
    const { verb: own, at = '' } = look.groups as { readonly verb: string; readonly at?: string };
    const verb = /^(?:look|glanc)/i.test(own)
      ? `${own.replace(/ (?:through|over)$/i, '')} at`
      : /a .*look$/i.test(own)
        ? `${own.replace(/ (?:quick|brief|short) /i, ' ')} at`
        : /^(?:go|run|leaf|flip)/i.test(own)
          ? own
          : own.replace(/ (?:through|over|out)$/i, '');
    const what = at.trim().replace(/^(?:at|over|through) | please$/gi, '');
    const of = what === '' ? '' : ` of ${what}`;
    const after = bare.slice(look.index + look[0].length);
    // "… over the poster, attached?" stays beside the poster.
    const appended = /^, (?:attached|enclosed)(?=[\s?.!])/i.exec(after)?.[0] ?? '';
    const rest = after.slice(appended.length);
    // "… and sign it", "… and send us a quote": more is asked than an opinion.
    if (look.groups.tell === undefined && /^,? (?:and|then) (?!(?:I|we)\b)\p{L}/iu.test(rest))
      return hasDay ? question : withDay(question, '[day]');
    return `${bare.slice(0, look.index)}${verb} [which part]${of}${appended}${appended === '' ? '' : ','}${by} and ${isDoing ? 'telling' : 'tell'} me whether [what to judge]${rest.replace(/^ and (?=(?:I|we)\b)/, ', and ')}`;
  }
  // "What do you think of pushing the launch?" asks for a word on one thing.
  if (/\bwhat do you (?:think|say) (?:of|about|to) (?:\p{L}+ly )?\p{L}+ing\b/iu.test(bare)) return question;
  const told = bare.replace(WHAT_YOU_THINK, (it) => tellWhat(it, by));
  const [body, mark] = unmarked(told);
  if (told !== bare) return `${body}, above all whether [what to judge]${mark}`;
  const thoughts = THOUGHTS.exec(bare);
  const at = thoughts === null ? body.length : thoughts.index + thoughts[0].trimEnd().length;
  const before = bare.slice(0, at);
  // "… your comments, above all whether …, by Thursday".
  const rest = bare.slice(at).replace(/^(?= \p{L})/u, ',');
  return `${before}${by !== '' && isAppended(before) ? ',' : ''}${by}, above all whether [what to judge]${thoughts === null ? mark : rest}`;
}

const SOMEONE =
  /\b(?:(?:a (?:handful|couple) of|a few|several) (?:[\p{L}-]+ ){0,3}?(?:people|folks|\p{L}{2,}s(?=\s*(?:[,.?!]|$)| (?:who|that|in|at|on|from|with|for|of|to|I|we|you|there|here|by|as|within|inside)\b))|(?:someone|somebody|anyone|anybody)(?: (?:else|(?:over )?there|here))*|some (?:people|folks|contacts|colleagues)|people|a contact|a colleague|an? (?:exec|executive|expert|engineer|manager|recruiter|investor|person))\b(?: (?:at|in|on|from|within|inside) (?:your |the |my )?(?:(?!\b(?:who|that|to|about|whom|with|I|we|you|could|can|might)\b)[^\s,?.!]+ ?){1,4})?(?: (?:of|for) [^\s,?.!]+)?/iu;

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
  // "… that I might be a fit for?"
  if (/\[role|\b(?:for|to)\s*\?*$/.test(question)) return question;
  const hiring =
    /\b(?:(?:hiring|recruiting)(?! (?:teams?|managers?|committee|department|process)\b)|looking for (?:people|someone|anyone))\b/i.exec(
      question,
    );
  if (hiring !== null) {
    const at = hiring.index + hiring[0].length;
    return `${question.slice(0, at)} for [role, with its link or number]${question.slice(at)}`;
  }
  const post = POST.exec(question);
  if (post !== null) return question.replace(post[0], `${post[1]}[role, with its link or number]`);
  const [body, mark] = unmarked(
    question
      .replace(/\bare there(?= any\b)/i, (it) => (it.startsWith('A') ? 'Is there' : 'is there'))
      .replace(
        /\bany (?:(?:open|suitable|current|available|vacant|job) )?(?:openings?|opportunit(?:y|ies)|offers?|vacanc(?:y|ies)|positions?|jobs?)\b(?: going\b)?/i,
        'an opening',
      ),
  );
  return /\b(?:refer|referral|opening|recommend|recommendation|good word|resume|résumé|CV)\b/i.test(body)
    ? `${body} for [role, with its link or number]${mark}`
    : `${body} as [role, with its link or number]${mark}`;
}
