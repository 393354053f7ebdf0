import { expect, test } from 'vitest'
import { CompletionTriggerKind } from 'vscode-languageserver'
import { provideCompletion } from '../../server/features/completion.ts'
import { applied, fixture } from './fixture.ts'

/** The labels offered at the cursor. */
const offered = (text: string, client = { isOurs: true }) => {
  const { view, position, textDocument } = fixture(text, { client })
  return provideCompletion(view, { position, textDocument }).map(({ label }) => label)
}

/** The text after the first offer is taken. */
const taken = (text: string) => {
  const { view, position, textDocument } = fixture(text, { client: { isOurs: true } })
  const [item] = provideCompletion(view, { position, textDocument })
  const edit = item?.textEdit
  return edit && 'range' in edit ? applied(view, [edit]) : undefined
}

const bold = `## The slow report

**Situation:** Our report took nine hours.

**Task:** I had to bring it below one hour.

**Action:** I measured each step and moved the join.

`

test('labels that are still missing, in the order they are told', () => {
  expect(offered(`${bold}$0`)[0]).toBe('Result')
  expect(offered(`${bold}**$0`)[0]).toBe('Result')
  expect(offered(`${bold}**Re$0`)[0]).toBe('Result')
  expect(offered(bold.replace(/\*\*Task.*\n/, '$0\n'))[0]).toBe('Task')
})

test.each([
  ['bold', bold, '**Result:** '],
  ['colon outside', bold.replaceAll(':**', '**:'), '**Result**: '],
  ['letter', bold.replace('Situation', 'S').replace('Task', 'T').replace('Action', 'A'), '**R:** '],
  ['heading', bold.replaceAll(/\*\*(\w+):\*\* (.*)/g, '### $1\n\n$2'), '### Result\n\n'],
  [
    'list item',
    bold.replaceAll('**S', '- **S').replaceAll('**T', '- **T').replaceAll('**A', '- **A'),
    '- **Result:** ',
  ],
])('a missing label is written as the others are: %s', (_, story, label) => {
  expect(taken(`${story}$0`)).toBe(`${story}${label}`)
})

test('nothing in the middle of a sentence', () => {
  expect(offered(bold.replace('nine', 'nine $0'))).toEqual([])
})

test('kinds in the front matter', () => {
  expect(offered('---\nkind: $0\n---\n')).toContain('failure')
  expect(offered('---\n$0\n---\n')).toEqual(['kind', 'question', 'target', 'star-stories'])
  expect(offered('---\nquestion: $0\n---\n')).toEqual([])
})

test.each(['disable-next-line', 'disable', 'enable'])('rules in a silencing comment: %s', (action) => {
  expect(offered(`<!-- star-stories-${action} $0 -->\n`)).toContain('missing-part')
  expect(offered(`<!-- star-stories-${action} missing-part $0 -->\n`)).toContain('missing-part')
  expect(offered(`<!-- $0star-stories-${action} -->\n`)).toEqual([])
})

test('scaffolds for clients that bring none', () => {
  expect(offered('$0', { isOurs: false })).toContain('star-failure')
  expect(offered('$0')).toEqual(['star-front-matter'])
  expect(offered('Some words $0', { isOurs: false })).toEqual([])
})

test('a typed blank opens kinds and rules only', () => {
  const context = { triggerKind: CompletionTriggerKind.TriggerCharacter, triggerCharacter: ' ' } as const
  const at = (text: string) => {
    const { view, position, textDocument } = fixture(text)
    return provideCompletion(view, { position, textDocument, context }).length
  }
  expect(at('---\nkind: $0\n---\n')).toBeGreaterThan(0)
  expect(at(`${bold}- $0`)).toBe(0)
})

test('settings in the front matter: what a file may set, rules and how loud they are', () => {
  const at = (lines: string) => offered(`---\n${lines}\n---\n`)
  expect(at('star-stories:\n  $0')).toEqual(['rules', 'lexicon', 'speakingRate'])
  expect(at('star-stories:\n  rules:\n    $0')).toContain('hype')
  expect(at('star-stories:\n  rules:\n    hype: $0')).toEqual(['off', 'hint', 'information', 'warning', 'error'])
  expect(at('title:\n  $0')).toEqual([])
  expect(at('star-stories:\n  rules:\n    hype: off\n$0')).toContain('kind')
})

test('the whole front matter on the first line, once', () => {
  expect(taken('$0')).toMatch(/^---\nkind: \$\{1\|[\w,-]+\|\}\nquestion: /)
  expect(offered('---\nkind: pitch\n---\n$0')).toEqual([])
  expect(offered('# Title\n\n$0')).toEqual([])
})
