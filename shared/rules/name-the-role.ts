import { asksFor } from '../facts/blank/blank.ts';
import { isBare } from '../fix/bare.ts';
import { isInBody, replaceSentence, sentenceOf } from '../fix/sentence.ts';
import { inTone } from '../fix/writer.ts';
import type { Message } from '../message/message.ts';
import { isOwnPlace } from '../message/on-asks.ts';
import { contains, type Span, slice } from '../text/span.ts';
import type { Fix, Rule } from './rule.ts';

export const nameTheRole: Rule = {
  id: 'name-the-role',
  group: 'actionable',
  severity: 'warning',
  title: 'names the role',
  why: 'To answer "any openings?" the reader has to read your résumé, then the job board, and match the two for you.',

  *check(message) {
    const { facts, prose, reader } = message;
    // Where the lack is told twice, the question is the place to mend it.
    const openings = facts.job.filter((it) => it.kind === 'opening');
    const isSought = facts.ask.some((it) => it.type === 'referral');
    // "I'm looking for a job. Could you introduce me to Petra Holm?": told in passing.
    const open =
      openings.find((it) => facts.ask.some((ask) => contains(ask.span, it.span))) ??
      openings.find((it) => isSought || !LOOKS.test(slice(prose.masked, it.span)));
    if (open === undefined || prose.links.length > 0) return;
    // A good word may be put in for an allotment, and one may be kept in mind for the next party.
    const isGoodWord = /\b(?:good word|in mind)\b/i.test(slice(prose.masked, open.span));
    if (isGoodWord && !OF_WORK.test(prose.masked)) return;
    if (
      facts.job.some((it) => it.kind === 'role' || it.kind === 'employer' || it.kind === 'hiring') ||
      facts.blank.some((it) => asksFor(it, 'role'))
    )
      return;
    const hasResume = facts.artefact.some(
      (it) => it.kind === 'resume' && /^(?:my|a copy of my)\b/i.test(slice(prose.text, it.span)),
    );
    yield {
      span: open.span,
      missing: 'slot',
      message: hasResume
        ? `No role named, so ${reader} has to read your résumé and the job board.`
        : `No role named, so ${reader} has to read the job board for you.`,
      fixes: () => fixes(message, open.span),
    };
  },
};

const LOOKS = /\b(?:looking|searching|lookout)\b/i;
const OF_WORK =
  /\b(?:jobs?|roles?|positions?|posts?|hiring|hired|appl(?:y|ied|ying|ication)|openings?|vacanc\w+|careers?|compan\w+|team|firm|interview\w*|r[eé]sum[eé]|CV|boss|manager|recruit\w*)\b/iu;

function fixes(message: Message, span: Span): readonly Fix[] {
  const { prose } = message;
  const sentence = sentenceOf(prose, span);
  if (sentence === undefined || !isInBody(sentence)) return [];
  const inside = insideFix(message, span);
  // "Could you help her get a job?": the one who applies is somebody else.
  const isForOther = sentence.tokens.some((it) => /^(?:him|her|them|his|their)$/.test(it.word));
  // Whoever has the places to give refers nobody.
  const isHolder = isOwnPlace(message, slice(prose.masked, sentence.span));
  if (isForOther || isHolder || !isBare(prose, sentence)) return inside;
  const words = "I'm applying for [role, with its link or number]. Would you be comfortable referring me by [day]?";
  return [
    { title: 'Ask for a referral to one role', edits: [replaceSentence(prose, sentence, inTone(message, words))] },
    ...inside,
  ];
}

/** "Refer me for **a job** at Halden Boats": the role takes the place of the job that has none. */
export const POST =
  /(\b(?:refer|recommend)\w* (?:me|us|him|her|them) for )(?:an?|any|some) (?:new |open |suitable )?(?:job|position|role|post|opening|vacancy|internship|placement)s?\b/i;

/** "Are you hiring for [one kind of role]?", "get a job as [role]": the role follows the words that lack it. */
function insideFix({ prose }: Message, span: Span): readonly Fix[] {
  const words = slice(prose.masked, span);
  const post = POST.exec(prose.masked.slice(span.start));
  if (post !== null && post.index < span.end - span.start) {
    const end = span.start + post.index + post[0].length;
    const start = span.start + post.index + (post[1] as string).length;
    return [{ title: 'Name the role', edits: [{ span: { start, end }, newText: '[role, with its link or number]' }] }];
  }
  // "Put in a good word for me": the role follows whom it is for.
  const whom = /^ for (?:me|us|him|her|them)\b/i.exec(prose.masked.slice(span.end))?.[0] ?? '';
  // "Any openings at your firm": where the opening is follows its role.
  const where = / (?:at|in|with|within|on)$/i.exec(words)?.[0] ?? '';
  const end = span.end + whom.length - where.length;
  const role = /\b(?:job|work|position|role|internship|placement)$/i.test(words)
    ? ' as [role, with its link or number]'
    : /\b(?:refer|recommend)\w*\b|(?:referral|good word)$/i.test(words)
      ? ' for [role, with its link or number]'
      : ' for [one kind of role]';
  return [{ title: 'Name the role', edits: [{ span: { start: end, end }, newText: role }] }];
}
