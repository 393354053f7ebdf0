/** A file while it is being written: half-typed, changed anywhere, read again from what was known. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { blocksIn, parse } from '../../server/story/parse.ts'
import type { Script } from '../../server/story/script.ts'
import type { Span } from '../../server/story/span.ts'
import { plain } from './plain.ts'

const storyOf = (at: number): string => `## Story ${at}: the invoices

**Situation:** Our shop number ${at} had two thousand invoices a month, and I was new there.

**Task:** I had to bring the errors under 2% before the audit.

**Action:** I wrote a check and tested it on 400 invoices from May.

- I asked two clerks to mend what it had missed.

**Result:** Errors fell from 6% to 1.5%, as counted by the auditor.

`
const bank = `# My interview stories\n\n${[1, 2, 3, 4].map(storyOf).join('')}`

const dialogue = `# Mock interview

**Ines:** Tell me about a time you failed.

**Omar:** I shipped a pricing change on a Friday, and on Saturday two hundred customers saw the wrong price.

**Ines:** And what did you do?

**Omar:** I rolled it back myself & wrote to each of them.\u00a0Nobody left.

<details>
<summary>Describe a conflict with a colleague</summary>

> "We both wanted to own the notes,
> so I asked her to *split* them with me."

</details>
`

const mixed = `---
kind: project
target: 2 min
---

# Project: the export

| Stage | Content |
|---|---|
| Situation | The export took four hours, and I waited for it |
| Task | I had to bring it under ten minutes |
| Action | I moved the \`JOIN\` out of the loop |
| Result | |

<!-- star-stories-disable-next-line hype -->

1. Tell me about a time you led.

   I kept a list on the wall, and after two months itâ€™s empty.

~~~sql
select 1
~~~

- **S** — It was slow.
- **A** — I mended it.
- **R** — It is fast.
`

const inside = (inner: Span, outer: Span): boolean =>
  outer.start <= inner.start && inner.start <= inner.end && inner.end <= outer.end

/** Blocks tile the text; stories, parts, passages and sentences lie in one another. */
function expectSound(script: Script): void {
  expect(
    blocksIn(script)
      .map(({ text }) => text)
      .join(''),
  ).toBe(script.text)
  for (const { at, story } of script.stories) {
    const whole = { start: 0, end: story.text.length }
    expect(script.text.startsWith(story.text, at)).toBe(true)
    const strays = [
      ...[story.head, ...story.parts, ...story.passages].filter((span) => !inside(span, whole)),
      ...story.parts.filter((part) => !inside(part.label, part) || !inside(part.body, part)),
      ...story.sentences.filter((sentence) => !inside(sentence, sentence.passage)),
      ...story.passages.filter(({ part, start }) => part && start < part.start),
    ]
    expect(strays).toEqual([])
  }
}

test.each([
  ['a story bank', storyOf(1)],
  ['a dialogue', dialogue],
  ['a mixture', mixed],
])('every beginning of %s is read', (_, text) => {
  let typed = parse('')
  for (let end = 1; end <= text.length; end++) {
    typed = parse(text.slice(0, end), {}, typed)
    expectSound(typed)
  }
  expect(plain(typed)).toEqual(plain(parse(text)))
})

test('any text is read', () => {
  expectSound(parse('> \uFEFF**Result:** Errors fell from 6% to 1.5%.\n', { isScript: true }))
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => expectSound(parse(text))))
  fc.assert(fc.property(fc.boolean(), markdown, (isScript, text) => expectSound(parse(text, { isScript }))))
})

const pieces = [
  ...bank.split(/(?<=\n\n)/).slice(0, 8),
  ...dialogue.split(/(?<=\n\n)/),
  ...mixed.split(/(?<=\n)/),
  '---\n',
  '```\n',
  '~~~\n',
  '> ',
  '    ',
  '<!--',
  '-->',
  '<pre>',
  '</pre>',
  '\r\n',
  '\n\n',
  '\uFEFF',
]
const markdown = fc.array(fc.constantFrom(...pieces), { maxLength: 25 }).map((chosen) => chosen.join(''))

const edits = fc.array(
  fc.record({
    at: fc.nat(5000),
    removed: fc.nat(60),
    added: fc.oneof(fc.constant(''), fc.constantFrom(...pieces), fc.string({ maxLength: 3 })),
  }),
  { minLength: 1, maxLength: 6 },
)

describe('an edit', () => {
  test('anywhere gives what reading the whole text gives', () => {
    fc.assert(
      fc.property(fc.oneof(markdown, fc.constant(bank)), edits, fc.boolean(), (text, changes, isScript) => {
        let script = parse(text, { isScript })
        for (const { at, removed, added } of changes) {
          const from = at % (script.text.length + 1)
          const next = script.text.slice(0, from) + added + script.text.slice(from + removed)
          script = parse(next, { isScript }, script)
          expect(plain(script)).toEqual(plain(parse(next, { isScript })))
        }
      }),
      { numRuns: 150 },
    )
  })

  test('of words in one story leaves every other story the same object', () => {
    let before = parse(bank)
    fc.assert(
      fc.property(
        fc.nat(3),
        fc.nat(1000),
        fc.constantFrom('x', ' ', 'word ', '.', '5%', '*'),
        (index, place, typed) => {
          const { at, story } = before.stories[index]!
          const { body } = story.parts[place % story.parts.length]!
          const from = at + body.start + 1 + (place % (body.end - body.start - 1))
          const after = parse(before.text.slice(0, from) + typed + before.text.slice(from), {}, before)
          expect(after.stories).toHaveLength(4)
          for (const [other, { story: now }] of after.stories.entries())
            expect(now === before.stories[other]!.story, `${typed} at ${from}`).toBe(other !== index)
          before = after
        },
      ),
    )
  })

  test('of a title leaves the stories around it the same objects', () => {
    const before = parse(bank)
    const at = bank.indexOf('Story 3')
    const after = parse(`${bank.slice(0, at)}My ${bank.slice(at)}`, {}, before)
    expect(after.stories.map(({ story }, index) => story === before.stories[index]!.story)).toEqual([
      true,
      true,
      false,
      true,
    ])
  })

  test('above moves a story and reads it no more', () => {
    const before = parse(bank)
    const preface = 'In the order I tell them.\n\n'
    const after = parse(bank.replace('stories\n\n', `stories\n\n${preface}`), {}, before)
    for (const [index, { at, story }] of after.stories.entries()) {
      expect(story === before.stories[index]!.story).toBe(true)
      expect(at).toBe(before.stories[index]!.at + preface.length)
    }
  })

  test('that changes nothing gives the same places', () => {
    const before = parse(bank)
    const after = parse(bank, {}, before)
    expect(after.stories.map((placed, index) => placed === before.stories[index])).toEqual([true, true, true, true])
  })
})
