import * as vscode from 'vscode'
import { assert, diagnosticsOf, has, hasNot, hoverAt, openStory, rangeOf, replace, ruleOf } from './helpers.ts'

const extension = () => vscode.extensions.getExtension('star-stories.star-stories')!

const complete = `# Tell me about a time you improved a slow process

**Situation:** Our nightly report took six hours, and the sales team started every day with old figures.

**Task:** I owned the report and promised the team that it would be ready before they came in.

**Action:** I measured each step first, moved the joins into the warehouse, and compared both versions for a week.

**Result:** The report is ready at five in the morning, and nobody has asked for old figures since.
`
const withoutResult = complete.slice(0, complete.indexOf('**Result:**'))

describe('A story in the editor', () => {
  let awake = { inPlainText: true, inMarkdown: false }

  // A hook, because without the server's first answer there is no point in asking for more.
  before('the server answers', async () => {
    assert(extension(), 'The extension is not installed.')
    await openStory('nothing to see', 'plain.txt')
    const inPlainText = extension().isActive
    const { document } = await openStory(withoutResult)
    await diagnosticsOf(document.uri, has('missing-part'))
    awake = { inPlainText, inMarkdown: extension().isActive }
  })

  it('wakes the extension when a markdown file is opened, and not before', () => {
    assert(!awake.inPlainText, 'The extension was active without a markdown file.')
    assert(awake.inMarkdown, 'The extension is not active.')
  })

  it('shows a squiggle for the part that is missing, with a link to its rule', async () => {
    const { document } = await openStory(withoutResult)
    const found = await diagnosticsOf(document.uri, has('missing-part'))
    const missing = found.filter((each) => ruleOf(each) === 'missing-part')
    assert(missing.length === 1, `One part is missing, ${missing.length} were reported.`)
    const { severity, message, code, range } = missing[0]!
    assert(severity === vscode.DiagnosticSeverity.Warning, `Its severity is ${severity}, not warning.`)
    assert(/result/i.test(message), `The message does not name the part: ${message}`)
    assert(typeof code === 'object' && /missing-part/.test(`${code.target}`), 'Its code links to no rule page.')
    assert(range.isSingleLine && !range.isEmpty, `There is no squiggle to see at ${JSON.stringify(range)}.`)
  })

  it('takes the squiggle away when the part is written, and brings it back when it is deleted', async () => {
    const editor = await openStory(withoutResult)
    const { uri } = editor.document
    await diagnosticsOf(uri, has('missing-part'))
    const end = editor.document.lineAt(editor.document.lineCount - 1).range.end
    const result = '**Result:** The report is ready at five, and nobody has asked for old figures since.\n'
    await editor.edit((edit) => edit.insert(end, result))
    await diagnosticsOf(uri, hasNot('missing-part'))
    await replace(editor, result, '')
    await diagnosticsOf(uri, has('missing-part'))
  })

  it('says nothing about ordinary markdown', async () => {
    const prose = '# Release notes\n\nSituation rooms are open from nine to five. Results are posted at noon.\n'
    const editor = await openStory(`${withoutResult}\n`)
    await diagnosticsOf(editor.document.uri, has('missing-part'))
    await replace(editor, editor.document.getText(), prose)
    const found = await diagnosticsOf(editor.document.uri, (ours) => ours.length === 0)
    assert(found.length === 0, 'There are findings on ordinary markdown.')
  })

  it('obeys the comment that silences a rule on the next line', async () => {
    const editor = await openStory(withoutResult)
    await diagnosticsOf(editor.document.uri, has('missing-part'))
    const start = new vscode.Position(0, 0)
    const comment = '<!-- star-stories-disable-next-line missing-part -->\n'
    await editor.edit((edit) => edit.insert(start, comment))
    await diagnosticsOf(editor.document.uri, hasNot('missing-part'))
  })

  it('obeys the settings as soon as they change', async () => {
    const { document } = await openStory(withoutResult)
    await diagnosticsOf(document.uri, has('missing-part'))
    const settings = vscode.workspace.getConfiguration('starStories')
    await settings.update('rules', { 'missing-part': 'off' }, vscode.ConfigurationTarget.Workspace)
    await diagnosticsOf(document.uri, hasNot('missing-part'))
    await settings.update('rules', undefined, vscode.ConfigurationTarget.Workspace)
    await diagnosticsOf(document.uri, has('missing-part'))
  })

  it('explains a part when its label is hovered', async () => {
    const { document } = await openStory(complete)
    const text = await hoverAt(document.uri, rangeOf(document, 'Situation').start.translate(0, 2))
    assert(/situation/i.test(text), `The hover on a label says: ${text}`)
    assert(/\d+ ?(s|seconds|minutes)\b/.test(text), `The hover does not name a time budget: ${text}`)
  })

  it('explains a finding when it is hovered', async () => {
    const { document } = await openStory(withoutResult)
    const found = await diagnosticsOf(document.uri, has('missing-part'))
    const { range, message } = found.find((each) => ruleOf(each) === 'missing-part')!
    const text = await hoverAt(document.uri, range.start.translate(0, 1))
    assert(text.trim() !== '' && text.trim() !== message, `The hover adds nothing to the message: ${text}`)
  })

  it('outlines the story and its parts', async () => {
    const { document } = await openStory(complete)
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    )
    const names = (list: vscode.DocumentSymbol[]): string[] =>
      list.flatMap((each) => [each.name, ...names(each.children)])
    const all = names(symbols)
    for (const part of ['Situation', 'Task', 'Action', 'Result']) {
      assert(
        all.some((name) => name.includes(part)),
        `${part} is not in the outline: ${all.join(', ')}`,
      )
    }
  })

  it('folds by part', async () => {
    const { document } = await openStory(complete.replaceAll(', ', ',\n'))
    const ranges = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
      'vscode.executeFoldingRangeProvider',
      document.uri,
    )
    const line = rangeOf(document, '**Action:**').start.line
    assert(
      ranges.some((range) => range.start === line),
      `No range starts at the action: ${JSON.stringify(ranges)}`,
    )
  })

  it('offers a snippet of a whole story', async () => {
    const editor = await openStory('star')
    const end = new vscode.Position(0, 4)
    editor.selection = new vscode.Selection(end, end)
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      editor.document.uri,
      end,
    )
    const snippets = items.filter((item) => item.kind === vscode.CompletionItemKind.Snippet)
    const text = (item: vscode.CompletionItem) => (item.insertText as vscode.SnippetString | undefined)?.value ?? ''
    assert(
      snippets.some((item) => /situation/i.test(text(item)) && /result/i.test(text(item))),
      `No snippet holds a whole story: ${snippets.map((item) => JSON.stringify(item.label)).join(', ')}`,
    )
  })

  it('offers its commands', async () => {
    const commands = await vscode.commands.getCommands(true)
    for (const command of ['star-stories.newStory', 'star-stories.estimateSpeakingTime']) {
      assert(commands.includes(command), `${command} is not registered.`)
    }
  })
})
