// A file system in memory for VS Code for the Web. It holds a copy of the examples; what is typed is gone on reload.
const vscode = require('vscode');

const folder = '/examples';

/** Called by VS Code when something under `examples:/` is opened. */
async function activate(context) {
  const answer = await fetch(new URL('/files.json', context.extensionUri.toString(true)));
  const provider = createProvider(Object.entries(await answer.json()));
  context.subscriptions.push(vscode.workspace.registerFileSystemProvider('examples', provider));
}

function createProvider(initial) {
  const files = new Map(initial.map(([path, text]) => [path, newFile(new TextEncoder().encode(text))]));
  const changes = new vscode.EventEmitter();
  const changed = (type, uri) => changes.fire([{ type, uri }]);
  const find = (uri) => {
    const file = files.get(uri.path);
    if (file === undefined) throw vscode.FileSystemError.FileNotFound(uri);
    return file;
  };
  return {
    onDidChangeFile: changes.event,
    watch: () => ({ dispose() {} }),
    stat: (uri) => {
      if (isFolder(uri)) return { type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0 };
      const { data, time } = find(uri);
      return { type: vscode.FileType.File, ctime: 0, mtime: time, size: data.length };
    },
    readDirectory: (uri) => {
      if (!isFolder(uri)) throw vscode.FileSystemError.FileNotADirectory(uri);
      return [...files.keys()].map((path) => [path.slice(folder.length + 1), vscode.FileType.File]);
    },
    readFile: (uri) => find(uri).data,
    writeFile: (uri, data) => {
      const type = files.has(uri.path) ? vscode.FileChangeType.Changed : vscode.FileChangeType.Created;
      files.set(uri.path, newFile(data));
      changed(type, uri);
    },
    delete: (uri) => {
      find(uri);
      files.delete(uri.path);
      changed(vscode.FileChangeType.Deleted, uri);
    },
    rename: (from, to) => {
      files.set(to.path, find(from));
      files.delete(from.path);
      changed(vscode.FileChangeType.Deleted, from);
      changed(vscode.FileChangeType.Created, to);
    },
    createDirectory: (uri) => {
      throw vscode.FileSystemError.NoPermissions(uri);
    },
  };
}

function isFolder({ path }) {
  return path === folder || path === `${folder}/`;
}

function newFile(data) {
  return { data, time: Date.now() };
}

module.exports = { activate };
