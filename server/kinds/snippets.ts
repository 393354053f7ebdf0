/** The snippets an editor offers in markdown, generated from the kinds. */
import type { Kind, PartSpec } from './kind.ts'
import { hasLetter, partScaffold, type ScaffoldStyle, scaffold } from './scaffold.ts'
import { starParts } from './star.ts'

/** As VS Code reads them. */
export interface Snippet {
  readonly scope: 'markdown'
  readonly prefix: string
  readonly body: readonly string[]
  readonly description: string
}

/** Bold is what most people write, so its prefix is the shortest. */
const suffixes: Readonly<Record<ScaffoldStyle, string>> = { bold: '', heading: '-heading', letter: '-letter' }

const snippet = (prefix: string, body: string, description: string): Snippet => ({
  scope: 'markdown',
  prefix,
  body: body.split('\n'),
  description,
})

/** Prefix and part: the shared parts once, then what a kind adds of its own, under its name. */
const singleParts = (kinds: readonly Kind[]): readonly (readonly [prefix: string, part: PartSpec])[] => [
  ...starParts.map((part) => [`star-${part.role}`, part] as const),
  ...kinds.flatMap(({ id, parts }) =>
    parts.filter((part) => !hasLetter(part)).map((part) => [`star-${id}-${part.role}`, part] as const),
  ),
]

/** Name → snippet: every kind in bold and under headings, every single part in each style it can have. */
export const snippetsOf = (kinds: readonly Kind[]): Readonly<Record<string, Snippet>> =>
  Object.fromEntries([
    ...kinds.flatMap((kind) =>
      (['bold', 'heading'] as const).map((style) => [
        `${kind.title}, ${style}`,
        snippet(`star-${kind.id}${suffixes[style]}`, scaffold(kind, { style, frontMatter: false }), kind.description),
      ]),
    ),
    ...singleParts(kinds).flatMap(([prefix, part]) =>
      (['bold', 'heading', 'letter'] as const)
        .filter((style) => style !== 'letter' || hasLetter(part))
        .map((style) => [
          `Part: ${part.title}, ${style}`,
          snippet(`${prefix}${suffixes[style]}`, partScaffold(part, style), part.what),
        ]),
    ),
  ])
