/**
 * Names a finding for good: rule, the sentence's words, the nearest heading. A reworded message or a moved paragraph keeps
 * the name; a changed sentence loses it, and should.
 */
import type { Story } from '../story/script.ts'
import type { Span } from '../story/span.ts'

/**
 * `rule · heading · sentence`, readable in the workspace's list and short enough for one line.
 *
 * @param span counts from the start of the story
 */
export function ignoreKey(rule: string, span: Span, story: Story, role?: string): string {
  const sentence = story.sentences.find(({ start, end }) => start <= span.start && span.start < end)
  const said = sentence?.text ?? story.text.slice(span.start, span.end)
  return [rule, ...(role === undefined ? [] : [role]), normal(story.title), normal(said)].join(' · ')
}

const normal = (text: string): string => {
  const words = text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%$€£.]+/gu, ' ')
    .trim()
  return words.length <= 120 ? words : `${words.slice(0, 120)}… ${hash(words)}`
}

/** FNV-1a, 32 bit: tells long sentences with the same beginning apart. */
function hash(text: string): string {
  let value = 0x811c9dc5
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193)
  return (value >>> 0).toString(36)
}
