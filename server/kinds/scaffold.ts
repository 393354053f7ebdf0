/**
 * Blank stories to fill in, as snippets in the syntax that LSP and VS Code share. A blank is a hint in square brackets,
 * "[what you had to reach]": readable on paper, and the linter knows it as not yet written.
 */
import type { Kind, PartSpec } from './kind.ts'

export type ScaffoldStyle = 'heading' | 'bold' | 'letter'

export interface ScaffoldOptions {
  /** Bold if not given. */
  readonly style?: ScaffoldStyle | undefined
  /** The heading of the story; without it the kind's first sample question, ready to be overwritten. */
  readonly question?: string | undefined
  /** Depth of the story's heading, 1 to 5; 2 if not given. */
  readonly level?: number | undefined
  /** Begins with front matter that names the kind; only at the start of a file. True if not given. */
  readonly frontMatter?: boolean | undefined
}

/** The blank for a hint. */
export const blank = (hint: string): string => `[${hint}]`

/** Text that stands in a snippet as it is. */
export const escapeSnippet = (text: string): string => text.replaceAll(/[\\$}]/g, '\\$&')

const stop = (index: number, text: string): string => `\${${index}:${escapeSnippet(text)}}`

const starLetters: ReadonlyMap<string, string> = new Map([
  ['situation', 'S'],
  ['task', 'T'],
  ['action', 'A'],
  ['result', 'R'],
  ['learning', 'L'],
])

/** "S" for situation; undefined for parts that are not of the five. */
export const letterOf = (role: string): string | undefined => starLetters.get(role)

/** Parts without a letter of their own are written in bold. */
export const hasLetter = ({ role }: PartSpec): boolean => starLetters.has(role)

const partWith = (part: PartSpec, style: ScaffoldStyle, index: number, level: number): string => {
  const hint = stop(index, blank(part.prompt))
  if (style === 'heading') return `${'#'.repeat(level)} ${escapeSnippet(part.title)}\n\n${hint}\n`
  const letter = style === 'letter' ? starLetters.get(part.role) : undefined
  return `**${letter ?? escapeSnippet(part.title)}:** ${hint}\n`
}

/** A snippet for one part, ending in the last tab stop. `level` is the depth of its heading, 3 if not given. */
export const partScaffold = (part: PartSpec, style: ScaffoldStyle, level = 3): string =>
  `${partWith(part, style, 1, level)}$0`

/** A snippet for a whole story of that kind: heading, every part with its blank, the cursor last. */
export const scaffold = (
  kind: Kind,
  { style = 'bold', question, level = 2, frontMatter = true }: ScaffoldOptions = {},
): string => {
  const heading = Math.min(Math.max(level, 1), 5)
  const parts = kind.parts.map((part, index) => partWith(part, style, index + 2, heading + 1))
  return [
    ...(frontMatter ? [`---\nkind: ${kind.id}\n---\n`] : []),
    `${'#'.repeat(heading)} ${stop(1, question ?? kind.questions[0] ?? kind.title)}\n`,
    ...parts,
    '$0',
  ].join('\n')
}

/** The text a snippet leaves when nobody fills it in; for the command line, which has no tab stops. */
export const unfilled = (snippet: string): string =>
  snippet.replaceAll(
    /\\([\\$}])|\$\{\d{1,3}:((?:\\.|[^\\}])*)\}|\$\d{1,3}/g,
    (_, escaped?: string, hint?: string) => escaped ?? (hint ?? '').replaceAll(/\\([\\$}])/g, '$1'),
  )
