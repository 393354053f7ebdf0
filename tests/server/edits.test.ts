/** However a text came about, the server knows it as if it had just been opened. */
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { SelectionRange } from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { TYPING_PAUSE } from '../../server/lsp/diagnostics.ts'
import { type Session, startSession, uri } from './session.ts'

const piece = fc.constantFrom(
  '# The slow report\n\n',
  '## Tell me about a time you failed\r\n\r\n',
  '**Situation:** Our report took nine hours.\n\n',
  '**Task:** ',
  'I had to bring it below one hour. ',
  '### Action\n\n',
  'I built a TBD tool. ',
  '- **Result**: 40 % faster\n',
  '<!-- star-stories-disable-next-line placeholder -->\n',
  '```\ncode\n',
  '---\nkind: failure\n---\n',
  '🎯 ',
  '> ',
  '\r',
  '*',
  ' ',
  'x',
)
/** Places as shares of the text, so that they make sense whatever it has become. */
const edit = fc.record({
  from: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.constantFrom(0, 0, 1, 7, 60),
  text: fc.oneof(piece, fc.constant('')),
})
const start = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''))

let session: Session
beforeAll(async () => {
  session = await startSession()
})
afterAll(() => session.stop())

test('random edits', async () => {
  await fc.assert(
    fc.asyncProperty(start, fc.array(edit, { minLength: 1, maxLength: 8 }), async (text, edits) => {
      let document = TextDocument.create(uri, 'markdown', 1, text)
      await session.open(text)
      for (const { from, length, text: inserted } of edits) {
        const offset = Math.floor(from * document.getText().length)
        const range = { start: document.positionAt(offset), end: document.positionAt(offset + length) }
        await session.change([{ range, text: inserted }])
        await session.pull()
        document = TextDocument.update(document, [{ range, text: inserted }], document.version + 1)
      }
      session.clock.advance(TYPING_PAUSE)
      const edited = await known()
      await session.close()
      await session.open(document.getText())
      expect(edited).toEqual(await known())
      await session.close()
    }),
    { numRuns: 60 },
  )
})

async function known() {
  const report = await session.pull(uri, { anew: true })
  const positions = [{ line: 0, character: 0 }]
  const [whole] = await session.ask<SelectionRange[]>('textDocument/selectionRange', { positions })
  return {
    diagnostics: report.kind === 'full' ? report.items : report.kind,
    stories: await session.ask('starStories/stories'),
    symbols: await session.ask('textDocument/documentSymbol'),
    extent: outermost(whole!).range,
  }
}

const outermost = (range: SelectionRange): SelectionRange => (range.parent ? outermost(range.parent) : range)
