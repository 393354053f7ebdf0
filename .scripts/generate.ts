/**
 * Writes everything that is made from something else: the rules page, the settings, the schema of the project file, the
 * snippets.
 *
 *   npm run generate [-- --check]      --check writes nothing and fails where a file is stale
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ruleFiles } from './rulePages.ts'
import { settingsFiles } from './settings.ts'
import { root } from './setup.mjs'
import { snippetFiles } from './snippets.ts'

const check = process.argv.includes('--check')

const files = new Map<string, string>(Object.entries(ruleFiles()))
for (const [path, value] of Object.entries({ ...settingsFiles(), ...snippetFiles() }))
  files.set(path, formatted(path, `${JSON.stringify(value, null, 2)}\n`))

const stale = [...files].filter(([path, text]) => current(path) !== text)
if (!check) for (const [path, text] of stale) writeFileSync(join(root, path), text)
for (const [path] of stale) console.log(check ? `${path} is stale: npm run generate` : `${path} written`)
process.exitCode = check && stale.length > 0 ? 1 : 0

function current(path: string): string | undefined {
  return existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : undefined
}

function formatted(path: string, text: string): string {
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome')
  const { stdout, stderr, status } = spawnSync(process.execPath, [biome, 'format', `--stdin-file-path=${path}`], {
    cwd: root,
    input: text,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  })
  if (status !== 0) throw new Error(`${path} cannot be formatted: ${stderr}`)
  return stdout
}
