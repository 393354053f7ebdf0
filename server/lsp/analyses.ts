/**
 * What is known about each open document: its Script, made when somebody asks, and its findings, made when diagnostics
 * are due. Everything else reads what is stored here.
 */
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { ClientFacts, View } from '../features/view.ts'
import { type Config, type Finding, lint } from '../lint/index.ts'
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
  readonly config: Config
  readonly script: Script
  findings?: readonly Finding[]
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
    const config = await settings.of(uri)
    const document = documents.get(uri)?.document
    if (!document) return undefined
    const known = analyses.get(document)
    const analysis = known && isOf(known, document, config) ? known : analyse(document, config, known)
    analyses.set(document, analysis)
    const { script, findings = [] } = analysis
    return { analysis, view: { document, script, config, findings, client } }
  }

  function analyse(document: TextDocument, config: Config, known: Analysis | undefined): Analysis {
    const text = isTooLarge({ document, config }) ? '' : document.getText()
    const path = settings.pathOf(document.uri)
    const previous = known?.config === config ? known.script : undefined
    const script = parse(text, { path, isScript: config.isScript(path), kinds: config.kinds }, previous)
    return { version: document.version, config, script }
  }

  return {
    view: async (uri) => (await current(uri))?.view,
    async linted(uri) {
      const found = await current(uri)
      if (!found) return undefined
      const { analysis, view } = found
      analysis.findings ??= lint(analysis.script, view.config)
      analysis.id ??= `${++results}`
      return { view: { ...view, findings: analysis.findings }, id: analysis.id }
    },
  }
}

const isOf = ({ version, config }: Analysis, document: TextDocument, wanted: Config): boolean =>
  version === document.version && config === wanted
