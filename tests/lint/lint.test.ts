/** From rules to findings: levels, silence, echoes, what is remembered and what a failing rule does. */
import { describe, expect, test } from 'vitest'
import { configFor, problemsIn, resolve } from '../../server/lint/index.ts'
import { echoes, lint } from '../../server/lint/lint.ts'
import { rules } from '../../server/rules/index.ts'
import type { Found, Rule } from '../../server/rules/rule.ts'
import { parse } from '../../server/story/parse.ts'
import { type Story, spanIn } from '../../server/story/script.ts'
import { drawn, findingsIn, type Options } from '../check.ts'

const text = `## The slow import

**Situation:** Our import was slow and sad.

**Task:** I had to mend it.

**Action:** I found the slow loop.

**Result:** It is not slow any more.
`

/** Finds a word wherever it is said. */
const finds = (id: string, word: string, more: Partial<Found> = {}, rule: Partial<Rule> = {}): Rule => ({
  id,
  severity: 'warning',
  message: `Not “${word}”.`,
  why: 'Because.',
  instead: 'Something else.',
  examples: [],
  *check({ sentences }) {
    for (const sentence of sentences)
      for (const { index } of sentence.text.matchAll(new RegExp(word, 'g')))
        yield { span: spanIn(sentence, index, index + word.length), ...more }
  },
  ...rule,
})
const slow = finds('slow', 'slow')

const said = (options: Options, source = text): string[] =>
  findingsIn(source, options).map(
    ({ rule, severity, span }) => `${rule} ${severity} ${source.slice(span.start, span.end)}`,
  )

test('what is found is told in order of place, with offsets of the file', () => {
  expect(drawn(`Some words before.\n\n${text}`, { rules: [finds('sad', 'sad'), slow] })).toBe(`Some words before.

## The slow import

**Situation:** Our import was slow and sad.
                              ^^^^     ^^^

**Task:** I had to mend it.

**Action:** I found the slow loop.
                        ^^^^

**Result:** It is not slow any more.
                      ^^^^
`)
})

test('a finding has the place of everything in it shifted with its story', () => {
  const rule = finds('sad', 'sad', {
    related: [{ span: { start: 0, end: 2 }, message: 'The heading.' }],
    fixes: [{ title: 'Drop it', safe: true, edits: [{ span: { start: 3, end: 6 }, text: '' }] }],
  })
  const [found] = findingsIn(`Some words before.\n\n${text}`, { rules: [rule] })
  const at = 'Some words before.\n\n'.length
  expect(found).toMatchObject({
    related: [{ span: { start: at, end: at + 2 } }],
    fixes: [{ safe: true, edits: [{ span: { start: at + 3, end: at + 6 } }] }],
  })
})

test('a finding ends on the line where it starts', () => {
  const across: Rule = {
    ...slow,
    *check(story) {
      yield { span: { start: 3, end: story.text.length } }
    },
  }
  expect(said({ rules: [across] })).toEqual(['slow warning The slow import'])
  expect(said({ rules: [across] }, text.replaceAll('\n', '\r\n'))).toEqual(['slow warning The slow import'])
})

describe('levels', () => {
  const mild = finds('hype', 'sad', { severity: 'hint' })

  test('a rule may think less of one case; who sets a level wins', () => {
    const { config } = resolve([{ rules: { hype: 'information' } }])
    const hype = { ...mild, severity: rules.find(({ id }) => id === 'hype')!.severity }
    const at = (levels: object) => said({ rules: [hype], settings: [levels] })
    expect(config.levels.get('hype')).toBe('information')
    expect(at({})).toEqual(['hype hint sad'])
    expect(at({ rules: { hype: 'error' } })).toEqual(['hype error sad'])
  })

  test('off is off, and a story in another language is not judged by English words', () => {
    expect(said({ rules: [mild], settings: [{ rules: { hype: 'off' } }] })).toEqual([])
    const spanish = `## La importación

**Situación:** La importación era muy lenta y bloqueaba la tienda todos los lunes por la mañana.

**Tarea:** Yo tenía que hacerla más rápida antes de la Navidad.

**Acción:** Encontré un bucle que leía la tabla para cada fila y la cargué una sola vez.

**Resultado:** Desde entonces la importación tarda una hora.
`
    expect(said({ rules: [finds('tarea', 'que')] }, spanish)).not.toEqual([])
    expect(said({ rules: [finds('tarea', 'que', {}, { english: true })] }, spanish)).toEqual([])
    const whole: Rule = {
      ...slow,
      english: true,
      *checkScript({ stories }) {
        yield { span: { start: stories[0]!.at, end: 5 } }
      },
    }
    expect(said({ rules: [{ ...whole, check: undefined } as unknown as Rule] }, spanish)).toEqual([])
  })

  test('a template is shown to no rule', () => {
    const form =
      '## [Title]\n\n**Situation:** [Where were you?]\n\n**Task:** [What was yours?]\n\n**Action:** [What did you do?]\n\n**Result:** [What came of it?]\n'
    expect(parse(form, { isScript: true }).stories.every(({ story }) => story.template)).toBe(true)
    expect(said({ rules: [finds('where', 'Where')] }, form)).toEqual([])
  })
})

describe('a rule that fails', () => {
  const broken: Rule = {
    ...slow,
    id: 'broken',
    // biome-ignore lint/correctness/useYield: it has to fail before
    *check() {
      throw new TypeError('no such thing\nat line 3')
    },
  }

  test('says so once, and the others are heard', () => {
    const findings = lint(parse(text + text.replace('slow import', 'slow export')), resolve([]).config, new Set(), [
      broken,
      slow,
    ])
    expect(findings.filter(({ rule }) => rule === 'broken')).toMatchObject([
      {
        message: 'This rule failed here and was left out (no such thing). Please report it.',
        thrown: expect.any(TypeError),
      },
    ])
    expect(findings.filter(({ rule }) => rule === 'slow')).toHaveLength(6)
  })

  test('what it had found before is no use', () => {
    const late: Rule = {
      ...broken,
      *check({ head }) {
        yield { span: head, message: 'First.' }
        throw new Error('then')
      },
    }
    expect(() => findingsIn(text, { rules: [late] })).toThrow('then')
  })

  test('the same where it reads the whole file', () => {
    const { check: _, ...rest } = broken
    const whole: Rule = { ...rest, checkScript: broken.check as never }
    expect(() => findingsIn(text, { rules: [whole, slow] })).toThrow('no such thing')
  })
})

describe('echoes', () => {
  const [specific, ...others] = echoes[0]!
  const general = others.at(-1)!

  test('of several rules about the same words the one that says most is kept', () => {
    expect(said({ rules: [finds(general, 'and sad'), finds(specific!, 'sad')] })).toEqual([`${specific} warning sad`])
    expect(said({ rules: [finds(specific!, 'sad'), finds(general, 'and sad')] })).toEqual([`${specific} warning sad`])
  })

  test('about other words both are kept', () => {
    expect(said({ rules: [finds(general, 'slow and'), finds(specific!, 'sad')] })).toHaveLength(2)
    expect(said({ rules: [slow, finds('unrelated', 'slow')] })).toHaveLength(6)
  })

  test('a rule that is off leaves the word to the others', () => {
    const settings = [{ rules: { [specific!]: 'off' } }]
    expect(said({ rules: [finds(general, 'and sad'), finds(specific!, 'sad')], settings })).toEqual([
      `${general} warning and sad`,
    ])
  })

  test('also between a rule on stories and one on the file', () => {
    const { check: _, ...rest } = finds(specific!, 'sad')
    const whole: Rule = {
      ...rest,
      *checkScript({ text }) {
        yield { span: { start: text.indexOf('sad'), end: text.indexOf('sad') + 3 } }
      },
    }
    expect(said({ rules: [finds(general, 'and sad'), whole] })).toEqual([`${specific} warning sad`])
  })

  test('every name in the table that is a rule stands below no rule that is its own', () => {
    for (const row of echoes) expect(new Set(row).size).toBe(row.length)
  })
})

describe('what is remembered', () => {
  const counting = () => {
    const seen: Story[] = []
    return {
      seen,
      rule: {
        ...slow,
        *check(story: Story) {
          seen.push(story)
          yield* slow.check!(story, { allowed: new Set(), flagged: new Map(), speakingRate: undefined })
        },
      } satisfies Rule,
    }
  }
  const { config } = resolve([])
  const three = ['import', 'export', 'report'].map((name) => text.replace('import', name)).join('\n')

  test('an edit costs the story it is in', () => {
    const { seen, rule } = counting()
    const before = parse(three)
    const ruleList = [rule]
    lint(before, config, new Set(), ruleList)
    expect(seen).toHaveLength(3)
    const edited = three.replace('Our import was', 'Our own import was')
    const after = parse(edited, {}, before)
    const findings = lint(after, config, new Set(), ruleList)
    expect(seen).toHaveLength(4)
    expect(findings).toEqual(lint(parse(edited), config, new Set(), [{ ...rule }]))
  })

  test('another configuration, or other rules, are another question', () => {
    const { seen, rule } = counting()
    const script = parse(text)
    const ruleList = [rule]
    lint(script, config, new Set(), ruleList)
    lint(script, resolve([]).config, new Set(), ruleList)
    lint(script, config, new Set(), [rule, slow])
    expect(seen).toHaveLength(3)
  })
})

describe('settings of the file itself', () => {
  const file = (settings: string) => `---\nstar-stories:\n  ${settings}\n---\n\n${text}`
  const { config } = resolve([{ lexicon: { allow: ['sad'] }, rules: { hype: 'error' } }])
  const script = (settings: string) => parse(file(settings))

  test('stand above all others', () => {
    const own = configFor(script('rules: { hype: off }'), config)
    expect(own.levels.get('hype')).toBe('off')
    expect(own.context.allowed).toEqual(new Set(['sad']))
    expect(problemsIn(script('rules: { hype: off }'), config)).toEqual([])
  })

  test('are the same configuration while they stay the same', () => {
    expect(configFor(script('rules: { hype: off }'), config)).toBe(configFor(script('rules: { hype: off }'), config))
    expect(configFor(parse(text), config)).toBe(config)
  })

  test('are told where they mean nothing', () => {
    const problems = problemsIn(script('{ rules: { hyp: off }, run: onSave }'), config)
    expect(problems.map(({ message }) => message)).toEqual([
      'There is no rule “hyp”. Did you mean “hype”?',
      '“run” is not for one file alone. Set it in .star-stories.json.',
    ])
    const [{ span }] = problems as [(typeof problems)[number]]
    expect(file('').slice(span.start, span.end)).toBe('star-stories')
  })
})
