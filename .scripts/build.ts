/**
 * Bundles every door of the product into `dist/`.
 *
 *   node .scripts/build.ts [--watch]      --watch builds again on every change, readable and with source maps
 */
import { builtinModules, createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { type BuildOptions, build, context, type Plugin } from 'esbuild'

/** The protocol's packages name their desktop half only to those who build for Node alone; here Node itself is asked. */
function desktopHalves(): Plugin {
  return {
    name: 'desktop halves',
    setup({ onResolve }) {
      onResolve({ filter: /^vscode-[\w-]+\/node$/ }, ({ path, importer }) => ({
        path: createRequire(importer).resolve(path),
      }))
    },
  }
}

/** `webview:NAME` is the script of a webview as one text: pages may load no files, so it goes into the page itself. */
function webviewScripts(): Plugin {
  const folder = resolve('client/webview')
  return {
    name: 'webview scripts',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^webview:/ }, ({ path }) => ({ path: join(folder, path.slice(8)), namespace: 'webview' }))
      onLoad({ filter: /./, namespace: 'webview' }, async ({ path }) => {
        const { outputFiles } = await build({
          ...shared,
          entryPoints: [path],
          platform: 'browser',
          format: 'iife',
          target: 'es2022',
          sourcemap: false,
          write: false,
        })
        return { contents: outputFiles![0]!.text, loader: 'text', watchDirs: [folder] }
      })
    },
  }
}

const watch = process.argv.includes('--watch')
const shared: BuildOptions = {
  bundle: true,
  minify: !watch,
  sourcemap: watch,
  logLevel: 'warning',
  legalComments: 'none',
  mainFields: ['module', 'main'],
}
const cjs: BuildOptions = { ...shared, platform: 'node', format: 'cjs', target: 'node20' }
/** Runs in a process and in a worker alike: what differs between them is behind a door of its own. */
const anywhere: BuildOptions = {
  ...cjs,
  platform: 'neutral',
  conditions: ['worker', 'browser'],
  external: ['vscode', ...builtinModules, 'node:*'],
  plugins: [desktopHalves(), webviewScripts()],
  loader: { '.css': 'text' },
}

/** One row per bundle: where it goes, what it starts from. */
const bundles: BuildOptions[] = [
  {
    ...cjs,
    entryPoints: ['server/cli.ts'],
    outfile: 'dist/cli.cjs',
    // The file finder asks where its module lies, which CommonJS calls otherwise.
    banner: { js: '#!/usr/bin/env node\nconst moduleUrl = require("node:url").pathToFileURL(__filename).href' },
    define: { 'import.meta.url': 'moduleUrl' },
  },
  {
    ...anywhere,
    format: 'iife',
    entryPoints: ['server/main.ts'],
    outfile: 'dist/server.cjs',
    banner: { js: '#!/usr/bin/env node' },
  },
  { ...anywhere, entryPoints: ['client/main.ts'], outfile: 'dist/client.cjs' },
]

if (watch) for (const bundle of bundles) await (await context(bundle)).watch()
else await Promise.all(bundles.map((bundle) => build(bundle)))
