/**
 * What it costs, as ratios to one parse of the same text by remark-parse in the same run: milliseconds of one machine mean
 * nothing, ratios carry over.
 *
 *   npm run bench
 *
 * Every measurement stands between two of the baseline and counts against their mean; the figure is the median. The stories
 * are made here; a long script of a real person joins in where the shared material stands beside the checkout.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { build } from 'esbuild'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { type Config, lint, resolve } from '../server/lint/index.ts'
import { rules } from '../server/rules/index.ts'
import { parse } from '../server/story/parse.ts'
import { type Script, spanIn } from '../server/story/script.ts'
import { shared } from '../tests/shared.ts'

const root = dirname(import.meta.dirname)

// Stories of about two hundred words, each with other names and figures.

const teams = ['billing', 'search', 'logistics', 'support', 'risk', 'pricing', 'onboarding', 'reporting']
const faults = [
  'timed out',
  'ran twice',
  'lost rows',
  'ranked old pages first',
  'woke the night shift',
  'filled the disk',
]

function storyOf(at: number): string {
  const team = teams[at % teams.length]!
  const fault = faults[(at * 5) % faults.length]!
  const [before, after] = [20 + ((at * 7) % 60), 3 + (at % 9)]
  return `## ${at + 1}. The ${team} job that ${fault}

**Situation:** In the spring of my second year I looked after the nightly ${team} job. It read about ${before * 1000} orders and wrote a summary that the planners opened at seven. Twice a week it ${fault}, and somebody had to start it again by hand before breakfast. The planners had begun to keep a spreadsheet of their own beside it.

**Task:** I was asked to make it finish every night without anybody watching it, and to do that before the summer sale, which left me six weeks.

**Action:** I first wrote down every failure of the last two months and what had gone before it. Most of them came after a retry that took the same lock again. I drew the order of the steps, moved the lock to the place where the rows are written, and gave each step its own check. I could have bought a scheduler, but nobody here knew one, so I kept the script and made it small enough to read in one sitting. Two colleagues reviewed it, and I ran the old and the new job side by side for ten nights.

**Result:** Over the next quarter the job failed ${after} times instead of ${before}, measured by the alerts we already had. The planners gave up their spreadsheet, and the \`retry\` switch is gone.
`
}

const storiesOf = (count: number): string => Array.from({ length: count }, (_, at) => storyOf(at)).join('\n')

// Ratios.

const processor = unified().use(remarkParse)
const baseline = (text: string) => processor.parse(text)
const allOn: Config = resolve([{ rules: Object.fromEntries(rules.map(({ id }) => [id, 'hint'])) }]).config

const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[numbers.length >> 1]!

function milliseconds(work: () => unknown): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

/** The cost of `work` in baselines; `rounds` after a tenth as many, or three, to warm up. */
function ratio(text: string, work: () => unknown, rounds: number): number {
  const measured: number[] = []
  const warmUps = Math.max(3, rounds / 10)
  for (let round = -warmUps; round < rounds; round++) {
    const before = milliseconds(() => baseline(text))
    const mine = milliseconds(work)
    const after = milliseconds(() => baseline(text))
    if (round >= 0) measured.push((2 * mine) / (before + after))
  }
  return median(measured)
}

const whole = (text: string, previous?: Script): Script => {
  const script = parse(text, {}, previous)
  lint(script, allOn)
  return script
}

/** A person who types letter by letter into a sentence in the middle of the story in the middle of the file. */
function typist(text: string): () => Script {
  let script = whole(text)
  const told = script.stories.filter(({ story }) => !story.template)
  const { at: from, story } = told.find(({ at, story }) => at + story.text.length > text.length / 2) ?? told.at(-1)!
  const at = text.indexOf(' ', from + spanIn(story.sentences[story.sentences.length >> 1]!).start)
  let typed = ''
  return () => {
    typed = typed.length > 30 ? '' : `${typed}${'steady work '[typed.length % 12]}`
    script = whole(text.slice(0, at) + typed + text.slice(at), script)
    return script
  }
}

// Processes.

interface Run {
  readonly ms: number
  readonly megabytes: number
}

/** One process from start to end; its largest resident set is told by a module loaded before all others. */
function run(args: readonly string[], witness: string): Run {
  const start = performance.now()
  const { stderr, error, status } = spawnSync(process.execPath, ['--require', witness, ...args], { encoding: 'utf8' })
  const ms = performance.now() - start
  const kilobytes = /max rss (\d+)/.exec(stderr)?.[1]
  if (error || status === null || status > 1 || kilobytes === undefined)
    throw new Error(`${args.join(' ')} failed: ${error?.message ?? stderr}`)
  return { ms, megabytes: Number(kilobytes) / 1024 }
}

/** The command line beside a process that only loads remark-parse, bundled alike, and parses the same file. */
async function processes(file: string, rounds: number) {
  const folder = mkdtempSync(join(tmpdir(), 'star-stories-bench-'))
  try {
    const witness = join(folder, 'witness.cjs')
    const parseOnly = join(folder, 'parse.cjs')
    writeFileSync(
      witness,
      'process.on("exit", () => require("node:fs").writeSync(2, "max rss " + process.resourceUsage().maxRSS))',
    )
    await build({
      stdin: {
        contents: `import { readFileSync } from 'node:fs'
          import remarkParse from 'remark-parse'
          import { unified } from 'unified'
          process.stdout.write(unified().use(remarkParse).parse(readFileSync(process.argv[2], 'utf8')).type)`,
        resolveDir: root,
      },
      bundle: true,
      minify: true,
      platform: 'node',
      format: 'cjs',
      outfile: parseOnly,
      logLevel: 'error',
    })
    const ratios: number[] = []
    const sizes: number[] = []
    for (let round = -1; round < rounds; round++) {
      const before = run([parseOnly, file], witness)
      const mine = run([join(root, 'dist/cli.cjs'), 'lint', '--format', 'json', file], witness)
      const after = run([parseOnly, file], witness)
      if (round < 0) continue
      ratios.push((2 * mine.ms) / (before.ms + after.ms))
      sizes.push(mine.megabytes)
    }
    return { ratio: median(ratios), megabytes: median(sizes) }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

// The table.

const verdict = (value: number, most: number): string => (value <= most ? '' : '  MISSED')
const row = (name: string, value: number, most: number, unit = '×', digits = 2): void =>
  console.log(
    `${name.padEnd(58)} ${value.toFixed(digits).padStart(8)} ${unit.padEnd(3)} at most ${most}${verdict(value, most)}`,
  )

const source = shared('sources')
const long = source && readdirSync(source).find((name) => name.startsWith('001'))
const texts: [string, string][] = [['40 stories of ours', storiesOf(40)]]
if (source && long) texts.push(['source 001', readFileSync(join(source, long), 'utf8')])

console.log('cost in parses of the same text by remark-parse')
for (const [name, text] of texts) {
  row(
    `whole file, nothing remembered: ${name}`,
    ratio(text, () => whole(text), 15),
    3,
  )
  const known = whole(text)
  row(
    `whole file, nothing changed: ${name}`,
    ratio(text, () => whole(text, known), 15),
    0.05,
    '×',
    3,
  )
  row(`one keystroke: ${name}`, ratio(text, typist(text), 101), 0.05, '×', 3)
}

// A keystroke in a long file beside one in a single story, turn by turn.
const inOne = typist(storiesOf(1))
for (const count of [1, 30, 300]) {
  const inMany = typist(storiesOf(count))
  const rounds = Array.from({ length: 120 }, () => [milliseconds(inOne), milliseconds(inMany)] as const).slice(20)
  const [one, many] = [0, 1].map((side) => median(rounds.map((round) => round[side]!))) as [number, number]
  row(`one keystroke, ${count} stories against 1`, many / one, 1.5)
}

const cli = join(root, 'dist/cli.cjs')
if (existsSync(cli)) {
  const folder = mkdtempSync(join(tmpdir(), 'star-stories-bench-'))
  try {
    for (const [at, [name, text]] of texts.entries()) {
      const file = join(folder, `${at}.md`)
      writeFileSync(file, text)
      const { ratio, megabytes } = await processes(file, 9)
      row(`process, start to findings: ${name}`, ratio, 1.6)
      row(`process, largest resident set: ${name}`, megabytes, 140, 'MB', 0)
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
} else console.log('npm run build first: without dist/ there is no process to measure')

for (const name of ['cli.cjs', 'server.cjs', 'client.cjs']) {
  const path = join(root, 'dist', name)
  if (!existsSync(path)) continue
  const packed = brotliCompressSync(readFileSync(path)).length / 1000
  console.log(
    `${`dist/${name}`.padEnd(58)} ${(statSync(path).size / 1000).toFixed(0).padStart(8)} kB  ${packed.toFixed(0)} kB packed`,
  )
}
