import assert from 'node:assert/strict';
import { isEnglish } from '../../shared/text/english.ts';
import { readProse } from '../../shared/text/prose.ts';

const english = [
  'Could you send me the form?',
  'Lunch? Tuesday?',
  'hey kim, any chance you are around friday',
  'The train to Den Haag leaves from Gare de Lyon, and I have two tickets for it.',
];
const other = [
  'Könnten Sie mir bitte die Rechnung schicken?',
  "Pourriez-vous m'envoyer le dossier avant vendredi ?",
  '¿Podría usted enviarme el informe para el lunes?',
  'Potresti mandarmi le foto della festa?',
  'Zou je mij de sleutel willen geven voor het weekend?',
  'Kan du sende mig billederne på mandag?',
  'Czy może pan na to odpowiedzieć w tym tygodniu?',
];

suite('text: English', () => {
  for (const text of english) test(`is: ${text}`, () => assert.equal(isEnglish(readProse(text, 'plaintext')), true));
  for (const text of other) test(`is not: ${text}`, () => assert.equal(isEnglish(readProse(text, 'plaintext')), false));
});
