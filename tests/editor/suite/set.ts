/** The set in the real editor: views, findings of closed files, the report, practice, tools. */
import * as vscode from 'vscode'
import { assert, diagnosticsOf, has, hasNot, openStory, until } from './helpers.ts'

const draft = `## Tell me about a mistake you made

**Situation:** In my first year I deployed a pricing model on a Friday, and nobody had asked me to check it again.

**Action:** I took it back on Monday, wrote to the customers and added a check to the release.
`

describe('The set of stories', () => {
  it('shows stories, questions and numbers in a side bar of its own', async () => {
    for (const view of ['stories', 'questions', 'numbers']) {
      await vscode.commands.executeCommand(`starStories.${view}.focus`)
    }
    const commands = await vscode.commands.getCommands(true)
    for (const name of [
      'checkWorkspace',
      'exportReport',
      'practiseQuestion',
      'sortStories',
      'filterStories',
      'refreshStories',
      'convertLabels',
      'openSample',
      'restartServer',
    ])
      assert(commands.includes(`star-stories.${name}`), `${name} is not registered.`)
  })

  it('shows findings of closed files in the Problems panel only when asked to', async () => {
    const folder = vscode.workspace.workspaceFolders![0]!.uri
    const uri = vscode.Uri.joinPath(folder, 'closed.md')
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(draft))
    assert(vscode.languages.getDiagnostics(uri).length === 0, 'There are findings although nobody asked.')
    const settings = vscode.workspace.getConfiguration('starStories')
    await settings.update('workspaceFindings', true, vscode.ConfigurationTarget.Workspace)
    await diagnosticsOf(uri, has('missing-part'))
    await settings.update('workspaceFindings', undefined, vscode.ConfigurationTarget.Workspace)
    await diagnosticsOf(uri, hasNot('missing-part'))
    await vscode.workspace.fs.delete(uri)
  })

  it('checks all stories on command', async () => {
    const folder = vscode.workspace.workspaceFolders![0]!.uri
    const uri = vscode.Uri.joinPath(folder, 'checked.md')
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(draft))
    await vscode.commands.executeCommand('star-stories.checkWorkspace')
    await diagnosticsOf(uri, has('missing-part'))
    await vscode.workspace.fs.delete(uri)
    await vscode.commands.executeCommand('star-stories.refreshStories')
    await diagnosticsOf(uri, hasNot('missing-part'))
  })

  it('opens a sample that shows a finding', async () => {
    await vscode.commands.executeCommand('star-stories.openSample')
    const { document } = vscode.window.activeTextEditor!
    assert(document.isUntitled && document.languageId === 'markdown', 'It is no new markdown file.')
    await diagnosticsOf(document.uri, has('missing-part'))
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor')
  })

  it('begins a story of a kind with a question of the bank', async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors')
    const question = 'Tell me about a decision you would take back.'
    await vscode.commands.executeCommand('star-stories.newStory', { kind: 'failure', question })
    const text = vscode.window.activeTextEditor!.document.getText()
    assert(text.includes(question) && text.startsWith('---\nkind: failure\n---'), text)
    assert(/\*\*Situation:\*\* \[[^\]]+\]/.test(text), text)
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor')
  })

  it('asks a question of the set when one practises', async () => {
    await openStory(draft, 'practised.md')
    const tab = () => vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).find(({ label }) => label === 'Practise')
    const opened = tab() ? Promise.resolve() : until(vscode.window.tabGroups.onDidChangeTabs, () => tab() !== undefined)
    await vscode.commands.executeCommand('star-stories.practiseQuestion')
    await opened
    await vscode.window.tabGroups.close(tab()!)
  })

  it('answers assistants that call its tools, where the editor has any', async () => {
    const { lm } = vscode as unknown as {
      lm?: {
        tools?: { name: string }[]
        invokeTool?: (name: string, options: object) => Promise<{ content: { value: string }[] }>
      }
    }
    if (!lm?.invokeTool || !lm.tools?.some(({ name }) => name === 'starStories_lint')) return
    const answer = await lm.invokeTool('starStories_lint', { input: { text: draft }, toolInvocationToken: undefined })
    const said = JSON.parse(answer.content[0]!.value)
    assert(
      said.findings.some(({ rule }: { rule: string }) => rule === 'missing-part'),
      JSON.stringify(said),
    )
    const numbers = await lm.invokeTool('starStories_numbers', {
      input: { text: draft },
      toolInvocationToken: undefined,
    })
    assert(Array.isArray(JSON.parse(numbers.content[0]!.value).numbers), numbers.content[0]!.value)
  })

  it('goes on after the server is restarted', async () => {
    const { document } = await openStory(draft)
    await diagnosticsOf(document.uri, has('missing-part'))
    await vscode.commands.executeCommand('star-stories.restartServer')
    const edit = new vscode.WorkspaceEdit()
    edit.insert(
      document.uri,
      document.lineAt(document.lineCount - 1).range.end,
      '\n**Task:** I was to check it before the release.\n\n**Result:** Nobody paid the wrong price.\n\n**Learning:** I no longer release on a Friday.\n',
    )
    await vscode.workspace.applyEdit(edit)
    await diagnosticsOf(document.uri, hasNot('missing-part'))
  })
})
