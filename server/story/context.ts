/** What a segment has to know of the rest of its file before it can be read. */
import type { Block } from './blocks.ts'
import { type Cast, castOf } from './cast.ts'
import type { Draft } from './draft.ts'
import { questionOf, type Segment } from './segments.ts'

/** What holds for the whole file. */
export interface FileContext {
  /** The file says by name, front matter or setting that it holds answers. */
  readonly isScript: boolean
  /** It is about job interviews. */
  readonly signs: boolean
  /** It asks often: then a heading that ends in a question mark is one more question. */
  readonly asking: boolean
  readonly cast: Cast
  /** How the stories already seen name their parts (see `mannerOf` in labelled.ts); empty while those are looked for. */
  readonly manner: ReadonlySet<string>
  /** Equal where all of this is. */
  readonly key: string
}

export interface Context {
  readonly file: FileContext
  /** The nearest heading above. */
  readonly section: string | undefined
  /** The question asked just before. */
  readonly asked: string | undefined
  /** The segment before, where it is the heading "Question" with what stands under it. */
  readonly askedBy: Segment | undefined
}

export function fileContextOf(blocks: readonly Block[], isScript: boolean): FileContext {
  let signs = 0
  let questions = 0
  for (const { gist } of blocks) {
    signs += gist.signs
    questions += gist.questions
  }
  const cast = castOf(blocks)
  const key = JSON.stringify([isScript, signs >= 3, questions >= 4, ...cast])
  if (key !== latest?.key) {
    const about = isScript || signs >= 3
    latest = { isScript, signs: about, asking: about && questions >= 4, cast, manner: new Set(), key }
  }
  return latest
}

/** From one keystroke to the next it is nearly always the same. */
let latest: FileContext | undefined

/** The same file once it is known how its stories name their parts. */
export const withManner = (file: FileContext, manner: ReadonlySet<string>): FileContext => ({
  ...file,
  manner,
  key: JSON.stringify([file.key, ...[...manner].sort()]),
})

/** What was asked and which heading stands above, segment by segment. */
export function contextsOf(segments: readonly Segment[], file: FileContext): Context[] {
  const titles: Segment[] = []
  let asked: string | undefined
  let before: Segment | undefined
  return segments.map((segment) => {
    // The title of one story is no section of the next.
    if (segment.type === 'title') while (titles.length > 0 && titles.at(-1)!.level >= segment.level) titles.pop()
    const section = titles.at(-1)?.opener?.leaf.prose.text.trim()
    const context = { file, section, asked, askedBy: before?.type === 'asker' && before.level < 7 ? before : undefined }
    if (segment.type === 'title') titles.push(segment)
    if (segment.type === 'asker' || segment.type === 'question') asked = questionOf(segment) ?? asked
    else if (segment.type !== 'rule') asked = undefined
    before = segment
    return context
  })
}

/** A reading of a segment in its context, done again only when one of the two has changed. */
export function rememberReading(
  read: (segment: Segment, context: Context) => readonly Draft[],
): (segment: Segment, context: Context) => readonly Draft[] {
  const known = new WeakMap<Segment, { readonly context: Context; readonly drafts: readonly Draft[] }>()
  return (segment, context) => {
    const last = known.get(segment)
    if (last && isSame(last.context, context)) return last.drafts
    const drafts = read(segment, context)
    known.set(segment, { context, drafts })
    return drafts
  }
}

const isSame = (one: Context, two: Context): boolean =>
  (one.file === two.file || one.file.key === two.file.key) &&
  one.section === two.section &&
  one.asked === two.asked &&
  one.askedBy === two.askedBy
