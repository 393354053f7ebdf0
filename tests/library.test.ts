/** The whole library on one page: what a program does that is neither an editor nor our command line. */
import { expect, test } from 'vitest'
import {
  applyEdits,
  drawUnder,
  lint,
  parse,
  positionsOf,
  resolve,
  ruleById,
  spokenIn,
  timeOfAll,
} from '../server/index.ts'

const text = `## The slow import

**Situation:** Our nightly import took nine hours and blocked the shop.

**Task:** I had to bring it under TBD hours before the Christmas sale.

**Action:** I found a lookup that ran once for every row and loaded the table once instead.
`

test('from text to findings, times and mended text', () => {
  const { config, problems } = resolve([{ rules: { 'result-without-number': 'off' } }])
  expect(problems).toEqual([])

  const script = parse(text, { kinds: config.kinds })
  expect(script.stories.map(({ story }) => [story.title, story.parts.map(({ role }) => role)])).toEqual([
    ['The slow import', ['situation', 'task', 'action']],
  ])

  const findings = lint(script, config).filter(({ severity }) => severity === 'warning')
  const place = positionsOf(text)
  expect(findings.map(({ rule, span }) => `${place(span.start).line} ${rule}`)).toEqual([
    '1 missing-part',
    '5 placeholder',
  ])
  expect(
    drawUnder(
      text,
      findings.map(({ span }) => span),
    ),
  ).toContain(`**Task:** I had to bring it under TBD hours before the Christmas sale.
                                  ^^^`)
  expect(ruleById(findings[0]!.rule)!.why).toMatch(/\.$/)

  const mended = applyEdits(text, [{ span: findings[1]!.span, text: 'two' }])
  expect(lint(parse(mended), config).map(({ rule }) => rule)).not.toContain('placeholder')

  const { words, low, seconds, high } = timeOfAll(spokenIn(script), config.speakingRate)
  expect(words).toBeGreaterThan(30)
  expect([low, seconds, high]).toEqual([low, seconds, high].toSorted((a, b) => a - b))
})
