import { expect, test } from 'vitest'
import { createVersionGuard } from '../../client/versions.ts'

test('an edit is handed out for the text it was made for, and refused for any other', () => {
  let refused = 0
  const guard = createVersionGuard(() => refused++)
  const document = { version: 3 }
  const [fix, plain] = guard.hold<{ edit?: string }>([{ edit: 'insert' }, {}], document, 3)
  expect(fix!.edit).toBeUndefined()
  expect(guard.release(fix!).edit).toBe('insert')
  expect(guard.release(plain!).edit).toBeUndefined()
  const [late] = guard.hold<{ edit?: string }>([{ edit: 'insert' }], document, 3)
  document.version = 4
  expect(guard.release(late!).edit).toBeUndefined()
  expect(refused).toBe(1)
})
