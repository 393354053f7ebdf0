/** Real scripts with labels: what is found, what is missed, and whether files without a script stay silent. */
import { spawnSync } from 'node:child_process'
import { shared } from '../shared.ts'
import { close, type Figure, judge } from './ratchet.ts'

const lint = [process.execPath, 'dist/cli.cjs', 'lint', '--format', 'json']

/** Percent wanted: [precision, recall]; undefined where too few labels make a percentage. */
const targets: Readonly<Record<string, readonly [number?, number?]>> = {
  story: [95, 95],
  part: [97, 97],
  metric: [85, 85],
  hype: [85, 80],
}

const corpus = shared('corpus', 'score.mjs')
if (!corpus) close({ passed: 0, failed: 0 })

const scored = run(corpus, ['--', ...lint])
console.log(scored)
const figures: Figure[] = []
for (const line of scored.split('\n')) {
  const row = /^(\w+)\s.*?(\d+)\s+(\d+)\s+(\d+)$/.exec(line)
  if (!row) continue
  const [name, tp, fp, fn] = [row[1]!, Number(row[2]), Number(row[3]), Number(row[4])]
  const [precision, recall] = targets[name] ?? []
  figures.push({ name: `${name} precision`, right: tp, of: tp + fp, ...(precision && { target: precision }) })
  figures.push({ name: `${name} recall`, right: tp, of: tp + fn, ...(recall && { target: recall }) })
}
const silence = /silence\s+(\d+) of (\d+)/.exec(scored)!
const silent = Number(silence[1]) === Number(silence[2])

const mutated = run(shared('corpus', 'mutate.mjs')!, ['--', ...lint])
console.log(mutated)
const [, caught, all, , beside] = /noticed: (\d+) of (\d+) \(([\d.]+) %\), with a false one beside it: (\d+)/.exec(
  mutated,
)!
figures.push({ name: 'parts cut out, noticed', right: Number(caught), of: Number(all), target: 97 })
figures.push({
  name: 'parts cut out, no false one beside',
  right: Number(all) - Number(beside),
  of: Number(all),
  target: 97,
})

if (!silent) console.log('WORSE a file without a script is not silent: see --misses silence')
close(judge(figures), { passed: silent ? 1 : 0, failed: silent ? 0 : 1 })

function run(script: string, options: readonly string[]): string {
  const { stdout, stderr, error } = spawnSync(process.execPath, [script, ...options], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  if (error || stdout === '') throw new Error(`${script}: ${error?.message ?? stderr}`)
  return stdout
}
