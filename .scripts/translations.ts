/**
 * What people read, apart from where it is used, so that it can be translated: the texts of package.json go to
 * package.nls.json, those of the client to l10n/bundle.l10n.json. A translation is a copy of either with the language in its
 * name: package.nls.de.json, l10n/bundle.l10n.de.json.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './setup.mjs'

type Json = Record<string, unknown>

/** Keys of package.json whose texts are shown. */
const shown = new Set([
  'title',
  'description',
  'markdownDescription',
  'name',
  'contents',
  'displayName',
  'contextualTitle',
])
/** Below these sections; everything else is for machines. */
const sections = ['commands', 'views', 'viewsContainers', 'viewsWelcome', 'walkthroughs', 'configuration']

/** The manifest with a key in place of every text, and the texts by key. Texts that are keys already keep what they stand for. */
export function localised(manifest: Json): { manifest: Json; texts: Json } {
  const path = join(root, 'package.nls.json')
  const known: Json = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {}
  const texts: Json = {}
  const walk = (value: unknown, at: readonly string[]): unknown => {
    if (Array.isArray(value)) return value.map((each, index) => walk(each, [...at, nameOf(each, index)]))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => {
        if (typeof inner !== 'string' || !shown.has(key)) return [key, walk(inner, [...at, key])]
        const id = [...at, key].join('.')
        const old = /^%(.+)%$/.exec(inner)?.[1]
        texts[id] = old === undefined ? inner : known[old]
        return [key, `%${id}%`]
      }),
    )
  }
  const contributes = manifest.contributes as Json
  const translated = Object.fromEntries(
    Object.entries(contributes).map(([key, value]) => [key, sections.includes(key) ? walk(value, [key]) : value]),
  )
  return { manifest: { ...manifest, contributes: translated }, texts }
}

/** What tells one entry of a list from the others, and stays when another is put before it. */
function nameOf(entry: unknown, index: number): string {
  const { command, id, view, order } = (entry ?? {}) as Record<string, string | undefined>
  const name = command ?? id ?? (view === undefined ? order : `${view}.${index}`)
  return `${name ?? index}`.replace(/^star-stories\.|^starStories\./, '').replace(/[^\w.-]+/g, '-')
}

/** Every text the client says, by itself: English is its own key. */
export function clientTexts(): Json {
  const files = readdirSync(join(root, 'client'), { recursive: true, encoding: 'utf8' })
  const texts = files
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => {
      const source = readFileSync(join(root, 'client', name), 'utf8')
      return [...source.matchAll(/\bt\(\s*(['"])((?:\\.|(?!\1).)+)\1/g)].map(([, , text]) =>
        text!.replace(/\\(.)/g, '$1'),
      )
    })
  return Object.fromEntries([...new Set(texts)].sort().map((text) => [text, text]))
}
