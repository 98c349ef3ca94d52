import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { createContext, Script } from 'node:vm';
import { build } from 'esbuild';
import { createCheck, rules } from '../shared/index.ts';
import { asMessage, testSettings } from './harness.ts';

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

/** Source files below the given folders, as paths from the root. */
function sources(...folders: readonly string[]): readonly string[] {
  return folders
    .filter((it) => existsSync(join(ROOT, it)))
    .flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((it) => join(folder, it)),
    )
    .filter((it) => /\.(?:ts|mjs)$/.test(it) && !it.includes('node_modules') && !/^test[\\/]editors[\\/]out/.test(it));
}

suite('tidy', () => {
  const VERBS =
    /^(?:add|apologize|ask|bring|drop|fill|give|introduce|keep|leave|link|make|match|name|narrow|offer|praise|propose|say|thank|write)(?:-[a-z]+)+$/;
  /** Files in shared/rules that are no rule themselves: the types, the list, and what several rules share. */
  const SHARED_BY_RULES = [
    'rule',
    'finding',
    'index',
    'find',
    'profiles',
    'dominance',
    'kinds',
    'suppress',
    'directives',
    'explained',
  ];
  /** Advice about the draft's own settings, which looks at findings and not at a message. */
  const ON_DIRECTIVES = ['mend-the-suppression'];
  const isShared = (name: string) => SHARED_BY_RULES.includes(name) || name.startsWith('on-');

  for (const { id, title, why } of rules) {
    test(`${id} has a rule, a table of tests, a page and one line in the index`, () => {
      assert.match(id, VERBS, 'an id is an order in kebab case');
      assert.match(title, /^[a-z]+s [^.]+$/, 'a title completes "A good request …", without a dot');
      assert.match(why, /^[“\p{Lu}].*\.$/u, 'why is a whole sentence');
      for (const file of [`shared/rules/${id}.ts`, `test/rules/${id}.test.ts`, `docs/rules/${id}.md`]) {
        assert.ok(existsSync(join(ROOT, file)), `add ${file}`);
      }
      assert.equal(
        read('shared/rules/index.ts').split(`'./${id}.ts'`).length,
        2,
        `add ${id} to shared/rules/index.ts, once`,
      );
    });
  }

  test('every file named after a rule belongs to a rule of the index', () => {
    const ids: readonly string[] = rules.map((it) => it.id);
    assert.deepEqual(ids, [...new Set(ids)]);
    const named = (folder: string, ending: string) =>
      readdirSync(join(ROOT, folder))
        .filter((it) => it.endsWith(ending))
        .map((it) => it.slice(0, -ending.length));
    const files = [
      ...named('shared/rules', '.ts').filter((it) => !isShared(it)),
      ...named('test/rules', '.test.ts').filter((it) => ![...SHARED_BY_RULES, 'pages'].includes(it)),
      ...named('docs/rules', '.md').filter((it) => it !== 'README'),
    ];
    assert.deepEqual(
      files.filter((it) => !ids.includes(it) && !ON_DIRECTIVES.includes(it)),
      [],
    );
  });

  test('imports run one way', () => {
    const wrong = sources('shared', 'server', 'cli', 'client').flatMap((file) =>
      importsOf(file)
        .filter((it) => !mayImport(file, it))
        .map((it) => `${file} must not import ${it}`),
    );
    assert.deepEqual(wrong, []);
  });

  test('no step of a rewrite depends on another', () => {
    const isStep = (it: string) => it.startsWith(join('shared', 'rewrite', 'steps'));
    const wrong = sources('shared/rewrite/steps').flatMap((file) => importsOf(file).filter(isStep));
    assert.deepEqual(wrong, []);
  });

  test('the page on architecture lists the folders of the engine from the ground up', () => {
    const listed = Array.from(read('docs/architecture.md').matchAll(/^\| `shared\/(\w+)` \|/gm), ([, name]) => name);
    assert.deepEqual(
      listed,
      FLOORS.filter((it) => it !== '' && it !== 'index'),
    );
  });

  test('no file is longer than 300 lines', () => {
    const long = sources('shared', 'server', 'cli', 'client', 'test', 'bench').filter(
      (it) => 300 < read(it).split('\n').length,
    );
    assert.deepEqual(long, []);
  });

  test('nothing is left to do in a comment', () => {
    const sign = new RegExp(`\\b(?:${['TO', 'FIX'].map((it) => `${it}${it === 'TO' ? 'DO' : 'ME'}`).join('|')})\\b`);
    assert.deepEqual(
      sources('shared', 'server', 'cli', 'client', 'test', 'bench').filter((it) => sign.test(commentsOf(read(it)))),
      [],
    );
  });

  test('the engine runs in a realm that has nothing but JavaScript', async () => {
    const { outputFiles } = await build({
      entryPoints: [join(ROOT, 'shared', 'index.ts')],
      bundle: true,
      write: false,
      format: 'iife',
      globalName: 'engine',
      platform: 'neutral',
      mainFields: ['module', 'main'],
      logLevel: 'silent',
    });
    const draft = {
      text: asMessage("I'd love to connect. Would you have time to chat next Friday at 3?"),
      language: 'markdown',
      shape: { gate: 'guessed', isTemplate: false },
    } as const;
    const context = createContext(Object.create(null));
    const script = `${outputFiles[0]?.text}; JSON.stringify(engine.createCheck(${JSON.stringify(testSettings)})(${JSON.stringify(draft)}))`;
    assert.equal(new Script(script).runInContext(context), JSON.stringify(createCheck(testSettings)(draft)));
  });
});

/** What a file imports by value, as paths from the root; types cost nothing and may be named anywhere. */
function importsOf(file: string): readonly string[] {
  const found = read(file).matchAll(/^(?:import|export)\s+([^'";]*?)\s*from\s+'(\.[^']+)'/gm);
  return Array.from(found)
    .filter(([, names = '']) => !names.startsWith('type ') && !/^\{(?:\s*type [^,}]+,?)+\s*\}$/.test(names))
    .map(([, , path = '']) => relative(ROOT, resolve(ROOT, dirname(file), path)));
}

/** From the ground up: a folder of the engine imports only from its own floor and those below. */
const FLOORS = [
  'text',
  'when',
  'settings',
  'slots',
  'facts',
  'message',
  'calendar',
  'fix',
  'rules',
  'rewrite',
  '',
  'index',
];

function floorOf(path: string): number {
  const [, folder = '', ...rest] = path.split(/[\\/]/);
  return path === join('shared', 'index.ts') ? FLOORS.indexOf('index') : FLOORS.indexOf(rest.length > 0 ? folder : '');
}

function mayImport(file: string, imported: string): boolean {
  const [from, to] = [file, imported].map((it) => it.split(/[\\/]/)[0]);
  if (from === 'shared') return to === 'shared' && floorOf(imported) <= floorOf(file);
  if (from === to) return true;
  if (imported === join('shared', 'protocol.ts')) return true;
  if (from === 'cli' && to === 'server') return true;
  return from !== 'client' && imported === join('shared', 'index.ts');
}

/** The comments of a file; a string that holds two slashes may come along, which does no harm. */
function commentsOf(text: string): string {
  return Array.from(text.matchAll(/\/\/.*|\/\*[\s\S]*?\*\//g), ([it]) => it).join('\n');
}
