/**
 * What the user and the workspace have set, apart from each other and without defaults: between the two comes the
 * project file, which only the server reads.
 */
import * as vscode from 'vscode'
import type { ConfigurationParams, LSPAny } from 'vscode-languageclient'

interface Manifest {
  readonly contributes: { readonly configuration: Configuration | readonly Configuration[] }
}
interface Configuration {
  readonly properties: Readonly<Record<string, unknown>>
}
type Inspected = ReturnType<vscode.WorkspaceConfiguration['inspect']>
type Values = Record<string, unknown>

/** The client's own: the server never hears of them. */
const own = /^(?:trace\.|workspaceFindings$)/

const layers: Record<string, (inspected: NonNullable<Inspected>) => unknown> = {
  starStories: ({ globalValue }) => globalValue,
  'starStories.workspace': ({ workspaceValue, workspaceFolderValue }) => merge(workspaceValue, workspaceFolderValue),
}

/** Answers `workspace/configuration` for the sections above; any other section is empty. */
export const configurationOf = (manifest: Manifest) => {
  const keys = [manifest.contributes.configuration]
    .flat()
    .flatMap(({ properties }) => Object.keys(properties))
    .map((name) => name.replace(/^starStories\./, ''))
    .filter((key) => !own.test(key))
  return ({ items }: ConfigurationParams): LSPAny[] =>
    items.map(({ section, scopeUri }) => {
      const pick = layers[section ?? '']
      const scope = scopeUri === undefined ? undefined : vscode.Uri.parse(scopeUri)
      return pick ? (valuesOf(keys, pick, scope) as LSPAny) : null
    })
}

function valuesOf(keys: readonly string[], pick: (inspected: NonNullable<Inspected>) => unknown, scope?: vscode.Uri) {
  const configuration = vscode.workspace.getConfiguration('starStories', scope)
  const values: Values = {}
  for (const key of keys) {
    const inspected = configuration.inspect(key)
    const value = inspected && pick(inspected)
    if (value !== undefined) values[key] = value
  }
  return values
}

/** A folder's values go before its workspace's, key by key. */
const merge = (workspace: unknown, folder: unknown): unknown =>
  isValues(workspace) && isValues(folder) ? { ...workspace, ...folder } : (folder ?? workspace)

const isValues = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
