/** Every rule, by its own examples: a new rule needs no line here. */
import { describe, expect, test } from 'vitest'
import { undraw } from '../server/lint/draw.ts'
import { applyEdits } from '../server/lint/fix.ts'
import { rules } from '../server/rules/index.ts'
import type { Rule } from '../server/rules/rule.ts'
import { drawn, findingsIn } from './check.ts'

const isFlagged = (example: string): boolean => undraw(example) !== example

test('no two rules share a name', () => {
  const ids = rules.map(({ id }) => id)
  expect(ids).toEqual([...new Set(ids)])
})

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  test('is described for people', () => {
    expect(rule.id).toMatch(/^[a-z]+(-[a-z]+)*$/)
    for (const sentence of [rule.message, rule.why, rule.instead]) {
      expect(sentence.trim()).toBe(sentence)
      expect(sentence).not.toContain('\n')
      expect(sentence).toMatch(/[.?][”*]*$/)
    }
    expect(rule.message.length).toBeLessThan(120)
    expect(Boolean(rule.check) || Boolean(rule.checkScript)).toBe(true)
  })

  test('has an example that is flagged, and two that stay clean', () => {
    const flagged = rule.examples.filter(isFlagged)
    expect(flagged.length).toBeGreaterThanOrEqual(1)
    expect(rule.examples.length - flagged.length).toBeGreaterThanOrEqual(2)
  })

  test.each(examplesOf(rule))('example %i, %s', (_, __, example) => {
    expect(drawn(undraw(example), { rules: [rule] })).toBe(example)
    for (const { message, related } of findingsIn(undraw(example), { rules: [rule] })) {
      for (const sentence of [message, ...related.map((other) => other.message)]) {
        expect(sentence).not.toContain('\n')
        expect(sentence).toMatch(/[.?][”)]*$/)
      }
    }
  })

  test.each(examplesOf(rule))('example %i, %s, with the line breaks of Windows', (_, __, example) => {
    const drawing = drawn(undraw(example).replaceAll('\n', '\r\n'), { rules: [rule] })
    expect(drawing.replaceAll('\r\n', '\n')).toBe(example)
  })

  test.each(fixesOf(rule))('after “%s” it is quiet there', (_, text, edits, key) => {
    const left = findingsIn(applyEdits(text, edits), { rules: [rule] })
    expect(left.map((finding) => finding.key)).not.toContain(key)
    expect(left.length).toBeLessThan(findingsIn(text, { rules: [rule] }).length)
  })
})

function examplesOf({ examples }: Rule) {
  return examples.map(
    (example, at) => [at + 1, isFlagged(example) ? 'flagged' : 'clean', example] as [number, string, string],
  )
}

function fixesOf(rule: Rule) {
  return rule.examples.flatMap((example) => {
    const text = undraw(example)
    return findingsIn(text, { rules: [rule] }).flatMap(({ fixes, key }) =>
      fixes.map(({ title, edits }) => [title, text, edits, key] as const),
    )
  })
}
