/**
 * Twins: the same small story with one change, flagged and clean. A line of a .jsonl file:
 * {"id","rule","expect":"flag"|"clean","text","quote","role"?,"why"}. Run with `--list` to see what goes wrong.
 */
import { globSync, readFileSync } from 'node:fs'
import { lint, resolve } from '../../server/lint/index.ts'
import { parse } from '../../server/story/parse.ts'
import { close, type Figure, judge } from '../corpus/ratchet.ts'

interface Twin {
  readonly id: string
  readonly rule: string
  readonly expect: 'flag' | 'clean'
  readonly text: string
  readonly quote: string
  readonly role?: string
  readonly why?: string
}

/** Rules that may serve one kind of fault. */
const families: Readonly<Record<string, readonly string[]>> = {
  'unjustified-metric': [
    'unjustified-metric',
    'lone-accuracy',
    'too-good',
    'percent-of-what',
    'train-score',
    'avoided-loss',
  ],
  'contradicting-numbers': ['contradicting-numbers', 'points-or-percent'],
  hype: ['hype', 'significant-without-size', 'universal-claim'],
  'vague-ownership': ['vague-ownership', 'passive-action'],
}

const { config } = resolve([])
const twins = globSync(`${import.meta.dirname}/*.jsonl`)
  .sort()
  .flatMap((file) =>
    readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Twin),
  )
const tally = new Map<string, { flag: [number, number]; clean: [number, number] }>()

for (const twin of twins) {
  const right = judged(twin)
  const counts = tally.get(twin.rule) ?? { flag: [0, 0], clean: [0, 0] }
  tally.set(twin.rule, counts)
  counts[twin.expect][1]++
  if (right) counts[twin.expect][0]++
  else if (process.argv.includes('--list'))
    console.log(`${twin.id} expected ${twin.expect}: «${twin.quote}» ${twin.why ?? ''}`)
}

function judged({ rule, expect, text, quote, role }: Twin): boolean {
  const script = parse(text, { path: rule === 'silence' ? 'text.md' : 'text.story.md' })
  const family = families[rule] ?? [rule]
  const mine = lint(script, config).filter((finding) => rule === 'silence' || family.includes(finding.rule))
  if (expect === 'clean') return mine.length === 0
  if (rule === 'missing-part') return mine.some((finding) => finding.role === role)
  if (rule === 'vague-ownership' || rule === 'contradicting-numbers') return mine.length > 0
  const at = text.indexOf(quote)
  return mine.some(({ span }) => span.start < at + quote.length && at < span.end)
}

const figures: Figure[] = [...tally].flatMap(([rule, { flag, clean }]) => [
  ...(flag[1] > 0 ? [{ name: `twins: ${rule}, flagged found`, right: flag[0], of: flag[1], target: 85 }] : []),
  { name: `twins: ${rule}, clean kept clean`, right: clean[0], of: clean[1], target: rule === 'silence' ? 100 : 90 },
])
close(judge(figures))
