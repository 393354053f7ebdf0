/** Settings: layers, what is wrong with them, and where it stands in the project file. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { kinds } from '../../server/kinds/index.ts'
import { MAX_FILE_SIZE, parseProjectFile, resolve } from '../../server/lint/index.ts'
import { ruleById, rules } from '../../server/rules/index.ts'
import { findingsIn } from '../check.ts'

describe('layers', () => {
  test('nothing set: every rule at its own level, and the defaults', () => {
    const { config, problems } = resolve([{}, undefined, null, {}])
    expect(problems).toEqual([])
    expect([...config.levels]).toEqual(rules.map(({ id, severity }) => [id, severity]))
    expect(config).toMatchObject({ run: 'onType', maxFileSize: MAX_FILE_SIZE, speakingRate: undefined })
    expect(config.kinds).toBe(kinds)
    expect(config.isScript('notes/interview.md')).toBe(false)
  })

  test('the later one wins, rule by rule and word by word', () => {
    const user = {
      rules: { hype: 'off', blame: 'hint' },
      lexicon: { allow: ['Robust'], flag: { synergy: 'say what' } },
      run: 'onSave',
    }
    const project = {
      rules: { hype: 'error' },
      lexicon: { flag: { synergy: 'say who', disrupt: 'say how' } },
      speakingRate: 4,
    }
    const workspace = { rules: {}, speakingRate: null, files: ['answers/**'] }
    const { config, problems } = resolve([user, project, workspace])
    expect(problems).toEqual([])
    expect(config.levels.get('hype')).toBe('error')
    expect(config.levels.get('blame')).toBe('hint')
    expect(config.context.allowed).toEqual(new Set(['robust']))
    expect([...config.context.flagged]).toEqual([
      ['synergy', 'say who'],
      ['disrupt', 'say how'],
    ])
    expect(config).toMatchObject({ run: 'onSave', speakingRate: 4 })
    expect(config.isScript('answers/deep/one.md')).toBe(true)
  })

  test('what is wrong is left out and told; the rest of its layer holds', () => {
    const { config, problems } = resolve([
      { rules: { hype: 'loud', blame: 'hint', huype: 'off' }, speakingRate: 99, maxFileSize: 10 },
    ])
    expect(config.levels.get('blame')).toBe('hint')
    expect(config.levels.get('hype')).toBe(rules.find(({ id }) => id === 'hype')!.severity)
    expect(config).toMatchObject({ speakingRate: undefined, maxFileSize: 10 })
    expect(problems).toEqual([
      '“rules.hype” must be one of “off”, “hint”, “information”, “warning”, “error”.',
      'There is no rule “huype”. Did you mean “hype”?',
      '“speakingRate” must be at most 8.',
    ])
  })

  test('any value at all is survived', () => {
    const setting = fc.oneof(
      fc.jsonValue(),
      fc.record(
        {
          rules: fc.jsonValue(),
          files: fc.jsonValue(),
          lexicon: fc.jsonValue(),
          kinds: fc.jsonValue(),
          maxFileSize: fc.jsonValue(),
        },
        { requiredKeys: [] },
      ),
    )
    fc.assert(
      fc.property(setting, setting, (one, two) => {
        const { config } = resolve([one, two])
        expect(config.levels.size).toBe(rules.length)
        expect(config.maxFileSize).toBeGreaterThan(0)
      }),
    )
  })
})

describe('own words and kinds', () => {
  test('a kind of one’s own is known by its name, its labels and its questions', () => {
    const { config, problems } = resolve([
      {
        kinds: [
          {
            id: 'customer-visit',
            title: 'Customer visit',
            questionWords: ['customer visit', 'C++ (on site)'],
            seconds: [60, 90],
            parts: [
              { role: 'situation', title: 'Visit', required: true, seconds: [10, 20] },
              { role: 'offer', title: 'Offer', labels: ['Proposal'] },
            ],
          },
        ],
      },
    ])
    expect(problems).toEqual([])
    const [own, ...others] = config.kinds
    expect(others).toEqual(kinds)
    expect(own).toMatchObject({
      id: 'customer-visit',
      required: ['situation'],
      budget: { min: 60, max: 90 },
      parts: [
        { role: 'situation', optional: false, budget: { min: 10, max: 20 } },
        { role: 'offer', optional: true, labels: ['proposal'] },
      ],
    })
    expect(own!.questionCues.map((cue) => cue.test('Tell me about a customer visit'))).toEqual([true, false])
    expect(own!.questionCues.map((cue) => cue.test('Who does C++ (on site)?'))).toEqual([false, true])
  })

  test('a word of one’s own is flagged with one’s own advice, an allowed one is not', () => {
    const text =
      '## The tool\n\n**Situation:** It was slow.\n\n**Task:** I had to mend it.\n\n**Action:** I built a synergetic tool.\n\n**Result:** It took 4 minutes.\n'
    const said = (lexicon: object) =>
      findingsIn(text, { rules: [ruleById('hype')!], settings: [{ lexicon }] }).map(
        ({ message, span }) => `${text.slice(span.start, span.end)}: ${message}`,
      )
    expect(said({})).toEqual([])
    expect(said({ flag: { Synergetic: 'say what it joins' } })).toEqual([
      expect.stringMatching(/^synergetic: .*say what it joins/),
    ])
    expect(said({ flag: { synergetic: 'say what it joins' }, allow: ['synergetic'] })).toEqual([])
  })
})

describe('the project file', () => {
  const problemsOf = (text: string) =>
    parseProjectFile(text).problems.map(({ message, span }) => [text.slice(span.start, span.end), message])

  test('comments, trailing commas, a schema and nothing at all are fine', () => {
    expect(parseProjectFile('{\n  // quiet\n  "$schema": "x", "rules": { "hype": "off", }, /* all */\n}')).toEqual({
      settings: { rules: { hype: 'off' } },
      problems: [],
    })
    expect(parseProjectFile('')).toEqual({ settings: {}, problems: [] })
  })

  test.each([
    ['{ "rules": { "hipe": "off" } }', '"hipe"', 'There is no rule “hipe”. Did you mean “hype”?'],
    ['{ "rules": { "zzz": "off" } }', '"zzz"', 'There is no rule “zzz”.'],
    [
      '{ "rules": { "hype": "loud" } }',
      '"hype"',
      '“rules.hype” must be one of “off”, “hint”, “information”, “warning”, “error”.',
    ],
    ['{ "rules": [] }', '"rules"', '“rules” must be an object.'],
    ['{ "rule": {} }', '"rule"', 'There is no setting “rule”. Did you mean “rules”?'],
    ['{ "run": "always" }', '"run"', '“run” must be one of “onType”, “onSave”.'],
    ['{ "files": "a.md" }', '"files"', '“files” must be a list.'],
    ['{ "files": ["a.md", 3] }', '3', '“files.1” must be a text in quotes.'],
    ['{ "maxFileSize": 1.5 }', '"maxFileSize"', '“maxFileSize” must be a whole number.'],
    ['{ "maxFileSize": 0 }', '"maxFileSize"', '“maxFileSize” must be more than 0.'],
    ['{ "speakingRate": 40 }', '"speakingRate"', '“speakingRate” must be at most 8.'],
    ['{ "lexicon": { "alow": [] } }', '"alow"', 'There is no setting “lexicon.alow”. Did you mean “allow”?'],
    ['[]', '[]', 'Settings are an object: { "rules": { … } }.'],
  ])('%s', (text, place, message) => {
    expect(problemsOf(text)).toEqual([[place, message]])
  })

  test('what is not JSON is told with its place, and nothing of it holds', () => {
    const { settings, problems } = parseProjectFile('{ "rules": { "hype": off } }')
    expect(settings).toEqual({})
    expect(problems[0]).toMatchObject({
      message: expect.stringMatching(/^This is not JSON: .*\.$/),
      span: { start: 21, end: 24 },
    })
  })

  test('any text is survived, and every problem has its place in it', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.string().map((text) => `{"rules":${text}}`),
        ),
        (text) => {
          for (const { message, span } of parseProjectFile(text).problems) {
            expect(message).toMatch(/\.$|\?$/)
            expect(span.start).toBeLessThanOrEqual(span.end)
          }
        },
      ),
    )
  })
})
