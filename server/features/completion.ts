/**
 * Completion: part labels this story still lacks, written as it writes its labels; keys and values of the front matter, the
 * settings in it too; rules in silencing comments; whole scaffolds at the start of a line.
 */
import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionParams,
  CompletionTriggerKind,
  InsertTextFormat,
  MarkupKind,
} from 'vscode-languageserver'
import type { PartSpec } from '../kinds/kind.ts'
import { scaffold } from '../kinds/scaffold.ts'
import { rules } from '../rules/index.ts'
import type { PlacedStory, Story } from '../story/script.ts'
import type { Span } from '../story/span.ts'
import { rangeOf } from './range.ts'
import { explain } from './rules.ts'
import type { View } from './view.ts'

/** Opens the list by itself behind "kind:" and behind the name of a silencing comment. */
export const completionTriggers = [' ']

const inSilencing = /<!--\s*star-stories-(?:disable-next-line|disable|enable)(?:\s+[\w-]+)*\s+[\w-]*$/
/** What may stand before a label, and the beginning of its name. */
const atLabel = /^[ \t>]*(?:[-+*][ \t]+)?(?:#{1,6}[ \t]*)?\**[\p{L} ]*$/u

export function provideCompletion(view: View, { position, context }: CompletionParams): CompletionItem[] {
  const end = view.document.offsetAt(position)
  const start = view.document.offsetAt({ line: position.line, character: 0 })
  const line = view.document.getText().slice(start, end)
  if (isInFrontMatter(view, end)) return frontMatterItems(view, line, start)
  if (inSilencing.test(line)) return ruleItems()
  // A typed blank opens the two lists above; what follows waits to be asked for.
  if (context?.triggerKind === CompletionTriggerKind.TriggerCharacter || !atLabel.test(line)) return []
  const typed = { start, end }
  const story = view.script.stories.findLast(({ at }) => at <= start)
  return [
    ...(story ? labelItems(view, story, typed) : []),
    ...scaffoldItems(view, typed),
    ...frontMatterBlock(view, typed),
  ]
}

/** The whole block, on the first line of a file that has none. */
function frontMatterBlock({ document, script, config: { kinds } }: View, line: Span): CompletionItem[] {
  const typed = document.getText().slice(line.start, line.end)
  if (line.start > 0 || script.frontMatter || !/^[\w-]*$/.test(typed)) return []
  const choice = kinds.map(({ id }) => id).join(',')
  return [
    {
      label: 'star-front-matter',
      detail: 'Front matter: the kind of answer, its question and its time',
      kind: CompletionItemKind.Snippet,
      insertTextFormat: InsertTextFormat.Snippet,
      textEdit: {
        range: rangeOf(document, line),
        newText: `---\nkind: \${1|${choice}|}\nquestion: \${2:Tell me about a time you …}\ntarget: \${3:2 min}\n---\n\n$0`,
      },
    },
  ]
}

const isInFrontMatter = ({ script: { frontMatter } }: View, offset: number): boolean =>
  frontMatter !== undefined && frontMatter.span.start < offset && offset < frontMatter.span.end

function frontMatterItems(view: View, line: string, from: number): CompletionItem[] {
  const { kinds } = view.config
  if (/^kind:\s*[\w-]*$/.test(line))
    return kinds.map(({ id, description }) => ({ label: id, detail: description, kind: CompletionItemKind.EnumMember }))
  const parents = parentsOf(view.document.getText().slice(0, from), /^ */.exec(line)![0].length)
  if (parents.join(' ') === 'star-stories rules' && /^\s+[\w-]+:\s*\w*$/.test(line))
    return levels.map((label) => ({ label, kind: CompletionItemKind.EnumMember }))
  if (!/^\s*[\w-]*$/.test(line)) return []
  if (parents.join(' ') === 'star-stories rules')
    return ruleItems().map((item) => ({ ...item, kind: CompletionItemKind.Property, insertText: `${item.label}: ` }))
  const keys =
    parents.length === 0 ? frontMatterKeys : parents.join(' ') === 'star-stories' ? settingKeys : ({} as Keys)
  return Object.entries(keys).map(([key, { detail, insert = `${key}: ` }]) => ({
    label: key,
    detail,
    kind: CompletionItemKind.Property,
    insertText: insert,
  }))
}

type Keys = Readonly<Record<string, { readonly detail: string; readonly insert?: string }>>

const frontMatterKeys: Keys = {
  kind: { detail: 'The kind of answer this file holds' },
  question: { detail: 'The interview question it answers' },
  target: { detail: 'How long it should take to say: 90 s, 2 min' },
  'star-stories': { detail: 'Settings for this file alone', insert: 'star-stories:\n  ' },
}

/** What one file may set for itself. */
const settingKeys: Keys = {
  rules: { detail: 'How loudly each rule speaks in this file', insert: 'rules:\n    ' },
  lexicon: { detail: 'Words of this file: allow, flag', insert: 'lexicon:\n    allow: []' },
  speakingRate: { detail: 'Syllables a second of whoever tells this file' },
}

const levels = ['off', 'hint', 'information', 'warning', 'error']

/** The keys a line of that depth stands under, the outermost first. */
function parentsOf(above: string, depth: number): string[] {
  const parents: string[] = []
  let least = depth
  for (const line of above.split(/\r?\n/).reverse()) {
    const key = /^( *)([\w-]+):/.exec(line)
    if (!key || key[1]!.length >= least) continue
    least = key[1]!.length
    parents.unshift(key[2]!)
  }
  return parents
}

const ruleItems = (): CompletionItem[] =>
  rules.map((rule) => ({
    label: rule.id,
    detail: rule.message,
    documentation: { kind: MarkupKind.Markdown, value: explain(rule) },
    kind: CompletionItemKind.EnumMember,
  }))

/** What is still missing, in the order it is told. */
function labelItems({ document }: View, { story }: PlacedStory, line: Span): CompletionItem[] {
  const told = new Set(story.parts.flatMap(({ role, also }) => [role, ...also]))
  return story.kind.parts
    .filter(({ role }) => !told.has(role))
    .flatMap((spec, index) => {
      const label = labelLike(story, spec)
      return label === undefined
        ? []
        : {
            label: spec.title,
            detail: spec.prompt,
            documentation: { kind: MarkupKind.Markdown, value: spec.what },
            kind: CompletionItemKind.Field,
            sortText: `0${index}`,
            filterText: document.getText().slice(line.start, line.end) + spec.title,
            textEdit: { range: rangeOf(document, line), newText: label },
          }
    })
}

/**
 * A label in the writer's own hand: an existing one with the name changed. Undefined in a story without labels and
 * where labels stand in a table.
 */
export function labelLike({ parts, text }: Story, { title }: PartSpec): string | undefined {
  const model = parts.find(({ style }) => style !== 'table')
  if (!model) return undefined
  const written = text.slice(model.start, model.body.start < model.body.end ? model.body.start : model.end)
  const name = model.style === 'letter' ? title[0]! : title
  return written.includes(model.name) ? written.replace(model.name, name) : undefined
}

/** One for each kind, at the start of a line; our own client has them as snippets. */
function scaffoldItems({ document, config: { kinds }, client }: View, line: Span): CompletionItem[] {
  const typed = document.getText().slice(line.start, line.end)
  if (client.isOurs || !/^[\w-]*$/.test(typed)) return []
  return kinds.map((kind) => ({
    label: `star-${kind.id}`,
    detail: kind.title,
    documentation: kind.description,
    kind: CompletionItemKind.Snippet,
    insertTextFormat: InsertTextFormat.Snippet,
    textEdit: { range: rangeOf(document, line), newText: scaffold(kind, { style: 'bold', frontMatter: false }) },
  }))
}
