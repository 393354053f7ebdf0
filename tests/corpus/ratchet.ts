/** Never worse: the best figures reached so far, and whether new ones fall behind them. */
import { readFileSync, writeFileSync } from 'node:fs'

const file = new URL('../ratchet.json', import.meta.url)

/** `right` of `of` cases: a precision, a recall, a share of twins. */
export interface Figure {
  readonly name: string
  readonly right: number
  readonly of: number
  /** Percent, as the project wants it; printed beside the figure. */
  readonly target?: number
  /** Fewer is better (an error); `right` and `of` are then percent and 100. */
  readonly error?: true
}

/** Fewer cases than this make no percentage. */
const FEWEST = 30

/**
 * Prints the figures and compares those that rest on 30 cases or more with the best so far, one case of tolerance. Better
 * figures are written to the ratchet file unless `CI` is set.
 *
 * @returns the number of figures that fell behind
 */
export function judge(figures: readonly Figure[]): { readonly passed: number; readonly failed: number } {
  const best = JSON.parse(readFileSync(file, 'utf8')) as Record<string, number>
  let failed = 0
  for (const { name, right, of, target, error } of figures) {
    const share = of === 0 ? Number.NaN : (100 * right) / of
    const counts = error || of >= FEWEST
    const record = best[name]
    const tolerance = error ? 0.1 : 100 / of
    const worse =
      counts && record !== undefined && (error ? share > record + tolerance : share < record - tolerance - 1e-9)
    const better = counts && (record === undefined || (error ? share < record : share > record))
    if (worse) failed++
    if (better) best[name] = Math.round(share * 1000) / 1000
    const shown = Number.isNaN(share) ? '    -' : share.toFixed(1).padStart(5)
    const cases = error ? '' : `${right}/${of}`
    const goal =
      target === undefined
        ? ''
        : `target ${error ? '≤' : '≥'} ${target} %${met(share, target, error) ? '' : ', MISSED'}`
    console.log(
      `${worse ? 'WORSE' : '     '} ${name.padEnd(44)} ${shown} % ${cases.padStart(9)}  ${goal}${worse ? `  best so far ${record}` : ''}`,
    )
  }
  if (!process.env.CI)
    writeFileSync(file, `${JSON.stringify(Object.fromEntries(Object.entries(best).sort()), null, 2)}\n`)
  return { passed: figures.length - failed, failed }
}

const met = (share: number, target: number, error: true | undefined): boolean =>
  Number.isNaN(share) || (error ? share <= target : share >= target)

/** Prints the closing line and ends the process. */
export function close(...results: readonly { readonly passed: number; readonly failed: number }[]): never {
  const sum = (key: 'passed' | 'failed') => results.reduce((total, result) => total + result[key], 0)
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`)
  process.exit(sum('failed') > 0 ? 1 : 0)
}
