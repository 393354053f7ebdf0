/** Markdown text to Script: the one door of this room. Never fails; the same text always gives the same Script. */
import { isInterviewQuestion } from '../kinds/classify.ts'
import { kinds as allKinds, kindById } from '../kinds/index.ts'
import type { Kind } from '../kinds/kind.ts'
import { type Block, cut } from './blocks.ts'
import { readFrontMatter } from './frontMatter.ts'
import type { Directive, FrontMatter, PlacedStory, Script, Story } from './script.ts'
import { type Draft, findStories, type Item, itemsOf } from './stories.ts'
import { type BlockStarts, extentOf, readStory } from './story.ts'

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
  const atOf = startsOf(blocks)
  const stories = drafts.map((draft) => placed(draft, text, frontMatter, kinds, atOf))
  const script: Script = {
    text,
    frontMatter,
    stories: stories.filter(({ story }) => story.text !== ''),
    directives: directivesOf(items, atOf),
  }
  blocksOf.set(script, blocks)
  return script
}

function startsOf(blocks: readonly Block[]): BlockStarts {
  const starts = new Map<Block, number>()
  let at = 0
  for (const block of blocks) {
    starts.set(block, at)
    at += block.text.length
  }
  return (block) => starts.get(block)!
}

/** Front matter that names one of our kinds, or the interview question, is meant for us. */
const saysScript = (frontMatter: FrontMatter | undefined): boolean =>
  (frontMatter?.kind !== undefined && kindById(frontMatter.kind) !== undefined) ||
  (frontMatter?.question !== undefined && isInterviewQuestion(frontMatter.question))

const blocksOf = new WeakMap<Script, readonly Block[]>()

/** The blocks that tile the text of a Script. */
export const blocksIn = (script: Script): readonly Block[] => blocksOf.get(script) ?? cut(script.text)

/** What a draft was read as; the draft is the same object for as long as nothing in it has changed. */
interface Remembered {
  readonly kinds: readonly Kind[]
  readonly frontMatter: string
  /** Where its blocks stand, counted from the first. */
  readonly layout: string
  readonly from: number
  readonly story: Story
}
const remembered = new WeakMap<Draft, Remembered>()

function placed(
  draft: Draft,
  text: string,
  frontMatter: FrontMatter | undefined,
  kinds: readonly Kind[],
  atOf: BlockStarts,
): PlacedStory {
  const first = atOf(draft.items[0]!.block)
  const last = draft.items.at(-1)!.block
  const known = remembered.get(draft)
  const layout = `${atOf(last) - first} ${last.text.length}`
  const facts = JSON.stringify([frontMatter?.kind, frontMatter?.question, frontMatter?.target])
  if (known?.kinds === kinds && known.frontMatter === facts && known.layout === layout)
    return { at: first + known.from, story: known.story }
  const extent = extentOf(draft, text, atOf)
  const story = readStory(draft, text, extent, frontMatter, kinds, atOf)
  remembered.set(draft, { kinds, frontMatter: facts, layout, from: extent.start - first, story })
  return { at: extent.start, story }
}

function frontMatterOf(blocks: readonly Block[]): FrontMatter | undefined {
  let at = 0
  for (const block of blocks.slice(0, 2)) {
    if (block.frontMatter) return readFrontMatter(block.text, at)
    at += block.text.length
  }
  return undefined
}

const directive = /<!--\s*star-stories-(disable-next-line|disable|enable)\b([^>]*?)-->/g

const directivesOf = (items: readonly Item[], atOf: BlockStarts): Directive[] =>
  items.flatMap(({ leaf, block }) => {
    if (leaf.form !== 'comment' || !block.text.includes('star-stories-')) return []
    const at = atOf(block)
    return [...block.text.slice(leaf.start, leaf.end).matchAll(directive)].map((match) => ({
      action: match[1] as Directive['action'],
      rules: match[2]!.split(/[\s,]+/).filter((rule) => /^[a-z]/.test(rule)),
      span: { start: at + leaf.start + match.index, end: at + leaf.start + match.index + match[0].length },
    }))
  })
