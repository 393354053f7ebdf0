// @ts-check
/**
 * Brings a fresh machine to the point where the project runs. Plain JavaScript for Node 20 with nothing installed:
 * this file is what installs the rest. Every function is idempotent, says in one line what it is about to do, and
 * returns within a fraction of a second when there is nothing to do.
 */
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { constants } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))
/** Everything that can be downloaded or made again; ignored by git. */
export const cache = join(root, '.cache')

const windows = process.platform === 'win32'
const bin = join(root, 'node_modules', '.bin')
/** code-server 4.139.1 carries VS Code 1.139.1. */
const workbenchVersion = '4.139.1'

/** A failure whose message names the cure; shown without a stack. */
export class SetupError extends Error {}

/** @param {string} line */
const say = (line) => console.log(`• ${line}`)

/** The machine's own tools first: `npm ci` deletes `node_modules/.bin`, with the Node in it. */
const outside = () => ({
  ...process.env,
  PATH: (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => !folder.includes('node_modules'))
    .join(delimiter),
})

/** @param {string} path */
const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'))

const offline = `Is the registry reachable? Try: npm ping
  Behind a proxy: npm config set proxy http://HOST:PORT && npm config set https-proxy http://HOST:PORT
  With a company certificate: npm config set cafile /path/to/certificate.pem`

/**
 * Runs npm with the machine's Node; its output is shown only when it fails.
 * @param {string[]} args
 * @param {string} cwd
 * @param {string} what named in the error, as the thing that did not work
 */
function npm(args, cwd, what) {
  const { status, signal, stdout, stderr, error } = spawnSync('npm', [...args, '--no-audit', '--no-fund'], {
    cwd,
    env: outside(),
    shell: windows,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  })
  if (error) throw new SetupError(`${what}: npm does not start (${error.message}). Install Node 20 or newer with npm.`)
  if (signal) throw new SetupError(`${what}: interrupted (${signal}); the next run begins this step again.`)
  if (status !== 0) {
    throw new SetupError(`${what}: npm ${args.join(' ')} failed in ${cwd}.\n${tail(stderr || stdout)}\n${offline}`)
  }
}

/** @param {string} text */
const tail = (text, lines = 15) => text.trimEnd().split('\n').slice(-lines).join('\n')

/** Whether `node_modules` holds what `package-lock.json` asks for, by version; what is optional may be absent. */
export function dependenciesAreCurrent() {
  try {
    const wanted = readJson(join(root, 'package-lock.json')).packages
    const installed = readJson(join(root, 'node_modules', '.package-lock.json')).packages
    return (
      existsSync(pinnedNode()) &&
      Object.keys(wanted).every((path) =>
        path === '' || (wanted[path].optional && !installed[path])
          ? true
          : wanted[path].version === installed[path]?.version,
      )
    )
  } catch {
    return false
  }
}

/** Installs the dependencies when `node_modules` is missing or older than the lock file. */
export function ensureDependencies() {
  if (dependenciesAreCurrent()) return
  say('Installing dependencies (npm ci, under a minute) …')
  npm(['ci', '--include=dev'], root, 'Dependencies')
  if (!existsSync(pinnedNode())) {
    throw new SetupError(
      'Dependencies: the pinned Node did not arrive, because npm ran no install scripts. Cure: npm config set ignore-scripts false && npm ci',
    )
  }
}

/** The Node that `package.json` pins, whatever the machine has. */
export const pinnedNode = () => join(root, 'node_modules', 'node', 'bin', windows ? 'node.exe' : 'node')

/**
 * Runs a script on the pinned Node, in this terminal, and passes signals on.
 * @param {string} script path from the project's root
 * @param {string[]} args
 * @returns {Promise<number>} its exit code
 */
export function onPinnedNode(script, args) {
  const path = [bin, ...(process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== bin)].join(delimiter)
  const child = spawn(pinnedNode(), [join(root, script), ...args], {
    stdio: 'inherit',
    env: { ...process.env, PATH: path },
  })
  // The terminal sends its own Ctrl+C to both; here it is enough not to die before the child has tidied up.
  process.on('SIGINT', () => {})
  for (const signal of /** @type {const} */ (['SIGTERM', 'SIGHUP'])) process.on(signal, () => child.kill(signal))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code, signal) => resolve(code ?? 128 + constants.signals[signal ?? 'SIGTERM']))
  })
}

/**
 * The VS Code workbench from npm, for machines where VS Code itself cannot be downloaded.
 * @returns {string} the folder that holds `out/server-main.js`
 */
export function ensureWorkbench() {
  const home = join(cache, `workbench-${workbenchVersion}`)
  const vscode = (/** @type {string} */ folder) => join(folder, 'node_modules', 'code-server', 'lib', 'vscode')
  if (existsSync(vscode(home))) return vscode(home)
  // Built beside its place and moved there when complete, so that an interrupted or second run leaves nothing half-done.
  const draft = `${home}.${process.pid}`
  try {
    mkdirSync(draft, { recursive: true })
    writeFileSync(join(draft, 'package.json'), '{ "private": true }')
    const quick = ['--ignore-scripts', '--no-package-lock', '--prefer-offline']
    say(`Installing the VS Code workbench from npm (code-server ${workbenchVersion}, 570 MB, about a minute) …`)
    npm(['install', `code-server@${workbenchVersion}`, ...quick], draft, 'Workbench')
    npm(['install', '--omit=dev', ...quick], vscode(draft), 'Workbench')
    replaceNativeWatchdog(vscode(draft))
    if (existsSync(home)) return vscode(home)
    renameSync(draft, home)
  } finally {
    rmSync(draft, { recursive: true, force: true })
  }
  return vscode(home)
}

/**
 * The extension host needs one native module, which ends it when its server is gone. A few lines of JavaScript do the
 * same, so that no compiler, Python or Node headers are needed.
 * @param {string} vscode
 */
function replaceNativeWatchdog(vscode) {
  const folder = join(vscode, 'node_modules', '@vscode', 'native-watchdog')
  const { main } = readJson(join(folder, 'package.json'))
  writeFileSync(
    createRequire(join(folder, 'package.json')).resolve(`./${main ?? 'index.js'}`),
    `'use strict'
exports.start = (pid) => {
  setInterval(() => {
    try {
      process.kill(pid, 0)
    } catch {
      process.exit(87)
    }
  }, 1000).unref()
  return true
}
`,
  )
}

/**
 * A Chromium that starts: `$CHROME_PATH`, the machine's own, Debian's package, or Playwright's.
 * @returns {string} path of the executable
 */
export function ensureChromium() {
  const present = findChromium()
  if (present) return present
  const superuser = asRoot()
  if (superuser && isDebian()) {
    say('Installing Chromium (apt-get install chromium) …')
    const apt = (/** @type {string[]} */ ...args) =>
      spawnSync([...superuser, 'apt-get'][0] ?? '', [...superuser, 'apt-get', '-qq', ...args].slice(1), {
        encoding: 'utf8',
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
        maxBuffer: 1 << 26,
      })
    apt('update')
    const install = apt('install', '--yes', '--no-install-recommends', 'chromium', 'fonts-liberation')
    const installed = findChromium()
    if (installed) return installed
    say(`That did not work: ${tail(install.stderr ?? '', 3)}`)
  }
  say('Installing Chromium (playwright-core install chromium) …')
  const playwright = join(root, 'node_modules', 'playwright-core', 'cli.js')
  const install = spawnSync(
    pinnedNode(),
    [playwright, 'install', ...(superuser?.length === 0 ? ['--with-deps'] : []), 'chromium'],
    { encoding: 'utf8', maxBuffer: 1 << 26 },
  )
  const installed = findChromium()
  if (installed) return installed
  throw new SetupError(
    `Chromium: none found, and none could be installed.\n${tail(install.stderr || install.stdout || '', 6)}
  Install Chromium or Chrome and set CHROME_PATH to its executable, or skip the editor suites: npm test -- --fast`,
  )
}

function findChromium() {
  const named = process.env.CHROME_PATH
  if (named) {
    if (starts(named)) return named
    throw new SetupError(`Chromium: CHROME_PATH is ${named}, which does not start. Correct it or unset it.`)
  }
  const folders = (process.env.PATH ?? '').split(delimiter)
  const names = ['chromium', 'google-chrome', 'google-chrome-stable', 'chromium-browser', 'chrome.exe']
  const usual = [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ]
  const candidates = [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...usual]
  const playwrights = () => {
    try {
      return createRequire(import.meta.url)('playwright-core').chromium.executablePath()
    } catch {
      return ''
    }
  }
  return candidates.find((path) => existsSync(path) && starts(path)) ?? [playwrights()].find((path) => starts(path))
}

/**
 * Ubuntu's `chromium-browser` is a script that only says where to get one, so being there is not enough.
 * @param {string} path
 */
function starts(path) {
  if (!path || !existsSync(path)) return false
  if (windows) return true // chrome.exe --version opens a window
  return spawnSync(path, ['--version'], { timeout: 20_000, encoding: 'utf8' }).status === 0
}

/** The words that make a command run as root: none when we are, `sudo -n` where it asks nothing, else undefined. */
function asRoot() {
  if (process.getuid?.() === 0) return []
  return spawnSync('sudo', ['-n', 'true']).status === 0 ? ['sudo', '-n'] : undefined
}

function isDebian() {
  try {
    return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'))
  } catch {
    return false
  }
}

/**
 * Runs the main function of a script: a SetupError is told in its own words, anything else with its stack. A failure
 * ends the process at once, so that nothing it started keeps it alive.
 * @param {() => Promise<number>} main
 */
export async function run(main) {
  try {
    process.exitCode = await main()
  } catch (error) {
    console.error(error instanceof SetupError ? `\n${error.message}` : error)
    process.exit(1)
  }
}
