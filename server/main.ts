/**
 * The language server as one file: in a process it opens the door of `node.ts`, in a worker that of `browser.ts`. Both share
 * the engine, so it is shipped once. `require` keeps the other door shut: a bundled module runs when it is first asked for.
 */
declare const require: (door: string) => unknown

if (typeof process === 'object' && process.versions?.node) require('./node.ts')
else require('./browser.ts')
