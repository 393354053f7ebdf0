/** Findings as SARIF 2.1.0, for code scanning and the viewers that read it. */
import { pathToFileURL } from 'node:url'
import type { Log, PhysicalLocation, ReportingConfiguration, ReportingDescriptor, Result } from 'sarif'
import type { Finding } from '../lint/index.ts'
import { rules } from '../rules/index.ts'
import type { Level } from '../rules/rule.ts'
import type { Span } from '../story/span.ts'
import type { Analysis } from './analysis.ts'

const levels = { error: 'error', warning: 'warning', information: 'note', hint: 'note', off: 'none' } satisfies Record<
  Level,
  ReportingConfiguration.level
>

/** `version` is that of this package. */
export const sarifReport = (analyses: readonly Analysis[], version: string): Log => ({
  $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
  version: '2.1.0',
  runs: [
    {
      tool: { driver: { name: 'STAR Stories', semanticVersion: version, rules: rules.map(descriptorOf) } },
      columnKind: 'utf16CodeUnits',
      results: analyses.flatMap((analysis) => analysis.findings.map((finding) => resultOf(finding, analysis))),
    },
  ],
})

const descriptorOf = ({ id, severity, message, why, instead }: (typeof rules)[number]): ReportingDescriptor => ({
  id,
  shortDescription: { text: message },
  fullDescription: { text: why },
  help: { text: `${why}\n\nInstead: ${instead}`, markdown: `${why}\n\n**Instead:** ${instead}` },
  defaultConfiguration: { enabled: severity !== 'off', level: levels[severity] },
})

const indexOf = new Map(rules.map(({ id }, index) => [id, index]))

function resultOf({ rule, severity, message, span, related, fixes, key }: Finding, analysis: Analysis): Result {
  return {
    ruleId: rule,
    ruleIndex: indexOf.get(rule)!,
    level: levels[severity],
    message: { text: message },
    locations: [{ physicalLocation: locationOf(span, analysis) }],
    ...(related.length > 0 && {
      relatedLocations: related.map((other, id) => ({
        id,
        message: { text: other.message },
        physicalLocation: locationOf(other.span, analysis),
      })),
    }),
    partialFingerprints: { 'starStories/v1': key },
    ...(fixes.length > 0 && {
      fixes: fixes.map(({ title, edits }) => ({
        description: { text: title },
        artifactChanges: [
          {
            artifactLocation: { uri: uriOf(analysis.path) },
            replacements: edits.map((edit) => ({
              deletedRegion: regionOf(edit.span, analysis),
              insertedContent: { text: edit.text },
            })),
          },
        ],
      })),
    }),
  }
}

const locationOf = (span: Span, analysis: Analysis): PhysicalLocation => ({
  artifactLocation: { uri: uriOf(analysis.path) },
  region: regionOf(span, analysis),
})

function regionOf(span: Span, { at }: Analysis) {
  const [start, end] = [at(span.start), at(span.end)]
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
    charOffset: start.offset,
    charLength: end.offset - start.offset,
  }
}

/** Relative paths stay relative, so that a report made on one machine is read on another. */
const uriOf = (path: string): string =>
  /^(?:\/|[A-Za-z]:[\\/])/.test(path)
    ? pathToFileURL(path).href
    : path.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/')
