import assert from 'node:assert/strict';
import type { Relationship } from '../../shared/message/relationship.ts';
import { messageOf } from './read.ts';

const drafts: Readonly<Record<Relationship, readonly string[]>> = {
  cold: [
    'Hi Dana,\n\nI came across your profile and would like to ask one thing. How did you start?\n\nOmar',
    "Hi Dana,\n\nWe haven't met. Could you read one page?\n\nOmar",
    // Below a title one asks a favor for oneself.
    'Dear Ms. Okafor,\n\nWould you introduce me to Lea Bram?\n\nOmar',
    'Dear Ms. Okafor,\n\nWe are reading your novel in our club. Would you join us on Friday?\n\nOmar',
    'Dear Dr. Okafor,\n\nCould you read my outline by Friday?\n\nOmar',
    "Hi Dana,\n\nI'm Omar, a nurse in Leeds. Could you send me the form?\n\nOmar",
    'Hi Dana,\n\nI am the curator of a small museum. Could you lend us the lamp?\n\nOmar',
    'Hi Dana,\n\nI would love to connect.\n\nOmar',
    'Hi Dana,\n\nCould we talk about a trial at your company?\n\nOmar',
    // A cold cue wins over every sign of acquaintance.
    'Hi Dana,\n\nIt was good to see you on the panel. I came across your profile, and could we talk?\n\nOmar',
    'Dear Ms. Okafor,\n\nWe met at the fair. I found your profile today. Could you send me the form?\n\nOmar',
    "Hi team,\n\nMy name is Omar and we've never met. Could you send me the form?\n\nOmar",
  ],
  known: [
    'Dear Ms. Ngata,\n\nI interviewed with you on May 3 for the ranger post. Would you refer me for the seed bank?\n\nOmar',
    'Dear Ms. Ngata,\n\nMay I name you as a reference for the ranger post?\n\nOmar',
    // A title alone is manners where the two have met.
    'Dear Ms. Okafor,\n\nWe met at the fair. Could you send me the form?\n\nOmar',
    // The reader's own work concerns them.
    "Dear Ms. Okafor,\n\nCould we talk about Ola's spelling on Friday?\n\nOmar",
    'Dear Mr. Okafor,\n\nThe lift is stuck. Could we meet about it on Friday?\n\nThanks, Omar (14C)',
    'Dear Dr. Okafor,\n\nThe drops you prescribed sting. Could we talk today?\n\nOmar',
    "Dear Ms. Okafor,\n\nI'm a reporter at the Courier and on deadline for a piece on the pier. Could we talk today?\n\nOmar",
    'Dear Mr. Okafor,\n\nLea Bram gave us your name as a reference. Could we talk on Friday?\n\nOmar, Bram Homes',
    'Dear Mayor Okafor,\n\nCould we meet about the crossing?\n\nOmar',
    'Dear Press Office,\n\nCould we talk today about the pier?\n\nOmar',
    // So are a company and a word on who one is.
    'Hi Dana,\n\nWe shared a desk at Halvorsen. I am applying for the baker role at your company. Could you refer me?\n\nOmar',
    'Dear Ms. Okafor,\n\nThank you for getting back to me so fast. Could you send me the form as well?\n\nOmar',
    'Dear Ms. Okafor,\n\nYou supervised me from 2024 to 2025 in the Basel lab. May I name you as a reference?\n\nOmar',
    'Dear Mr. Hall,\n\nI really enjoyed your class on labor economics. Could you send me the list of books?\n\nOmar',
    'Hi Dana,\n\nHaving worked closely with you on the pier, I have one question. Could you send me the plan?\n\nOmar',
    'Hi Dana,\n\nWe met at the fair in Graz. Could you send me the form?\n\nOmar',
    'Hi Dana,\n\nAs we discussed, could you send me the form?\n\nOmar',
    'Hi Dana,\n\nGood to see you on Friday. Could you send me the form?\n\nOmar',
    'Dear Professor Lind,\n\nI am a junior in your macro course. Could you read my outline?\n\nOmar',
    'Hi Dana,\n\nLong time no see! Coffee on Friday?\n\nOmar',
    'Hi Dana,\n\nI put you in touch with Lea last month. Could you send me the form?\n\nOmar',
  ],
  team: [
    'Hi team,\n\nCould you send me your hours?\n\nOmar',
    'Dear all,\n\nPlease send me your hours.\n\nOmar',
    'Hi folks,\n\nwho can help on Saturday?\n\nOmar',
  ],
  unknown: [
    "Hi Dana,\n\nCould we meet? I'm in the studio on Fridays from 2 to 4.\n\nOmar",
    // Where one is, and not who.
    "Hey Max,\n\nI'm in Berlin from Thursday to Sunday. Beer?\n\nOmar",
    'Hi Dana,\n\nCould you send me the form?\n\nOmar',
    'Dear Ms. Okafor,\n\nCould you send me the form?\n\nOmar',
    'Dear Ms. Okafor,\n\nCould we meet on Friday about the crossing at the mill?\n\nOmar',
    // Neither of them says who the writer is.
    "Hi Dana,\n\nI'm down to the 2017 van with 140,000 km. Which would you pick?\n\nOmar",
    'Hi Dana,\n\nCould you direct us to somebody in your service group?\n\nOmar',
    'Dear hiring team,\n\nIs the post of night baker still open?\n\nOmar',
    'Could you send me the form?',
  ],
};

suite('relationship', () => {
  for (const [relationship, texts] of Object.entries(drafts)) {
    for (const text of texts)
      test(`${relationship}: ${text}`, () => assert.equal(messageOf(text).relationship, relationship));
  }
  test('front matter wins', () => {
    assert.equal(
      messageOf('---\nrelationship: known\n---\n\nDear Ms. Okafor,\n\nCould you help?').relationship,
      'known',
    );
  });
});
