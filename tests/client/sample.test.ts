/** The sample of the walkthrough shows what it says it shows. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { lint, resolve } from '../../server/lint/index.ts'
import { parse } from '../../server/story/parse.ts'

const text = readFileSync(new URL('../../client/media/sample.md', import.meta.url), 'utf8')
const { config } = resolve([])
const script = parse(text, { kinds: config.kinds })
const findings = lint(script, config)
const rulesIn = (index: number) => {
  const { at, story } = script.stories[index]!
  return findings.filter(({ span }) => at <= span.start && span.start < at + story.text.length).map(({ rule }) => rule)
}

test('two stories: one lacks a part, a number’s evidence and plain words; the other is told whole', () => {
  expect(script.stories.map(({ story }) => story.title)).toEqual([
    'Tell me about a time you made something faster',
    'Tell me about a mistake you made',
  ])
  expect(rulesIn(0)).toEqual(expect.arrayContaining(['missing-part', 'unjustified-metric', 'hype']))
  const loud = findings.filter(({ severity }) => severity === 'warning' || severity === 'error')
  expect(loud.every(({ span }) => span.start < script.stories[1]!.at)).toBe(true)
})
