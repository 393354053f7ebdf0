/**
 * Diagnostics: one report, pulled by clients that can and pushed to the others, never both.
 *
 * Findings that touch what is being typed wait until the writer pauses or leaves the sentence, so that nothing flashes
 * at the caret.
 */
import type { Connection, Diagnostic, InitializeParams } from 'vscode-languageserver'
import { DocumentDiagnosticReportKind, MessageType, ShowMessageNotification } from 'vscode-languageserver'
import { provideDiagnostics, tooLargeNote } from '../features/diagnostics.ts'
import type { Config } from '../lint/index.ts'
import { type Analyses, isTooLarge } from './analyses.ts'
import type { OpenDocument, OpenDocuments } from './documents.ts'
import type { Timer } from './host.ts'
import { touches } from './typing.ts'

/** Milliseconds without a change after which the writer is taken to pause. */
export const TYPING_PAUSE = 1500
/** Milliseconds between the last change and a push. */
export const PUSH_DELAY = 300

interface Report {
  readonly id: string
  readonly version: number
  readonly config: Config
  readonly items: Diagnostic[]
}

/** @returns a function that makes the client see every document's diagnostics anew */
export function startDiagnostics(
  connection: Connection,
  documents: OpenDocuments,
  analyses: Analyses,
  timer: Timer,
  { capabilities }: InitializeParams,
): () => void {
  const pulls = canPull(capabilities)
  const canRefresh = capabilities.workspace?.diagnostics?.refreshSupport === true
  /** Documents with findings held back. */
  const holding = new Set<string>()
  const noted = new Set<string>()
  const pauses = timers(timer)
  const pushes = timers(timer)

  async function report(uri: string): Promise<Report | undefined> {
    const result = await analyses.linted(uri)
    const open = documents.get(uri)
    if (!result || !open) return undefined
    const { id, view } = result
    const shown = view.findings.filter((finding) => !touches(open.typing, finding.span))
    const held = view.findings.length - shown.length
    if (held > 0) holding.add(uri)
    else holding.delete(uri)
    const note = isTooLarge(view) ? [tooLargeNote(view)] : []
    for (const { message } of noted.has(uri) ? [] : note) {
      noted.add(uri)
      await connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Info, message })
    }
    return {
      id: held > 0 ? `${id}, ${held} held back` : id,
      version: view.document.version,
      config: view.config,
      items: [...note, ...provideDiagnostics({ ...view, findings: shown })],
    }
  }

  async function push(uri: string): Promise<void> {
    const made = await report(uri)
    const open = documents.get(uri)
    if (made && open && made.version === open.document.version && isDue(open, made.config))
      await connection.sendDiagnostics({ uri, version: made.version, diagnostics: made.items })
  }

  const unawaited = (work: Promise<void>) => void work.catch((error) => connection.console.error(`${error}`))
  const refresh = (uri: string) => unawaited(pulls ? connection.languages.diagnostics.refresh() : push(uri))

  documents.onDidChangeContent(({ document: open }) => {
    const { uri } = open
    if (pulls && !canRefresh) open.typing = undefined
    pauses.set(uri, open.typing && TYPING_PAUSE, () => {
      open.typing = undefined
      if (holding.has(uri)) refresh(uri)
    })
    if (!pulls && open.document.version !== open.savedVersion) pushes.set(uri, PUSH_DELAY, () => refresh(uri))
  })
  documents.onDidSave(({ document: open }) => {
    open.savedVersion = open.document.version
    if (!pulls) refresh(open.uri)
  })
  documents.onDidClose(({ document: { uri } }) => {
    pauses.clear(uri)
    pushes.clear(uri)
    holding.delete(uri)
    noted.delete(uri)
    if (!pulls) unawaited(connection.sendDiagnostics({ uri, diagnostics: [] }))
  })
  if (!pulls) documents.onDidOpen(({ document: { uri } }) => refresh(uri))

  connection.languages.diagnostics.on(async ({ textDocument: { uri }, previousResultId }) => {
    const made = await report(uri)
    const open = documents.get(uri)
    if (!made || !open) return { kind: DocumentDiagnosticReportKind.Full, items: [] }
    const keep = previousResultId !== undefined && (previousResultId === made.id || !isDue(open, made.config))
    return keep
      ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId: previousResultId }
      : { kind: DocumentDiagnosticReportKind.Full, resultId: made.id, items: made.items }
  })

  return () => {
    if (!pulls) documents.keys().forEach(refresh)
    else if (canRefresh) unawaited(connection.languages.diagnostics.refresh())
  }
}

export const canPull = ({ textDocument }: InitializeParams['capabilities']): boolean =>
  textDocument?.diagnostic !== undefined

/** With `run: onSave`, an unsaved document keeps the diagnostics it has. */
const isDue = ({ document, savedVersion }: OpenDocument, { run }: Config): boolean =>
  run === 'onType' || document.version === savedVersion

/** One pending call per document. */
function timers(timer: Timer) {
  const pending = new Map<string, () => void>()
  const clear = (uri: string) => {
    pending.get(uri)?.()
    pending.delete(uri)
  }
  return {
    clear,
    set(uri: string, milliseconds: number | undefined, run: () => void) {
      clear(uri)
      if (milliseconds !== undefined) pending.set(uri, timer(milliseconds, run))
    },
  }
}
