// Compiles the phrase tables when a bundle is made, so that no process has to: a bundle holds them as one automaton, which is
// smaller than their English and loads in a fraction of the time. Sources and unit tests know nothing of it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const shared = join(import.meta.dirname, 'shared');
const compiler = join(shared, 'text', 'compile-phrases.ts');
/** A call of `phrases` up to its table, with the kinds it may name. */
const CALL = /\bphrases(?:<[^>()]*(?:<[^>()]*>|\[[^\]]*\]|[^>()])*>)?\((?=\s*[{\w])/g;
const IMPORT = /\bphrases(?=[^{}]*\} from '[^']*\/phrases\.ts')/;

/** The files that make tables, in the order in which their tables are numbered. */
function filesWithTables() {
  return readdirSync(shared, { recursive: true })
    .filter((it) => it.endsWith('.ts'))
    .map((it) => join(shared, it))
    .filter((it) => IMPORT.test(readFileSync(it, 'utf8')))
    .sort();
}

/** Bundles and runs a piece of the engine, and gives what it exports. */
async function load(contents, plugins = []) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: shared, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    plugins,
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

/** The tables that each file makes, in order. */
async function collectTables(files) {
  const collect = {
    name: 'collect-tables',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /\/phrases\.ts$/ }, ({ importer }) => ({ path: importer, namespace: 'made-by' }));
      onLoad({ filter: /./, namespace: 'made-by' }, ({ path }) => ({
        contents: `import { made } from 'made'; export const phrases = (table) => { made.push([${JSON.stringify(path)}, table]); return () => []; };`,
      }));
      onResolve({ filter: /^made$/ }, ({ path }) => ({ path, namespace: 'made' }));
      onLoad({ filter: /./, namespace: 'made' }, () => ({ contents: 'export const made = [];' }));
    },
  };
  const imports = files.map((it) => `import ${JSON.stringify(it)};`).join('\n');
  const { made } = await load(`${imports}\nexport { made } from 'made';`, [collect]);
  return files.map((file) => [file, made.filter(([by]) => by === file).map(([, table]) => table)]);
}

/** All tables compiled, and for each file that makes some the number of its first one. */
async function compile() {
  const byFile = await collectTables(filesWithTables());
  const { compilePhrases } = await load(`export { compilePhrases } from ${JSON.stringify(compiler)};`);
  const firsts = new Map();
  let next = 0;
  for (const [file, tables] of byFile) {
    firsts.set(file, { first: next, count: tables.length });
    next += tables.length;
  }
  return { firsts, compiled: compilePhrases(byFile.flatMap(([, tables]) => tables)) };
}

const PIECE = /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`(?:[^`\\]|\\.)*`|\/\/.*|\/\*[\s\S]*?\*\/|[([{]|[)\]}]|;/g;

/** Where `end` next stands outside all brackets, strings and comments. */
function next(end, text, from) {
  let depth = 0;
  for (const { 0: piece, index } of text.slice(from).matchAll(PIECE)) {
    if (depth === 0 && piece === end) return from + index;
    if (/^[([{]$/.test(piece)) depth += 1;
    else if (/^[)\]}]$/.test(piece)) depth -= 1;
  }
  return text.length;
}

/** The source with the number of each table in place of the table. */
function numbered(path, { first, count }) {
  const text = readFileSync(path, 'utf8');
  const parts = [];
  let from = 0;
  let number = first;
  for (const { 0: call, index } of text.matchAll(CALL)) {
    parts.push(text.slice(from, index + call.length), String(number));
    from = next(')', text, index + call.length);
    number += 1;
  }
  if (number - first !== count) throw new Error(`${path}: ${count} tables were made by ${number - first} calls`);
  return [...parts, text.slice(from)].join('').replace(IMPORT, 'findTable as phrases');
}

/** A list, a choice or a piece of phrases at the top of a file. */
const PART = /^(?:export )?const \w+(?:: [^=]+)? = (?=[`[{'"]|oneOf\(|wordSet\(|new Set)/gm;

/** The source with every such part marked as pure, so that those which only tables needed are left out of the bundle. */
function withPureParts(text) {
  const parts = [];
  let from = 0;
  for (const { 0: head, index } of text.matchAll(PART)) {
    const start = index + head.length;
    const end = next(';', text, start);
    const value = text.slice(start, end);
    // What holds a slash outside its comments may hold a regular expression, which this does not read. Phrases have none.
    if (value.replace(/^\s*\/\/.*$/gm, '').includes('/') || !/\$\{|\(|\.\.\./.test(value)) continue;
    parts.push(text.slice(from, start), `/* @__PURE__ */ (() => (${value.replace(/ as const$/, '')}))()`);
    from = end;
  }
  return [...parts, text.slice(from)].join('');
}

/** The plugin for esbuild. */
export const phraseTables = {
  name: 'phrase-tables',
  setup({ onStart, onLoad }) {
    let tables;
    // Each build of a watch reads them anew.
    onStart(() => {
      tables = compile();
    });
    onLoad({ filter: /shared[\\/].*\.ts$/ }, async ({ path }) => {
      const { firsts, compiled } = await tables;
      if (path === compiler) return { contents: `export const compilePhrases = () => (${JSON.stringify(compiled)});` };
      const own = firsts.get(path);
      const text = own === undefined ? readFileSync(path, 'utf8') : numbered(path, own);
      return { contents: withPureParts(text), loader: 'ts' };
    });
  },
};
