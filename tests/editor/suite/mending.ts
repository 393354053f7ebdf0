/** Mending in the real editor: quick fixes and refactorings, what is ignored for good, words that are never flagged. */
import * as vscode from 'vscode'
import {
  actionsAt,
  assert,
  diagnosticsOf,
  fileText,
  has,
  hasNot,
  openStory,
  rangeOf,
  ruleOf,
  until,
} from './helpers.ts'

const whole = `## Tell me about a time you improved a slow process

**Situation:** Our nightly report took six hours, and the sales team started every day with old figures.

**Task:** I owned the report and promised the team that it would be ready before they came in.

**Action:** I measured each step first, moved the joins into the warehouse, and compared both versions for a week.

**Result:** The report is ready at five in the morning, and nobody has asked for old figures since.
`
const withoutResult = whole.slice(0, whole.indexOf('**Result:**'))
const hyped = whole.replace('I measured', 'I built a revolutionary, world-class, cutting-edge tool. I measured')

/** Takes the action of that title, as a click on it would. */
async function take(document: vscode.TextDocument, range: vscode.Range, title: RegExp, kind?: vscode.CodeActionKind) {
  const actions = await actionsAt(document.uri, range, kind)
  const action = actions.find((each) => title.test(each.title))
  assert(action, `No action ${title} among: ${actions.map((each) => each.title).join(', ')}`)
  if (action.edit) assert(await vscode.workspace.applyEdit(action.edit), `"${action.title}" was refused.`)
  if (action.command) await vscode.commands.executeCommand(action.command.command, ...(action.command.arguments ?? []))
}

async function found(document: vscode.TextDocument, rule: string): Promise<vscode.Range> {
  const all = await diagnosticsOf(document.uri, has(rule))
  return all.find((each) => ruleOf(each) === rule)!.range
}

const setFolderFile = (name: string) => vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, name)

async function remove(name: string): Promise<void> {
  try {
    await vscode.workspace.fs.delete(setFolderFile(name))
  } catch {} // there was none
}

describe('Mending', () => {
  it('inserts the missing part in the hand of the story, and the finding goes', async () => {
    const { document } = await openStory(withoutResult)
    await take(document, await found(document, 'missing-part'), /^Insert the missing part: Result/)
    assert(/\n\*\*Result:\*\* \[/.test(document.getText()), document.getText())
    await diagnosticsOf(document.uri, hasNot('missing-part'))
  })

  it('puts misordered parts in order', async () => {
    const [head, ...parts] = whole.split(/\n\n(?=\*\*)/)
    const moved = [head, parts[0], parts[1], parts[3]!.trimEnd(), `${parts[2]}\n`].join('\n\n')
    const { document } = await openStory(moved)
    await take(document, await found(document, 'misordered-parts'), /^Put the parts in the order/)
    assert(document.getText() === whole, document.getText())
  })

  it('writes the labels in another style', async () => {
    const { document } = await openStory(whole)
    const at = rangeOf(document, 'nightly')
    await take(document, at, /as headings/, vscode.CodeActionKind.Refactor)
    assert(document.getText().includes('### Situation\n\nOur nightly'), document.getText())
    await take(document, rangeOf(document, 'nightly'), /in bold/, vscode.CodeActionKind.Refactor)
    assert(document.getText() === whole, document.getText())
  })

  it('hands out an edit only when it is wanted, so that none is applied to a changed text', async () => {
    const { document } = await openStory(withoutResult)
    const range = await found(document, 'missing-part')
    const held = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      range,
      vscode.CodeActionKind.QuickFix.value,
    )
    const isInsert = ({ title }: vscode.CodeAction) => /^Insert/.test(title)
    assert(held.some(isInsert) && !held.find(isInsert)!.edit, 'The edit is there before anybody asked for it.')
    const wanted = await actionsAt(document.uri, range)
    assert(wanted.find(isInsert)!.edit, 'The edit does not come when it is asked for.')
  })

  it('ignores a finding for good, in one sorted file, also when the paragraph moves', async () => {
    const editor = await openStory(withoutResult)
    const { document } = editor
    await take(document, await found(document, 'missing-part'), /^Ignore this finding/)
    await diagnosticsOf(document.uri, hasNot('missing-part'))
    const list = JSON.parse(await fileText(setFolderFile('.star-stories-ignore.json')))
    assert(Array.isArray(list) && list.length === 1 && /^missing-part · result · /.test(list[0]), JSON.stringify(list))
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), '# My answers\n\n'))
    await diagnosticsOf(document.uri, hasNot('missing-part'))
    await remove('.star-stories-ignore.json')
    await diagnosticsOf(document.uri, has('missing-part'))
  })

  it('ignores a rule in one story with two comments', async () => {
    const { document } = await openStory(withoutResult)
    await take(document, await found(document, 'missing-part'), /^Ignore in this story/)
    assert(/^<!-- star-stories-disable missing-part -->\n/.test(document.getText()), document.getText())
    await diagnosticsOf(document.uri, hasNot('missing-part'))
  })

  it('never flags a word again, and keeps the comments of the project file', async () => {
    const project = setFolderFile('.star-stories.json')
    await vscode.workspace.fs.writeFile(
      project,
      new TextEncoder().encode('{\n  // agreed with Mia\n  "run": "onType"\n}\n'),
    )
    const { document } = await openStory(hyped)
    await take(document, await found(document, 'hype'), /^Never flag “/)
    const text = await fileText(project)
    assert(text.includes('// agreed with Mia') && /"allow"/.test(text), text)
    const word = /"allow": \[\s*"([^"]+)"/.exec(text)![1]!
    await diagnosticsOf(document.uri, (ours) => !ours.some(({ range }) => document.getText(range) === word))
    await remove('.star-stories.json')
    await diagnosticsOf(document.uri, has('hype'))
  })

  it('obeys the settings in the front matter of a file', async () => {
    const { document } = await openStory(withoutResult)
    await diagnosticsOf(document.uri, has('missing-part'))
    const edit = new vscode.WorkspaceEdit()
    edit.insert(document.uri, new vscode.Position(0, 0), '---\nstar-stories:\n  rules:\n    missing-part: off\n---\n\n')
    await vscode.workspace.applyEdit(edit)
    await diagnosticsOf(document.uri, hasNot('missing-part'))
  })

  it('explains a rule', async () => {
    const { document } = await openStory(withoutResult)
    await take(document, await found(document, 'missing-part'), /^Explain "missing-part"/)
    const tabs = () => vscode.window.tabGroups.all.flatMap((group) => group.tabs.map(({ label }) => label))
    if (!tabs().some((label) => /README/.test(label)))
      await until(vscode.window.tabGroups.onDidChangeTabs, () => tabs().some((label) => /README/.test(label)))
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor')
  })
})

describe('Finding one’s way', () => {
  it('goes from a number to the other places that tell the same fact', async () => {
    const fact = 'Run time fell from 540 to 40 minutes'
    const first = await openStory(whole.replace('The report is ready at five in the morning', fact))
    const second = await openStory(
      `${whole.replace('The report is ready at five in the morning', fact)}\n${whole.replace('slow', 'late').replace('The report is ready at five in the morning', `${fact} there`)}`,
    )
    const places = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      second.document.uri,
      rangeOf(second.document, '540').start,
    )
    assert(places.length >= 2, `Only ${places.length} places tell it.`)
    assert(first.document.uri !== second.document.uri, 'The same file twice.')
  })

  it('says on a number what backs it', async () => {
    const { document } = await openStory(
      whole.replace('The report is ready at five in the morning', 'Accuracy was 94%'),
    )
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      rangeOf(document, '94').start,
    )
    const text = hovers
      .flatMap(({ contents }) => contents)
      .map((each) => (each as vscode.MarkdownString).value)
      .join('\n')
    assert(/is not backed in this story yet[\s\S]*where it was measured/.test(text), text)
  })

  it('offers the front matter, its keys and its values', async () => {
    const { document } = await openStory('---\nkind: \n---\n\n')
    const list = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      new vscode.Position(1, 6),
    )
    const labels = list.items.map(({ label }) => (typeof label === 'string' ? label : label.label))
    assert(labels.includes('failure') && labels.includes('pitch'), labels.join(', '))
  })
})
