/**
 * Makes the packaged extension, `dist/star-stories.vsix`, and says what is in it.
 *
 *   npm run package
 */
import { spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { createVSIX, listFiles } from '@vscode/vsce'
import { root, run, SetupError } from './setup.mjs'

/** Kilobytes without the pictures: small enough that nobody waits for it. */
const limit = 750

const packagePath = join(root, 'dist', 'star-stories.vsix')

/** Builds, minified, and packs; returns the package's path. */
export async function packageExtension(): Promise<string> {
  const build = spawnSync(process.execPath, [join(root, '.scripts/build.ts'), '--minify'], { stdio: 'inherit' })
  if (build.status !== 0) throw new SetupError('The build failed; nothing was packaged.')
  await createVSIX({
    cwd: root,
    packagePath,
    dependencies: false,
    allowMissingRepository: true,
    rewriteRelativeLinks: false,
  })
  return packagePath
}

if (import.meta.main) {
  await run(async () => {
    await packageExtension()
    const files = await listFiles({ cwd: root })
    const size = (path: string) => statSync(join(root, path)).size
    for (const path of files) console.log(`  ${path} ${(size(path) / 1000).toFixed(1)} kB`)
    const pictures = files
      .filter((path) => /\.(png|gif|jpe?g|webp)$/.test(path))
      .reduce((sum, path) => sum + size(path), 0)
    const kilobytes = (statSync(packagePath).size - pictures) / 1000
    console.log(`${relative(root, packagePath)}: ${kilobytes.toFixed(0)} kB without pictures (at most ${limit})`)
    return kilobytes > limit ? 1 : 0
  })
}
