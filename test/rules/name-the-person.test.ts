import { nameThePerson } from '../../shared/rules/name-the-person.ts';
import { testRule } from '../harness.ts';

testRule(nameThePerson, {
  clean: [
    'Whom should I contact about the broken bench at the quay?',
    // "If you're not the right person" asks for less.
    "Could you tell me who repairs the bells? If you're not the right person, could you point me to who is?",
    'Who should we contact in the research group about the calculator (mock-up attached)?',
    'Would you be willing to introduce me to Amir Patel, who runs search at Fernway?',
    "You both said yes, so here is the introduction. Someone from Ana's team may join.",
    'Do you know anyone who restores organs, such as Piet Bos? A name is enough, and I will write to him myself.',
    'I would like to meet and show our work. If not, perhaps you could point me to someone else.',
    'Would you be willing to introduce me to [name and role]?',
    "I'm not asking you to introduce me to anyone. Would you tell me how you chose between the two kilns?",
    'I know someone at Brightline who likes your work. Would you have 20 minutes on Tuesday, March 10, at 2 pm ET?',
    'She introduced me to people at the fair. Could you send me the list by Friday, March 13?',
  ],
  flagged: [
    'Could you [|intro me to somebody|] who restores clocks?',
    // A task of its own says whom, without a name.
    {
      draft: 'Could you [|connect me with someone|] who repairs clocks?',
      severity: 'hint',
      fixed: [
        "Could you connect me with someone who repairs clocks? A name is enough, and I'll write to them myself.",
        'Could you connect me with someone, such as [name or role], who repairs clocks?',
      ],
    },
    {
      draft: 'Would you be willing to [|introduce me to a few|] growers in your valley?',
      fixed: [
        'Would you be willing to introduce me to a few growers in your valley, such as [name or role]?',
        "Would you be willing to introduce me to a few growers in your valley? A name is enough, and I'll write to them myself.",
      ],
    },
    "I'd love [|an intro to some of the editors|] at Fern Press.",
    {
      draft: "If you could [|introduce us to a handful|] of beekeepers we'd be grateful.",
      fixed: [
        "If you could introduce us to a handful of beekeepers, such as [name or role], we'd be grateful.",
        "If you could introduce us to a handful of beekeepers we'd be grateful. A name is enough, and we'll write to them ourselves.",
      ],
    },
    {
      draft: 'Could you [|introduce me to some people|] at your company?',
      message: 'No name, so Dana has to search the address book and judge the fit.',
      severity: 'warning',
      fixed: [
        'Could you introduce me to some people at your company, such as [name or role]?',
        "Could you introduce me to some people at your company? A name is enough, and I'll write to them myself.",
      ],
    },
    {
      draft: '[|If you know anyone|] at your old firm, could you introduce me?',
      fixed: [
        'If you know anyone at your old firm, such as [name or role], could you introduce me?',
        "If you know anyone at your old firm, could you introduce me? A name is enough, and I'll write to them myself.",
      ],
    },
    {
      draft: '[|Do you know someone|] at Brightline who could talk to our director?',
      fixed: [
        "Do you know someone at Brightline who could talk to our director? A name is enough, and I'll write to them myself.",
        'Do you know someone at Brightline, such as [name or role], who could talk to our director?',
      ],
    },
    {
      draft: 'Could you [|connect me with the right person|] at Halden Boats?',
      severity: 'hint',
      fixed: [
        "Could you connect me with the right person at Halden Boats? A name is enough, and I'll write to them myself.",
        'Could you connect me with the right person at Halden Boats, such as [name or role]?',
      ],
    },
    {
      draft: 'Would you be willing to [|introduce me to an investor|]?',
      fixed: [
        'Would you be willing to introduce me to an investor, such as [name or role]?',
        "Would you be willing to introduce me to an investor? A name is enough, and I'll write to them myself.",
      ],
    },
    {
      draft: '[|Do you know anyone|] at the museum who could introduce me?',
      fixed: [
        'Do you know anyone at the museum, such as [name or role], who could introduce me?',
        "Do you know anyone at the museum who could introduce me? A name is enough, and I'll write to them myself.",
      ],
    },
    {
      draft: 'Could you [|put me in touch with whoever|] runs search at Fernway?',
      severity: 'hint',
      fixed:
        "Could you put me in touch with whoever runs search at Fernway? A name is enough, and I'll write to them myself.",
    },
  ],
});
