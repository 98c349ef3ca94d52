import { leaveAWayOut } from '../../shared/rules/leave-a-way-out.ts';
import { testRule } from '../harness.ts';

testRule(leaveAWayOut, {
  clean: [
    // Another day lets the first one go.
    'I came across your profile. Would you have 20 minutes for a call on Tuesday, March 10, at 2 pm ET? If the 10th is bad, Thursday at 2 pm ET is good for us too.',
    // Whether a post can still be applied for.
    'Dear Ms. Bell,\n\nI saw your posting for a lock keeper. Is the position still open, and would you accept an application by Friday, March 13?\n\nMina Okoro',
    'I came across your profile. Could you introduce me to Lucia Bram? A no takes one word.',
    'I came across your profile. Would you be able to review section 3: https://example.org/draft? If not, could you recommend someone?',
    "I came across your profile. Would you read section 3: https://example.org/draft? If you haven't got the time, that's no trouble at all.",
    'I came across your profile. Would you have 20 minutes for a call about the lease? If not, no worries at all.',
    'I came across your profile. Would you have 20 minutes for a call about the lease? A no is completely fine.',
    'We met at the Lisbon meetup in January. Would you have 20 minutes for a call about the lease?',
    'I came across your profile. Which glue do you use for the hulls?',
    'Hi team,\n\nCould we have a 20-minute call about the lease on Friday at 10?\n\nOmar',
    'I came across your profile. Could you introduce me to Lucia Bram? Otherwise I will ask the next on my list.',
    "I came across your profile. I'm a recruiter from Lund Boats. Could we have a call about the roles we offer?",
    // A line answers it.
    "We haven't met. I am moving to Leeds. Do you have any advice on which part of town to live in?",
    // Only whether the reader would like to.
    'I came across your profile. Would you be open to a 20-minute call about the lease?',
    'I came across your profile. Would it be worth a call about the lease?',
    'I came across your profile. If you are interested, could we have a call about the lease?',
    // A quarter of an hour, a name, any help at all.
    'I came across your profile. Would you be open to a 30-minute call about the lease?',
    'I came across your profile. Do you have 15 minutes for a call about the lease?',
    "We haven't met. Could you point me to the right person at Northwind?",
    "We haven't met. I would appreciate any help you can give me.",
  ],
  flagged: [
    {
      // What serves the ask stays beside it.
      draft: "We haven't met. [|Could we have a call|] about the lease on Friday at 10? I'll ring you.",
      fixed:
        "We haven't met. Could we have a call about the lease on Friday at 10? I'll ring you. If it's not a good time, a simple no is completely fine.",
    },
    // Quick or not, once its length stands there it is a meeting like any other.
    { draft: 'I came across your profile. [|Do you have time for a quick call|] about the lease?' },
    {
      draft: 'I came across your profile. [|Would you have 20 minutes for a call|] about the lease?',
      message: 'A no is hard to write; Dana may just not answer.',
      severity: 'hint',
      fixed:
        "I came across your profile. Would you have 20 minutes for a call about the lease? If it's not a good time, a simple no is completely fine.",
    },
    { draft: "We haven't met. [|Could you introduce me to Lucia Bram|] at Northwind?" },
    { draft: 'I came across your profile. [|Would you be willing to mentor me|] in wound research?' },
    // To refuse a large favor is hard however it is put.
    { draft: "We haven't met. [|Would you be willing to give a talk|] at our clinic on Thursday, April 16, at 6 pm?" },
    { draft: 'I came across your profile. [|Could we have a call|] about the lease on Friday at 10?' },
    { draft: "We haven't met, but I read your column. [|Would you refer me for the paralegal role|], req 4471?" },
    { draft: 'I came across your page. [|Would you give a 25-minute talk|] on ward triage by video?' },
    { draft: "We haven't met. [|Would you write me a letter for the Delft program|] by April 1?" },
  ],
});
