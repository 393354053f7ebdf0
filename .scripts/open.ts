/**
 * Opens a real VS Code with the extension on a copy of the sample stories: the one on this machine where `code` is on
 * the PATH, else the one from npm, in the browser. Stays up until Ctrl+C.
 *
 *   npm start [-- --no-open]      --no-open only prints the address
 */
import { spawn, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pageAddress, quietSettings, scratchFolder, startServer } from '../tests/editor/workbench.ts'
import { root, run, SetupError } from './setup.mjs'

const firstStory = 'churn-model.md'

const hasCode = () => spawnSync('code', ['--version'], { shell: process.platform === 'win32' }).status === 0

/** A window of its own, with settings of its own: the user's are neither read nor changed. */
function onDesktop(scratch: string, folder: string): Promise<number> {
  const userData = join(scratch, 'user-data')
  mkdirSync(join(userData, 'User'), { recursive: true })
  writeFileSync(join(userData, 'User', 'settings.json'), JSON.stringify(quietSettings, null, 2))
  console.log(`• Opening VS Code on ${folder}; close its window to end.`)
  const own = [`--extensionDevelopmentPath=${root}`, `--user-data-dir=${userData}`]
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const flags = ['--new-window', '--wait', '--disable-extensions', '--disable-workspace-trust', ...asRoot]
  const child = spawn('code', [...own, ...flags, folder, join(folder, firstStory)], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve(code ?? 1))
  })
}

async function inBrowser(folder: string): Promise<number> {
  const server = await startServer({ link: [root] })
  const address = pageAddress(server, folder, join(folder, firstStory))
  console.log(`\nVS Code with STAR Stories is at\n\n  ${address}\n\nCtrl+C ends it. The stories are a copy: ${folder}`)
  if (!process.env.CI && !process.argv.includes('--no-open')) openBrowser(address)
  const code = await server.ended
  console.error(`The workbench server ended by itself with code ${code}:\n${server.log()}`)
  return 1
}

/** With the system's own opener; where there is none, the address is enough. */
function openBrowser(address: string): void {
  const [command, ...args] = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''] }[process.platform as string] ?? [
    'xdg-open',
  ]
  spawn(command!, [...args, address], { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref()
}

await run(async () => {
  const unknown = process.argv.slice(2).find((flag) => flag !== '--no-open')
  if (unknown) throw new SetupError(`${unknown} is not a flag of npm start. There is one: npm start -- --no-open`)
  console.log('• Building the extension …')
  if (spawnSync(process.execPath, [join(root, '.scripts/build.ts')], { stdio: 'inherit' }).status !== 0) return 1
  const scratch = scratchFolder()
  const folder = join(scratch, 'stories')
  cpSync(join(root, 'client/samples'), folder, { recursive: true })
  return hasCode() ? onDesktop(scratch, folder) : inBrowser(folder)
})
