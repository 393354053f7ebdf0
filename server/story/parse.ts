/** Markdown text to Script: the one door of this room. Never fails; the same text always gives the same Script. */
import { isInterviewQuestion } from '../kinds/classify.ts'
import { kinds as allKinds, kindById } from '../kinds/index.ts'
import type { Kind } from '../kinds/kind.ts'
import { type Block, cut } from './blocks.ts'
import type { Draft } from './draft.ts'
import { readFrontMatter } from './frontMatter.ts'
import type { Directive, FrontMatter, PlacedStory, Script } from './script.ts'
import { findStories } from './stories.ts'
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
  const blocks = cut(text, previous && { text: previous.text, blocks: blocksIn(previous) })
  const starts = startsOf(blocks)
  const frontMatter = blocks[0]?.frontMatter ? frontMatterIn(blocks[0]) : undefined
  const isScript =
    options.isScript === true || /\.story\.(?:md|markdown)$/i.test(options.path ?? '') || saysScript(frontMatter)
  const place = placing(text, blocks, starts, frontMatter, options.kinds ?? allKinds)
  const script: Script = {
    text,
    frontMatter,
    stories: findStories(blocks, isScript)
      .map(place)
      .filter(({ story }) => story.text !== ''),
    directives: directivesIn(blocks, starts),
  }
  blocksOf.set(script, blocks)
  return script
}

/** Offset of each block in the file. */
function startsOf(blocks: readonly Block[]): readonly number[] {
  let at = 0
  return blocks.map(({ text }) => {
    const start = at
    at += text.length
    return start
  })
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
  /** What the front matter says about every story. */
  readonly facts: string
  /** From its first block to the start of its last one. */
  readonly length: number
  /** Where the story starts, counted from its first block. */
  readonly from: number
  /** Where it stood last. */
  placed: PlacedStory
}
const remembered = new WeakMap<Draft, Remembered>()

/** Reads drafts, given in order, where they stand. */
function placing(
  text: string,
  blocks: readonly Block[],
  starts: readonly number[],
  frontMatter: FrontMatter | undefined,
  kinds: readonly Kind[],
): (draft: Draft) => PlacedStory {
  const facts = JSON.stringify([frontMatter?.kind, frontMatter?.question, frontMatter?.target])
  let index = 0
  // Drafts come in order, so the next block is looked for from the last one on.
  const indexOf = (block: Block): number => {
    index = blocks.indexOf(block, index)
    if (index < 0) index = blocks.indexOf(block)
    return index
  }
  return (draft) => {
    const first = indexOf(draft.items[0]!.block)
    const last = indexOf(draft.items.at(-1)!.block)
    const start = starts[first]!
    const length = starts[last]! - start
    const known = remembered.get(draft)
    if (known?.kinds === kinds && known.facts === facts && known.length === length) {
      const at = start + known.from
      if (known.placed.at !== at) known.placed = { at, story: known.placed.story }
      return known.placed
    }
    const own = new Map(blocks.slice(first, last + 1).map((block, at) => [block, starts[first + at]!]))
    const atOf: BlockStarts = (block) => own.get(block)!
    const extent = extentOf(draft, text, atOf)
    const placed = { at: extent.start, story: readStory(draft, text, extent, frontMatter, kinds, atOf) }
    remembered.set(draft, { kinds, facts, length, from: extent.start - start, placed })
    return placed
  }
}

const frontMatters = new WeakMap<Block, FrontMatter>()

/** Front matter always opens the file, so its places hold for as long as its block does. */
function frontMatterIn(block: Block): FrontMatter {
  const known = frontMatters.get(block) ?? readFrontMatter(block.text, 0)
  frontMatters.set(block, known)
  return known
}

const directive = /<!--\s*star-stories-(disable-next-line|disable|enable)\b([^>]*?)-->/g

function directivesIn(blocks: readonly Block[], starts: readonly number[]): readonly Directive[] {
  const found: Directive[] = []
  for (const [index, { text, items }] of blocks.entries()) {
    for (const { leaf } of items) {
      if (leaf.form !== 'comment') continue
      const at = starts[index]! + leaf.start
      for (const match of text.slice(leaf.start, leaf.end).matchAll(directive)) {
        found.push({
          action: match[1] as Directive['action'],
          rules: match[2]!.split(/[\s,]+/).filter((rule) => /^[a-z]/.test(rule)),
          span: { start: at + match.index, end: at + match.index + match[0].length },
        })
      }
    }
  }
  return found
}
