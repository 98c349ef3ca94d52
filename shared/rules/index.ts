import { addTheDate } from './add-the-date.ts';
import { apologizeOnce } from './apologize-once.ts';
import { askAQuestion } from './ask-a-question.ts';
import { askEarly } from './ask-early.ts';
import { askForSomething } from './ask-for-something.ts';
import { askOneThing } from './ask-one-thing.ts';
import { askWithTheResume } from './ask-with-the-resume.ts';
import { bringSomethingNew } from './bring-something-new.ts';
import { dropThePressure } from './drop-the-pressure.ts';
import { fillTheBlanks } from './fill-the-blanks.ts';
import { giveSomething } from './give-something.ts';
import { giveWithoutConditions } from './give-without-conditions.ts';
import { introduceYourself } from './introduce-yourself.ts';
import { keepItShort } from './keep-it-short.ts';
import { leaveAWayOut } from './leave-a-way-out.ts';
import { linkTheWork } from './link-the-work.ts';
import { makeItForwardable } from './make-it-forwardable.ts';
import { makeTheOfferConcrete } from './make-the-offer-concrete.ts';
import { matchDayAndDate } from './match-day-and-date.ts';
import { matchTheName } from './match-the-name.ts';
import type { mendTheSuppression } from './mend-the-suppression.ts';
import { nameTheMedium } from './name-the-medium.ts';
import { nameThePerson } from './name-the-person.ts';
import { nameTheQuestion } from './name-the-question.ts';
import { nameTheRole } from './name-the-role.ts';
import { nameTheTimeZone } from './name-the-time-zone.ts';
import { nameTheTopic } from './name-the-topic.ts';
import { nameWhoActs } from './name-who-acts.ts';
import { narrowTheAdvice } from './narrow-the-advice.ts';
import { offerAChoice } from './offer-a-choice.ts';
import { offerWhatYouHave } from './offer-what-you-have.ts';
import { praiseOneThing } from './praise-one-thing.ts';
import { proposeALiveDate } from './propose-a-live-date.ts';
import { proposeATime } from './propose-a-time.ts';
import type { Rule } from './rule.ts';
import { sayByWhen } from './say-by-when.ts';
import { sayHowLong } from './say-how-long.ts';
import { sayThankYou } from './say-thank-you.ts';
import { sayWhatComesNext } from './say-what-comes-next.ts';
import { sayWhatFor } from './say-what-for.ts';
import { sayWhatToReview } from './say-what-to-review.ts';
import { sayWhatToSendBack } from './say-what-to-send-back.ts';
import { sayWhen } from './say-when.ts';
import { thankAfterTheYes } from './thank-after-the-yes.ts';
import { writeASubject } from './write-a-subject.ts';

const listed = [
  askForSomething,
  askAQuestion,
  sayWhatFor,
  nameTheTopic,
  narrowTheAdvice,
  sayHowLong,
  sayWhen,
  proposeATime,
  addTheDate,
  matchDayAndDate,
  nameTheTimeZone,
  nameTheMedium,
  offerAChoice,
  askOneThing,
  linkTheWork,
  sayWhatToReview,
  sayByWhen,
  nameThePerson,
  nameTheRole,
  askWithTheResume,
  introduceYourself,
  nameTheQuestion,
  keepItShort,
  fillTheBlanks,
  giveSomething,
  makeTheOfferConcrete,
  offerWhatYouHave,
  giveWithoutConditions,
  praiseOneThing,
  leaveAWayOut,
  dropThePressure,
  bringSomethingNew,
  apologizeOnce,
  thankAfterTheYes,
  sayThankYou,
  writeASubject,
  matchTheName,
  askEarly,
  makeItForwardable,
  sayWhatComesNext,
  proposeALiveDate,
  nameWhoActs,
  sayWhatToSendBack,
] as const;

/** The name of a rule, or of the advice on suppressions; the compiler takes them from the rules themselves. */
export type RuleId = (typeof listed)[number]['id'] | (typeof mendTheSuppression)['id'];

export type ListedRule = Rule & { readonly id: RuleId };

/** Every rule, in the order a reader would ask; within a message findings are reciprocal, then actionable, then respectful. */
export const rules: readonly ListedRule[] = listed;
