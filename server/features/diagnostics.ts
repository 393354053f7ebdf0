/** Findings as diagnostics. */
import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver'
import type { Finding } from '../lint/index.ts'
import type { Severity } from '../rules/rule.ts'
import { rangeOf } from './range.ts'
import { pageOf } from './rules.ts'
import type { View } from './view.ts'

export const SOURCE = 'star-stories'

const severities: Record<Severity, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
}

/** One diagnostic per finding, in order. */
export const provideDiagnostics = (view: View): Diagnostic[] =>
  view.findings.map((finding) => diagnosticOf(view, finding))

/** `data` names the finding for as long as its words, its rule and its heading stay. */
export function diagnosticOf({ document, client }: View, finding: Finding): Diagnostic {
  const href = pageOf(client, finding.rule)
  return {
    range: rangeOf(document, finding.span),
    severity: severities[finding.severity],
    code: finding.rule,
    source: SOURCE,
    message: finding.message,
    data: finding.key,
    ...(href && { codeDescription: { href } }),
    ...(finding.related?.length && {
      relatedInformation: finding.related.map(({ span, message }) => ({
        location: { uri: document.uri, range: rangeOf(document, span) },
        message,
      })),
    }),
  }
}

/** Says why a document has no findings although it may have faults. */
export const tooLargeNote = ({ document, config }: View): Diagnostic & { message: string } => ({
  range: rangeOf(document, { start: 0, end: document.getText().search(/$/m) }),
  severity: DiagnosticSeverity.Information,
  source: SOURCE,
  message: `STAR Stories leaves this file alone: it is larger than ${config.maxFileSize} bytes. Raise "starStories.maxFileSize" to have it read.`,
})
