/** What is made from something else is as fresh as what it is made from. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')

test('nothing generated is stale (npm run generate)', () => {
  const { stdout, stderr } = spawnSync(process.execPath, ['.scripts/generate.ts', '--check'], {
    cwd: root,
    encoding: 'utf8',
  })
  expect(stdout + stderr).toBe('')
})
