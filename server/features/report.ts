/** The set on paper: what is told and how far, which questions are open, which numbers to know. */
import { formatSeconds } from '../speech/budget.ts'
import type { WorkspaceInfo, WorkspaceStory } from './workspace.ts'

export type ReportFormat = 'markdown' | 'html'

/** One document, ready to be printed; nothing in it points outside. */
export const provideReport = (info: WorkspaceInfo, format: ReportFormat): string =>
  format === 'html' ? html(blocksOf(info)) : markdown(blocksOf(info))

type Block =
  | { readonly heading: string; readonly level: 1 | 2 }
  | { readonly paragraph: string }
  | { readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] }
  | { readonly items: readonly string[] }

const states = { draft: 'Draft', open: 'To mend', ready: 'Ready' } as const

function blocksOf({ stories, kinds, questions, numbers, contradictions }: WorkspaceInfo): Block[] {
  const ready = stories.filter(({ readiness }) => readiness === 'ready').length
  const total = stories.reduce((sum, { seconds }) => sum + seconds, 0)
  const untold = kinds.filter((kind) => kind.core && kind.stories.length === 0)
  const open = questions.filter(({ story }) => story === undefined)
  const backed = numbers.filter(({ question }) => question === undefined)
  const unbacked = numbers.filter(({ question }) => question !== undefined)
  const row = ({ title, seconds, budget, readiness, findings, path }: WorkspaceStory) => [
    title,
    formatSeconds(seconds),
    `${formatSeconds(budget.min)} to ${formatSeconds(budget.max)}`,
    states[readiness],
    `${findings.warnings + findings.others || ''}`,
    path,
  ]
  return [
    { heading: 'My stories', level: 1 },
    {
      paragraph: `${many(stories.length, 'story', 'stories')}, ${ready} ready, ${formatSeconds(total)} to say in all. ${many(numbers.length, 'number', 'numbers')} to know, ${unbacked.length} not backed yet.`,
    },
    { heading: 'Stories', level: 2 },
    ...(stories.length > 0
      ? [
          {
            columns: ['Kind', 'Story', 'Takes', 'Aim for', 'State', 'Findings', 'File'],
            rows: kinds.flatMap((kind) => kind.stories.map((index) => [kind.title, ...row(stories[index]!)])),
          },
        ]
      : []),
    ...section(
      'Still untold',
      untold.map(({ title, questions: [first] }) => (first ? `${title}: “${first}”` : title)),
    ),
    ...section(
      'Questions without a story',
      open.map(({ text }) => text),
    ),
    ...section(
      'Numbers that contradict each other',
      contradictions.map(
        ({ message, location, other }) => `${message} (${fileOf(location.uri)}, ${fileOf(other.uri)})`,
      ),
    ),
    ...section(
      'Numbers somebody will ask about',
      unbacked.map(({ text, story, question }) => `${text}${of(story)}. ${question}`),
    ),
    ...section(
      'Numbers to know',
      backed.map(
        ({ text, story, evidence }) =>
          `${text}${of(story)}: ${evidence.map((each) => `${each.name}: “${each.text}”`).join('; ')}`,
      ),
    ),
  ]
}

const of = (story: string): string => (story ? ` (${story})` : '')
const many = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`
const fileOf = (uri: string): string => decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1))

const section = (heading: string, items: readonly string[]): Block[] =>
  items.length > 0 ? [{ heading, level: 2 }, { items }] : []

function markdown(blocks: readonly Block[]): string {
  const clean = (text: string) => text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>|]/g, '\\$&')
  const line = (cells: readonly string[]) => `| ${cells.map(clean).join(' | ')} |`
  const texts = blocks.map((block) => {
    if ('heading' in block) return `${'#'.repeat(block.level)} ${clean(block.heading)}`
    if ('paragraph' in block) return clean(block.paragraph)
    if ('items' in block) return block.items.map((item) => `- ${clean(item)}`).join('\n')
    return [line(block.columns), `|${block.columns.map(() => '---').join('|')}|`, ...block.rows.map(line)].join('\n')
  })
  return `${texts.join('\n\n')}\n`
}

const style = `
body { font: 15px/1.5 system-ui, sans-serif; max-width: 48rem; margin: 2rem auto; padding: 0 1rem; color: #1b1f24; background: #fff }
h1 { font-size: 1.8rem } h2 { font-size: 1.25rem; margin-top: 2rem; border-bottom: 1px solid #d0d7de }
table { width: 100%; border-collapse: collapse } th, td { text-align: left; padding: .25rem .5rem; border-bottom: 1px solid #e5e9ee; vertical-align: top }
th { font-weight: 600; font-size: .8rem; color: #57606a } li { margin: .3rem 0; break-inside: avoid } tr { break-inside: avoid }
@media print { body { margin: 0; font-size: 11pt } h2 { break-after: avoid } }
`

function html(blocks: readonly Block[]): string {
  const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
  const clean = (text: string) => text.replace(/[&<>"]/g, (sign) => entities[sign]!)
  const cells = (tag: string, values: readonly string[]) =>
    `<tr>${values.map((value) => `<${tag}${tag === 'th' ? ' scope="col"' : ''}>${clean(value)}</${tag}>`).join('')}</tr>`
  const body = blocks.map((block) => {
    if ('heading' in block) return `<h${block.level}>${clean(block.heading)}</h${block.level}>`
    if ('paragraph' in block) return `<p>${clean(block.paragraph)}</p>`
    if ('items' in block) return `<ul>\n${block.items.map((item) => `<li>${clean(item)}</li>`).join('\n')}\n</ul>`
    return `<table>\n<thead>${cells('th', block.columns)}</thead>\n<tbody>\n${block.rows.map((row) => cells('td', row)).join('\n')}\n</tbody>\n</table>`
  })
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>My stories</title>
<style>${style}</style>
</head>
<body>
${body.join('\n')}
</body>
</html>
`
}
