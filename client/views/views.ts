/** The side bar: stories, questions, numbers to know. What they show is made in nodes.ts; here it meets the editor. */
import * as vscode from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import type { Memory } from '../practise/memory.ts'
import type { WorkspaceInfo } from '../protocol.ts'
import type { StorySet } from '../set.ts'
import { type Filter, filters, type Node, numberNodes, questionNodes, type Sort, sorts, storyNodes } from './nodes.ts'

export interface Views extends vscode.Disposable {
  /** Draws all of them again: what is remembered has changed. */
  refresh(): void
  /** By name, for package.json. */
  readonly commands: Record<string, (...args: never[]) => unknown>
}

const SORT = 'starStories.sort'
const FILTER = 'starStories.filter'

export function createViews(
  client: BaseLanguageClient,
  set: StorySet,
  state: vscode.Memento,
  memory: () => Memory,
): Views {
  const { t } = vscode.l10n
  const looking = () => ({
    sort: state.get<Sort>(SORT, 'kind'),
    filter: state.get<Filter>(FILTER, 'all'),
    memory: memory(),
    now: Date.now(),
    t,
  })
  const stories = tree('starStories.stories', client, set, (info) => storyNodes(info, looking()))
  const questions = tree('starStories.questions', client, set, (info) => questionNodes(info, looking()))
  const numbers = tree('starStories.numbers', client, set, (info) => numberNodes(info, t))
  const all = [stories, questions, numbers]

  function dress(info: WorkspaceInfo | undefined): void {
    const unfinished = info?.stories.filter(({ readiness }) => readiness !== 'ready').length ?? 0
    const told = info?.stories.length ?? 0
    stories.view.badge =
      unfinished > 0 ? { value: unfinished, tooltip: t('Stories that are not ready yet: {0}', unfinished) } : undefined
    const { filter } = looking()
    stories.view.description = told > 0 && filter !== 'all' ? filterNames()[filter] : ''
    vscode.commands.executeCommand('setContext', 'starStories.isEmpty', info !== undefined && told === 0)
    vscode.commands.executeCommand('setContext', 'starStories.hasStories', told > 0)
  }
  const refresh = () => {
    for (const { draw } of all) draw()
    dress(set.info)
  }

  const sortNames = (): Record<Sort, string> => ({
    kind: t('By kind'),
    state: t('By state, drafts first'),
    time: t('By time, longest first'),
    rehearsed: t('By rehearsal, longest ago first'),
    file: t('By file'),
  })
  const filterNames = (): Record<Filter, string> => ({
    all: t('All stories'),
    unfinished: t('Not ready yet'),
    unrehearsed: t('Never rehearsed'),
    long: t('Longer than their time'),
  })

  async function choose<K extends string>(
    title: string,
    key: string,
    names: Record<K, string>,
    keys: readonly K[],
    now: K,
  ) {
    const picked = await vscode.window.showQuickPick(
      keys.map((each) => ({ label: names[each], description: each === now ? t('now') : '', key: each })),
      { title },
    )
    if (!picked) return
    await state.update(key, picked.key)
    refresh()
  }

  return {
    refresh,
    commands: {
      refreshStories: () => set.read(),
      sortStories: () => choose(t('Sort Stories'), SORT, sortNames(), sorts, looking().sort),
      filterStories: () => choose(t('Filter Stories'), FILTER, filterNames(), filters, looking().filter),
    },
    dispose: vscode.Disposable.from(...all.map(({ view }) => view), set.onDidChange(refresh)).dispose,
  }
}

/** A tree that reads the workspace when it is first looked at. */
function tree(id: string, client: BaseLanguageClient, set: StorySet, nodes: (info: WorkspaceInfo) => Node[]) {
  const changed = new vscode.EventEmitter<void>()
  const provider: vscode.TreeDataProvider<Node> = {
    onDidChangeTreeData: changed.event,
    getChildren(node) {
      if (node) return [...(node.children ?? [])]
      set.follow()
      return set.info ? nodes(set.info) : []
    },
    getTreeItem: (node) => itemOf(client, node),
  }
  const view = vscode.window.createTreeView(id, { treeDataProvider: provider, showCollapseAll: true })
  return { view, draw: () => changed.fire() }
}

function itemOf(client: BaseLanguageClient, node: Node): vscode.TreeItem {
  const { None, Collapsed, Expanded } = vscode.TreeItemCollapsibleState
  const item = new vscode.TreeItem(node.label, node.children?.length ? (node.folded ? Collapsed : Expanded) : None)
  item.id = node.id
  if (node.description !== undefined) item.description = node.description
  if (node.icon)
    item.iconPath = new vscode.ThemeIcon(node.icon, node.color ? new vscode.ThemeColor(node.color) : undefined)
  if (node.tooltip) item.tooltip = new vscode.MarkdownString(node.tooltip)
  if (node.spoken) item.accessibilityInformation = { label: node.spoken }
  if (node.context) item.contextValue = node.context
  if (node.command) item.command = commandOf(client, node.command)
  return item
}

function commandOf(
  client: BaseLanguageClient,
  { name, title, arguments: args }: NonNullable<Node['command']>,
): vscode.Command {
  if (name !== 'vscode.open') return { command: name, title, arguments: [...args] }
  const { uri, range } = client.protocol2CodeConverter.asLocation(args[0] as never)
  return { command: name, title, arguments: [uri, { selection: new vscode.Range(range.start, range.start) }] }
}
