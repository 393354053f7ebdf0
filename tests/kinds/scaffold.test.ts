import { describe, expect, test } from 'vitest'
import { kindById, kinds } from '../../server/kinds/index.ts'
import { escapeSnippet, partScaffold, scaffold, unfilled } from '../../server/kinds/scaffold.ts'
import { snippetsOf } from '../../server/kinds/snippets.ts'
import { situation } from '../../server/kinds/star.ts'
import committed from '../../snippets/star-stories.json' with { type: 'json' }

const behavioural = kindById('behavioural')!
const styles = ['heading', 'bold', 'letter'] as const

describe('a scaffold', () => {
  test('reads like a story with blanks', () => {
    expect(unfilled(scaffold(behavioural, { style: 'letter', question: 'Tell me about a race.' }))).toBe(`---
kind: behavioural
---

## Tell me about a race.

**S:** [where you were, what was at stake, your role]

**T:** [what you had to reach, by when, with which limits]

**A:** [what you did, step by step, and why that way]

**R:** [what changed, from what to what, measured how]

**L:** [what you learned and where you used it since]

`)
  })

  test('puts parts one level below the story', () => {
    const text = unfilled(scaffold(behavioural, { style: 'heading', level: 3, frontMatter: false }))
    expect(text).toMatch(/^### Tell me/)
    expect(text.match(/^#### \w+$/gm)).toHaveLength(5)
  })

  test('names its kind and leaves one blank for each part, with tab stops in order', () => {
    for (const kind of kinds)
      for (const style of styles) {
        const snippet = scaffold(kind, { style })
        expect(snippet).toContain(`kind: ${kind.id}\n`)
        expect([...snippet.matchAll(/\$\{(\d+):/g)].map(([, stop]) => Number(stop))).toEqual(
          Array.from({ length: kind.parts.length + 1 }, (_, index) => index + 1),
        )
        expect(snippet.endsWith('$0')).toBe(true)
        expect(unfilled(snippet).match(/\[[^\]]+\]/g)).toEqual(kind.parts.map(({ prompt }) => `[${prompt}]`))
      }
  })

  test('escapes what a snippet would read as its own', () => {
    expect(escapeSnippet('cost: $5 {a} \\n')).toBe('cost: \\$5 {a\\} \\\\n')
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a snippet's own syntax
    const question = 'What did ${name} do with $1 and a \\ or }?'
    expect(unfilled(scaffold(behavioural, { style: 'bold', question }))).toContain(`## ${question}\n`)
  })
})

test('a single part is a label and a blank', () => {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a snippet's own syntax
  expect(partScaffold(situation, 'bold')).toBe('**Situation:** ${1:[where you were, what was at stake, your role]}\n$0')
  expect(unfilled(partScaffold(situation, 'heading'))).toMatch(/^### Situation\n\n\[/)
})

describe('snippets', () => {
  const snippets = Object.values(snippetsOf(kinds))

  test('the committed file is what the kinds give (npm run generate)', () => {
    expect(committed).toEqual(snippetsOf(kinds))
  })

  test('every kind in two styles, every shared part in three', () => {
    const prefixes = snippets.map(({ prefix }) => prefix)
    for (const { id } of kinds) expect(prefixes).toEqual(expect.arrayContaining([`star-${id}`, `star-${id}-heading`]))
    for (const role of ['situation', 'task', 'action', 'result', 'learning'])
      expect(prefixes).toEqual(expect.arrayContaining([`star-${role}`, `star-${role}-heading`, `star-${role}-letter`]))
  })

  test('no prefix twice', () => {
    expect(new Set(snippets.map(({ prefix }) => prefix)).size).toBe(snippets.length)
  })
})
