/**
 * Bundles every door of the product into `dist/`.
 *
 *   node .scripts/build.ts [--watch] [--minify]
 */
import { type BuildOptions, build, context } from 'esbuild'

const watch = process.argv.includes('--watch')
const shared: BuildOptions = {
  bundle: true,
  minify: !watch,
  sourcemap: watch,
  logLevel: 'warning',
  legalComments: 'none',
  mainFields: ['module', 'main'],
}
const node: BuildOptions = { ...shared, platform: 'node', format: 'cjs', target: 'node20' }
const browser: BuildOptions = {
  ...shared,
  platform: 'browser',
  format: 'cjs',
  target: 'es2022',
  mainFields: ['browser', 'module', 'main'],
}

/** One row per door: where the bundle goes, what it starts from. */
const doors: BuildOptions[] = [
  {
    ...node,
    entryPoints: ['server/cli.ts'],
    outfile: 'dist/cli.cjs',
    // The file finder asks where its module lies, which CommonJS calls otherwise.
    banner: { js: '#!/usr/bin/env node\nconst moduleUrl = require("node:url").pathToFileURL(__filename).href' },
    define: { 'import.meta.url': 'moduleUrl' },
  },
  { ...node, entryPoints: ['server/node.ts'], outfile: 'dist/server.cjs', banner: { js: '#!/usr/bin/env node' } },
  {
    ...browser,
    entryPoints: ['server/browser.ts'],
    outfile: 'dist/server.browser.js',
    format: 'iife',
    conditions: ['worker'],
  },
  { ...node, entryPoints: ['client/node.ts'], outfile: 'dist/client.cjs', external: ['vscode'] },
  { ...browser, entryPoints: ['client/browser.ts'], outfile: 'dist/client.browser.cjs', external: ['vscode'] },
]

if (watch) for (const door of doors) await (await context(door)).watch()
else await Promise.all(doors.map((door) => build(door)))
