import assert from 'node:assert/strict';
import type { Kind } from '../../shared/message/kind.ts';
import { messageOf } from './read.ts';

const drafts: Readonly<Record<Kind, readonly string[]>> = {
  'first-ask': [
    'Sarah, meet David at the station at noon on Friday. Could you bring the key?',
    'Hi Dana,\n\nCould you send me the form?\n\nOmar',
    'Hi Ines, hi Tobias,\n\nCould you two come to the mill on Friday?\n\nOmar',
    'Hi Dana,\n\nWould you mind if I asked you a few things about the mill?\n\nOmar',
    'Hi Dana,\n\nThank you for connecting! Would you have 20 minutes on Tuesday?\n\nOmar',
  ],
  'follow-up': [
    "Hi Dana,\n\nI wanted to see whether you'd found the time to read my speech.\n\nOmar",
    'Hi Dana,\n\nI wanted to see if you had a chance to read my speech.\n\nOmar',
    'Hi Dana,\n\nJust checking whether you got my parcel.\n\nOmar',
    'Hi Dana,\n\nJust following up on my note of May 3. Could you send me the form?\n\nOmar',
    'Hi Dana,\n\nany news on the boiler?\n\nOmar',
    "Hi Dana,\n\nI was wondering if you've had a chance to read the draft.\n\nOmar",
  ],
  reply: [
    "Hi Dana,\n\nYes please, I'd love to take you up on that. Could you send the invite?\n\nOmar",
    'Hi Dana,\n\nAny of the times you offered works. Shall we say Wednesday?\n\nOmar',
    'Hi Dana,\n\nWednesday, please. Could you book it?\n\nOmar\n\n> I could do Tue 9 or Wed 10.',
  ],
  'thank-you': [
    'Hi Dana,\n\nThank you for lunch. You saved me from a silly decision.\n\nOmar',
    "Hi Dana,\n\nThanks so much for the kind words! I'd love to get together again in the spring.\n\nOmar",
    'Hi Dana,\n\nI wanted to thank you for the letter. Let me know if I can ever help.\n\nOmar',
  ],
  'making-introduction': [
    "Hi Ines, hi Tobias,\n\nYou both said yes to this. I'll step out of the thread.\n\nOmar",
    'Dear Ines, dear Tobias,\n\nInes binds books. Would you two find a day for a visit?\n\nOmar',
    'Hi Yan,\n\nI would like to introduce you to Ola, who mends looms.\n\nOmar',
    'Ana, please meet Imre, our new curator. Could you two find a day for the visit?',
    'Sarah, meet David Lund. David, meet Sarah. Would you pick a day?',
  ],
  scheduling: [
    'Hi Dana,\n\nConfirming our call on Tuesday at 3 pm ET.\n\nOmar',
    'Hi Dana,\n\nThat works. See you on Tuesday at 3.\n\nOmar',
  ],
  update: [
    'Hi Dana,\n\nThe roof is on. The windows come on Tuesday.\n\nOmar',
    'Hi Dana,\n\nI have to say no this year.\n\nOmar',
  ],
  'open-door': [
    "Hi Dana,\n\nI was sorry to hear the news. When you are ready, I'd love to have you over for dinner.\n\nOmar",
    "Hi Dana,\n\nIt's a girl! We'd love for you to meet her once we're home.\n\nOmar",
    "Hi Dana,\n\nOnce the dust settles, I'd enjoy getting together with you.\n\nOmar",
  ],
};

suite('kind', () => {
  for (const [kind, texts] of Object.entries(drafts)) {
    for (const text of texts) test(`${kind}: ${text}`, () => assert.equal(messageOf(text).kind, kind));
  }
  test('front matter wins', () => {
    assert.equal(messageOf('---\nkind: follow-up\n---\n\nHi Dana,\n\nCould you send me the form?').kind, 'follow-up');
  });
});
