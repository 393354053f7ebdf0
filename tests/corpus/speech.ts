/** Real timed speech: how far the estimate is from the clock. */
import { spawnSync } from 'node:child_process'
import { shared } from '../shared.ts'
import { close, type Figure, judge } from './ratchet.ts'

const scorer = shared('speech', 'score.mjs')
if (!scorer) close({ passed: 0, failed: 0 })

const { stdout, stderr } = spawnSync(
  process.execPath,
  [scorer, '--', process.execPath, 'dist/cli.cjs', 'time', '--format', 'json'],
  {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  },
)
if (stdout === '') throw new Error(stderr)
console.log(stdout)
const percent = (name: string): number => Number(new RegExp(`^${name}\\s+(-?[\\d.]+) %`, 'm').exec(stdout)![1])
const figures: Figure[] = [
  { name: 'speaking time, error', right: percent('estimate'), of: 100, target: 11, error: true },
  {
    name: 'speaking time, error after one reading',
    right: percent('calibrated, one other chunk'),
    of: 100,
    target: 7.8,
    error: true,
  },
  {
    name: 'speaking time, width of the range',
    right: percent('width of the range, high / low - 1'),
    of: 100,
    target: 50,
    error: true,
  },
  {
    name: 'speaking time, truth inside the range',
    right: percent('truth inside \\[low, high\\]'),
    of: 100,
    target: 80,
  },
]
close(judge(figures))
