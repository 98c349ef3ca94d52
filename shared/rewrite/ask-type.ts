import type { Ask, AskType } from '../facts/fact.ts';
import type { Message } from '../message/message.ts';
import type { RuleId } from '../rules/rule.ts';

/** The type by which the composer goes, where the words of the ask say more than what they were first read as. */
export function typeOf(message: Message, ask: Ask | undefined, asked: string, lacks: ReadonlySet<RuleId>): AskType {
  // "Take a look at the map and tell me what you think" is about the map.
  if (lacks.has('offer-a-choice') && REVIEWS.test(asked)) return 'feedback';
  if (lacks.has('offer-a-choice')) return isOwnChoice(message) ? 'advice' : 'decision';
  const type = ask?.type ?? 'other';
  if (type === 'question' && lacks.has('narrow-the-advice')) return 'advice';
  // "Here's my article: … Let me know what you think!"
  if (lacks.has('say-what-to-review') && /^(?:decision|question)$/.test(type)) return 'feedback';
  // "We would like to see the Position Monitor" is about no job.
  if (
    type === 'referral' &&
    !message.facts.job.some((it) => it.kind === 'opening') &&
    !/\b(?:refer\w*|recommend\w*|hir(?:e|ing)|appointed|résumé|resume|cv|apply\w*|application|job|work (?:at|for|with|in))\b/i.test(
      message.prose.masked,
    )
  )
    return 'deliverable';
  // Who looks for a speaker and asks "Would you like to come?" asks for a talk.
  if (type === 'meeting' && SPEAKER.test(message.prose.masked)) return 'speaking';
  // Who joins a board is asked for more than an hour, and not for that one.
  if (type === 'meeting' && BOARD.test(asked)) return 'deliverable';
  // "I would like to request 15 minutes of your time": what is wanted is a talk.
  if (type === 'deliverable' && /\b(?:minutes|hour|time) of your time\b|\b(?:minutes|hour) with you\b/i.test(asked))
    return 'meeting';
  // "A chance to discuss our research on Skype" is a meeting, whatever it is called.
  return ask?.form === 'wish' &&
    /\b(?:chance|opportunity) to (?:meet|talk|speak|discuss|chat|visit you|interview)\b/i.test(asked)
    ? 'meeting'
    : type;
}

const REVIEWS =
  /\b(?:look (?:at|over|through)|read|review|skim|go (?:over|through)|glance at)\b.*\b(?:think|thoughts|feedback|comments|opinion|views)\b/i;
const BOARD =
  /\b(?:join(?:ing)?|serv(?:e|ing) on|sit(?:ting)? on|be(?:ing)? (?:part of|on|a member of)) (?:the|our|my|an?) (?:[\p{L}-]+ ){0,3}(?:board|committee|council|jury|network|society|association)\b/iu;
const SPEAKER =
  /\b(?:looking for|need|seek(?:ing)?|find|searching for|be|as|invite) (?:an?|our|another|one of (?:our|the)|some)? ?(?:guest |keynote |main |evening )?(?:speakers?|keynote|panell?ists?|presenters?|lecturers?)\b/i;

/** "I'm torn between the two offers": the choice is the writer's, and a friend is asked for advice. */
function isOwnChoice({ prose, relationship }: Message): boolean {
  return (
    relationship !== 'team' &&
    prose.greeting?.isGroup !== true &&
    /\b(?:I|I['’]m|I am|I['’]ve)\b[^.?!]{0,30}\b(?:decid(?:e|ing)|choos(?:e|ing)|torn|unsure|not sure|thinking of|debating|considering)\b/i.test(
      prose.masked,
    )
  );
}
