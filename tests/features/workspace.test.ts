/** What is said of a set of files: coverage, the report, one fact in several places. */
import { expect, test } from 'vitest'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { provideReferences } from '../../server/features/references.ts'
import { provideReport } from '../../server/features/report.ts'
import type { View } from '../../server/features/view.ts'
import { provideWorkspace } from '../../server/features/workspace.ts'
import { coreKinds } from '../../server/lint/coverage.ts'
import { fixture, source } from './fixture.ts'

const told = `## Tell me about a time you made something faster

**Situation:** Our nightly report took nine hours and two teams waited for it every morning.

**Task:** I had to bring it below one hour before the audit.

**Action:** I measured each step, found the join that read everything twice, and moved it.

**Result:** Run time fell from 540 to 40 minutes over twelve weeks, measured by the scheduler.
`
const halfTold = `## Tell me about a mistake you made

**Situation:** I deployed a model that scored every customer twice.

**Action:** I stopped it, told the team and restored the old one.

## Tell me about a conflict with a colleague
`
const again = `## Walk me through a project you are proud of

**Situation:** Two teams waited for a report every morning.

**Task:** I owned the report and its run time.

**Action:** I moved the slowest join into the database.

**Result:** Run time fell from 540 to 40 minutes, and accuracy of the forecast is 94%.
`

const views = (files: Record<string, string>): View[] =>
  Object.entries(files).map(([path, text]) => {
    const { view } = fixture(text)
    const uri = `file:///stories/${path}`
    return { ...view, path, document: TextDocument.create(uri, 'markdown', 1, text) }
  })
const info = (files: Record<string, string>) => {
  const all = views(files)
  return provideWorkspace(all, all[0]!.config.kinds)
}

test('stories by kind with their state, and the core kinds that nobody tells', () => {
  const { stories, kinds } = info({ 'a.md': told, 'b.md': halfTold })
  expect(stories.map(({ title, kind, readiness, path }) => [title, kind, readiness, path])).toEqual([
    ['Tell me about a time you made something faster', 'behavioural', 'open', 'a.md'],
    ['Tell me about a mistake you made', 'failure', 'draft', 'b.md'],
  ])
  expect(stories[1]!.findings.warnings).toBeGreaterThan(0)
  expect(stories[1]!.messages[0]).toMatch(/missing/)
  expect(stories[0]!.low).toBeLessThan(stories[0]!.high)
  const untold = kinds.filter(({ core, stories: mine }) => core && mine.length === 0).map(({ kind }) => kind)
  expect(untold.sort()).toEqual(coreKinds.filter((kind) => kind !== 'behavioural' && kind !== 'failure').sort())
  expect(kinds.every(({ questions }) => questions.length > 0)).toBe(true)
})

test('questions, with and without a story', () => {
  const { questions } = info({ 'a.md': told, 'b.md': halfTold })
  expect(questions.map(({ text, story }) => [text, story])).toEqual([
    ['Tell me about a time you made something faster', 0],
    ['Tell me about a mistake you made', 1],
    ['Tell me about a conflict with a colleague', undefined],
  ])
})

test('numbers to know, each with what backs it or what somebody would ask', () => {
  const { numbers } = info({ 'a.md': told, 'c.md': again })
  const run = numbers.find(({ text, path }) => path === 'a.md' && text.includes('540'))!
  expect(run.evidence.length).toBeGreaterThan(0)
  expect(run.question).toBeUndefined()
  const accuracy = numbers.find(({ text }) => text.includes('94%'))!
  expect(accuracy.question).toContain('94%')
  expect(accuracy.missing.length).toBeGreaterThan(0)
})

test('one effect told with two values in two files is a contradiction', () => {
  const churn = (result: string) =>
    `## The churn model\n\n**Situation:** At the bank customers left every month.\n\n**Task:** I owned the churn model.\n\n**Action:** I rebuilt it with fresh data.\n\n**Result:** ${result}\n`
  const { contradictions } = info({
    'a.md': churn('Churn fell from 27% to 21% in six months.'),
    'c.md': churn('Churn fell by 40% in six months.'),
  })
  expect(contradictions).toHaveLength(1)
  expect(contradictions[0]!.location.uri).toMatch(/c\.md$/)
  expect(contradictions[0]!.other.uri).toMatch(/a\.md$/)
})

test('findings of every file are there for the Problems panel', () => {
  const { files } = info({ 'a.md': told, 'b.md': halfTold })
  expect(files.map(({ path }) => path)).toEqual(['a.md', 'b.md'])
  expect(files[1]!.diagnostics.map(({ code }) => code)).toContain('missing-part')
})

test('from a number to the other places that tell the same', () => {
  const [one, two, three] = views({ 'a.md': told, 'c.md': again, 'd.md': again.replace('540 to 40', '540 to 20') })
  const position = one!.document.positionAt(told.indexOf('540'))
  const places = (includeDeclaration: boolean) =>
    provideReferences(one!, { textDocument: { uri: '' }, position, context: { includeDeclaration } }, [
      one!,
      two!,
      three!,
    ])
  expect(places(false).map(({ uri, range }) => [uri, source(two!, range)])).toEqual([
    ['file:///stories/c.md', expect.stringContaining('540 to 40 minutes')],
  ])
  expect(places(true)).toHaveLength(2)
  const elsewhere = one!.document.positionAt(3)
  expect(
    provideReferences(one!, { textDocument: { uri: '' }, position: elsewhere, context: { includeDeclaration: true } }),
  ).toEqual([])
})

test('equal numbers of different things are different facts', () => {
  const { view, position, textDocument } = fixture(
    told.replace('Run time fell from 540', 'Errors fell by 80%. The $0cost fell by 80% and run time fell from 540'),
  )
  const found = provideReferences(view, { textDocument, position, context: { includeDeclaration: true } })
  expect(found.map(({ range }) => source(view, range)).filter((text) => text.includes('Errors'))).toEqual([])
})

test('the report says the same on paper, in markdown and as a page that points nowhere outside', () => {
  const set = info({ 'a.md': told, 'b.md': halfTold.replace('mistake', 'mistake | 1 < 2'), 'c.md': again })
  const markdown = provideReport(set, 'markdown')
  expect(markdown).toContain('# My stories')
  expect(markdown).toMatch(/\| Tell me about a time you made something faster \| \d:\d\d \|/)
  expect(markdown).toContain('mistake \\| 1 \\< 2')
  expect(markdown).toContain('## Still untold')
  expect(markdown).toContain('- Tell me about a conflict with a colleague')
  expect(markdown).toContain('## Numbers to know')
  const html = provideReport(set, 'html')
  expect(html).toContain('<h1>My stories</h1>')
  expect(html).toContain('mistake | 1 &lt; 2')
  expect(html).toContain("default-src 'none'")
  expect(html).not.toMatch(/https?:/)
})

test('an empty set says so and breaks nothing', () => {
  const { kinds } = fixture('').view.config
  const set = provideWorkspace([], kinds)
  expect(set.stories).toEqual([])
  expect(set.kinds.map(({ kind }) => kind).sort()).toEqual([...coreKinds].sort())
  expect(provideReport(set, 'markdown')).toContain('0 stories')
})
