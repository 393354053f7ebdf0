/** Offsets to lines and columns. */

export interface Position {
  /** From 1. */
  readonly line: number
  /** From 1, in UTF-16 units; a byte order mark is not a column. */
  readonly column: number
  /** UTF-16 units from the start of the file. */
  readonly offset: number
}

/** A function from offset to position for one text. */
export function positionsOf(text: string): (offset: number) => Position {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  const mark = text.charCodeAt(0) === 0xfeff ? 1 : 0
  return (offset) => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (starts[middle]! <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - starts[low]! + 1 - (low === 0 ? Math.min(mark, offset) : 0), offset }
  }
}
