/**
 * The story of somebody new: from the walkthrough over a first story to a rehearsed set, with the packaged extension and
 * nothing but mouse and keyboard. Every step leaves a picture under `.cache/screenshots/newcomer/`.
 */
import assert from 'node:assert/strict'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, it } from 'mocha'
import type { Browser, Page } from 'playwright-core'
import { packageExtension } from '../../.scripts/package.ts'
import * as workbench from './workbench.ts'

/** What somebody has after a week: one answer that stands, one that does not yet, and a question nobody has answered. */
const files: Record<string, string> = {
  'churn.md': `# Stories for the interview at the bank

## Tell me about a project you are proud of

**Situation:** At a phone company with two million customers, about 27% of them left us every year, and the retention team called people at random.

**Task:** I was the only data scientist on it and had four months to tell the team whom to call first.

**Action:** I began with the list that the team kept by hand, because a model had to beat that and not a coin. I joined contracts, calls to the hotline and payments, kept nine of sixty columns, and chose logistic regression, because the team wanted to know why a name was on the list. I tested every version on the month after the one it had learned from. When the first list came back with customers who had already given notice, I sat with two callers for a day, saw how notices reach the system three weeks late, and took everybody out who had asked for a final bill.

**Result:** Churn among those called fell from 27% to 21% over six months, measured against a group that nobody called. For the team that is about 900 customers a quarter, and they still use the list. What it cannot do is see people who leave without ever calling us, and I say so on its first page. From this project I took the habit of sitting with the people who use a model before I train it; on the next one it saved us the whole first version. My lead has since made that day with the users part of how every project of ours begins, and two colleagues told me it changed what they built.

## Tell me about a conflict with a colleague
`,
  'pitch.md': `# Tell me about yourself

I am a data scientist with five years of practice, the last three of them in telecommunications. I build models that people outside of my team use every day: at my current company that is a list of customers to call, which replaced one that was kept by hand. Before that I worked at a hospital, where I learned to be careful with what a number can do to somebody. I like problems in which the data are late, odd or missing, and the people who know why sit two floors down. I would like to do the same where the stakes are higher, which is why I am here.
`,
  'outage.md': `## Tell me about a mistake you made

**Situation:** In my first year I put a pricing model into production on a Friday afternoon.

**Task:** Checking it was mine to do, and I had skipped it.

**Action:** On Monday I took the model back, wrote to the customers and told my lead what I had left out. Then I wrote a check that compares the prices of the last week with those of the new model.

**Result:** Accuracy of the next release was 99.2%.
`,
}

describe('Somebody new', () => {
  let server: workbench.Server
  let browser: Browser
  let page: Page
  let pictures = 0

  before(async () => {
    const folder = join(workbench.scratchFolder(), 'interview')
    mkdirSync(folder)
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
    const vsix = process.env.STAR_STORIES_VSIX ?? (await packageExtension())
    server = await workbench.startServer({
      vsix: [vsix],
      settings: { ...workbench.pictureSettings, 'workbench.colorTheme': workbench.themes.light.name },
    })
    browser = await workbench.startBrowser()
    page = await workbench.openPage(browser, server, { folder, size: { width: 1360, height: 860 } })
    page.setDefaultTimeout(20_000) // less than Mocha's own, so that a failing step can leave its picture
  })

  after(async () => {
    await browser?.close()
    await server?.stop()
  })

  /** A step ends with a picture of what the person sees. */
  const step = (name: string, work: () => Promise<void>) =>
    it(name, async () => {
      const number = `${++pictures}`.padStart(2, '0')
      await workbench.pictured(
        () => page,
        `newcomer/failed-${number}`,
        async () => {
          await work()
          await workbench.screenshot(page, `newcomer/${number}-${name.replace(/\W+/g, '-')}`)
        },
      )
    })

  const row = (text: string | RegExp) => page.locator('.sidebar .monaco-list-row', { hasText: text }).first()
  /** The page in front; those behind it stay loaded. */
  const frame = () =>
    page
      .locator('iframe.webview.ready')
      .filter({ visible: true })
      .last()
      .contentFrame()
      .frameLocator('iframe#active-frame')

  step('is shown around', async () => {
    await workbench.runCommand(page, 'Welcome: Open Walkthrough...')
    const list = page.locator('.quick-input-widget:visible')
    await list.locator('input[type="text"]').fill('STAR Stories')
    await list.locator('.monaco-list-row.focused', { hasText: 'STAR Stories' }).waitFor()
    await page.keyboard.press('Enter')
    await page.locator('.getting-started-step', { hasText: 'Open a sample' }).first().waitFor()
    await page.locator('.getting-started-step', { hasText: 'Practise a question' }).first().waitFor()
  })

  step('opens the sample from there', async () => {
    await page
      .locator('.getting-started-step a, .getting-started-step button', { hasText: 'Open Sample Stories' })
      .first()
      .click()
    await page.locator('.squiggly-warning').first().waitFor()
    await page.locator('.tab.active', { hasText: /Untitled|Two stories/ }).waitFor()
  })

  step('looks what can be done about a finding', async () => {
    await workbench.editor(page).click()
    await page.keyboard.press('Control+Home')
    await workbench.runCommand(page, 'Go to Next Problem (Error, Warning, Info)')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+.')
    await page.locator('.action-widget .action', { hasText: 'Insert the missing part: Action' }).waitFor()
  })

  step('has the missing part inserted', async () => {
    await page.locator('.action-widget .action', { hasText: 'Insert the missing part: Action' }).click()
    await workbench
      .editor(page)
      .locator('.view-line', { hasText: /Action: ?/ })
      .first()
      .waitFor()
    assert.match(await workbench.visibleText(page), /Action:/)
  })

  step('sees all stories of the folder', async () => {
    await page.locator('.activitybar .action-label[aria-label*="STAR Stories"]').first().click()
    await row('A project you are proud of').waitFor()
    await row('Still untold').waitFor()
    await row('A conflict with a colleague').waitFor()
    await row('Know by heart').waitFor()
    await page.mouse.move(700, 700)
  })

  step('opens a story from the list', async () => {
    await row('A project you are proud of').click()
    await page.locator('.tab.active', { hasText: 'churn.md' }).waitFor()
    await workbench.editor(page).locator('.view-line').first().waitFor()
  })

  step('chooses the kind of a new story', async () => {
    await workbench.openFile(page, 'outage.md')
    await workbench.editor(page).click()
    await page.keyboard.press('Control+End')
    await workbench.runCommand(page, 'STAR Stories: New Story…')
    const list = await workbench.quickPick(page, 'New Story')
    await page.keyboard.type('Conflict')
    await list.locator('.monaco-list-row.focused', { hasText: 'Conflict' }).waitFor()
  })

  step('chooses a question of the bank', async () => {
    await page.keyboard.press('Enter')
    const list = await workbench.quickPick(page, 'New Story: Conflict')
    await list.locator('.monaco-list-row', { hasText: 'In my own words' }).waitFor()
    await page.keyboard.press('ArrowDown')
  })

  step('has blanks to fill in', async () => {
    await page.keyboard.press('Enter')
    await workbench
      .editor(page)
      .locator('.view-line', { hasText: /Situation: ?/ })
      .nth(1)
      .waitFor()
  })

  step('sees how long each story takes', async () => {
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await workbench.runCommand(page, 'File: Revert File')
    await workbench.runCommand(page, 'STAR Stories: Estimate Speaking Time')
    await workbench.quickPick(page, 'Speaking Time')
  })

  step('is asked a question', async () => {
    await page.keyboard.press('Escape')
    await row('A project you are proud of').hover()
    await row('A project you are proud of').locator('.action-label[aria-label*="Practise"]').click()
    await frame().getByRole('heading', { name: 'Tell me about a project you are proud of' }).waitFor()
    await frame().getByRole('button', { name: 'Start answering' }).waitFor()
  })

  step('answers against the clock', async () => {
    await frame().getByRole('button', { name: 'Start answering' }).press('Enter')
    await frame().getByRole('timer').filter({ hasText: '0:02' }).waitFor()
  })

  step('compares with the story', async () => {
    await frame().getByRole('button', { name: 'Done' }).press('Enter')
    await frame().getByText('At a phone company').waitFor()
    await row(/rehearsed today/).waitFor()
  })

  step('rehearses the story from the list', async () => {
    await row('A project you are proud of').hover()
    await row('A project you are proud of').locator('.action-label[aria-label*="Rehearse"]').click()
    await page.locator('.tab.active', { hasText: 'Rehearse' }).waitFor()
    await frame().getByText('At a phone company').first().waitFor()
  })

  step('has told it with the keyboard alone, and that is remembered', async () => {
    await frame().getByRole('button', { name: 'Start' }).focus()
    await page.keyboard.press('Space')
    await frame().locator('#clock').filter({ hasText: '0:02' }).waitFor()
    await page.keyboard.press('Escape')
    await page.locator('.quick-input-widget:visible').waitFor()
    await row(/A project you are proud of.*rehearsed today/).waitFor()
  })

  step('has a report of the set', async () => {
    await page.keyboard.press('Escape')
    await page.locator('.quick-input-widget').waitFor({ state: 'hidden' })
    await row('A project you are proud of').click()
    await page.locator('.tab.active', { hasText: 'churn.md' }).waitFor()
    await workbench.runCommand(page, 'STAR Stories: Export Story Report…')
    const list = await workbench.quickPick(page, 'Export Story Report')
    await page.keyboard.press('ArrowDown')
    await list.locator('.monaco-list-row.focused', { hasText: 'Markdown' }).waitFor()
    await page.keyboard.press('Enter')
    await frame().getByRole('heading', { name: 'My stories' }).waitFor()
  })

  for (const theme of ['dark', 'contrast'] as const) {
    step(`sees the set in the ${theme} theme`, async () => {
      await workbench.wear(page, server, theme)
      await row('A project you are proud of').waitFor()
    })
  }
})
