/**
 * Speaking time in the hands of a person: the status bar and the lenses, the lists, a calibration and a rehearsal with
 * the keyboard alone, each looked at in three themes.
 */
import assert from 'node:assert/strict'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, it } from 'mocha'
import type { Browser, Page } from 'playwright-core'
import { root } from '../../.scripts/setup.mjs'
import * as workbench from './workbench.ts'

const report = `# Stories for Thursday

## Tell me about a time you improved a slow process

**Situation:** Our nightly report took six hours, and the sales team of forty people started every day with the figures of the day before. It had grown over three years, and nobody knew all of its parts.

**Task:** I owned the report and promised the team that it would be ready before they came in at seven.

**Action:** I measured each step first and found that two joins took four of the six hours. I moved them into the warehouse, where the data already lay, and compared both versions for a week. Where they differed I asked the people who use the figures, and found two rules that the old report had got wrong since 2021. I wrote both down, had them signed off, and switched over on a quiet Sunday. For a month I kept the old job running beside the new one, so that we could have gone back within minutes.

**Result:** The report takes 25 minutes instead of six hours and is ready at five in the morning. In the first quarter it was late once, and nobody has asked for old figures since.

## Tell me about yourself

I am a data engineer with six years of practice, the last three of them in retail. I build the reports that people open before their coffee: at my current company that is a page with forty thousand views a month, and I brought its loading time from twenty seconds to two. Before that I worked at a hospital, where I moved the laboratory data of nine wards from paper to a database without losing a day. People come to me when two systems disagree about the same number. I like to find out which one is right, and why the other one is wrong. My tools are Python, SQL and a lot of questions. I would like to do the same here.
`

describe('Speaking time', () => {
  let server: workbench.Server
  let browser: Browser
  let page: Page
  const folder = join(workbench.scratchFolder(), 'stories')

  before(async () => {
    mkdirSync(folder)
    writeFileSync(join(folder, 'report.md'), report)
    server = await workbench.startServer({
      link: [process.env.STAR_STORIES_EXTENSION ?? root],
      settings: { ...workbench.pictureSettings, 'workbench.colorTheme': workbench.themes.dark.name },
    })
    browser = await workbench.startBrowser()
    page = await workbench.openPage(browser, server, { folder, size: { width: 1100, height: 700 }, scale: 1.5 })
    await workbench.openFile(page, 'report.md')
    await workbench.runCommand(page, 'View: Toggle Primary Side Bar Visibility')
  })

  after(async () => {
    await browser?.close()
    await server?.stop()
  })

  /** A failing step leaves a picture of what it saw. */
  const step = (name: string, work: () => Promise<void>) =>
    it(name, async () => {
      try {
        await work()
      } catch (error) {
        await workbench.screenshot(page, `failed-${name.replace(/\W+/g, '-')}`)
        throw error
      }
    })

  async function inEveryTheme(name: string): Promise<void> {
    for (const theme of ['light', 'contrast', 'dark'] as const) {
      await workbench.wear(page, server, theme)
      await workbench.screenshot(page, `time-${name}-${theme}`)
    }
  }

  const statusItem = (id: string) => page.locator(`.statusbar-item[id="star-stories.star-stories.star-stories.${id}"]`)
  const webview = () => page.frameLocator('iframe.webview.ready').frameLocator('#active-frame')

  step('stands in the status bar, for the story and for the part at the cursor', async () => {
    await page.keyboard.press('Control+Home')
    await workbench.editor(page).locator('.view-line', { hasText: 'I measured each step' }).first().click()
    await page.locator('.statusbar-item', { hasText: /^\s*\d:\d\d · \d+ words/ }).waitFor()
    await page.locator('.statusbar-item', { hasText: /^Action \d:\d\d of 1:30/ }).waitFor()
  })

  step('stands above the story, each part against its budget', async () => {
    const lens = page.locator('.codelens-decoration').first()
    await lens.getByText(/\d:\d\d to say · aim for 1:30–2:30/).waitFor()
    await lens.getByText(/Situation \d:\d\d\/0:20 · Task .* Result \d:\d\d\/0:30/).waitFor()
    await inEveryTheme('lenses')
  })

  step('is explained in the tooltip of the status bar, part by part', async () => {
    await page.locator('.statusbar-item', { hasText: /^\s*\d:\d\d · \d+ words/ }).hover()
    const tooltip = page.locator('.monaco-hover:visible', { hasText: 'for most speakers' })
    await tooltip.waitFor()
    assert.match((await tooltip.textContent()) ?? '', /Situation.*Task.*Action.*Result.*Whole answer/s)
    await inEveryTheme('status')
    await page.mouse.move(300, 300)
  })

  step('is listed for all stories of the file, and picking one goes there', async () => {
    await workbench.runCommand(page, 'STAR Stories: Estimate Speaking Time')
    const list = await workbench.quickPick(page, 'Speaking Time')
    await list.locator('.monaco-list-row', { hasText: /■+□/ }).first().waitFor()
    await inEveryTheme('list')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await list.waitFor({ state: 'hidden' })
    await page.locator('.statusbar-item', { hasText: 'Ln 13' }).waitFor()
  })

  step('is measured in a calibration with the space bar alone', async () => {
    await workbench.editor(page).locator('.view-line', { hasText: 'I measured each step' }).first().click()
    await workbench.runCommand(page, 'STAR Stories: Calibrate Speaking Rate')
    await webview().getByText('No reading yet').waitFor()
    await webview().locator('#passage', { hasText: 'nightly report' }).waitFor()
    await inEveryTheme('calibrate')
    await page.keyboard.press('Space')
    await webview().getByRole('button', { name: 'Stop' }).waitFor()
    await page.keyboard.press('Space')
    // Nobody reads that fast.
    await webview().getByText('stopped long before').waitFor()
  })
})
