/** Every rule is held to its own examples: what they draw is what is found, and every fix leaves the text quiet. */
import { describe, expect, it } from 'vitest'
import { undraw } from '../server/lint/draw.ts'
import { applyEdits } from '../server/lint/fix.ts'
import { rules } from '../server/rules/index.ts'
import { findingsIn, only, redrawn } from './check.ts'

const oneSentence = /^[^\n]*[.?!”"’)]$/

it('names every rule once, in kebab-case', () => {
  const ids = rules.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/)
})

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const settings = only(id)
  const flagged = rule.examples.filter((example) => undraw(example) !== example)
  const clean = rule.examples.filter((example) => undraw(example) === example)

  it('says what to do next, why, and what to write instead', () => {
    expect(rule.message).toMatch(oneSentence)
    for (const text of [rule.why, rule.instead]) {
      expect(text.length).toBeGreaterThan(40)
      expect(text).toMatch(oneSentence)
    }
  })

  it('shows an example that is flagged and two that are not', () => {
    expect(flagged.length).toBeGreaterThanOrEqual(1)
    expect(clean.length).toBeGreaterThanOrEqual(2)
  })

  it.each(rule.examples.map((example, at) => [at + 1, example] as const))(
    'finds what example %i draws',
    (_, example) => {
      expect(redrawn(example, settings)).toBe(example)
    },
  )

  it.each(rule.examples.map((example, at) => [at + 1, example] as const))(
    'finds the same in example %i with CRLF',
    (_, example) => {
      const windows = undraw(example).replaceAll('\n', '\r\n')
      const plain = findingsIn(undraw(example), settings)
      expect(
        findingsIn(windows, settings).map(({ message, span }) => [message, windows.slice(span.start, span.end)]),
      ).toEqual(plain.map(({ message, span }) => [message, undraw(example).slice(span.start, span.end)]))
    },
  )

  it.skipIf(flagged.length === 0)('speaks in single sentences', () => {
    for (const example of flagged)
      for (const { message, related } of findingsIn(undraw(example), settings))
        for (const text of [message, ...related.map((other) => other.message)]) expect(text).toMatch(oneSentence)
  })

  const fixes = flagged.flatMap((example) => {
    const text = undraw(example)
    return findingsIn(text, settings).flatMap((finding) => finding.fixes.map((fix) => ({ text, fix })))
  })
  it.skipIf(fixes.length === 0)('is quiet once a fix is applied', () => {
    for (const { text, fix } of fixes) {
      const mended = applyEdits(text, fix.edits)
      const before = findingsIn(text, settings)
      const after = findingsIn(mended, settings)
      expect(after.length, `${fix.title}:\n${mended}`).toBeLessThan(before.length)
    }
  })
})
