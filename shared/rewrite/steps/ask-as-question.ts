import { schedulingPhrases } from '../../facts/time/scheduling.ts';
import { capitalized, uncapitalized } from '../../fix/capital.ts';
import { cutOpenTime } from '../../fix/open-time.ts';
import { soughtAsYesNo, whenAsYesNo } from '../../fix/when-question.ts';
import { turnWish } from '../../fix/wish.ts';
import type { Message } from '../../message/message.ts';
import type { Sentence } from '../../text/sentences.ts';
import { contains } from '../../text/span.ts';
import { hasOwnTime, newAsk } from '../ask-block.ts';
import { askSentence } from '../ask-sentence.ts';
import { hasScheduler, isAboutMeeting } from '../meeting-words.ts';
import { spliced } from '../mend-work.ts';
import { insertAfter, movableSentences, replace, sentenceGap, textOf } from '../place.ts';
import { lacksAny } from '../plan.ts';
import { say } from '../tone.ts';
import { timelessWishes, withoutTimes } from '../without-times.ts';
import type { Step } from './step.ts';

/** Makes sure that a question asks: the writer's wish turned into one, or else the question of the ask's type behind it. */
export const askAsQuestion: Step = (message, plan) => {
  const sentence = askSentence(message);
  if (sentence === undefined || (sentence.isQuestion && !LATE.test(textOf(message, sentence.span)))) return [];
  const ask = message.facts.ask.find((it) => it.isPrimary);
  const isMeeting = plan.type === 'meeting' || plan.type === 'mentoring';
  const lacksTime = lacksAny(plan, 'say-when', 'propose-a-time', 'say-how-long');
  if (ask?.form === 'order' && !(isMeeting && lacksTime)) return [];
  const text = textOf(message, sentence.span);
  // "Kindly let me know a suitable time to talk": the talk is asked for.
  const sought = isMeeting && lacksTime && !sentence.isQuestion ? soughtAsYesNo(whenAsYesNo(text, message)) : text;
  if (sought !== text) return [replace(message, sentence, say(sought, plan.tone))];
  const said = isMeeting ? schedulingPhrases(sentence).filter((it) => it.kind === 'empty') : [];
  const isEmptySchedule = said.length > 0;
  // "… and we can go hit the ball" says more than that the time is open; then the sentence stays.
  const isWhole = sentence.tokens.length - said.reduce((sum, it) => sum + it.last - it.first + 1, 0) <= 4;
  // "… if we could have a call at your convenience": without the time that is none, it is a wish like others.
  const wish = isEmptySchedule ? withoutTimes(message, sentence) : text;
  const after = lastOnTopic(message, sentence);
  // "I'd love to see your lab. In particular …": the time is asked for behind all of it.
  const isDetailed = isMeeting && lacksTime && after !== sentence && DETAIL.test(textOf(message, after.span));
  const turned = isDetailed || (isEmptySchedule && wish === text) ? undefined : turnWish(wish, plan.tone.isFormal);
  const gap = sentenceGap(message);
  if (turned !== undefined) {
    const first = turned.before ?? turned.question;
    const begins = /^\p{Lu}/u.test(text) ? capitalized(first) : uncapitalized(first);
    const parts = [
      begins,
      ...(turned.before === undefined
        ? []
        : [plan.tone.isLowerCase ? uncapitalized(turned.question) : capitalized(turned.question)]),
      // Behind slots and a way out, "it" would point to nothing.
      ...(turned.after === undefined || (isMeeting && lacksTime && /\bappreciate it\.$/i.test(turned.after))
        ? []
        : [turned.after]),
    ];
    return [replace(message, sentence, parts.join(gap))];
  }
  if (sentence.isQuestion) return [];
  // A question that lacks its mark gets it.
  if (ask?.form === 'question' && spliced(text) !== undefined) return [];
  // "Can we set up a call to discuss:" goes on in a list.
  if (text.endsWith(':')) return [];
  if (ask?.form === 'question') return [replace(message, sentence, `${text.replace(/[.!…]*$/, '')}?`)];
  // The writer's own question is the ask; another would stand beside it.
  const isAsked = movableSentences(message).some(
    (it) => it.isQuestion && (plan.type === 'feedback' || /\byou\b/i.test(textOf(message, it.span))),
  );
  if (isAsked && (!isMeeting || hasOwnTime(plan))) return [];
  const topicBefore = message.facts.topic.length > 0 || TOPIC.test(text);
  const asked = newAsk(plan, topicBefore);
  // Nobody stays for three months on Tuesday at ten.
  const isStay =
    /\bfor (?:an?|one|two|three|four|five|six|several|a few|\d+) (?:days|weeks?|months?|semesters?|terms?|years?)\b/i.test(
      text,
    );
  if (
    asked === undefined ||
    (plan.type === 'meeting' &&
      (isStay || hasScheduler(message) || (!isEmptySchedule && !isAboutMeeting(text, message))))
  )
    return [];
  // "Send me your availability and your notes": the notes are still asked for.
  const cut = isMeeting ? cutOpenTime(message.prose, sentence)[0]?.span : undefined;
  if (cut !== undefined) {
    const [from, to] = [cut.start - sentence.span.start, cut.end - sentence.span.start];
    return [replace(message, sentence, `${text.slice(0, from)}${text.slice(to)}${gap}${say(asked, plan.tone)}`)];
  }
  const timed = / (?:on|for) /.test(asked) ? withoutTimes(message, sentence) : text;
  if (timed !== text && after === sentence)
    return [replace(message, sentence, `${timed}${gap}${say(asked, plan.tone)}`)];
  if (isEmptySchedule && isWhole && movableSentences(message).length > 1)
    return [...timelessWishes(message, sentence), replace(message, sentence, say(asked, plan.tone))];
  return [insertAfter(message, after, [say(asked, plan.tone)])];
};

/** "Did you have a chance to look at it?" asks for an excuse; "Could you …" for the thing. */
const LATE = /\b(?:did you (?:get|have)|have you had)(?: an?| the)? (?:chance|time|moment|opportunity) to\b/i;
const TOPIC =
  /\b(?:discuss|talk (?:over|about|through)|show|hear|learn|compare|ask|about|regarding|explore|go (?:over|through)|find out|see how)\b/i;
const MORE =
  /^(?:if \w+,? )?(?:we|I|perhaps we|maybe we) (?:might|could|can|may|would|['’]d) [^?]*\b(?:talk|discuss|cover|compare|explore|go (?:over|through)|look at|chat)\b/i;

const DETAIL = /^(?:(?:more )?specifically|in particular|above all|for example)\b/i;

/** What it is about may be told in the sentences behind the wish; the question waits for them. */
function lastOnTopic(message: Message, wish: Sentence): Sentence {
  const sentences = movableSentences(message);
  let last = wish;
  for (const it of sentences.slice(sentences.indexOf(wish) + 1)) {
    const isWindow = message.facts.when.some(({ role, span }) => role === 'meeting' && contains(it.span, span));
    const isMore =
      MORE.test(textOf(message, it.span)) ||
      DETAIL.test(textOf(message, it.span)) ||
      (isWindow && schedulingPhrases(it).length === 0);
    if (it.block !== wish.block || it.isQuestion || !isMore) break;
    last = it;
  }
  return last;
}
