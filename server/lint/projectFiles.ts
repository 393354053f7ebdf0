/**
 * The two files of a workspace that hold what a team has decided: its settings and the findings it ignores. Both are changed
 * here as text, so that comments, order and line breaks of the rest stay as they are.
 */
import { applyEdits, type Edit, modify, type ParseError, parse, parseTree } from 'jsonc-parser'
import { PROJECT_FILE } from './config.ts'

/** One sorted list for the whole folder, beside the project file; commit it, and the whole team stops seeing them. */
export const IGNORE_FILE = '.star-stories-ignore.json'

/** The keys of ignored findings (ignore.ts). A file that is no list of texts ignores nothing and says so. */
export function parseIgnoreFile(text: string): { readonly keys: ReadonlySet<string>; readonly problem?: string } {
  const errors: ParseError[] = []
  const value: unknown = parse(text, errors, { allowTrailingComma: true, allowEmptyContent: true })
  if (value === undefined && errors.length === 0) return { keys: new Set() }
  if (errors.length > 0 || !Array.isArray(value) || !value.every((key) => typeof key === 'string'))
    return {
      keys: new Set(),
      problem: `${IGNORE_FILE} is a list of texts in quotes: [ "…" ]. Nothing is ignored until it is.`,
    }
  return { keys: new Set(value) }
}

/** A change to one of the files. */
export type ProjectChange =
  | { readonly what: 'ignore'; readonly key: string }
  | { readonly what: 'allow'; readonly word: string }
  | { readonly what: 'rule'; readonly rule: string; readonly level: string }

export const fileOf = ({ what }: ProjectChange): string => (what === 'ignore' ? IGNORE_FILE : PROJECT_FILE)

/**
 * The file's text after the change, the text itself where it already says so; undefined where the file cannot be read as
 * what it should be, so that nothing of it is lost.
 */
export function withChange(text: string, change: ProjectChange): string | undefined {
  if (change.what === 'ignore') {
    const { keys, problem } = parseIgnoreFile(text)
    if (problem) return undefined
    if (keys.has(change.key)) return text
    const sorted = [...keys, change.key].sort()
    const eol = /\r?\n/.exec(text)?.[0] ?? '\n'
    if (!/\/[/*]/.test(text.replace(/"(?:\\.|[^"\\])*"/g, '')))
      return `${JSON.stringify(sorted, null, 2)}\n`.replaceAll('\n', eol)
    // Somebody wrote comments: insert at the place in the order and touch nothing else.
    const written = parse(text, [], { allowTrailingComma: true }) as string[]
    const at = written.findIndex((key) => key > change.key)
    return edited(
      text,
      modify(text, [at < 0 ? written.length : at], change.key, { ...formatting(text), isArrayInsertion: true }),
    )
  }
  const whole = text.trim() === '' ? '{}\n' : text
  const errors: ParseError[] = []
  const tree = parseTree(whole, errors, { allowTrailingComma: true })
  if (errors.length > 0 || tree?.type !== 'object') return undefined
  const value = parse(whole, [], { allowTrailingComma: true }) as Record<string, unknown>
  if (change.what === 'rule')
    return edited(whole, modify(whole, ['rules', change.rule], change.level, formatting(whole)))
  const lexicon = value.lexicon as { allow?: unknown } | undefined
  if (lexicon !== undefined && (typeof lexicon !== 'object' || lexicon === null)) return undefined
  const allow = lexicon?.allow
  if (allow === undefined) return edited(whole, modify(whole, ['lexicon', 'allow'], [change.word], formatting(whole)))
  if (!Array.isArray(allow)) return undefined
  const same = (word: unknown) => typeof word === 'string' && word.toLowerCase() === change.word.toLowerCase()
  if (allow.some(same)) return text
  return edited(
    whole,
    modify(whole, ['lexicon', 'allow', allow.length], change.word, { ...formatting(whole), isArrayInsertion: true }),
  )
}

const edited = (text: string, edits: Edit[]): string => applyEdits(text, edits)

function formatting(text: string) {
  const eol = /\r?\n/.exec(text)?.[0] ?? '\n'
  const indent = /\n([ \t]+)\S/.exec(text)?.[1]
  return {
    formattingOptions: {
      tabSize: indent?.startsWith('\t') ? 1 : (indent?.length ?? 2),
      insertSpaces: !indent?.startsWith('\t'),
      eol,
    },
  }
}
