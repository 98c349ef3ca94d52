import { startServer } from './server.ts';

// One file for both hosts, so that the package holds the engine only once. What only one of them can load is loaded there; it
// imports nothing of the rest, which therefore stands at the top of the bundle, where it is read once and not twice.
const isNode = typeof process === 'object' && process.versions?.node !== undefined;

void (isNode ? import('./node-host.ts') : import('./worker-host.ts')).then(({ host }) => startServer(host));
