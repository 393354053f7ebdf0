/** The commands; package.json says what they are called and when they show. */
import * as vscode from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { calibrateSpeakingRate, resetSpeakingRate } from './calibration.ts'
import { changeProject, convertLabels } from './mend.ts'
import type { Practice } from './practise/practise.ts'
import type { Problems } from './problems.ts'
import type { ScaffoldInfo } from './protocol.ts'
import { rehearseStory } from './rehearsal.ts'
import { exportReport } from './report.ts'
import type { StorySet } from './set.ts'
import { estimateSpeakingTime, estimateWorkspaceSpeakingTime } from './timeCommands.ts'
import type { Node } from './views/nodes.ts'
import type { Views } from './views/views.ts'

/** What stands on the desk beside the text. */
export interface Desk {
  readonly set: StorySet
  readonly views: Views
  readonly practice: Practice
  readonly problems: Problems
}

export function registerCommands(
  client: BaseLanguageClient,
  rulesPage: vscode.Uri,
  memory: vscode.Memento,
  { views, practice, problems }: Desk,
): vscode.Disposable[] {
  const told = (title: string, seconds: number) => practice.remember([title], seconds)
  const commands: Record<string, (...args: never[]) => unknown> = {
    newStory: (wanted?: Wanted | Node) => newStory(client, wanted && 'label' in wanted ? {} : wanted),
    newStoryFor: ({ question }: Node) => newStory(client, question === undefined ? {} : { question }),
    openSample: () => openSample(rulesPage),
    convertLabels: () => convertLabels(),
    changeProject: (folder: string, change: never) => changeProject(client, folder, change),
    checkWorkspace: () => problems.check(),
    exportReport: () => exportReport(client),
    practiseQuestion: (node?: Node) => practice.practise(node?.question ?? node?.story?.title),
    rehearseFromView: (node?: Node) => rehearse(node),
    ...views.commands,
    estimateSpeakingTime: () => estimateSpeakingTime(client),
    estimateWorkspaceSpeakingTime: () => estimateWorkspaceSpeakingTime(client),
    calibrateSpeakingRate: () => calibrateSpeakingRate(client, memory),
    resetSpeakingRate: () => resetSpeakingRate(memory),
    rehearseStory: (uri?: unknown, position?: { line: number; character: number }) =>
      // A lens names its story; menus pass something of their own.
      typeof uri === 'string'
        ? rehearseStory(client, memory, told, uri, position)
        : rehearseStory(client, memory, told),
    explainRule: (rule: string) => explainRule(rulesPage, rule),
    restartServer: () => restart(client),
    showOutput: () => client.outputChannel.show(),
  }
  return Object.entries(commands).map(([name, run]) => vscode.commands.registerCommand(`star-stories.${name}`, run))
}

/** What is wanted already: the rest is asked for. */
interface Wanted {
  readonly kind?: string
  readonly question?: string
}

/** Asks for the kind and for a question of its bank, then writes the blanks. */
async function newStory(client: BaseLanguageClient, wanted: Wanted = {}): Promise<void> {
  const { t } = vscode.l10n
  const open = vscode.window.activeTextEditor
  const uri = open?.document.uri ?? vscode.workspace.workspaceFolders?.[0]?.uri
  const here = open?.document.languageId === 'markdown' ? open : undefined
  const frontMatter = !here?.document.getText().trim()
  const scaffolds = (question?: string) =>
    client.sendRequest<ScaffoldInfo[]>('starStories/scaffold', { uri: uri?.toString() ?? '', frontMatter, question })
  const kinds = await scaffolds()
  const kind =
    kinds.find((each) => each.kind === wanted.kind) ??
    kinds.find(({ questions }) => wanted.question !== undefined && questions.includes(wanted.question)) ??
    (await pickKind(kinds))
  if (!kind) return
  const question = wanted.question ?? (await pickQuestion(kind))
  if (question === undefined) return
  const chosen = question === '' ? kind : (await scaffolds(question)).find((each) => each.kind === kind.kind)!
  const editor = here ?? (await emptyDocument())
  // Behind the line with the cursor, so that no sentence is cut in two, and below a blank line.
  const { document, selection } = editor
  const line = document.lineAt(selection.active)
  const above = document.lineAt(Math.max(line.lineNumber - 1, 0))
  const gap = !line.isEmptyOrWhitespace ? '\n\n' : above.isEmptyOrWhitespace ? '' : '\n'
  await editor.insertSnippet(new vscode.SnippetString(gap + chosen.snippet), line.range.end)

  async function pickKind(all: readonly ScaffoldInfo[]): Promise<ScaffoldInfo | undefined> {
    const picked = await vscode.window.showQuickPick(
      all.map((each) => ({ label: each.title, detail: each.description, each })),
      { title: t('New Story'), placeHolder: t('What will you tell?'), matchOnDetail: true },
    )
    return picked?.each
  }

  /** Empty for one's own words, undefined when the list was closed. */
  async function pickQuestion({ title, questions }: ScaffoldInfo): Promise<string | undefined> {
    const own = { label: `$(edit) ${t('In my own words')}`, question: '' }
    const picked = await vscode.window.showQuickPick(
      [own, ...questions.map((each) => ({ label: each, question: each }))],
      { title: t('New Story: {0}', title), placeHolder: t('Which question will it answer?') },
    )
    return picked?.question
  }
}

/** A copy of the sample, to play with: nothing of it is saved unless you save it. */
async function openSample(rulesPage: vscode.Uri): Promise<void> {
  const uri = vscode.Uri.joinPath(rulesPage, '..', '..', '..', 'client', 'media', 'sample.md')
  const content = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri))
  await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: 'markdown', content }))
}

/** The story of a line of the side bar, opened first so that the server knows it. */
async function rehearse(node: Node | undefined): Promise<void> {
  const place = node?.story?.location
  if (place) await vscode.workspace.openTextDocument(vscode.Uri.parse(place.uri))
  await vscode.commands.executeCommand('star-stories.rehearseStory', place?.uri, place?.range.start)
}

async function emptyDocument(): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: '' })
  return vscode.window.showTextDocument(document)
}

const explainRule = (rulesPage: vscode.Uri, rule: string) =>
  vscode.commands.executeCommand('markdown.showPreview', rulesPage.with({ fragment: rule }))

async function restart(client: BaseLanguageClient): Promise<void> {
  await client.stop()
  await client.start()
}
