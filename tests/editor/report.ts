/** What a suite tells its driver, and how the driver tells the person. Runs in every host, so no Node here. */

export interface TestResult {
  name: string
  state: 'passed' | 'failed' | 'pending'
  milliseconds: number
  error?: string
}

export interface Report {
  host: string
  tests: TestResult[]
  /** Whether the suite came to its own end. */
  finished: boolean
}

/** Follows a Mocha run; `context` may add what the failing test was looking at. */
export function follow(runner: Mocha.Runner, report: Report, context: () => string = () => ''): void {
  const keep = (test: Mocha.Test | Mocha.Hook, state: TestResult['state'], error?: Error) => {
    const details = error ? { error: [error.stack ?? error.message, context()].filter(Boolean).join('\n') } : {}
    report.tests.push({ name: test.titlePath().join(' › '), state, milliseconds: test.duration ?? 0, ...details })
  }
  runner.on('pass', (test) => keep(test, 'passed'))
  runner.on('pending', (test) => keep(test, 'pending'))
  runner.on('fail', (test, error) => keep(test, 'failed', error))
}

export const passed = (report: Report) => report.tests.filter((test) => test.state === 'passed').length
export const failed = (report: Report) => report.tests.filter((test) => test.state === 'failed').length

/** The report as lines for a terminal. */
export function format(report: Report): string {
  const mark = { passed: '✓', failed: '✗', pending: '-' }
  const lines = report.tests.flatMap(({ name, state, milliseconds, error }) => [
    `  ${mark[state]} ${name} (${milliseconds} ms)`,
    ...(error ? [error.replace(/^/gm, '      ')] : []),
  ])
  return [`${report.host}: ${passed(report)} passed, ${failed(report)} failed`, ...lines].join('\n')
}
