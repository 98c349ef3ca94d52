import { keepItShort } from '../../shared/rules/keep-it-short.ts';
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

const ASK = 'Would you have 20 minutes for a call on Tuesday, March 10, at 2 pm ET to talk about heated lenses?';
const between = (body: string) => `[|Hi Dana,|]\n\n${body}\n\nThanks,\nOmar`;

testRule(keepItShort, {
  clean: [
    // What many are told may be long.
    `Hi all,\n\n${ASK} ${story(18)}\n\nThanks,\nOmar`,
    `Hi Dana,\n\n${story(8)} Which color are your linens? ${story(4)} Is the changing table light wood too?\n\nLove,\nOmar`,
    ASK,
    `${story(8)} ${ASK}`,
    `${ASK} ${story(10)}`,
    `${ASK}\n\n${TOLD.concat(TOLD, TOLD)
      .map((it) => `- ${it}`)
      .join('\n')}`,
    `${ASK}\n\n> ${story(20)}`,
    `${ASK}\n\n\`\`\`\n${story(20)}\n\`\`\``,
    `Hi Dana,\n\n${ASK}\n\nThanks,\nOmar\n\n-- \n${story(20)}`,
  ],
  flagged: [
    {
      draft: between(`${story(12)} ${ASK}`),
      severity: 'hint',
      message: '233 words; the ask starts at word 213, so Dana has to dig for it.',
      fixed: `Hi Dana,\n\n${ASK} ${story(12)}\n\nThanks,\nOmar`,
    },
    {
      draft: between(`${story(6)}\n\n${story(6)}\n\n${ASK}`),
      fixed: `Hi Dana,\n\n${ASK} ${story(6)}\n\n${story(6)}\n\nThanks,\nOmar`,
    },
    {
      draft: between(`I'm Omar, a harbor clerk in Leith. ${story(11)} ${ASK}`),
      fixed: `Hi Dana,\n\nI'm Omar, a harbor clerk in Leith. ${ASK} ${story(11)}\n\nThanks,\nOmar`,
    },
    { draft: between(`${story(18)} ${ASK}`), severity: 'information' },
    { draft: between(`${ASK} ${story(18)}`), severity: 'hint' },
    {
      draft: between(`${story(7)} ${ASK}`),
      settings: { profile: 'cold-sales' },
      fixed: `Hi Dana,\n\n${ASK} ${story(7)}\n\nThanks,\nOmar`,
    },
    {
      draft: between(`${story(12)} Could we talk about this for 20 minutes by phone on Tuesday, March 10, at 2 pm ET?`),
    },
  ],
});
