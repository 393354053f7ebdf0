/**
 * Where the labelled corpus and the timed speech stand: beside the checkout, or where STAR_STORIES_SHARED says. They hold
 * other people's texts and are no part of this repository; suites that need them skip with a message where they are absent.
 */
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'

const root = process.env.STAR_STORIES_SHARED ?? resolve(import.meta.dirname, '../../shared')

/** The path of a file or folder of the shared material, or undefined after saying that it is absent. */
export function shared(...path: readonly string[]): string | undefined {
  const place = join(root, ...path)
  if (existsSync(place)) return place
  console.log(`skipped: ${path.join('/')} is not beside this checkout (set STAR_STORIES_SHARED to say where it is)`)
  return undefined
}
