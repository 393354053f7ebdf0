// @ts-check
/**
 * `npm start`: opens a real VS Code with the extension on sample stories, from a bare clone with Node 20 and npm alone.
 *
 *   npm start [-- --no-open]
 */
import { ensureDependencies, onPinnedNode, run } from './setup.mjs'

await run(async () => {
  ensureDependencies()
  return onPinnedNode('.scripts/open.ts', process.argv.slice(2))
})
