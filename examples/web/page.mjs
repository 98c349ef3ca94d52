// The page that starts VS Code for the Web with Yesable and the examples.

const settings = {
  'workbench.startupEditor': 'none',
  'workbench.colorTheme': 'Default Light Modern',
  'workbench.tips.enabled': false,
  'workbench.layoutControl.enabled': false,
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'editor.wordWrap': 'on',
  'editor.minimap.enabled': false,
  'editor.fontSize': 15,
  'editor.occurrencesHighlight': 'off',
};

/** The HTML of the page. `origin` is the address it is served from, without a final slash; `open` is the first file. */
export function workbenchPage(origin, open) {
  const configuration = {
    additionalBuiltinExtensions: [uri(origin, '/yesable'), uri(origin, '/example-files')],
    configurationDefaults: settings,
    folder: { scheme: 'examples', path: '/examples' },
    open: { scheme: 'examples', path: `/examples/${open}` },
    productConfiguration: {
      enableTelemetry: false,
      // Previews come from this server too. A frame of another origin may be refused its service worker.
      webviewContentExternalBaseUrlTemplate: `${origin}/vscode/out/vs/workbench/contrib/webview/browser/pre/`,
    },
  };
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>Yesable</title>
    <link rel="icon" href="/vscode/favicon.ico">
    <link rel="stylesheet" data-name="vs/workbench/workbench.web.main" href="/vscode/out/vs/workbench/workbench.web.main.css">
  </head>
  <body>
    <script src="/vscode/out/vs/loader.js"></script>
    <script src="/vscode/out/vs/webPackagePaths.js"></script>
    <script>
      const vscodeRoot = ${literal(`${origin}/vscode`)};
      for (const name of Object.keys(self.webPackagePaths)) {
        self.webPackagePaths[name] = \`\${vscodeRoot}/node_modules/\${name}/\${self.webPackagePaths[name]}\`;
      }
      require.config({ baseUrl: \`\${vscodeRoot}/out\`, paths: self.webPackagePaths });
    </script>
    <script src="/vscode/out/vs/workbench/workbench.web.main.nls.js"></script>
    <script src="/vscode/out/vs/workbench/workbench.web.main.js"></script>
    <script>
      require(['vs/workbench/workbench.web.main'], ({ create, URI }) => {
        const { folder, open, ...configuration } = ${literal(configuration)};
        create(document.body, {
          ...configuration,
          defaultLayout: { editors: [{ uri: URI.from(open) }], force: true },
          workspaceProvider: { workspace: { folderUri: URI.from(folder) }, trusted: true, open: async () => false },
        });
      });
    </script>
  </body>
</html>
`;
}

/** A value as script writes it; whatever the address holds, it ends no string and no script. */
function literal(value) {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}

function uri(origin, path) {
  const { protocol, host } = new URL(origin);
  return { scheme: protocol.slice(0, -1), authority: host, path };
}
