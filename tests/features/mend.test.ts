/** Fixes that change the shape of a story: applied, read again, and quiet. */
import { describe, expect, test } from 'vitest'
import { CodeActionKind, type TextDocumentEdit } from 'vscode-languageserver'
import { provideCodeActions } from '../../server/features/actions.ts'
import { applied, fixture } from './fixture.ts'

const client = { isOurs: true }

/** What the action of that title leaves, and the rules that then still speak. */
function mended(text: string, title: string | RegExp, only?: string[]) {
  const { view, textDocument } = fixture(text, { client })
  const whole = { start: view.document.positionAt(0), end: view.document.positionAt(text.length) }
  const at = only
    ? { start: view.document.positionAt(text.indexOf('nine')), end: view.document.positionAt(text.indexOf('nine')) }
    : whole
  const actions = provideCodeActions(view, {
    textDocument,
    range: at,
    context: { diagnostics: [], ...(only && { only }) },
  })
  const action = actions.find((each) => (typeof title === 'string' ? each.title === title : title.test(each.title)))
  if (!action?.edit) return undefined
  const [change] = action.edit.documentChanges as TextDocumentEdit[]
  expect(change!.textDocument.version).toBe(1)
  const after = applied(view, change!.edits as Parameters<typeof applied>[1])
  return { text: after, rules: fixture(after).view.findings.map(({ rule, role }) => (role ? `${rule} ${role}` : rule)) }
}

const S = 'Our nightly report took nine hours and two teams waited for it every morning.'
const T = 'I had to bring it below one hour before the audit.'
const A = 'I measured each step, found the join that read everything twice, and moved it.'
const R = 'It took forty minutes in each of the next twelve weeks, measured by the scheduler.'
const blank = '[what changed, from what to what, measured how]'

const hands: Record<string, (label: string, body: string, index: number) => string> = {
  bold: (label, body) => `**${label}:** ${body}\n\n`,
  'bold, colon outside': (label, body) => `**${label}**: ${body}\n\n`,
  'bold line': (label, body) => `**${label}**\n\n${body}\n\n`,
  heading: (label, body) => `### ${label}\n\n${body}\n\n`,
  'numbered heading': (label, body, index) => `### ${index + 1}. ${label}\n\n${body}\n\n`,
  'heading with letter': (label, body) => `### ${label[0]} - ${label}\n\n${body}\n\n`,
  plain: (label, body) => `${label}: ${body}\n\n`,
  capitals: (label, body) => `${label.toUpperCase()}: ${body}\n\n`,
  letter: (label, body) => `**${label[0]}:** ${body}\n\n`,
  item: (label, body) => `- **${label}:** ${body}\n`,
  'numbered item': (label, body, index) => `${index + 1}. **${label}:** ${body}\n`,
  quote: (label, body) => `> **${label}:** ${body}\n>\n`,
  'one line each': (label, body) => `**${label}:** ${body}  \n`,
  'one paragraph': (label, body) => `**${label}:** ${body} `,
  html: (label, body) => `<b>${label}:</b> ${body}\n\n`,
  table: (label, body, index) => `${index === 0 ? '| Part | What I say |\n|---|---|\n' : ''}| ${label} | ${body} |\n`,
  'bold in a table': (label, body, index) =>
    `${index === 0 ? '| Part | What I say |\n|---|---|\n' : ''}| **${label}** | ${body} |\n`,
}

const told = [
  ['Situation', S],
  ['Task', T],
  ['Action', A],
  ['Result', R],
] as const

const tell = (hand: string, parts: readonly (readonly [string, string])[] = told) =>
  `## The slow report\n\n${parts
    .map(([label, body], index) => hands[hand]!(label, body, index))
    .join('')
    .replace(/[\s>]+$/, '')}\n`

describe.each(Object.keys(hands))('labels written like this: %s', (hand) => {
  test.each(told.map(([label]) => label))(
    'a missing %s is inserted in the same hand, and nothing else changes',
    (label) => {
      const parts = told.filter(([name]) => name !== label)
      const before = tell(hand, parts)
      const found = fixture(before).view.findings.map(({ rule, role }) => `${rule} ${role}`)
      if (hand !== 'one paragraph' || label !== 'Situation')
        expect(found).toContain(`missing-part ${label.toLowerCase()}`)
      const result = mended(before, `Insert the missing part: ${label}`)
      if (!result) throw new Error(`No fix for:\n${before}`)
      expect(result.rules).not.toContain(`missing-part ${label.toLowerCase()}`)
      expect(result.rules).toContain('placeholder')
      for (const [, body] of parts) expect(result.text).toContain(body)
      expect(result.text).toMatch(/\[[a-z].*\]|I ___/)
      const whole = fixture(result.text).view.script.stories[0]!.story
      expect(whole.parts.map(({ role }) => role)).toEqual(['situation', 'task', 'action', 'result'])
    },
  )

  test('parts in another order are put right, and then it is the text one would have written', () => {
    const [situation, task, action, result] = told
    const fixed = mended(tell(hand, [situation, task, result, action]), 'Put the parts in the order they are told')
    expect(fixed?.rules).toEqual([])
    if (hand !== 'numbered heading') expect(fixed?.text).toBe(tell(hand))
  })
})

test('the inserted part looks like its neighbours', () => {
  const inserted = (hand: string) =>
    mended(tell(hand, told.slice(0, 3)), /^Insert the missing part/)!.text.slice(
      tell(hand, told.slice(0, 3)).length - 1,
    )
  expect(inserted('bold')).toBe(`\n\n**Result:** ${blank}\n`)
  expect(inserted('heading')).toBe(`\n\n### Result\n\n${blank}\n`)
  expect(inserted('heading with letter')).toBe(`\n\n### R - Result\n\n${blank}\n`)
  expect(inserted('numbered item')).toBe(`\n4. **Result:** ${blank}\n`)
  expect(inserted('quote')).toBe(`\n>\n> **Result:** ${blank}\n`)
  expect(inserted('table')).toBe(`\n| Result | ${blank} |\n`)
  expect(inserted('capitals')).toBe(`\n\nRESULT: ${blank}\n`)
  expect(inserted('one paragraph')).toBe(` **Result:** ${blank}\n`)
})

test('a label that stands over nothing gets the blank', () => {
  for (const hand of ['bold', 'heading', 'item', 'plain', 'table']) {
    const text = tell(hand, [...told.slice(0, 3), ['Result', '']])
    const result = mended(text, /^Insert the missing part/)
    expect(result?.rules, hand).not.toContain('missing-part result')
    expect(result?.text, hand).toContain(blank)
    expect(result?.text.match(/Result/g), hand).toHaveLength(1)
  }
})

test('in a file with Windows line breaks every line break stays one', () => {
  const text = tell('bold', told.slice(0, 3)).replaceAll('\n', '\r\n')
  const result = mended(text, /^Insert the missing part/)!
  expect(result.text.replaceAll('\r\n', '')).not.toContain('\n')
})

describe('labels in another style', () => {
  const kinds = [CodeActionKind.Refactor]
  const to = (hand: string, style: string) => mended(tell(hand), new RegExp(`labels of this story ${style}`), kinds)

  test.each([
    'bold',
    'bold, colon outside',
    'bold line',
    'heading',
    'plain',
    'letter',
    'item',
    'numbered item',
    'quote',
    'one paragraph',
    'html',
  ])('from %s to each other one, and all that is said stays', (hand) => {
    for (const style of ['as headings', 'in bold', 'as letters']) {
      const result = to(hand, style)
      if (!result) {
        expect([hand, style]).toBeOneOf([
          ['bold', 'in bold'],
          ['bold, colon outside', 'in bold'],
          ['bold line', 'in bold'],
          ['heading', 'as headings'],
          ['letter', 'as letters'],
          ['quote', 'in bold'],
          ['one paragraph', 'in bold'],
          ['html', 'in bold'],
        ])
        continue
      }
      expect(result.rules, `${hand} ${style}\n${result.text}`).toEqual([])
      for (const [, body] of told) expect(result.text).toContain(body)
    }
  })

  test('it is the text one would have written', () => {
    expect(to('heading', 'in bold')?.text).toBe(tell('bold'))
    expect(to('bold', 'as headings')?.text).toBe(tell('heading'))
    expect(to('item', 'in bold')?.text).toBe(tell('bold'))
    expect(to('bold', 'as letters')?.text).toBe(tell('letter'))
    expect(to('letter', 'as headings')?.text).toBe(tell('heading'))
    expect(to('one paragraph', 'as headings')?.text).toBe(tell('heading'))
  })

  test('tables are left alone, and so is what holds no story', () => {
    expect(to('table', 'in bold')).toBeUndefined()
    expect(mended('## Notes\n\nIt took nine hours.\n', /labels/, kinds)).toBeUndefined()
  })

  test('lists, code and second paragraphs stay whole', () => {
    const text = tell('item').replace(A, `${A}\n  1. measured\n  2. moved\n\n  Then I \`checked\` it.`)
    const result = mended(text, /as headings/, kinds)
    expect(result?.text).toContain('1. measured\n2. moved\n\nThen I `checked` it.')
  })
})

test('in a file of several stories only the one at the cursor changes', () => {
  const text = `${tell('bold', told.slice(0, 3))}\n${tell('heading')}`
  const result = mended(text, /^Insert the missing part/)!
  expect(result.text.endsWith(tell('heading'))).toBe(true)
  expect(result.rules).toEqual(['placeholder'])
})

describe('what is ignored', () => {
  const hyped = tell('bold').replace(
    'I measured',
    'I used a revolutionary, world-class, cutting-edge method. I measured',
  )
  test.each(['bold', 'item', 'quote', 'table', 'heading'])(
    'in this story keeps still from its start to its end: %s',
    (hand) => {
      const text = `${tell(hand, told.slice(0, 3))}\n${tell('bold', told.slice(0, 3)).replace('report', 'import')}`
      const result = mended(text, 'Ignore in this story')!
      expect(result.text).toContain('<!-- star-stories-disable missing-part -->\n## The slow report')
      expect(result.text).toMatch(/<!-- star-stories-enable missing-part -->\n+## The slow import/)
      expect(result.rules).toEqual(['missing-part result'])
    },
  )

  test('for good, and words that are never flagged, are commands for the client', () => {
    const { view, textDocument } = fixture(hyped, { client })
    const range = { start: view.document.positionAt(0), end: view.document.positionAt(hyped.length) }
    const ask = (folder?: string) =>
      provideCodeActions({ ...view, folder }, { textDocument, range, context: { diagnostics: [] } })
    const commands = ask('file:///stories/').flatMap(({ title, command }) =>
      command?.command === 'star-stories.changeProject' ? [{ title, arguments: command.arguments }] : [],
    )
    expect(commands).toContainEqual({
      title: 'Ignore this finding',
      arguments: ['file:///stories/', { what: 'ignore', key: view.findings[0]!.key }],
    })
    expect(commands).toContainEqual({
      title: 'Never flag “revolutionary”',
      arguments: ['file:///stories/', { what: 'allow', word: 'revolutionary' }],
    })
    expect(ask().map(({ title }) => title)).not.toContain('Ignore this finding')
  })
})
