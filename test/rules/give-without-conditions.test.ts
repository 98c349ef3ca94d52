import { giveWithoutConditions } from '../../shared/rules/give-without-conditions.ts';
import { testRule } from '../harness.ts';

testRule(giveWithoutConditions, {
  clean: [
    // What comes next is no reward.
    "Could we move the bins to the yard? If you agree, I'll do it on Saturday.",
    "May I repaint the hall? If you approve, I'll begin tonight.",
    'Could you choose a colour by Friday, March 13? If you answer by then, I can order the paint with ours.',
    "Could you send me your address by Friday, March 13? If you send it, I'll mail you a copy.",
    "I'll print the programme if you sign it off. Could you do it by Friday, March 13?",
    // Work shared between two.
    "Send me the list and I'll buy the paint. Could you bring the ladder on Friday, March 13?",
    "Supper at Zola's on Friday, March 13, at 7 pm? If you can make it, the wine is on me.",
    "Could you introduce me to Lucia Bram by Friday, March 13? Coffee's on me when we meet.",
    "Would you introduce me to Lucia Bram at Northwind? Either way, I'll send you the notes from the fair.",
    "Could you read section 2 of my draft (attached) by Friday, March 13? I'm glad to review yours in return.",
    'Would you give a 25-minute talk on Thursday, April 16, at 6 pm UK time, on video? We pay 150 pounds for it.',
    "If you have questions, I'll answer them. Could you approve the order by Monday, March 9?",
    "If you are free on Tuesday, March 10, at 2 pm ET, I'll call you for 20 minutes. Would that work?",
    "As agreed, I'll fix your roof in exchange for the boat. Could you bring the papers by Friday, March 13?",
    'She said that if you introduce her, she will pay. Could you send me her number by Friday, March 13?',
  ],
  flagged: [
    // What was asked before is not asked twice.
    {
      draft:
        "Could you introduce me to the curator of the Bram Hall? [|If you can help me with that|] I'd be happy to feature your shop in our newsletter.",
      fixed:
        "Could you introduce me to the curator of the Bram Hall? Either way, I'd be happy to feature your shop in our newsletter.",
    },
    {
      draft: "Could you sign the petition by Friday, March 13? [|If you sign|], I'll bake you a cake.",
      fixed: "Could you sign the petition by Friday, March 13? Either way, I'll bake you a cake.",
    },
    {
      draft: "[|If you could put me in touch with the curator at Bram Hall|], supper's on me.",
      fixed: "Could you put me in touch with the curator at Bram Hall? Either way, supper's on me.",
    },
    {
      draft: "[|Get me in with the curator of the big museum|] and I'll cook you supper.",
      fixed: "Would you get me in with the curator of the big museum? Either way, I'll cook you supper.",
    },
    {
      draft: 'Could you introduce me to Lucia Bram by Friday, March 13? Cakes on me [|if you do|]!',
      fixed: 'Could you introduce me to Lucia Bram by Friday, March 13? Cakes on me either way!',
    },
    {
      draft:
        "[|If you introduce me to Lucia Bram at Northwind|], I'll give your app a five-star review. Would that be all right?",
      message: 'This reads as a deal; Dana has to accept the price to say yes.',
      severity: 'information',
      fixed:
        "Would you introduce me to Lucia Bram at Northwind? Either way, I'll give your app a five-star review. Would that be all right?",
    },
    {
      draft: '[|Give me ten minutes|] and I will give you a jar of our first honey.',
      fixed: 'Would you give me ten minutes? Either way, I will give you a jar of our first honey.',
    },
    {
      draft: "Would you introduce me to Lucia Bram? [|In exchange for|] your help, I'll proofread your thesis.",
      fixed: "Would you introduce me to Lucia Bram? Either way, I'll proofread your thesis.",
    },
    {
      draft: "Would you introduce me to Lucia Bram? I'll proofread your thesis [|in return for|] the introduction.",
      fixed: "Would you introduce me to Lucia Bram? Either way, I'll proofread your thesis.",
    },
    {
      draft:
        "[|If you recommend me for the night shift|], I'll cover yours on March 21. Could you tell me by Friday, March 13?",
      fixed:
        "Would you recommend me for the night shift? Either way, I'll cover yours on March 21. Could you tell me by Friday, March 13?",
    },
    {
      draft: "[|If you endorse me for tide modeling|], I'll endorse you too. Could you tell me by Friday, March 13?",
      fixed:
        "Would you endorse me for tide modeling? Either way, I'll endorse you too. Could you tell me by Friday, March 13?",
    },
  ],
});
