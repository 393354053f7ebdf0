/** What holds for every text, however broken: nothing is thrown, places are true, and what is remembered changes nothing. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyEdits, safeEdits } from '../../server/lint/fix.ts'
import { type Finding, lint, resolve } from '../../server/lint/index.ts'
import { rules } from '../../server/rules/index.ts'
import { parse } from '../../server/story/parse.ts'
import type { Script } from '../../server/story/script.ts'
import type { Span } from '../../server/story/span.ts'

const { config } = resolve([{ rules: Object.fromEntries(rules.map(({ id }) => [id, 'hint'])) }])

/** What answers are made of, and what breaks them. */
const pieces = [
  '# Interview answers\n\n',
  '## Tell me about a time you failed\n\n',
  '### Q3: "Why did you leave?"\n\n',
  '## Result\n\n',
  '**Situation:** Our import took nine hours, and the shop opened late.\n\n',
  '**Task**: I had to halve it.\n',
  '**Action:** I leveraged the best profiler and we loaded the table once.\n\n',
  '**Result:** Pages fell by 60%, from 10 a week to 3.\n\n',
  '**S:** We had [X] users.\n**T:** TBD\n**A:** I asked them.\n**R:** 99.9% accuracy.\n\n',
  '**What I learned:** to ask.\n\n',
  '**Situation/Task:** I was to mend the *slow* `import()` of <b>orders</b>.\n\n',
  '- **Action:** Built a cache.\n  - It held 3 million rows.\n- **Result:** 20% faster.\n',
  '> **You:** I said that it was my mistake.\n>\n> **Interviewer:** And then?\n\n',
  '| Situation | Task | Action | Result |\n| - | - | - | - |\n| It was slow | Mend it | I did | 5% |\n\n',
  '<!-- star-stories-disable-next-line hype -->\n',
  '<!-- star-stories-disable -->\n',
  '<!-- star-stories-enable -->\n',
  '\n\n<details><summary>Answer</summary>\n\nI built it.\n\n</details>\n\n',
  '---\n',
  'kind: failure\n',
  '```\n',
  'donâ€™t 🎉 \u0000 é\n',
  '中文面试：我做了一个项目。\n',
  '\uFEFF',
  '\r\n',
  '\t',
  '    ',
  '[a]: b\n',
  '&amp; \\* ',
  '\n',
] as const

const markdown = fc
  .array(
    fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...pieces) }, fc.string({ unit: 'grapheme', maxLength: 8 })),
    {
      maxLength: 18,
    },
  )
  .map((chosen) => chosen.join(''))

/** A replacement at a share of the text's length. */
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  removed: fc.nat(40),
  added: fc.oneof(fc.constantFrom('', ...pieces), fc.string({ maxLength: 4 })),
})

const edited = (text: string, { at, removed, added }: { at: number; removed: number; added: string }): string => {
  const from = Math.floor(at * text.length)
  return text.slice(0, from) + added + text.slice(from + removed)
}

const plain = ({ start, end }: Span): readonly number[] => [start, end]

/** Everything a Script says, as plain values. */
const shape = ({ text, frontMatter, stories, directives }: Script) => ({
  text,
  frontMatter,
  directives,
  stories: stories.map(({ at, story }) => ({
    at,
    story: {
      ...story,
      kind: story.kind.id,
      passages: story.passages.map(({ sentences, part, prose, ...passage }) => ({
        ...passage,
        part: part && story.parts.indexOf(part),
        text: prose.text,
        spoken: prose.spoken,
        places: Array.from(prose.text, (_, place) => plain(prose.source(place, place + 1))),
        sentences: sentences.length,
      })),
      sentences: story.sentences.map(({ passage, ...sentence }) => ({
        ...sentence,
        passage: story.passages.indexOf(passage),
      })),
    },
  })),
})

const inside = ({ start, end }: Span, outer: Span): boolean =>
  Number.isInteger(start) && Number.isInteger(end) && outer.start <= start && start <= end && end <= outer.end

describe('any text', () => {
  test('is read, and every place lies in it, in order', () => {
    fc.assert(
      fc.property(markdown, (text) => {
        const script = parse(text, { path: 'a.story.md' })
        expect(script.text).toBe(text)
        let from = 0
        for (const { at, story } of script.stories) {
          expect(at).toBeGreaterThanOrEqual(from)
          from = at + story.text.length
          expect(text.slice(at, from)).toBe(story.text)
          const whole = { start: 0, end: story.text.length }
          const spans = [story.head, ...story.parts.flatMap((part) => [part, part.label, part.body])]
          for (const span of [...spans, ...story.passages, ...story.sentences])
            expect(inside(span, whole), JSON.stringify(plain(span))).toBe(true)
          for (const [index, part] of story.parts.entries())
            if (index > 0) expect(part.start).toBeGreaterThanOrEqual(story.parts[index - 1]!.start)
        }
      }),
      { numRuns: 150 },
    )
  })

  test('gives the same Script with an earlier one at hand as without', () => {
    fc.assert(
      fc.property(markdown, fc.array(edit, { minLength: 1, maxLength: 5 }), (text, edits) => {
        let current = text
        let script = parse(current)
        for (const change of edits) {
          current = edited(current, change)
          script = parse(current, {}, script)
          expect(shape(script)).toEqual(shape(parse(current)))
        }
      }),
      { numRuns: 150 },
    )
  })

  test('gives findings in order, each on one line of a story, and the same ones with an earlier Script at hand', () => {
    fc.assert(
      fc.property(markdown, edit, (text, change) => {
        const before = parse(text)
        lint(before, config)
        const after = parse(edited(text, change), {}, before)
        const found = lint(after, config)
        expect(found).toEqual(lint(parse(after.text), config))
        expect(found.map(({ thrown }) => thrown)).toEqual(found.map(() => undefined))
        for (const [index, finding] of found.entries()) {
          expect(storyOf(after, finding.span), JSON.stringify(finding)).toBeDefined()
          expect(after.text.slice(finding.span.start, finding.span.end)).not.toMatch(/[\r\n]/)
          if (index > 0) expect(finding.span.start).toBeGreaterThanOrEqual(found[index - 1]!.span.start)
        }
      }),
      { numRuns: 150 },
    )
  })

  test('is never changed outside the story that a fix belongs to', () => {
    fc.assert(
      fc.property(markdown, (text) => {
        const script = parse(text, { path: 'a.story.md' })
        for (const { span, fixes } of lint(script, config))
          for (const { edits } of fixes) {
            const story = storyOf(script, span)!
            for (const each of edits) expect(inside(each.span, story)).toBe(true)
            expect(applyEdits(text, edits).startsWith(text.slice(0, story.start))).toBe(true)
            expect(applyEdits(text, edits).endsWith(text.slice(story.end))).toBe(true)
          }
      }),
      { numRuns: 150 },
    )
  })

  test('has no safe fix left once all are applied, one round after the other', () => {
    fc.assert(
      fc.property(markdown, (text) => {
        const edits = (source: string): ReturnType<typeof safeEdits> =>
          safeEdits(lint(parse(source, { path: 'a.story.md' }), config) as readonly Finding[])
        let current = text
        for (let round = 0; round < 5; round++) current = applyEdits(current, edits(current))
        expect(edits(current)).toEqual([])
      }),
      { numRuns: 80 },
    )
  })
})

const storyOf = ({ stories }: Script, { start, end }: Span): Span | undefined =>
  stories
    .map(({ at, story }) => ({ start: at, end: at + story.text.length }))
    .find((story) => story.start <= start && end <= story.end)
