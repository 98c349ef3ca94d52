import assert from 'node:assert/strict';
import { readProse } from '../../shared/text/prose.ts';
import { slice } from '../../shared/text/span.ts';

/** A text, the greeting in it, and the names it holds. */
const greetings: readonly (readonly [text: string, greeting: string, names: readonly string[], title?: string])[] = [
  ['hey can u lend me the drill', 'hey', []],
  ['hi all could you check the list', 'hi all', []],
  ['Hello please send me the deed', 'Hello', []],
  ['Hi Dana,\n\nhere it is.', 'Hi Dana,', ['Dana']],
  ['Hi, Suzanne.\n\nHere it is.', 'Hi, Suzanne.', ['Suzanne']],
  ['Hi Ana, could you send it?', 'Hi Ana,', ['Ana']],
  ['Hi Alice. The key is here.', 'Hi Alice.', ['Alice']],
  ['Dear Ms. Okafor:\n\nHere it is.', 'Dear Ms. Okafor:', ['Okafor'], 'Ms.'],
  ['Dear Mr.Skov\n\nHere it is.', 'Dear Mr.Skov', ['Skov'], 'Mr.'],
  ['Hello, Mr. Lund! We won the race.', 'Hello, Mr. Lund!', ['Lund'], 'Mr.'],
  ['Mr. Skov,\n\nHere it is.', 'Mr. Skov,', ['Skov'], 'Mr.'],
  ['Ron,\n\nHere it is.', 'Ron,', ['Ron']],
  ['Ron\n\nHere it is.\n\nThanks,\nBo', 'Ron', ['Ron']],
  ['Ron/Ana\n\nHere it is.\n\nThanks,\nBo', 'Ron/Ana', ['Ron', 'Ana']],
  ['Dr. Ito (at the harbour office):\n\nHere it is.', 'Dr. Ito (at the harbour office):', ['Ito'], 'Dr.'],
  ['lou,\n\nhere it is.', 'lou,', ['Lou']],
  ['Jeff... As you may know, it is here.', 'Jeff...', ['Jeff']],
  ['Theo,\nlunch tomorrow?', 'Theo,', ['Theo']],
  ['Hi Ines, hi Tobias,\n\nHere it is.', 'Hi Ines, hi Tobias,', ['Ines', 'Tobias']],
  ['Hi [Name],\n\nHere it is.', 'Hi [Name],', ['Name']],
  ['Hi {name},\n\nHere it is.', 'Hi {name},', []],
  ['Hello <contact>!\n\nHere it is.', 'Hello <contact>!', []],
  // A desk has no name, and an office goes with its surname.
  ['Dear Hiring Manager,\n\nHere it is.', 'Dear Hiring Manager,', []],
  ['Hello Customer Service,\n\nHere it is.', 'Hello Customer Service,', []],
  ['Customer Service:\n\nHere it is.', 'Customer Service:', []],
  ['Dear Press Officer,\n\nHere it is.', 'Dear Press Officer,', []],
  ['Dear Dr. Board,\n\nHere it is.', 'Dear Dr. Board,', ['Board'], 'Dr.'],
  ['Dear Councillor Okafor,\n\nHere it is.', 'Dear Councillor Okafor,', ['Okafor'], 'Councillor'],
  ['Dear Mayor Lotte Skov,\n\nHere it is.', 'Dear Mayor Lotte Skov,', ['Lotte Skov'], 'Mayor'],
  // What honors a title is no name.
  ['Respected Professor Lind,\n\nHere it is.', 'Respected Professor Lind,', ['Lind'], 'Professor'],
  ['Dear Honourable Judge Bram,\n\nHere it is.', 'Dear Honourable Judge Bram,', ['Bram'], 'Judge'],
  ['Dear Sir/Madam,\n\nHere it is.', 'Dear Sir/Madam,', [], 'Sir'],
  ['Hi friends at no. 9,\n\nHere it is.', 'Hi friends at no. 9,', []],
  ['Hi there!\n\nHere it is.', 'Hi there!', []],
];

const groups = [
  'Hi team,\n\nHere it is.',
  'All:\n\nHere it is.',
  'Dear colleagues,\n\nHere it is.',
  'Team!\n\nHere it is.',
];

/** First lines that greet nobody. */
const none = [
  'Three high-level topics:\n\n- one',
  'Summary:\n\nIt is here.',
  'also,\n\nit is here.',
  'Thanks,\n\nit is here.',
  'Here it is, Dana.',
  'Ron\n\nIt is here, and nobody signs.',
  'Garden news\n\nIt is here.\n\nThanks,\nBo',
  '- Ana,\n- Ben',
];

suite('text: greeting', () => {
  for (const [text, expected, names, title] of greetings) {
    test(expected, () => {
      const { greeting } = readProse(text, 'plaintext');
      assert.ok(greeting !== undefined, 'no greeting was found');
      assert.equal(slice(text, greeting.span), expected);
      assert.deepEqual(greeting.names, names);
      assert.equal(greeting.title, title);
    });
  }
  for (const text of groups)
    test(`a group: ${text}`, () => assert.equal(readProse(text, 'plaintext').greeting?.isGroup, true));
  for (const text of none) test(`none: ${text}`, () => assert.equal(readProse(text, 'plaintext').greeting, undefined));
});
