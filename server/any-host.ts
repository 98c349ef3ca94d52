import type {} from './main.ts';

// One file for both hosts, so that the package holds the engine only once. Each part starts the server when it is loaded.
const isNode = typeof process === 'object' && process.versions?.node !== undefined;

void (isNode ? import('./main.ts') : import('./main-web.ts'));
