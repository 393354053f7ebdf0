// @ts-check
/**
 * `npm test`: everything, from a bare clone with Node 20 and npm alone. What it needs is installed first; the steps
 * themselves run on the pinned Node.
 */
import { ensureDependencies, onPinnedNode, run } from './setup.mjs'

await run(async () => {
  ensureDependencies()
  return onPinnedNode('.scripts/test-steps.ts', process.argv.slice(2))
})
