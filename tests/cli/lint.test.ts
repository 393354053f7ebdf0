import { describe, expect, test } from 'vitest'
import { settings, terminal } from './terminal.ts'

const told = `## The slow import

**Situation:** Our nightly import took nine hours and blocked the shop every Monday morning.

**Task:** I had to bring it under two hours before the winter sale.

**Action:** I profiled it, found a lookup that ran once for every row, and loaded the table once instead.

**Result:** It took eighty minutes instead of nine hours, and the shop opened on time.
`
const withoutTask = told.replace(/\*\*Task:.*\n\n/, '')
const withBlank = told.replace('eighty minutes', '[X] minutes')
const hyped = told.replace('I profiled it', 'I leveraged a profiler')

describe('what it prints as JSON', () => {
  test('findings, stories, parts and claims, with lines and columns from 1', async () => {
    const text = `${withoutTask}\n## Night pages\n\n**S:** The pager rang.\n**T:** I had to end that.\n**A:** I deleted alerts.\n**R:** Pages fell by 60%.\n`
    const [report] = await terminal({ 'a.md': text }).json('lint', 'a.md')
    expect(report!.path).toBe('a.md')
    expect(report!.findings.map(({ rule, severity, start, end }) => [rule, severity, start, end])).toEqual([
      ['missing-part', 'warning', { line: 1, column: 4, offset: 3 }, { line: 1, column: 19, offset: 18 }],
      ['unjustified-metric', 'warning', expect.objectContaining({ line: 14 }), expect.objectContaining({ line: 14 })],
    ])
    expect(report!.findings[0]!.role).toBe('task')
    expect(Object.keys(report!.findings[1]!.fix!).sort()).toEqual(['edits', 'safe', 'title'])
    const [first, second] = report!.stories
    expect(first).toMatchObject({
      title: 'The slow import',
      start: { line: 1, column: 1, offset: 0 },
      end: { line: 7 },
    })
    expect(first!.parts.map(({ role, start, end }) => [role, start.line, end.line])).toEqual([
      ['situation', 3, 3],
      ['action', 5, 5],
      ['result', 7, 7],
    ])
    for (const { words, seconds, low, high } of report!.stories) {
      expect(words).toBeGreaterThan(0)
      expect(low).toBeLessThan(seconds)
      expect(seconds).toBeLessThan(high)
    }
    expect(second!.claims.map(({ text: claim, start }) => [claim, start.line])).toEqual([['fell by 60%', 14]])
  })

  test('a part of several roles once for each; a template is no story', async () => {
    const text = `## Import\n\n**Situation/Task:** Our import took nine hours and I had to halve it.\n**Action:** I loaded the table once.\n**Result:** It took four hours.\n\n## Template\n\n**Situation:** [where you were]\n**Task:** [what you had to do]\n**Action:** [what you did]\n**Result:** [what came of it]\n`
    const [report] = await terminal({ 'a.md': text }).json('lint', 'a.md')
    expect(report!.stories.map(({ title }) => title)).toEqual(['Import'])
    const [situation, task] = report!.stories[0]!.parts
    expect([situation!.role, task!.role]).toEqual(['situation', 'task'])
    expect(situation!.start).toEqual(task!.start)
    expect(situation!.seconds).toBe(task!.seconds)
  })

  test.each([
    ['a byte order mark is no column', '\uFEFF', 1],
    ['nor are CRLF line breaks', '', 0],
  ])('%s', async (_, mark, shift) => {
    const text = mark + (mark ? withoutTask : withoutTask.replaceAll('\n', '\r\n'))
    const [report] = await terminal({ 'a.md': text }).json('lint', 'a.md')
    expect(report!.findings[0]!.start).toEqual({ line: 1, column: 4, offset: 3 + shift })
    expect(report!.findings[0]!.end.column).toBe(19)
    expect(report!.stories[0]!.end.line).toBe(7)
  })

  test('columns count UTF-16 units', async () => {
    const [report] = await terminal({ 'a.md': withBlank.replace('It took', '🎉 It took') }).json('lint', 'a.md')
    expect(report!.findings.map(({ rule, start }) => [rule, start.column])).toContainEqual(['placeholder', 24])
  })
})

describe('what it reads', () => {
  test('files, folders and globs in the order of the arguments, each once', async () => {
    const files = {
      'b.md': told,
      'set/z.md': told,
      'set/a.markdown': told,
      'set/node_modules/x.md': told,
      'c.txt': told,
    }
    const { json } = terminal({ ...files, '[odd].md': told })
    const paths = (await json('lint', 'c.txt', 'set', '*.md', 'b.md', '[odd].md')).map(({ path }) => path)
    expect(paths).toEqual(['c.txt', 'set/a.markdown', 'set/z.md', '[odd].md', 'b.md'])
  })

  test('standard input under a name', async () => {
    const { run } = terminal()
    const { out, code } = await run(['lint', '-', '--stdin-filename', 'x.md', '--format', 'json'], withoutTask)
    expect(JSON.parse(out)).toMatchObject([{ path: 'x.md', findings: [{ rule: 'missing-part' }] }])
    expect(code).toBe(1)
  })

  test('the settings of the nearest project file, and those of --config', async () => {
    const { json } = terminal({
      '.star-stories.json': `${settings({ rules: { 'missing-part': 'hint' } })} // mine`,
      'other.json': settings({ rules: { 'missing-part': 'off' } }),
      'a.md': withoutTask,
    })
    expect((await json('lint', 'a.md'))[0]!.findings).toMatchObject([{ rule: 'missing-part', severity: 'hint' }])
    expect((await json('lint', 'a.md', '--config', 'other.json'))[0]!.findings).toEqual([])
  })

  test('a name ending in .story.md and a glob in "files" make a script', async () => {
    const prose = 'I had a job that took nine hours, and I made it take one by loading the table once.\n'
    const { json } = terminal({
      '.star-stories.json': settings({ files: ['mine/**'] }),
      'a.md': prose,
      'a.story.md': prose,
      'mine/a.md': prose,
    })
    const reports = await json('lint', 'a.md', 'a.story.md', 'mine/a.md')
    expect(reports.map(({ stories }) => stories.length)).toEqual([0, 1, 1])
  })
})

describe('how it exits', () => {
  test.each([
    [0, 'nothing is found', told, []],
    [1, 'a warning is found', withoutTask, []],
    [0, 'what is found is below --fail-on', withoutTask, ['--fail-on', 'error']],
    [1, 'what is found is at --fail-on', hyped, ['--fail-on', 'hint']],
    [0, 'a hint is found', hyped, []],
    [2, 'an option is unknown', told, ['--fail-en', 'error']],
    [2, 'a severity is unknown', told, ['--fail-on', 'loud']],
  ])('%i when %s', async (wanted, _, text, options) => {
    const { code } = await terminal({ 'a.md': text }).run(['lint', 'a.md', ...options])
    expect(code).toBe(wanted)
  })

  const bad: [string, string | Uint8Array, RegExp][] = [
    ['a binary file', Uint8Array.from({ length: 600 }, (_, at) => at % 256), /^bad\.md: .*binary/],
    ['UTF-16', Buffer.from(`\uFEFF${told}`, 'utf16le'), /^bad\.md: .*UTF-16.*Save it as UTF-8/],
    ['what is no UTF-8', Buffer.from('It didn\u0092t work', 'latin1'), /^bad\.md: .*not UTF-8/],
    ['a file over the cap', 'I worked. '.repeat(110_000), /^bad\.md: .*1\.0 MB.*maxFileSize/],
    ['5 MB on one line', 'x'.repeat(5_000_000), /^bad\.md: .*4\.8 MB/],
    ['broken front matter', `---\nkind: [oops\n---\n${told}`, /^bad\.md:\d:\d+: .*front matter/],
    [
      'an unknown rule in a comment',
      `<!-- star-stories-disable-next-line hyp -->\n${told}`,
      /^bad\.md:1:1: .*“hyp”.*“hype”/,
    ],
    [
      'an unknown rule in front matter',
      `---\nstar-stories:\n  rules:\n    hyp: off\n---\n${told}`,
      /^bad\.md:2:1: .*hyp/,
    ],
  ]
  test.each(bad)('2 for %s, in one line, with the other files reported', async (_, content, line) => {
    const { code, out, errors } = await terminal({ 'bad.md': content, 'good.md': withoutTask }).run([
      'lint',
      'bad.md',
      'good.md',
      '--format',
      'json',
    ])
    expect(code).toBe(2)
    expect(errors).toMatch(line)
    expect(errors.trim().split('\n')).toHaveLength(1)
    expect(JSON.parse(out).at(-1)).toMatchObject({ path: 'good.md', findings: [{ rule: 'missing-part' }] })
  })

  test.each([
    ['nowhere.md', /nowhere\.md: There is no such file/],
    ['*.rst', /\*\.rst: No file matches/],
    ['empty', /empty: There is no markdown file/],
  ])('2 for %s', async (path, message) => {
    const { code, errors } = await terminal({ 'empty/x.txt': '' }).run(['lint', path])
    expect([code, errors]).toEqual([2, expect.stringMatching(message)])
  })

  test.each([
    ['no JSON', '{\n  "rules": {', /\.star-stories\.json:2:\d+: This is not JSON/],
    ['a misspelt rule', '{\n  "rules": { "hyp": "off" } }', /\.star-stories\.json:2:14: .*“hyp”.*“hype”/],
    ['a wrong level', '{ "rules": { "hype": "loud" } }', /\.star-stories\.json:1:14: .*must be one of/],
    ['a misspelt setting', '{ "maxfilesize": 3 }', /\.star-stories\.json:1:3: .*“maxFileSize”/],
  ])('2 for a project file with %s, with the rest of it in force', async (_, project, message) => {
    const { code, out, errors } = await terminal({ '.star-stories.json': project, 'a.md': withoutTask }).run([
      'lint',
      'a.md',
    ])
    expect([code, errors]).toEqual([2, expect.stringMatching(message)])
    expect(out).toContain('missing-part')
  })
})

describe('--fix', () => {
  test('mends what can be mended safely, reports the rest, and has nothing left to mend', async () => {
    const { run, read } = terminal({ 'a.md': hyped.replaceAll('\n', '\r\n') })
    const { errors } = await run(['lint', '--fix', 'a.md'])
    expect(errors).toBe('a.md: 1 mended.\n')
    expect(read('a.md')).toBe(told.replace('I profiled it', 'I used a profiler').replaceAll('\n', '\r\n'))
    expect((await run(['lint', '--fix', 'a.md'])).errors).toBe('')
  })

  test('has no file to write for standard input', async () => {
    const { code, errors } = await terminal().run(['lint', '--fix', '-'], hyped)
    expect([code, errors]).toEqual([2, expect.stringContaining('standard input')])
  })
})

describe('other formats', () => {
  test('pretty: the place, the line and carets under the words', async () => {
    const { out } = await terminal({ 'a.md': withBlank }).run(['lint', 'a.md'])
    expect(out).toBe(`a.md:9:21 warning Fill in the blank before you say this aloud. placeholder
    9 │ **Result:** It took [X] minutes instead of nine hours, and the shop opened on time.
      │                     ^^^

1 finding in 1 story of 1 file: 1 warning.
`)
  })

  test('github: one annotation a finding', async () => {
    const { out } = await terminal({ 'a,b.md': withBlank }).run(['lint', 'a,b.md', '--format', 'github'])
    expect(out).toBe(
      '::warning file=a%2Cb.md,line=9,endLine=9,col=21,endColumn=24,title=placeholder::Fill in the blank before you say this aloud.\n',
    )
  })

  test('sarif: rules, regions, and a fingerprint that outlives a reworded message', async () => {
    const { out } = await terminal({ 'a b.md': withBlank }).run(['lint', 'a b.md', '--format', 'sarif'])
    const [run] = JSON.parse(out).runs
    const [result] = run.results
    expect(run.columnKind).toBe('utf16CodeUnits')
    expect(run.tool.driver.rules[result.ruleIndex].id).toBe('placeholder')
    expect(result.locations[0].physicalLocation).toMatchObject({
      artifactLocation: { uri: 'a%20b.md' },
      region: { startLine: 9, startColumn: 21, endLine: 9, endColumn: 24 },
    })
    expect(result.partialFingerprints['starStories/v1']).toMatch(/^placeholder · the slow import · /)
  })
})

describe('ignored findings', () => {
  const key = 'missing-part · task · the slow import · the slow import'

  test('the list beside the project file holds on the command line too', async () => {
    const files = { 'a.md': withoutTask, '.star-stories-ignore.json': JSON.stringify([key]) }
    const [report] = await terminal(files).json('lint', 'a.md')
    expect(report!.findings).toEqual([])
    const [loud] = await terminal({ 'a.md': withoutTask }).json('lint', 'a.md')
    expect(loud!.findings.map(({ rule }) => rule)).toEqual(['missing-part'])
  })

  test('a list that is none is told, and ignores nothing', async () => {
    const { code, errors } = await terminal({ 'a.md': withoutTask, '.star-stories-ignore.json': '{}' }).run([
      'lint',
      'a.md',
    ])
    expect(code).toBe(2)
    expect(errors).toContain('.star-stories-ignore.json is a list of texts')
  })
})
