import { bringSomethingNew } from '../../shared/rules/bring-something-new.ts';
import { testRule } from '../harness.ts';

testRule(bringSomethingNew, {
  clean: [
    // What is wanted stands behind "whether".
    'I am following up to ask whether the hall is free in May.',
    'I wanted to follow up to see if you still rent the boat.',
    // It says again what is wanted.
    'A gentle reminder to submit your timesheet by Friday, March 13.',
    'Just a quick reminder that the rent of the hall is due on Friday, March 13.',
    'Following up on my note of February 20 with one new thing: the pilot site is confirmed. Can you approve the order by Monday, March 9?',
    'Just checking in. Can you approve the sensor order by Monday, March 9?',
    'Closing the loop on my last mail: no reply needed, Ana has approved the order. Could you file it?',
    'I am following up on the sensor order. Since then, the price has dropped by 200 dollars. Can you approve it by Monday, March 9?',
    'He is just checking in on you, he said. Could you send me the counts by Friday, March 13?',
    'Would you tell me how you chose between the two kilns?',
    // A fact beside the nudge, or an offer, is new.
    'Any news on this? The export still fails for us with 2.9, and half the shop uses a copy from May.',
    'Any progress on this one? Happy to test a build on the old printer.',
    'Just checking in about the room for the choir on May 9. Is it ours?',
    'Did you get a chance to read my grant report?',
    'Circling back: my question is still whether you corrected the Brest series before averaging. A yes or no is enough.',
  ],
  flagged: [
    { draft: 'I wanted to [|follow up|] and see if that would be possible.' },
    {
      // A question is kept, and no mail is told of where none was.
      draft: '[|Any news|] here?',
      fixed: [
        'Following up with one new thing: [one new thing]. Any news here?',
        'Any news here? The question is still: [the question in one line]. A no is fine.',
      ],
    },
    {
      draft: '[|Just bumping this|] to the top of your inbox. Any update?',
      message: 'Nothing new, so Dana has to reopen the old mail.',
      severity: 'information',
      fixed: [
        'Following up with one new thing: [one new thing]. Any update?',
        'Just bumping this to the top of your inbox. The question is still: [the question in one line]. A no is fine. Any update?',
      ],
    },
    {
      draft: "[|I haven't heard back from|] my last two emails. Any news?",
      fixed: [
        'Following up on my last two emails with one new thing: [one new thing]. Any news?',
        "I haven't heard back from my last two emails. The question is still: [the question in one line]. A no is fine. Any news?",
      ],
    },
    {
      draft: '[|Circling back on|] this. Did you get a chance to look?',
      fixed: [
        'Following up with one new thing: [one new thing]. Did you get a chance to look?',
        'Circling back on this. The question is still: [the question in one line]. A no is fine. Did you get a chance to look?',
      ],
    },
    {
      draft: '[|Just checking in|]. Could you get back to me?',
      fixed: [
        'Following up with one new thing: [one new thing]. Could you get back to me?',
        'Just checking in. The question is still: [the question in one line]. A no is fine. Could you get back to me?',
      ],
    },
    {
      draft: '[|Not sure if you saw my last email|]. Any update on this?',
      fixed: [
        'Following up on my last email with one new thing: [one new thing]. Any update on this?',
        'Not sure if you saw my last email. The question is still: [the question in one line]. A no is fine. Any update on this?',
      ],
    },
    {
      // What is asked stays behind the new thing.
      draft: '[|Just checking whether you|] had time to go through my remarks yet.',
      fixed: [
        'Following up with one new thing: [one new thing]. Just checking whether you had time to go through my remarks yet.',
        'Just checking whether you had time to go through my remarks yet. The question is still: [the question in one line]. A no is fine.',
      ],
    },
    {
      // What one hopes and knows is no news.
      draft: "[|Just checking in on|] this. I know your week is full. It's been a month. Any update?",
    },
    {
      draft: '[|Following up on|] the below. Could you let me know?',
      fixed: [
        'Following up with one new thing: [one new thing]. Could you let me know?',
        'Following up on the below. The question is still: [the question in one line]. A no is fine. Could you let me know?',
      ],
    },
  ],
});
