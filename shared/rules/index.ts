import { addTheDate } from './add-the-date.ts';
import { askAQuestion } from './ask-a-question.ts';
import { askForSomething } from './ask-for-something.ts';
import { askOneThing } from './ask-one-thing.ts';
import { dropThePressure } from './drop-the-pressure.ts';
import { fillTheBlanks } from './fill-the-blanks.ts';
import { giveSomething } from './give-something.ts';
import { introduceYourself } from './introduce-yourself.ts';
import { leaveAWayOut } from './leave-a-way-out.ts';
import { matchDayAndDate } from './match-day-and-date.ts';
import { nameTheMedium } from './name-the-medium.ts';
import { nameTheTimeZone } from './name-the-time-zone.ts';
import { nameTheTopic } from './name-the-topic.ts';
import { narrowTheAdvice } from './narrow-the-advice.ts';
import { proposeATime } from './propose-a-time.ts';
import type { Rule } from './rule.ts';
import { sayHowLong } from './say-how-long.ts';
import { sayWhatFor } from './say-what-for.ts';
import { sayWhen } from './say-when.ts';

/** Every rule, in the order a reader would ask; within a message findings are reciprocal, then actionable, then respectful. */
export const rules: readonly Rule[] = [
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
  askOneThing,
  introduceYourself,
  fillTheBlanks,
  giveSomething,
  leaveAWayOut,
  dropThePressure,
];
