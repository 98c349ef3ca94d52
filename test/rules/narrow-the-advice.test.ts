import { narrowTheAdvice } from '../../shared/rules/narrow-the-advice.ts';
import { testRule } from '../harness.ts';

testRule(narrowTheAdvice, {
  clean: [
    'The oak is free in April, the Ash in June. Mill can deliver on Monday, Moor on Friday. Any thoughts?',
    // Hands are wanted that day.
    "I'd appreciate any help with the harvest on Saturday.",
    'What advice would you give to somebody who must choose between a gas and an electric kiln?',
    'Any tips for a new boat shed on soft ground?',
    // A word of thanks, behind what is asked.
    'Is the north pier open on Sundays? Any help would be greatly appreciated.',
    'We could bring chairs. If you have an hour, is there any advice on which hall is warmer?',
    'Could you test the kiln by Friday, March 6? I will give any assistance you might need.',
    'Do you have any advice on whether to accept the offer by Friday?',
    'Any feedback on slide 4 is welcome by Friday, March 6: https://example.org/slides',
    'I built the shelf without any help. Could you send me your photo of it?',
    'If you need any help with the move, call me. Could you lend me the van on Saturday, March 7?',
    'If you were me, would you take the one-year course or the two-year course?',
    'She asked for any advice on mortars. Could you send her your recipe by Monday?',
  ],
  flagged: [
    'I open my bakery in May. [|What advice would you give|] someone just starting out?',
    'I open my bakery in May. Do you have [|any guidance|] for a first-time owner?',
    'I open my bakery in May. [|Any words of wisdom|] for somebody in my shoes?',
    { draft: 'We are thinking of buying a house. Got [|any tips|]?' },
    {
      draft: "I'm thinking about grad school. [|Any advice|] would be appreciated.",
      message: "'Any advice' leaves Dana to choose the question and the length of the answer.",
      severity: 'warning',
      fixed: "I'm thinking about grad school. If you were me, would you [A] or [B]?",
    },
    { draft: 'I start as a team lead in May. Do you have [|any tips|]?' },
    { draft: "I'm new to beekeeping, and [|any guidance|] would be very welcome." },
    'The north pier is closed. [|Any help|] would be greatly appreciated.',
    { draft: "I'd be grateful for [|any pointers|]." },
    { draft: "I'm moving to Oslo in June. [|Any thoughts|]?" },
    {
      draft: 'Could you introduce me to Lucia Bram at Northwind? I would also appreciate [|any advice|].',
      severity: 'hint',
    },
  ],
});
