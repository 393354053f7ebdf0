/**
 * The packaged extension in the hands of a person: installed, typed into, hovered, looked at. What happens in the page
 * is all there is to see; nothing here asks the extension. STAR_STORIES_VSIX names a package to try instead of a new one.
 */
import assert from 'node:assert/strict'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, it } from 'mocha'
import type { Browser, Page } from 'playwright-core'
import { packageExtension } from '../../.scripts/package.ts'
import * as workbench from './workbench.ts'

const story = [
  '# Tell me about a time you improved a slow process',
  '**Situation:** Our nightly report took six hours, and the sales team started the day with old figures.',
  '**Task:** I owned the report and promised the team that it would be ready before they came in.',
  '**Action:** I measured each step first, then moved the slowest join into the warehouse.',
]
const result = '**Result:** The report is ready at five in the morning, and nobody asks for old figures any more.'

describe('The packaged extension', () => {
  let server: workbench.Server
  let browser: Browser
  let page: Page

  before(async () => {
    const folder = join(workbench.scratchFolder(), 'stories')
    mkdirSync(folder)
    writeFileSync(join(folder, 'report.md'), '')
    writeFileSync(join(folder, 'next.md'), '')
    const vsix = process.env.STAR_STORIES_VSIX ?? (await packageExtension())
    server = await workbench.startServer({
      vsix: [vsix],
      settings: { ...workbench.pictureSettings, 'workbench.colorTheme': workbench.themes.dark.name },
    })
    browser = await workbench.startBrowser()
    page = await workbench.openPage(browser, server, { folder })
  })

  after(async () => {
    await browser?.close()
    await server?.stop()
  })

  /** A failing step leaves a picture of what it saw. */
  const step = (name: string, work: () => Promise<void>) =>
    it(name, () => workbench.pictured(() => page, `failed-${name.replace(/\W+/g, '-')}`, work))

  const squiggle = () => page.locator('.squiggly-warning')

  step('marks a story that is typed without its result', async () => {
    await workbench.openFile(page, 'report.md')
    await workbench.editor(page).click()
    await workbench.type(page, story.join('\n\n'))
    await squiggle().first().waitFor()
  })

  step('explains the squiggle under the mouse', async () => {
    const text = await workbench.hover(page, squiggle().first())
    assert.match(text, /result/i)
    assert.match(text, /missing-part/)
    await workbench.screenshot(page, 'journey-hover')
    await page.keyboard.press('Escape')
  })

  step('shows the speaking time of the story under the cursor', async () => {
    const item = page.locator('.statusbar-item', { hasText: /\d:\d\d · \d+ words/ })
    await item.waitFor()
  })

  step('lists the stories with their times on command', async () => {
    await workbench.runCommand(page, 'STAR Stories: Estimate Speaking Time')
    const list = await workbench.quickPick(page, 'Speaking Time')
    const row = list.locator('.monaco-list-row', { hasText: 'improved a slow process' })
    assert.match((await row.textContent()) ?? '', /\d:\d\d/)
    await workbench.screenshot(page, 'journey-time')
    await page.keyboard.press('Escape')
    await list.waitFor({ state: 'hidden' })
  })

  for (const theme of ['light', 'dark', 'contrast'] as const) {
    step(`can be read in the ${theme} theme`, async () => {
      await workbench.wear(page, server, theme)
      await squiggle().first().waitFor()
      await workbench.screenshot(page, `journey-${theme}`)
    })
  }

  step('is content when the result is typed', async () => {
    await workbench.editor(page).click()
    await page.keyboard.press('Control+End')
    await workbench.type(page, `\n\n${result}`)
    await squiggle().first().waitFor({ state: 'detached' })
  })

  step('begins a new story on command', async () => {
    await workbench.openFile(page, 'next.md')
    await workbench.runCommand(page, 'STAR Stories: New Story…')
    const list = await workbench.quickPick(page, 'New Story')
    await workbench.screenshot(page, 'journey-kinds')
    await page.keyboard.type('Behavioural')
    await list.locator('.monaco-list-row.focused', { hasText: 'Behavioural' }).waitFor()
    await page.keyboard.press('Enter')
    await workbench.quickPick(page, 'New Story: Behavioural')
    await page.keyboard.press('Enter')
    const line = workbench.editor(page).locator('.view-line', { hasText: /Result/ })
    await line.first().waitFor()
    assert.match(await workbench.visibleText(page), /Situation[\s\S]*Task[\s\S]*Action[\s\S]*Result/)
    await workbench.screenshot(page, 'journey-new-story')
  })
})
