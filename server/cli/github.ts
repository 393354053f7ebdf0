/** Findings as annotations of a GitHub workflow. */
import type { Severity } from '../rules/rule.ts'
import type { Analysis } from './analysis.ts'

const commands: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
}

const escaped = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
const property = (value: string | number): string =>
  escaped(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C')

export const githubReport = ({ path, findings, at }: Analysis): string =>
  findings
    .map(({ rule, severity, message, span }) => {
      const [start, end] = [at(span.start), at(span.end)]
      const properties = {
        file: path,
        line: start.line,
        endLine: end.line,
        col: start.column,
        endColumn: end.column,
        title: rule,
      }
      const list = Object.entries(properties).map(([name, value]) => `${name}=${property(value)}`)
      return `::${commands[severity]} ${list.join(',')}::${escaped(message)}\n`
    })
    .join('')
