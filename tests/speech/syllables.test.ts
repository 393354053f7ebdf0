import { describe, expect, it } from 'vitest'
import { syllables } from '../../server/speech/syllables.ts'

const words: Record<number, string> = {
  1: 'the make worked played through eye used tasks strengths I a queue league world you’re they’re can’t don’t called lived',
  2: "typescript create client's table tested boxes business maybe didn't that'll people really prism rhythm hundred reuse being going player social nation million",
  3: "everyone video database stakeholder w customer deployment engineer area radio employer resource's audience",
  4: 'information technology experience analysis situation actually interviewer responsible algorithm’s negotiate',
  5: 'university organization collaboration enthusiastic interpretation communication',
}

const numerals = {
  1: 'one two three four five six eight nine ten twelve point',
  2: 'zero seven thirteen fourteen fifteen sixteen eighteen nineteen twenty thirty forty fifty sixty eighty ninety hundred thousand million billion trillion percent dollars euros',
  3: 'eleven seventeen seventy quadrillion percentage twentieth gigabytes',
  4: 'milliseconds kilometers etcetera kubernetes',
}

describe('syllables', () => {
  it.each(
    Object.entries(numerals).flatMap(([count, line]) => line.split(' ').map((word) => [word, Number(count)] as const)),
  )('%s: %i, which numbers are made of', (word, count) => expect(syllables(word)).toBe(count))

  it.each(
    Object.entries(words).flatMap(([count, line]) => line.split(' ').map((word) => [word, Number(count)] as const)),
  )('%s: %i', (word, count) => expect(syllables(word)).toBe(count))
})
