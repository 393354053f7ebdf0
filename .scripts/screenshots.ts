/**
 * Takes the pictures of the README from the real editor, so that they show what there is and nothing else.
 *
 *   npm run screenshots
 */
import { cpSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import {
  editor,
  hover,
  openFile,
  openPage,
  pictureSettings,
  quickPick,
  runCommand,
  type Server,
  scratchFolder,
  screenshot,
  startBrowser,
  startServer,
  themes,
  wear,
} from '../tests/editor/workbench.ts'
import { root, run } from './setup.mjs'

/** A picture's name and how the page comes to show it. */
const pictures: Record<string, (page: Page, server: Server) => Promise<void>> = {
  async findings(page) {
    await hover(page, editor(page).locator('.squiggly-warning').first())
  },
  async 'findings-light'(page, server) {
    await wear(page, server, 'light')
    await hover(page, editor(page).locator('.squiggly-warning').first())
  },
  async 'speaking-time'(page, server) {
    await wear(page, server, 'dark')
    await runCommand(page, 'STAR Stories: Estimate Speaking Time')
    await quickPick(page, 'Speaking Time')
  },
  async 'new-story'(page) {
    await runCommand(page, 'STAR Stories: New Story…')
    await quickPick(page, 'New Story')
  },
}

await run(async () => {
  const folder = join(scratchFolder(), 'stories')
  cpSync(join(root, 'client/samples'), folder, { recursive: true })
  const server = await startServer({
    link: [process.env.STAR_STORIES_EXTENSION ?? root],
    settings: { ...pictureSettings, 'workbench.colorTheme': themes.dark.name },
  })
  const browser = await startBrowser()
  try {
    const page = await openPage(browser, server, { folder, size: { width: 1100, height: 620 }, scale: 1.5 })
    await openFile(page, 'churn-model.md')
    await runCommand(page, 'View: Toggle Primary Side Bar Visibility')
    await editor(page).locator('.squiggly-warning').first().waitFor()
    for (const [name, prepare] of Object.entries(pictures)) {
      await prepare(page, server)
      console.log(await screenshot(page, join(root, 'client/media', `${name}.png`)))
      await page.keyboard.press('Escape')
    }
  } finally {
    await browser.close()
    await server.stop()
  }
  return 0
})
