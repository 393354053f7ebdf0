/**
 * Writes snippets/star-stories.json from the kinds.
 *
 *   npm run generate:snippets
 */
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { kinds } from '../server/kinds/index.ts'
import { snippetsOf } from '../server/kinds/snippets.ts'

const file = fileURLToPath(new URL('../snippets/star-stories.json', import.meta.url))
writeFileSync(file, `${JSON.stringify(snippetsOf(kinds), null, 2)}\n`)
execFileSync('npx', ['biome', 'format', '--write', file], { stdio: 'inherit' })
