/** Markdown text to Script: the one door of this room. Never fails; the same text always gives the same Script. */
import { isInterviewQuestion } from '../kinds/classify.ts'
import { kinds as allKinds, kindById } from '../kinds/index.ts'
import type { Kind } from '../kinds/kind.ts'
import { type Block, cut } from './blocks.ts'
import { readFrontMatter } from './frontMatter.ts'
import type { Directive, FrontMatter, PlacedStory, Script, Story } from './script.ts'
import { type Draft, findStories, type Item, itemsOf } from './stories.ts'
import { extentOf, readStory } from './story.ts'

export interface ParseOptions {
  /** Path or URI; `*.story.md` is a script whatever it holds. */
  readonly path?: string
  /** The file is a script because somebody said so. */
  readonly isScript?: boolean
  /** Own kinds beside ours. */
  readonly kinds?: readonly Kind[]
}

/**
 * Reads `text`. With `previous`, an earlier Script of the same file, every story that was not touched comes back as the very
 * same object and only the blocks around the edit are read again; the result is the same as without.
 */
export function parse(text: string, options: ParseOptions = {}, previous?: Script): Script {
  const blocks = cut(text, previous && blocksOf.get(previous))
  const items = itemsOf(blocks)
  const frontMatter = frontMatterOf(blocks)
  const isScript =
    options.isScript === true || /\.story\.(?:md|markdown)$/i.test(options.path ?? '') || saysScript(frontMatter)
  const drafts = findStories(items, { frontMatter, isScript })
  const kinds = options.kinds ?? allKinds
  const stories = drafts.map((draft) => placed(draft, text, frontMatter, kinds))
  const script: Script = {
    text,
    frontMatter,
    stories: stories.filter(({ story }) => story.text !== ''),
    directives: directivesOf(items),
  }
  blocksOf.set(script, blocks)
  return script
}

/** Front matter that names one of our kinds, or the interview question, is meant for us. */
const saysScript = (frontMatter: FrontMatter | undefined): boolean =>
  (frontMatter?.kind !== undefined && kindById(frontMatter.kind) !== undefined) ||
  (frontMatter?.question !== undefined && isInterviewQuestion(frontMatter.question))

const blocksOf = new WeakMap<Script, readonly Block[]>()

/** A story is a fact of its own text and of what was asked above it: read once, found again by its first block. */
interface Remembered {
  readonly key: string
  readonly items: readonly Item[]
  readonly kinds: readonly Kind[]
  readonly story: Story
}
const remembered = new WeakMap<Block, Remembered[]>()

function placed(draft: Draft, text: string, frontMatter: FrontMatter | undefined, kinds: readonly Kind[]): PlacedStory {
  const extent = extentOf(draft, text)
  const first = draft.items[0]!
  const key = JSON.stringify([
    extent.start - first.at,
    extent.end - extent.start,
    draft.layout,
    draft.template,
    draft.question,
    draft.section,
    draft.answer,
    draft.labels.map(({ item, mark, roles }) => [draft.items.indexOf(item), mark.span.start, roles]),
    frontMatter?.kind,
    frontMatter?.question,
    frontMatter?.target,
  ])
  const known = remembered.get(first.block) ?? []
  const same = known.find((other) => other.key === key && other.kinds === kinds && sameLeaves(other.items, draft.items))
  if (same) return { at: extent.start, story: same.story }
  const story = readStory(draft, text, extent, frontMatter, kinds)
  remembered.set(
    first.block,
    [...known.filter((other) => other.key !== key), { key, items: draft.items, kinds, story }].slice(-8),
  )
  return { at: extent.start, story }
}

const sameLeaves = (one: readonly Item[], two: readonly Item[]): boolean =>
  one.length === two.length &&
  one.every(({ leaf, at }, index) => leaf === two[index]!.leaf && at - one[0]!.at === two[index]!.at - two[0]!.at)

function frontMatterOf(blocks: readonly Block[]): FrontMatter | undefined {
  let at = 0
  for (const block of blocks.slice(0, 2)) {
    if (block.frontMatter) return readFrontMatter(block.text, at)
    at += block.text.length
  }
  return undefined
}

const directive = /<!--\s*star-stories-(disable-next-line|disable|enable)\b([^>]*?)-->/g

const directivesOf = (items: readonly Item[]): Directive[] =>
  items.flatMap(({ leaf, block, at }) => {
    if (leaf.form === 'code' || !block.text.includes('star-stories-')) return []
    return [...block.text.slice(leaf.start, leaf.end).matchAll(directive)].map((match) => ({
      action: match[1] as Directive['action'],
      rules: match[2]!.split(/[\s,]+/).filter((rule) => /^[a-z]/.test(rule)),
      span: { start: at + leaf.start + match.index, end: at + leaf.start + match.index + match[0].length },
    }))
  })
