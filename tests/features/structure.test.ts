import { expect, test } from 'vitest'
import type { DocumentSymbol, SelectionRange } from 'vscode-languageserver'
import { provideFoldingRanges } from '../../server/features/folding.ts'
import { provideSelectionRanges } from '../../server/features/selection.ts'
import { provideDocumentSymbols } from '../../server/features/symbols.ts'
import type { View } from '../../server/features/view.ts'
import { fixture, source } from './fixture.ts'

const two = `# Stories

## The slow report

**Situation:** Our report took nine hours and two teams waited.

**Task:** I had to bring it below one hour.

**Action:** I measured each step.
I moved the join into the database.

**Result:** It took forty minutes.

## The lost parcel

### Situation

We lost parcels in the depot.

### Task

I had to find out where.

### Action

I put a scanner on every gate. Then I $0compared both lists.

### Result

We lost two in the next year.
`

test('the outline shows stories and their parts', () => {
  const { view } = fixture(two)
  expect(drawn(view, provideDocumentSymbols(view))).toMatchInlineSnapshot(`
    "The slow report (Behavioural (STAR)) at The slow report
      Situation (situation) at **Situation:**
      Task (task) at **Task:**
      Action (action) at **Action:**
      Result (result) at **Result:**
    The lost parcel (Behavioural (STAR)) at The lost parcel
      Situation (situation) at ### Situation
      Task (task) at ### Task
      Action (action) at ### Action
      Result (result) at ### Result
    "
  `)
})

test('stories and parts fold', () => {
  const { view } = fixture(two)
  const lines = two.split('\n')
  const folds = provideFoldingRanges(view).map(({ startLine, endLine }) => `${lines[startLine]} … ${lines[endLine]}`)
  expect(folds).toMatchInlineSnapshot(`
    [
      "## The slow report … **Result:** It took forty minutes.",
      "**Action:** I measured each step. … I moved the join into the database.",
      "## The lost parcel … We lost two in the next year.",
      "### Situation … We lost parcels in the depot.",
      "### Task … I had to find out where.",
      "### Action … I put a scanner on every gate. Then I $0compared both lists.",
      "### Result … We lost two in the next year.",
    ]
  `)
})

test('a selection grows from the sentence to the story', () => {
  const { view, position, textDocument } = fixture(two)
  const [innermost] = provideSelectionRanges(view, { textDocument, positions: [position] })
  expect(outwards(innermost).map(({ range }) => shortened(source(view, range)))).toMatchInlineSnapshot(`
    [
      "Then I compared both lists.",
      "I put a scanner on every gate. Then I compared both lists.",
      "### Action⏎⏎I put a scanner on every gate. Then I compared both lists.",
      "## The lost parcel⏎⏎### Situat … ⏎We lost two in the next year.",
      "# Stories⏎⏎## The slow report⏎ … We lost two in the next year.⏎",
    ]
  `)
})

test.each([
  ['nothing', ''],
  ['no story', '# Shopping\n\n- milk\n- 2 eggs\n'],
])('%s has no outline and no folds', (_, text) => {
  const { view, position, textDocument } = fixture(text)
  expect(provideDocumentSymbols(view)).toEqual([])
  expect(provideFoldingRanges(view)).toEqual([])
  expect(provideSelectionRanges(view, { textDocument, positions: [position] })).toHaveLength(1)
})

const drawn = (view: View, symbols: readonly DocumentSymbol[], indent = ''): string =>
  symbols
    .map(
      ({ name, detail, selectionRange, children = [] }) =>
        `${indent}${name} (${detail}) at ${source(view, selectionRange)}\n${drawn(view, children, `${indent}  `)}`,
    )
    .join('')

const outwards = (range: SelectionRange | undefined): SelectionRange[] =>
  range ? [range, ...outwards(range.parent)] : []

const shortened = (text: string) => (text.length > 70 ? `${text.slice(0, 30)} … ${text.slice(-30)}` : text)
