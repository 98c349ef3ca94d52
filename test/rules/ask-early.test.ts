import { askEarly } from '../../shared/rules/ask-early.ts';
import { testRule } from '../harness.ts';

const TOLD = [
  'The harbor office counts boats by hand every night and writes the totals into a paper book.',
  'Each spring somebody types the book into a sheet, which takes two people most of a week.',
  'We tried a camera at the north pier last year, and it saw ferries well but missed small boats in rain.',
  'A second camera at the south pier did better, since the lamp there is newer and the wall lower.',
  'The fishers were uneasy at first, and then asked for a copy of the pictures.',
  'None of this has been written down so far, apart from the minutes of the harbor board.',
];

/** So many sentences of about seventeen words each, that ask for nothing. */
const story = (count: number) => Array.from({ length: count }, (_, at) => TOLD[at % TOLD.length]).join(' ');

const ASK = 'Could you approve the order by Monday, March 9?';
const MARKED = '[|Could you approve the order|] by Monday, March 9?';

testRule(askEarly, {
  clean: [
    ASK,
    `${story(4)} ${ASK}`,
    `${ASK} ${story(9)}`,
    // A message that is too long altogether is keep-it-short's to tell.
    `${story(11)} ${ASK}`,
    `> ${story(9)}\n\n${ASK}`,
    `\`\`\`\n${story(9)}\n\`\`\`\n\n${ASK}`,
  ],
  flagged: [
    {
      draft: `${story(6)} ${MARKED}`,
      message: 'The ask starts at word 107, so Dana has to read all that before knowing why.',
      severity: 'hint',
      fixed: `${ASK} ${story(6)}`,
    },
    { draft: `${story(7)}\n\n${MARKED}`, fixed: `${ASK} ${story(7)}` },
    { draft: `${story(8)} ${MARKED} Rough numbers are fine.`, fixed: `${ASK} ${story(8)} Rough numbers are fine.` },
    {
      draft: `I'm Omar, a harbor clerk in Leith. ${story(6)} ${MARKED}`,
      fixed: `I'm Omar, a harbor clerk in Leith. ${ASK} ${story(6)}`,
    },
    { draft: `${story(3)}\n\n${story(5)} ${MARKED}`, fixed: `${ASK} ${story(3)}\n\n${story(5)}` },
    {
      draft: `Dear Ms. Bell,\n\n${story(6)} ${MARKED}\n\nSincerely,\nAda Roy`,
      fixed: `Dear Ms. Bell,\n\n${ASK} ${story(6)}\n\nSincerely,\nAda Roy`,
    },
  ],
});
