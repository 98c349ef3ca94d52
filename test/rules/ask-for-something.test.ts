import { askForSomething } from '../../shared/rules/ask-for-something.ts';
import { testRule } from '../harness.ts';

testRule(askForSomething, {
  gate: 'asked',
  clean: [
    'I wanted to introduce myself: I run the seed library on Elm Street. Would you lend us two tables on May 2?',
    'I wanted to let you know that the kiln is fixed. No reply needed.',
    'Just for your information: the gate code changes on Friday.',
    "I'm reaching out because I'd like to ask you one thing about the tram survey: which stops did you leave out?",
    'Thank you so much for the slides. The second one saved my talk.',
    'Please send me the parts list by Friday, March 6.',
    { draft: 'I wanted to reach out and say hello. I restore old radios.', gate: 'guessed' },
  ],
  flagged: [
    {
      draft: 'I [|wanted to introduce myself|] before the fair: I am Ida, a clockmaker.',
      message: 'There is no question yet, so Dana has to guess what you hope for.',
      severity: 'information',
      fixed: [
        'I wanted to introduce myself before the fair: I am Ida, a clockmaker. Would you [one thing] by [day]?',
        'I wanted to introduce myself before the fair: I am Ida, a clockmaker. No reply needed.',
      ],
    },
    "[|I'm reaching out|] because I saw your exhibition twice. The room with the maps is still on my mind.",
    'I [|wanted to reach out|] and tell you that Petra spoke well of your project.',
    'We are [|writing to introduce our|] studio. Our team builds weather buoys off the coast of Skagen.',
    '[|Allow me to introduce|] myself: I teach chemistry, and last year my class built a spectrometer.',
    'I just [|wanted to say hello|]. My shop is next to the old mill.',
    '[|Just reaching out|]. I repair clocks in Lund.',
  ],
});
