/**
 * The real VS Code workbench from npm, in a headless Chromium: start it, open it, drive it like a person.
 * Used by the editor suites, by the journey and by whatever takes pictures of the product.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type Browser, chromium, type Locator, type Page } from 'playwright-core'
import { cache, ensureChromium, ensureWorkbench, pinnedNode } from '../../.scripts/setup.mjs'

export const screenshots = join(cache, 'screenshots')

/** Settings for a picture: the story and what the extension says about it, nothing else. */
export const pictureSettings = {
  'editor.minimap.enabled': false,
  'editor.fontSize': 15,
  'editor.lineHeight': 1.6,
  'editor.occurrencesHighlight': 'off',
  'editor.renderLineHighlight': 'none',
  'editor.scrollBeyondLastLine': false,
  'breadcrumbs.enabled': false,
  'workbench.editor.showTabs': 'multiple',
  'workbench.layoutControl.enabled': false,
} as const

/** VS Code's own themes by the class the workbench then bears. */
export const themes = {
  light: { name: 'Light Modern', mark: 'vs' },
  dark: { name: 'Dark Modern', mark: 'vs-dark' },
  contrast: { name: 'Default High Contrast', mark: 'hc-black' },
} as const

/** Nothing pops up, nothing is sent, nothing takes room beside the story. */
export const quietSettings = {
  'workbench.startupEditor': 'none',
  'workbench.welcomePage.walkthroughs.openOnInstall': false,
  'workbench.tips.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.disableAIFeatures': true,
  'chat.commandCenter.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'extensions.autoUpdate': 'off',
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'update.mode': 'none',
  'security.workspace.trust.enabled': false,
  'git.enabled': false,
  'window.commandCenter': false,
  'editor.wordWrap': 'on',
} as const

/** A new empty folder for one run, gone when this process ends. */
export function scratchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'star-stories-'))
  onExit(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }))
  return folder
}

export interface ServerOptions {
  /** VS Code settings, on top of `quietSettings`. */
  settings?: Record<string, unknown>
  /** Packaged extensions to install. */
  vsix?: string[]
  /** Folders of unpacked extensions to install by link, so that a reload shows the newest build. */
  link?: string[]
  /** Ask whether the folder is trusted, as the desktop does. */
  trust?: boolean
}

export interface Server {
  /** `http://localhost:PORT` */
  origin: string
  /** `localhost:PORT`, the authority of `vscode-remote://` addresses. */
  authority: string
  /** Changes settings while the workbench runs; it notices by itself. */
  configure(settings: Record<string, unknown>): void
  /** Everything the server printed so far. */
  log(): string
  /** Resolves with the exit code when the server has ended, by whatever cause. */
  ended: Promise<number | null>
  stop(): Promise<void>
}

/**
 * Starts a workbench server on a free port with fresh settings and no extensions but those given.
 * It ends with this process at the latest.
 */
export async function startServer(options: ServerOptions = {}): Promise<Server> {
  const vscode = ensureWorkbench()
  const data = scratchFolder()
  const machine = join(data, 'data', 'Machine')
  const extensions = join(data, 'extensions')
  mkdirSync(machine, { recursive: true })
  const settings: Record<string, unknown> = { ...quietSettings, ...options.settings }
  const configure = (more: Record<string, unknown>) =>
    writeFileSync(join(machine, 'settings.json'), JSON.stringify(Object.assign(settings, more), null, 2))
  configure({})
  mkdirSync(extensions)
  for (const [index, folder] of (options.link ?? []).entries()) {
    symlinkSync(folder, join(extensions, `linked-${index}`), 'junction')
  }
  const base = [join(vscode, 'out', 'server-main.js'), '--accept-server-license-terms', '--server-data-dir', data]
  for (const vsix of options.vsix ?? []) {
    const { status, stdout, stderr } = spawnSync(pinnedNode(), [...base, '--install-extension', vsix], {
      encoding: 'utf8',
    })
    if (status !== 0 || !stdout.includes('successfully installed')) {
      throw new Error(`${vsix} could not be installed:\n${stdout}\n${stderr}`)
    }
  }
  const trust = options.trust ? [] : ['--disable-workspace-trust']
  const flags = ['--without-connection-token', '--disable-telemetry', '--enable-smoke-test-driver', ...trust]
  const child = spawn(pinnedNode(), [...base, '--host', '127.0.0.1', '--port', '0', ...flags], {
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: process.platform !== 'win32',
  })
  const kill = () => killGroup(child)
  onExit(kill)
  let log = ''
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  const port = await new Promise<string>((resolve, reject) => {
    const listen = (chunk: Buffer) => {
      log += chunk
      const found = /Extension host agent listening on (\d+)/.exec(log)
      if (found) resolve(found[1]!)
    }
    child.stdout.on('data', listen)
    child.stderr.on('data', listen)
    child.once('error', reject)
    void ended.then((code) => reject(new Error(`The workbench server ended with code ${code}:\n${log}`)))
  })
  return {
    origin: `http://localhost:${port}`,
    authority: `localhost:${port}`,
    configure,
    log: () => log,
    ended,
    async stop() {
      kill()
      await ended
    },
  }
}

/** A headless Chromium; it ends with this process at the latest (`onExit` turns signals into an orderly exit). */
export async function startBrowser(): Promise<Browser> {
  const executablePath = ensureChromium()
  const quiet = ['disable-gpu', 'disable-quic', 'no-first-run', 'disable-background-networking']
  const args = ['no-sandbox', ...quiet, 'disable-component-update', 'disable-sync'].map((flag) => `--${flag}`)
  return chromium.launch({ executablePath, args, handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false })
}

export interface PageOptions {
  /** The folder to open, an absolute path. */
  folder: string
  /** A file in it to show, an absolute path. */
  file?: string
  /** What else to tell the workbench, such as `extensionTestsPath`. */
  payload?: [string, string][]
  /** CSS pixels; 1280 × 800 unless told. */
  size?: { width: number; height: number }
  /** Pixels per CSS pixel; 2 makes pictures sharp. */
  scale?: number
  /** Called with the new page before it goes anywhere. */
  prepare?: (page: Page) => Promise<void>
}

/** Opens the workbench and waits until it is drawn. */
export async function openPage(browser: Browser, server: Server, options: PageOptions): Promise<Page> {
  const { size = { width: 1280, height: 800 }, scale = 1, payload = [] } = options
  const context = await browser.newContext({ viewport: size, deviceScaleFactor: scale })
  const page = await context.newPage()
  await options.prepare?.(page)
  await page.goto(pageAddress(server, options.folder, options.file, payload))
  await page.locator('.monaco-workbench .statusbar').waitFor({ timeout: 60_000 })
  return page
}

/** The address under which the workbench shows a folder and, if given, one file in it. */
export function pageAddress(server: Server, folder: string, file?: string, payload: [string, string][] = []): string {
  const all = file ? [...payload, ['openFile', remoteUri(server, file)]] : payload
  const address = `${server.origin}/?folder=${encodeURI(folder)}`
  return all.length ? `${address}&payload=${encodeURIComponent(JSON.stringify(all))}` : address
}

/** The address by which the page names a file on the server's disk. */
export const remoteUri = (server: Server, path: string) => `vscode-remote://${server.authority}${encodeURI(path)}`

/** The text area in front: keyboard input goes there. */
export const editor = (page: Page): Locator => page.locator('.editor-instance .monaco-editor').first()

/** Opens a file of the folder by name, through Quick Open. */
export async function openFile(page: Page, name: string): Promise<void> {
  await quickInput(page, 'Control+P', name)
  await page.locator(`.tab.active[aria-label^="${name}"]`).waitFor()
  await editor(page).locator('.view-line').first().waitFor()
}

/** Runs a command by its title, through the command palette. */
export async function runCommand(page: Page, title: string): Promise<void> {
  await quickInput(page, 'F1', `>${title}`, title)
}

async function quickInput(page: Page, key: string, text: string, wanted = text): Promise<void> {
  const box = page.locator('.quick-input-widget:visible')
  await page.keyboard.press(key)
  await box.locator('input[type="text"]').fill(text)
  const row = box.locator('.monaco-list-row', { hasText: wanted }).first()
  await row.waitFor()
  await row.click()
}

/** A list that a command shows under a title, once it is there with something to choose from. */
export async function quickPick(page: Page, title: string): Promise<Locator> {
  const list = page.locator('.quick-input-widget:visible', {
    has: page.locator('.quick-input-title', { hasText: title }),
  })
  await list.locator('.monaco-list-row').first().waitFor()
  return list
}

/**
 * Types text where the caret is, key by key. Suggestions that would swallow a line break are sent away first, as the
 * editor's own indentation would be, because every line is typed from its start.
 */
export async function type(page: Page, text: string): Promise<void> {
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) {
      await page.keyboard.press('Escape')
      await page.keyboard.press('Enter')
    }
    await page.keyboard.type(line)
  }
}

/** Changes the colour theme and waits until the page wears it. */
export async function wear(page: Page, server: Server, theme: keyof typeof themes): Promise<void> {
  server.configure({ 'workbench.colorTheme': themes[theme].name })
  await page.locator(`.monaco-workbench.${themes[theme].mark}`).waitFor()
}

/** What the editor in front shows, as text; lines out of sight are not part of it. */
export async function visibleText(page: Page): Promise<string> {
  const lines = await editor(page).locator('.view-line').allTextContents()
  return lines.join('\n').replaceAll('\u00a0', ' ')
}

/**
 * Rests the mouse on an element until the editor's hover is complete.
 * @returns the hover's text
 */
export async function hover(page: Page, target: Locator): Promise<string> {
  const box = (await target.boundingBox())!
  await page.mouse.move(box.x + Math.min(box.width / 2, 40), box.y + box.height / 2, { steps: 4 })
  const shown = page.locator('.monaco-resizable-hover:visible, .monaco-hover:visible').first()
  await shown.locator('.hover-row').first().waitFor()
  await shown.getByText('Loading...').waitFor({ state: 'detached' })
  return (await shown.textContent()) ?? ''
}

/** Keeps a picture of the page under `.cache/screenshots/`, or at an absolute path. */
export async function screenshot(page: Page, name: string, target: Page | Locator = page): Promise<string> {
  const path = name.startsWith('/') ? name : join(screenshots, `${name}.png`)
  mkdirSync(dirname(path), { recursive: true })
  await target.screenshot({ path, animations: 'disabled', caret: 'hide' } as object)
  return path
}

/** Does `work`; when it fails, a picture named `failed` keeps what was to be seen. */
export async function pictured(page: () => Page, failed: string, work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    await screenshot(page(), failed)
    throw error
  }
}

const cleanups: (() => void)[] = []

/** Runs once when this process ends, by itself or by a signal; last registered first. */
export function onExit(cleanup: () => void): void {
  if (cleanups.length === 0) {
    process.on('exit', () => {
      for (const each of cleanups.toReversed()) {
        try {
          each()
        } catch {} // the other cleanups matter more
      }
    })
    const signals = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const
    for (const [signal, code] of Object.entries(signals)) process.on(signal, () => process.exit(code))
  }
  cleanups.push(cleanup)
}

function killGroup(child: ChildProcess): void {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return
  try {
    if (process.platform === 'win32') spawnSync('taskkill', ['/pid', `${child.pid}`, '/t', '/f'])
    else process.kill(-child.pid, 'SIGKILL')
  } catch {} // it ended in the meantime
}
