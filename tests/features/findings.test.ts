/** What is shown of findings: diagnostics, hover, quick fixes. */
import { expect, test } from 'vitest'
import { CodeActionKind, type MarkupContent, type TextDocumentEdit } from 'vscode-languageserver'
import { provideCodeActions } from '../../server/features/actions.ts'
import { provideDiagnostics } from '../../server/features/diagnostics.ts'
import { provideHover } from '../../server/features/hover.ts'
import type { View } from '../../server/features/view.ts'
import { applied, type Fixture, fixture, source } from './fixture.ts'

const blank = `## The slow report

**Situation:** Our report took nine hours and two teams waited.

**Task:** I had to bring it below one hour.

**Action:** I built a TB$0D tool that moved the join.

**Result:** It took forty minutes.
`
const client = { rulesPage: 'https://example.org/rules', isOurs: true }

const hover = ({ view, position, textDocument }: Fixture) => provideHover(view, { position, textDocument })
const text = ({ contents }: NonNullable<ReturnType<typeof hover>>) => (contents as MarkupContent).value

test('a diagnostic points at the words, names its rule and links its page', () => {
  const { view } = fixture(blank, { client })
  const diagnostics = provideDiagnostics(view)
  expect(diagnostics.map(({ range, code }) => `${code}: ${source(view, range)}`)).toEqual(['placeholder: TBD'])
  expect(diagnostics[0]).toMatchObject({
    source: 'star-stories',
    codeDescription: { href: 'https://example.org/rules#placeholder' },
  })
})

test('the same words in another place keep their identity', () => {
  const [first] = provideDiagnostics(fixture(blank).view)
  const [second] = provideDiagnostics(fixture(`# All my stories\n\nSome words before.\n\n${blank}`).view)
  expect(first!.data).toBeDefined()
  expect(second!.data).toEqual(first!.data)
})

test('hover on a finding says why, what instead, and shows an example', () => {
  const shown = hover(fixture(blank, { client }))!
  expect(text(shown)).toContain('[placeholder](https://example.org/rules#placeholder)')
  expect(text(shown)).toContain('**Instead:**')
  expect(text(shown)).toMatch(/```text\n[^`]+\^\^[^`]+```/)
})

test('hover on a label says what belongs there, how long, and what is listened for', () => {
  const shown = hover(fixture(blank.replace('$0', '').replace('**Task', '**Ta$0sk')))!
  expect(text(shown)).toContain('**Task** · 10–15 s')
  expect(text(shown)).toContain('Interviewers listen for:\n- ')
})

test('both at once where they meet', () => {
  const { view, position, textDocument } = fixture(blank.replace('$0', '').replace('**Task', '**Ta$0sk'))
  const at = view.document.getText().indexOf('Task')
  const finding = { ...view.findings[0]!, span: { start: at, end: at + 4 } }
  const shown = provideHover({ ...view, findings: [finding] }, { position, textDocument })!
  expect(text(shown)).toContain('**Task**')
  expect(text(shown)).toContain('**Instead:**')
})

test('hover on a number says what backs it and what is lacking', () => {
  const result = (said: string) => text(hover(fixture(blank.replace('$0', '').replace('It took forty minutes', said)))!)
  expect(result('Run time fell from 540 to $040 minutes over twelve weeks')).toMatch(
    /is backed in this story[\s\S]*You say:[\s\S]*over which period or cases: “over twelve weeks”/,
  )
  expect(result('Accuracy was 9$04%')).toMatch(/is not backed[\s\S]*Any of these would help:\n- where it was measured/)
})

test('hover elsewhere shows nothing', () => {
  expect(hover(fixture(blank.replace('$0', '').replace('teams', 'te$0ams')))).toBeNull()
  expect(hover(fixture('$0'))).toBeNull()
})

function actions(marked: string, only?: string[], facts: View['client'] = client) {
  const { view, position, textDocument } = fixture(marked, { client: facts })
  const range = { start: position, end: position }
  const context = { diagnostics: [], ...(only && { only }) }
  return { view, actions: provideCodeActions(view, { textDocument, range, context }) }
}

test('what is found can be ignored here, and then is quiet', () => {
  const { view, actions: offered } = actions(blank)
  const [change] = offered.find(({ title }) => title === 'Ignore here')!.edit!.documentChanges as TextDocumentEdit[]
  expect(change!.textDocument).toEqual({ uri: view.document.uri, version: 1 })
  const after = applied(view, change!.edits as Parameters<typeof applied>[1])
  expect(after).toContain('\n<!-- star-stories-disable-next-line placeholder -->\n**Action:**')
  expect(provideDiagnostics(fixture(after).view)).toEqual([])
})

test('the comment goes where a quote or an item goes', () => {
  const { view, actions: offered } = actions(blank.replace(/^\*/gm, '> *').replace(/^$/gm, '>'))
  const [change] = offered.find(({ title }) => title === 'Ignore here')!.edit!.documentChanges as TextDocumentEdit[]
  const after = applied(view, change!.edits as Parameters<typeof applied>[1])
  expect(after).toContain('\n> <!-- star-stories-disable-next-line placeholder -->\n> **Action:**')
})

test('a rule can be explained where there is a command for it', () => {
  const commands = (offered: ReturnType<typeof actions>) => offered.actions.flatMap(({ command }) => command ?? [])
  expect(commands(actions(blank))).toMatchObject([{ command: 'star-stories.explainRule', arguments: ['placeholder'] }])
  expect(commands(actions(blank, undefined, {}))).toEqual([])
})

test('nothing is offered elsewhere, nor where another sort of action is asked for', () => {
  expect(actions(blank.replace('$0', '')).actions).toEqual([])
  expect(actions(blank, [CodeActionKind.RefactorExtract]).actions).toEqual([])
  expect(actions(blank, [CodeActionKind.QuickFix]).actions).not.toEqual([])
})

test('all safe fixes at once, where asked for by name', () => {
  const { view, position, textDocument } = fixture(blank)
  const [finding] = view.findings
  const { start, end } = finding!.span
  const fix = (text: string, safe: boolean, from = start, to = end) => ({
    title: text,
    safe,
    edits: [{ span: { start: from, end: to }, text }],
  })
  const findings = [
    { ...finding!, fixes: [fix('risky', false), fix('new', true)] },
    { ...finding!, fixes: [fix('overlapping', true, end - 2)] },
    { ...finding!, fixes: [fix('machine', true, end + 1, end + 5)] },
  ]
  const range = { start: position, end: position }
  const fixAll = (only: string[]) =>
    provideCodeActions({ ...view, findings }, { textDocument, range, context: { diagnostics: [], only } })
  const [action, ...more] = fixAll(['source.fixAll'])
  expect(more).toEqual([])
  const [change] = action!.edit!.documentChanges as TextDocumentEdit[]
  expect(applied(view, change!.edits as Parameters<typeof applied>[1])).toContain('a new machine that')
  expect(fixAll(['source.fixAll.star-stories'])).toHaveLength(1)
  expect(fixAll(['source.organizeImports'])).toEqual([])
})

test('only the named finding is mended when the client names one', () => {
  const { view, position, textDocument } = fixture(blank)
  const diagnostics = provideDiagnostics(view).map((diagnostic) => ({ ...diagnostic, data: 'another' }))
  const range = { start: position, end: position }
  expect(provideCodeActions(view, { textDocument, range, context: { diagnostics } })).toEqual([])
})
