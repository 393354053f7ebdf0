/** Reads the YAML between the first two lines of dashes. */
import type { Root } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { parseDocument } from 'yaml'
import { readDeclaredTime } from './declaredTime.ts'
import type { FrontMatter } from './script.ts'

const reader = unified().use(remarkParse).use(remarkFrontmatter).freeze()

/** `block` is the front matter with its dashes; it starts at offset `at` of the file. */
export function readFrontMatter(block: string, at: number): FrontMatter {
  const span = { start: at, end: at + block.trimEnd().length }
  const [node] = (reader.parse(block) as Root).children
  const yaml = node?.type === 'yaml' ? node.value : ''
  const opening = block.indexOf('\n') + 1
  const document = parseDocument(yaml, { prettyErrors: false, logLevel: 'silent' })
  const last = Math.max(1, yaml.trimEnd().length)
  const problems = document.errors.map(({ message, pos: [from, to] }) => {
    // What is missing at the end is shown at the last character there is.
    const start = Math.min(from, last - 1)
    const end = Math.max(start + 1, Math.min(to, last))
    return {
      message: `The front matter is not valid YAML: ${message.split('\n')[0]!.replace(/\.?$/, '.')}`,
      span: { start: at + opening + start, end: at + opening + end },
    }
  })
  const value: unknown = problems.length > 0 ? {} : document.toJS()
  const data =
    typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {}
  const text = (key: string): string | undefined =>
    typeof data[key] === 'string' || typeof data[key] === 'number' ? String(data[key]) : undefined
  const target = text('target')
  const time =
    target === undefined ? undefined : readDeclaredTime(/^\d+(?:\.\d+)?$/.test(target) ? `${target} s` : target)
  const settings = data['star-stories']
  return {
    span,
    kind: text('kind'),
    question: text('question'),
    target: time && { span: undefined, min: time.min, max: time.max },
    settings: typeof settings === 'object' && settings !== null ? (settings as Record<string, unknown>) : {},
    problems,
  }
}
