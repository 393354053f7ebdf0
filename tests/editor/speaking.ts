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

I am a data engineer with six years of practice, the last three of them in retail. I build the reports that people open before their coffee: at my current company that is a page with forty thousand views a month, and I brought its loading time from twenty seconds to two. Before that I worked at a hospital, where I moved the laboratory data of nine wards from paper to a database without losing a day. People come to me when two systems disagree about the same number. I like to find out which one is right, and why the other one is wrong. My tools are Python, SQL and a lot of questions. I would like to do the same here. In my free time I teach beginners to write their first query, and I have learned from them how much of what we say nobody understands. What draws me to your team is that the people who build the reports sit beside the people who read them.
`

describe('Speaking time', () => {
  let server: workbench.Server
  let browser: Browser
  let page: Page
  const folder = join(workbench.scratchFolder(), 'stories')

  before(async () => {
    mkdirSync(folder)
    writeFileSync(join(folder, 'report.md'), report)
    writeFileSync(join(folder, 'pitch.md'), report.slice(report.indexOf('## Tell me about yourself')))
    server = await workbench.startServer({
      link: [process.env.STAR_STORIES_EXTENSION ?? root],
      settings: { ...workbench.pictureSettings, 'workbench.colorTheme': workbench.themes.dark.name },
    })
    browser = await workbench.startBrowser()
    page = await workbench.openPage(browser, server, {
      folder,
      size: { width: 1100, height: 700 },
      scale: 1.5,
      prepare: (page) => page.clock.install(),
    })
    await workbench.openFile(page, 'report.md')
    await workbench.runCommand(page, 'View: Toggle Primary Side Bar Visibility')
  })

  after(async () => {
    await browser?.close()
    await server?.stop()
  })

  /** A failing step leaves a picture of what it saw. */
  const step = (name: string, work: () => Promise<void>) =>
    it(name, () => workbench.pictured(() => page, `failed-${name.replace(/\W+/g, '-')}`, work))

  async function inEveryTheme(name: string): Promise<void> {
    for (const theme of ['light', 'contrast', 'dark'] as const) {
      await workbench.wear(page, server, theme)
      await workbench.screenshot(page, `time-${name}-${theme}`)
    }
  }

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

  step('is coloured only where even a fast voice would be too long', async () => {
    await workbench.editor(page).locator('.view-line', { hasText: 'I am a data engineer' }).first().click()
    await page.locator('.statusbar-item.warning-kind', { hasText: /\d:\d\d · \d+ words/ }).waitFor()
    await inEveryTheme('over')
    await workbench.editor(page).locator('.view-line', { hasText: 'I measured each step' }).first().click()
    await page.locator('.statusbar-item', { hasText: /^Action \d:\d\d of 1:30/ }).waitFor()
    assert.equal(await page.locator('.statusbar-item.warning-kind').count(), 0)
  })

  step('is listed for all stories of the file, and picking one goes there', async () => {
    await workbench.runCommand(page, 'STAR Stories: Estimate Speaking Time')
    const list = await workbench.quickPick(page, 'Speaking Time')
    await list.locator('.monaco-list-row', { hasText: /■+□/ }).first().waitFor()
    await page.mouse.move(300, 600)
    await page.locator('.monaco-hover:visible').waitFor({ state: 'detached' })
    await inEveryTheme('list')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await list.waitFor({ state: 'hidden' })
    await page.locator('.statusbar-item', { hasText: 'Ln 13' }).waitFor()
  })

  step('of a selection comes first in the list', async () => {
    await workbench.editor(page).locator('.view-line', { hasText: 'I am a data engineer' }).first().click()
    await page.keyboard.press('Home')
    await page.keyboard.press('Shift+End')
    await workbench.runCommand(page, 'STAR Stories: Estimate Speaking Time')
    const list = await workbench.quickPick(page, 'Speaking Time')
    assert.match((await list.locator('.monaco-list-row').first().textContent()) ?? '', /Selection.*\d:\d\d · \d+ words/)
    await page.keyboard.press('Escape')
    await list.waitFor({ state: 'hidden' })
  })

  step('is listed for the whole workspace', async () => {
    await workbench.runCommand(page, 'STAR Stories: Estimate Speaking Time of All Stories')
    const list = await workbench.quickPick(page, 'Speaking Time of the Workspace')
    const rows = await list.locator('.monaco-list-row').allTextContents()
    assert.ok(
      rows.some((row) => row.includes('improved a slow process')) && rows.some((row) => row.includes('pitch.md')),
    )
    await page.keyboard.press('Escape')
    await list.waitFor({ state: 'hidden' })
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
    for (const [index, seconds] of [70, 75, 72].entries()) {
      await page.keyboard.press('Space')
      await webview().getByRole('button', { name: 'Stop' }).waitFor()
      await page.clock.fastForward(seconds * 1000)
      await page.keyboard.press('Space')
      await webview().locator('#readings li').nth(index).waitFor()
    }
    await webview().getByText('the middle of 3 readings').waitFor()
    await webview().getByText('This passage: about 1:12, between 1:05 and 1:19').waitFor()
    await webview().locator('#readings').scrollIntoViewIfNeeded()
    await inEveryTheme('calibrated')
  })

  step('is that of the speaker from then on, until the readings are forgotten', async () => {
    const item = (time: string) => page.locator('.statusbar-item', { hasText: `${time} · 183 words` })
    await workbench.runCommand(page, 'View: Close Editor')
    await page.locator('.tab.active', { hasText: 'report.md' }).waitFor()
    await item('1:12').waitFor()
    await workbench.runCommand(page, 'STAR Stories: Reset Speaking Rate')
    await item('0:56').waitFor()
  })

  step('is rehearsed with the keyboard alone: sentence by sentence, pause, back and forward', async () => {
    await workbench.editor(page).locator('.view-line', { hasText: 'I measured each step' }).first().click()
    await workbench.runCommand(page, 'STAR Stories: Rehearse Story')
    const current = webview().locator('.line[aria-current]')
    await current.filter({ hasText: 'Our nightly report' }).waitFor()
    await webview().locator('#text:focus').waitFor()
    await page.keyboard.press('Space')
    await webview().locator('#toggle', { hasText: 'Pause' }).waitFor()
    await page.clock.fastForward(20_000)
    await webview().locator('.parts li[aria-current]', { hasText: 'Action' }).waitFor()
    await page.keyboard.press('Space')
    await webview().locator('#said', { hasText: 'Paused at 0:2' }).waitFor()
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('ArrowRight')
    await inEveryTheme('rehearse')
  })

  step('of a rehearsal goes to the practice log when it is asked for', async () => {
    await page.keyboard.press('Escape')
    const list = await workbench.quickPick(page, 'You took 0:2')
    await page.mouse.move(300, 600)
    await inEveryTheme('rehearsed')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await list.waitFor({ state: 'hidden' })
    await page.locator('.tab.active', { hasText: 'practice-log.md' }).waitFor()
    const log = readFileSync(join(folder, 'practice-log.md'), 'utf8')
    assert.match(
      log,
      /^- \d{4}-\d\d-\d\d \d\d:\d\d · Tell me about a time you improved a slow process · 0:2\d, aim 1:30–2:30 · Situation 0:1/m,
    )
  })
})
