/**
 * What is known about each open document: its Script, made when somebody asks, and its findings, made when diagnostics
 * are due. Everything else reads what is stored here.
 */
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { ClientFacts, View } from '../features/view.ts'
import { type Config, configFor, type Finding, lint } from '../lint/index.ts'
import { parse } from '../story/parse.ts'
import type { Script } from '../story/script.ts'
import type { OpenDocuments } from './documents.ts'
import type { Settings } from './settings.ts'

export interface Analyses {
  /** The document as it stands; undefined when it is not open. */
  view(uri: string): Promise<View | undefined>
  /** The same, linted. `id` names this result for as long as the server lives. */
  linted(uri: string): Promise<{ readonly view: View; readonly id: string } | undefined>
}

/** Of one version under one configuration. */
interface Analysis {
  readonly version: number
  /** As the folder has it; what the file sets for itself comes on top. */
  readonly config: Config
  readonly ignored: ReadonlySet<string>
  readonly script: Script
  findings?: readonly Finding[]
  /** What was found in the same text under other settings: it still points at the right words. */
  readonly before?: readonly Finding[] | undefined
  id?: string
}

/** Whether the file is larger than the configuration allows, so that nothing but a note is said about it. */
export const isTooLarge = ({ document, config }: Pick<View, 'document' | 'config'>): boolean => {
  const text = document.getText()
  // A UTF-16 unit is at most three bytes of UTF-8, so that few texts have to be counted.
  return text.length * 3 > config.maxFileSize && new TextEncoder().encode(text).length > config.maxFileSize
}

export function createAnalyses(documents: OpenDocuments, settings: Settings, client: ClientFacts): Analyses {
  const analyses = new WeakMap<TextDocument, Analysis>()
  let results = 0

  /** Two answers are never of different moments: nothing is awaited once the settings are known. */
  async function current(uri: string): Promise<{ analysis: Analysis; view: View } | undefined> {
    const [config, ignored] = await Promise.all([settings.of(uri), settings.ignoredFor(uri)])
    const document = documents.get(uri)?.document
    if (!document) return undefined
    const known = analyses.get(document)
    const analysis = known && isOf(known, document, config, ignored) ? known : analyse(document, config, ignored, known)
    analyses.set(document, analysis)
    const { script, findings = analysis.before ?? [] } = analysis
    const view = { document, script, config: configFor(script, config), findings, client }
    return { analysis, view: { ...view, path: settings.pathOf(uri), folder: settings.folderOf(uri) } }
  }

  function analyse(
    document: TextDocument,
    config: Config,
    ignored: ReadonlySet<string>,
    known: Analysis | undefined,
  ): Analysis {
    const text = isTooLarge({ document, config }) ? '' : document.getText()
    const path = settings.pathOf(document.uri)
    const previous = known?.config === config ? known.script : undefined
    const script = parse(text, { path, isScript: config.isScript(path), kinds: config.kinds }, previous)
    const before = known?.version === document.version ? (known.findings ?? known.before) : undefined
    return { version: document.version, config, ignored, script, before }
  }

  return {
    view: async (uri) => (await current(uri))?.view,
    async linted(uri) {
      const found = await current(uri)
      if (!found) return undefined
      const { analysis, view } = found
      analysis.findings ??= lint(analysis.script, view.config, analysis.ignored)
      analysis.id ??= `${++results}`
      return { view: { ...view, findings: analysis.findings }, id: analysis.id }
    },
  }
}

const isOf = (
  { version, ...made }: Analysis,
  document: TextDocument,
  config: Config,
  ignored: ReadonlySet<string>,
): boolean => version === document.version && made.config === config && made.ignored === ignored
