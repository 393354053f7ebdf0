/** Starts Mocha inside the editor. One bundle for the desktop, the remote and the web worker extension host. */
import 'mocha/mocha.js'
import * as vscode from 'vscode'
import { follow, type Report } from '../report.ts'
import { everythingSeen } from './helpers.ts'

export async function run(): Promise<void> {
  const mocha = mochaInThisHost()
  mocha.setup({ ui: 'bdd', timeout: 30_000, reporter: class {} as never })
  await import('./session.ts')
  await import('./time.ts')
  await import('./mending.ts')
  await import('./set.ts')
  const report: Report = { host: `${vscode.env.appName} ${vscode.version}, ${host()}`, tests: [], finished: false }
  await new Promise<void>((resolve) => follow(start(mocha, resolve), report, everythingSeen))
  report.finished = true
  await writeReport(report)
  const failures = report.tests.filter((test) => test.state === 'failed')
  if (failures.length > 0) throw new Error(`${failures.length} failed: ${failures.map((test) => test.name).join('; ')}`)
}

const host = () => (typeof process === 'object' && process.versions?.node ? 'Node extension host' : 'web worker host')

/** Mocha's browser build leaves itself in the global scope. */
const mochaInThisHost = () => (globalThis as unknown as { mocha: BrowserMocha }).mocha

/** The browser build's own `run` reads the address bar, which extension hosts have not. */
const start = (mocha: BrowserMocha, end: () => void): Mocha.Runner =>
  (globalThis as unknown as { Mocha: typeof Mocha }).Mocha.prototype.run.call(mocha, end)

/** Beside the workspace, where the driver that started the editor looks for it. */
async function writeReport(report: Report): Promise<void> {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri
  if (!folder) throw new Error('The suite needs a workspace folder.')
  const place = vscode.Uri.joinPath(folder, '..', 'report.json')
  await vscode.workspace.fs.writeFile(place, new TextEncoder().encode(JSON.stringify(report, null, 2)))
}
