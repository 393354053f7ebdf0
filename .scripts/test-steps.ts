/**
 * The steps of `npm test`, in order, the quick ones first; the first failure ends the run.
 *
 *   npm test [-- --fast]      --fast leaves out what needs an editor
 *
 * The last line is `N passed, N failed`: the tests that Vitest and Mocha counted. A step that fails without counting
 * tests, such as the compiler, is one failure.
 */
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { constants } from 'node:os'
import { join } from 'node:path'
import { cache, ensureChromium, ensureWorkbench, root, run, SetupError } from './setup.mjs'

interface Counts {
  passed: number
  failed: number
}

interface Step {
  name: string
  command: string[]
  /** Where the step leaves its counts; a step without tests has none. */
  report?: string
  needs?: 'editor'
}

const reports = join(cache, 'reports')
const scripts: Record<string, string> = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).scripts

/** A step for a script of `package.json`, where there is one. */
const script = (name: string, title: string): Step[] => (scripts[name] ? [{ name: title, command: npm(name) }] : [])
const npm = (name: string, ...args: string[]) => [
  'npm',
  'run',
  '--silent',
  name,
  ...(args.length ? ['--', ...args] : []),
]
const editor = (host: string, name: string): Step => ({
  name,
  command: ['node', join(root, 'tests/editor/run.ts'), host],
  report: join(reports, `${host}.json`),
  needs: 'editor',
})

const unit = join(reports, 'unit.json')
const commandLine = join(reports, 'cli.json')
let editorIsReady = false
const steps: Step[] = [
  { name: 'Format, lint and types', command: npm('check') },
  { name: 'Build', command: npm('build') },
  {
    name: 'Unit tests',
    command: npm('test:unit', '--reporter=default', '--reporter=json', `--outputFile.json=${unit}`),
    report: unit,
  },
  {
    name: 'Command line',
    command: npm('test:cli', '--reporter=default', '--reporter=json', `--outputFile.json=${commandLine}`),
    report: commandLine,
  },
  ...script('test:corpus', 'Labelled corpus'),
  ...script('test:speech', 'Speaking times'),
  ...script('test:twins', 'Twins'),
  editor('workbench', 'Editor: desktop build in the workbench'),
  editor('web', 'Editor: web build in the web worker'),
  editor('journey', 'Editor: the packaged extension, used by hand'),
]

await run(async () => {
  const fast = process.argv.includes('--fast')
  const unknown = process.argv.slice(2).find((flag) => flag !== '--fast')
  if (unknown) throw new SetupError(`${unknown} is not a flag of npm test. There is one: npm test -- --fast`)
  rmSync(reports, { recursive: true, force: true })
  mkdirSync(reports, { recursive: true })
  const wanted = steps.filter((step) => !(fast && step.needs === 'editor'))
  const total: Counts = { passed: 0, failed: 0 }
  const summary: string[] = []
  let code = 0
  const measure = async (name: string, work: () => Promise<boolean>) => {
    const start = performance.now()
    const good = await work()
    summary.push(`  ${good ? '✓' : '✗'} ${name}, ${((performance.now() - start) / 1000).toFixed(1)} s`)
    return good
  }
  for (const step of wanted) {
    console.log(`\n▶ ${step.name}`)
    if (step.needs === 'editor' && !editorIsReady && !(await measure('An editor to run in', ensureEditor))) {
      total.failed++
      code = 1
      break
    }
    const good = await measure(step.name, async () => {
      code = await execute(step.command)
      return code === 0
    })
    const counts = readCounts(step.report)
    total.passed += counts.passed
    total.failed += good ? counts.failed : Math.max(1, counts.failed)
    if (!good) {
      const left = wanted.slice(wanted.indexOf(step) + 1).map(({ name }) => `  · ${name}, not run`)
      summary.push(...left)
      break
    }
  }
  const again = code
    ? ['', 'It failed. One step alone: npm run check, test:unit, test:editor, test:web, test:journey']
    : []
  console.log(['', ...summary, ...again, `${total.passed} passed, ${total.failed} failed`].join('\n'))
  return code
})

async function ensureEditor(): Promise<boolean> {
  try {
    ensureWorkbench()
    ensureChromium()
    editorIsReady = true
    return true
  } catch (error) {
    if (!(error instanceof SetupError)) throw error
    console.error(error.message)
    return false
  }
}

/** Runs a command in this terminal; a signal to us is a signal to it. */
function execute([command, ...args]: string[]): Promise<number> {
  const child = spawn(command!, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' })
  const passOn = (signal: NodeJS.Signals) => child.kill(signal)
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
  for (const signal of signals) process.once(signal, passOn)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code, signal) => {
      for (const each of signals) process.off(each, passOn)
      if (signal) process.exit(128 + constants.signals[signal])
      resolve(code ?? 1)
    })
  })
}

/** What Vitest's JSON report or an editor report counts. */
function readCounts(path: string | undefined): Counts {
  if (!path || !existsSync(path)) return { passed: 0, failed: 0 }
  const report = JSON.parse(readFileSync(path, 'utf8'))
  if (!report.tests) return { passed: report.numPassedTests, failed: report.numFailedTests }
  const count = (state: string) => report.tests.filter((test: { state: string }) => test.state === state).length
  return { passed: count('passed'), failed: count('failed') }
}
