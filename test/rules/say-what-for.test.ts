import { sayWhatFor } from '../../shared/rules/say-what-for.ts';
import { testRule } from '../harness.ts';

testRule(sayWhatFor, {
  clean: [
    'Our pump cut the water bill of the mill by half. Could we hop on a quick call on Friday, March 6, at 10 am ET to see if we can do the same for you?',
    'Do you have a minute? The oven in the hall smells of gas.',
    'Could you help me with the tent on Saturday, March 7?',
    'May I ask you something? Which glaze holds in the frost?',
    "Let's connect the new pump on Friday, March 6. Could you bring the hose?",
    // Friends meet to meet.
    "Will you two come over for supper one evening? It's been forever and we'd love to catch up.",
    "Hi Nan,\n\nMay we visit you at half-term? We'd love to catch up.\n\nTess",
    'Would you like to grab a beer sometime next week?',
    'Wanna get lunch sometime? I have missed you.',
    'Could I pick your brain about the new hiring budget for 20 minutes on Tuesday, March 10, at 10 am Central time?',
    "I weave too, and your talk on natural dyes changed my vats. I'd love to connect.",
    "I'm a printer in Ghent and saw you're hiring for the spring catalogue. Let's connect!",
    'Could you connect the sensor to port 4 by Friday, March 6?',
    'I would love to connect you with Amir, who runs the tide lab. Would you like that?',
    'Thank you for the talk yesterday. I would love to stay in touch.',
    "I'd love to connect. Which of your two leases would you sign again?",
    'People write "pick your brain" far too often. Could you send me the May counts by Friday?',
    'Would you have 20 minutes for a call about the 2024 flood map on Tuesday, March 10, at 10 am Central time?',
  ],
  flagged: [
    "I'm a printer in Ghent. I came across your lovely page on LinkedIn. [|I'd love to connect|].",
    "Could we [|hop on a quick call|] on Friday, March 6, at 10 am ET to see if there's a fit?",
    {
      draft: '[|Have you got a moment?|] I have a question about the loom.',
      severity: 'information',
      message: 'This only opens the door, so Dana has to answer once to hear what it is.',
      fixed: "Have you got a moment? I have a question about the loom. I'd like to ask you one thing: [the question].",
    },
    { draft: '[|May I ask you something about the ferry?|]' },
    {
      draft: '[|Would you do me a small favor?|]',
      fixed: 'Would you do me a small favor? Could you [one thing] by [day]?',
    },
    "Hi Dana,\n\nI'd like to [|add you to my professional network|].\n\nOmar",
    "Hi Dana,\n\n[|Let's connect|]! I'm always happy to meet new faces.\n\nOmar",
    {
      draft: "I'm a nurse in Akron. [|I'd love to connect|].",
      severity: 'warning',
    },
    { draft: 'Could I [|pick your brain|] sometime?' },
    { draft: "[|I'd love to catch up|] soon." },
    { draft: "[|I'd love to catch up|] over a call soon." },
    { draft: '[|Could we touch base|] next week?' },
    { draft: 'Would you like to [|grab coffee sometime|]?' },
    { draft: 'Could we [|hop on a call|] on Tuesday, March 10, at 10 am Central time?' },
  ],
});
