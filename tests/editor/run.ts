/**
 * Runs the editor suite in a real VS Code and reports what it found.
 *
 *   node tests/editor/run.ts workbench | web | desktop | journey
 *
 * workbench: the desktop build of the extension in the workbench from npm; web: the browser build in that workbench's
 * web worker; desktop: VS Code itself, downloaded by test-electron; journey: the packaged extension, used by hand.
 * The reports end up in `.cache/reports/`, for `npm test` to add up.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runTests } from '@vscode/test-electron'
import { build } from 'esbuild'
import Mocha from 'mocha'
import type { ConsoleMessage } from 'playwright-core'
import { cache, root, run, SetupError } from '../../.scripts/setup.mjs'
import { failed, follow, format, type Report } from './report.ts'
import { onExit, openPage, quietSettings, remoteUri, scratchFolder, startBrowser, startServer } from './workbench.ts'

/** The whole suite, start of the editor included, takes about ten seconds; a dead one must not look like a slow one. */
const limit = 120_000

/** What the suite left, or why it left nothing. */
interface Outcome {
  report: Report
  /** What the editor said meanwhile; printed when something went wrong. */
  log: string[]
  /** Set when the editor ended, or did not, in a way it should not have. */
  fault?: string
}

const hosts: Record<string, () => Promise<Outcome>> = {
  workbench: () => inWorkbench('workbench', extensionPath()),
  web: () => inWorkbench('web', webOnly()),
  desktop: inDesktop,
  journey,
}

/** A folder the suite may fill, with the report to appear beside it. */
function workspace() {
  const scratch = scratchFolder()
  const folder = join(scratch, 'workspace')
  mkdirSync(folder)
  const readReport = (host: string): Report => {
    const path = join(scratch, 'report.json')
    return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : { host, tests: [], finished: false }
  }
  return { scratch, folder, readReport }
}

/**
 * One bundle for all hosts: Mocha's browser build runs in Node as well. It lies inside the extension, because its place
 * decides which extension host runs it, and ends in `.cjs`, because the extension's own package says `module`.
 */
async function bundleSuite(extension: string): Promise<string> {
  const outfile = join(extension, '.cache', 'suite', 'index.cjs')
  await build({
    entryPoints: [join(root, 'tests/editor/suite/index.ts')],
    outfile,
    bundle: true,
    format: 'cjs',
    platform: 'browser',
    target: 'es2022',
    sourcemap: 'inline',
    external: ['vscode'],
    define: { module: 'undefined' }, // else Mocha's wrapper takes the bundle's exports for its own
    logLevel: 'warning',
  })
  return outfile
}

async function inWorkbench(host: string, extension: string): Promise<Outcome> {
  const suite = await bundleSuite(extension)
  const { folder, readReport } = workspace()
  const server = await startServer()
  const browser = await startBrowser()
  const log: string[] = []
  try {
    const fault = await new Promise<string | undefined>((resolve, reject) => {
      const late = setTimeout(() => resolve(`No end after ${limit / 1000} seconds.`), limit)
      late.unref()
      void server.ended.then((code) => resolve(`The workbench server ended with code ${code}.`))
      openPage(browser, server, {
        folder,
        payload: [
          ['extensionDevelopmentPath', remoteUri(server, extension)],
          ['extensionTestsPath', remoteUri(server, suite)],
        ],
        async prepare(page) {
          page.on('console', (message) => log.push(...worthKeeping(message)))
          page.on('pageerror', (error) => log.push(String(error)))
          page.on('crash', () => resolve('The page crashed.'))
          // The workbench calls this when the extension host has ended.
          await page.exposeFunction('codeAutomationExit', () => resolve(undefined))
          await page.exposeFunction('codeAutomationLog', () => {})
        },
      }).catch(reject)
    })
    return { report: readReport(host), log, ...(fault ? { fault } : {}) }
  } finally {
    await browser.close()
    await server.stop()
    log.push(...server.log().split('\n').filter(isTelling))
  }
}

/** The extension under test: this checkout, or a stand-in while trying out the harness itself. */
const extensionPath = () => process.env.STAR_STORIES_EXTENSION ?? root

/**
 * The same extension without its desktop door. A workbench with a server prefers that door and, seen in 1.139, ignores
 * `extensionDevelopmentKind`; with the web door alone it must use the web worker, as vscode.dev does.
 */
function webOnly(): string {
  const folder = join(scratchFolder(), 'extension')
  mkdirSync(folder)
  for (const name of readdirSync(extensionPath())) {
    if (!['package.json', '.cache'].includes(name)) symlinkSync(join(extensionPath(), name), join(folder, name))
  }
  const { main: _, ...manifest } = JSON.parse(readFileSync(join(extensionPath(), 'package.json'), 'utf8'))
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest))
  return folder
}

/** Warnings and errors, without the inside of the workbench. */
const worthKeeping = (message: ConsoleMessage) =>
  message
    .text()
    .split('\n')
    .filter((line) => isTelling(line) && !/%c *(INFO|TRACE|DEBUG)/.test(line))

/** The workbench from npm always says these, and nothing is wrong. */
const isTelling = (line: string) =>
  line.trim().length > 1 &&
  !/ServiceWorker|same-origin iframe|extension host agent|Web UI available|default profile extensions|Server bound|fetching the script|sandboxing|AgentHost|grace.time|sqlite3|spdlog|bindings file|→|tries: \[|gallery|marketplace|telemetry|open-vsx|net::ERR|404 \(Not Found\)|workbench\.js|node:internal|code-server|Canceled: Canceled/i.test(
    line,
  )

/** VS Code itself, where it can be downloaded. */
async function inDesktop(): Promise<Outcome> {
  const suite = await bundleSuite(extensionPath())
  const { scratch, folder, readReport } = workspace()
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
    return throughXvfb(readReport)
  }
  const userData = join(scratch, 'user-data')
  mkdirSync(join(userData, 'User'), { recursive: true })
  writeFileSync(join(userData, 'User', 'settings.json'), JSON.stringify(quietSettings))
  const flags = ['--disable-extensions', '--disable-workspace-trust', '--disable-gpu', '--skip-welcome']
  const log: string[] = []
  const fault = await runTests({
    extensionDevelopmentPath: extensionPath(),
    extensionTestsPath: suite,
    launchArgs: [
      folder,
      `--user-data-dir=${userData}`,
      ...flags,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  }).then(
    () => undefined,
    (error: Error) => error.message,
  )
  const report = readReport('desktop')
  // test-electron rejects for failing tests as well; those speak for themselves.
  return { report, log, ...(fault && !report.finished ? { fault: explain(fault) } : {}) }
}

const explain = (fault: string) =>
  /ENOTFOUND|ECONNREFUSED|EAI_AGAIN|ETIMEDOUT|download|getaddrinfo|status code|fetch/i.test(fault)
    ? `VS Code could not be downloaded (${fault}). The same suite runs without it: npm run test:editor`
    : fault

/** A desktop editor needs a display; where there is none, a virtual one. */
function throughXvfb(readReport: (host: string) => Report): Outcome {
  const again = spawnSync('xvfb-run', ['--auto-servernum', process.execPath, ...process.argv.slice(1)], {
    stdio: 'inherit',
  })
  if (again.error) {
    throw new SetupError(
      'VS Code needs a display. Install a virtual one (apt-get install xvfb), or run the suite in the workbench from npm: npm run test:editor',
    )
  }
  onExit(() => {})
  process.exit(again.status ?? 1)
  return { report: readReport('desktop'), log: [] }
}

/** The journey drives the page from outside, so it is an ordinary Mocha suite in this process. */
async function journey(): Promise<Outcome> {
  const report: Report = { host: 'journey', tests: [], finished: false }
  const log: string[] = []
  const mocha = new Mocha({ timeout: limit, ui: 'bdd', reporter: class {} as never, bail: true })
  for (const suite of ['journey.ts', 'speaking.ts']) mocha.addFile(join(root, 'tests/editor', suite))
  mocha.addFile(join(root, 'tests/editor/newcomer.ts'))
  await mocha.loadFilesAsync()
  await new Promise<void>((resolve) =>
    follow(
      mocha.run(() => resolve()),
      report,
    ),
  )
  report.finished = true
  return { report, log }
}

await run(async () => {
  const host = process.argv[2] ?? ''
  const runHost = hosts[host]
  if (!runHost) throw new SetupError(`Which editor? node tests/editor/run.ts ${Object.keys(hosts).join(' | ')}`)
  const { report, log, fault } = await runHost()
  const reason =
    fault ?? (report.finished ? undefined : 'The suite did not come to its end: the extension host died or hung.')
  if (reason) report.tests.push({ name: 'The editor', state: 'failed', milliseconds: 0, error: reason })
  if (report.tests.length === 0) {
    report.tests.push({ name: 'The suite', state: 'failed', milliseconds: 0, error: 'It holds no tests.' })
  }
  console.log(format(report))
  if (failed(report)) console.log(['', 'The editor said:', ...log.slice(-60).map((line) => `    ${line}`)].join('\n'))
  mkdirSync(join(cache, 'reports'), { recursive: true })
  writeFileSync(join(cache, 'reports', `${host}.json`), JSON.stringify(report, null, 2))
  return failed(report) ? 1 : 0
})
