/**
 * Finds the answers in a file. Headings, questions and turns cut it into segments (segments.ts); labels in a segment group
 * into stories (labelled.ts); prose under a question, a pitch heading or in the candidate's turn is an answer without labels
 * (unlabelled.ts). Everything else is no story, and silence there is a feature.
 *
 * Blocks, segments and drafts are remembered by what they were made of, so a keystroke reads one segment anew; the rest of
 * this file runs over the whole list each time and does little for each entry.
 */
import type { Block } from './blocks.ts'
import { contextsOf, fileContextOf, withManner } from './context.ts'
import type { Draft } from './draft.ts'
import { continues, joined, labelledIn, labelledInManner, mannerOf } from './labelled.ts'
import { merged, type Segment, segmentsOf } from './segments.ts'
import { followedUp, isFollowUp, opensAnswer, unlabelledIn, wholeSections } from './unlabelled.ts'

/** The stories of a file, in order. `isScript`: somebody said that the file holds answers. */
export function findStories(blocks: readonly Block[], isScript: boolean): readonly Draft[] {
  const file = fileContextOf(blocks, isScript)
  const segments = segmentsOf(blocks, file.cast, file.asking)
  const contexts = contextsOf(segments, file)
  const labelled = labelledStories(segments, contexts)
  const drafts: Draft[] = []
  for (let at = 0; at < segments.length; at++) {
    const segment = segments[at]!
    const context = contexts[at]!
    const previous = drafts.at(-1)
    const [first, ...others] = labelled[at]!
    if (first) {
      if (previous && continues(previous, first, segment, segments[at - 1]))
        drafts[drafts.length - 1] = joined(previous, first)
      else drafts.push(first)
      drafts.push(...others)
      continue
    }
    if (!opensAnswer(segment, context)) continue
    // Deeper headings belong to the answer above them.
    let whole = segment
    let last = at
    if (segment.level < 7) {
      while (belongsUnder(segments[last + 1], segment) && labelled[last + 1]!.length === 0)
        whole = merged(whole, segments[++last]!)
    }
    const [draft] = unlabelledIn(whole, context)
    if (!draft) continue
    if (previous && isFollowUp(draft, previous, segment)) drafts[drafts.length - 1] = followedUp(previous, draft)
    else {
      drafts.push(draft)
      at = last
    }
  }
  return drafts.length === 0 && isScript ? wholeSections(segments) : drafts
}

const belongsUnder = (segment: Segment | undefined, above: Segment): boolean =>
  segment?.type === 'title' && segment.level > above.level

/** Segment by segment; who tells one story in full so names the parts of the others alike. */
function labelledStories(
  segments: readonly Segment[],
  contexts: ReturnType<typeof contextsOf>,
): readonly (readonly Draft[])[] {
  const found = segments.map((segment, at) => labelledIn(segment, contexts[at]!))
  const manner = mannerOf(found)
  if (manner.size === 0) return found
  const file = withManner(contexts[0]!.file, manner)
  return found.map((drafts, at) =>
    drafts.length > 0 ? drafts : labelledInManner(segments[at]!, { ...contexts[at]!, file }),
  )
}
