/** The terminal door: `star-stories lint | time | numbers | coverage | explain | new`. Exits 0 clean, 1 with findings, 2 where nothing can be said. */
import { readFileSync, realpathSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { type Analysis, analyse, mend, type Sources } from './cli/analysis.ts'
import { coverageReport, prettyCoverage } from './cli/coverage.ts'
import { githubReport } from './cli/github.ts'
import { filesOf, readText, STDIN } from './cli/input.ts'
import { numbersReports, prettyNumbers } from './cli/numbers.ts'
import { coloured, type Paint, plain, prettyFindings, prettyTime, type Summed, summary } from './cli/pretty.ts'
import { lineOf, type Problem } from './cli/problems.ts'
import { pathIn, readIgnored, readProject } from './cli/project.ts'
import { lintReport, timeReport } from './cli/report.ts'
import { sarifReport } from './cli/sarif.ts'
import { kinds as builtIn, kindById } from './kinds/index.ts'
import { type ScaffoldStyle, scaffold, unfilled } from './kinds/scaffold.ts'
import { resolve, unknownRule } from './lint/index.ts'
import { ruleById } from './rules/index.ts'
import { rulePage } from './rules/page.ts'
import type { Severity } from './rules/rule.ts'

const CLEAN = 0
const FOUND = 1
const REFUSED = 2

const severities: readonly Severity[] = ['error', 'warning', 'information', 'hint']

const out = (text: string): void => void process.stdout.write(text)
const complain = (problems: readonly Problem[]): void =>
  problems.forEach((problem) => {
    process.stderr.write(lineOf(problem))
  })

const exit = (code: number): void => {
  process.exitCode = Math.max(Number(process.exitCode ?? 0), code)
}

function paintFor(): Paint {
  const { FORCE_COLOR, NO_COLOR } = process.env
  const wanted = FORCE_COLOR !== undefined ? FORCE_COLOR !== '0' : process.stdout.isTTY && NO_COLOR === undefined
  return wanted ? coloured : plain
}

const widthOf = (): number => Math.max(60, process.stdout.columns ?? 100)

const { version } = JSON.parse(
  readFileSync(join(dirname(realpathSync(process.argv[1]!)), '..', 'package.json'), 'utf8'),
) as { version: string }

/** The settings that hold for a command, with complaints about those that cannot be used. */
function sourcesFor(configFile: string | undefined): Sources {
  const { settings, folder, problems } = readProject(process.cwd(), configFile)
  complain(problems)
  if (problems.length > 0) exit(REFUSED)
  const ignored = readIgnored(folder)
  complain(ignored.problems)
  if (ignored.problems.length > 0) exit(REFUSED)
  return { config: resolve([settings]).config, pathIn: (path) => pathIn(folder, path), ignored: ignored.keys }
}

interface Reading {
  readonly config?: string
  readonly stdinFilename?: string
}

/** Every readable file of the arguments, one after the other; the rest is told on standard error. */
function* analyses(
  paths: readonly string[],
  { config, stdinFilename = 'stdin.md' }: Reading,
  change?: (path: string, text: string, sources: Sources) => string,
): Generator<Analysis> {
  const sources = sourcesFor(config)
  const { files, problems } = filesOf(paths)
  complain(problems)
  if (problems.length > 0) exit(REFUSED)
  for (const file of files) {
    const path = file === STDIN ? stdinFilename : file
    const read = readText(file, sources.config.maxFileSize)
    if ('refused' in read) {
      complain([{ place: path, message: read.refused }])
      exit(REFUSED)
      continue
    }
    let analysis: Analysis
    try {
      analysis = analyse(path, change?.(file, read.text, sources) ?? read.text, sources)
    } catch (error) {
      complain([
        { place: path, message: `This file could not be analysed (${(error as Error).message}). Please report it.` },
      ])
      exit(REFUSED)
      continue
    }
    complain(analysis.problems)
    if (analysis.problems.length > 0) exit(REFUSED)
    yield analysis
  }
}

/** Writes the mended text back, unless somebody else wrote the file in between. */
function mendFile(path: string, text: string, sources: Sources): string {
  const mended = mend(path, text, sources)
  if (mended.edits === 0) return text
  try {
    if (readFileSync(path, 'utf8') !== text) throw new Error('it was changed while it was being read')
    writeFileSync(path, mended.text)
  } catch (error) {
    complain([{ place: path, message: `Nothing was mended: ${(error as Error).message}.` }])
    exit(REFUSED)
    return text
  }
  process.stderr.write(`${path}: ${mended.edits} mended.\n`)
  return mended.text
}

interface LintOptions extends Reading {
  readonly format: 'pretty' | 'json' | 'sarif' | 'github'
  readonly fix?: true
  readonly failOn: Severity
}

function lintFiles(paths: readonly string[], options: LintOptions): void {
  if (options.fix && paths.includes(STDIN))
    throw new InvalidArgumentError('--fix writes to files; standard input has none.')
  const loud = new Set(severities.slice(0, severities.indexOf(options.failOn) + 1))
  const kept: unknown[] = []
  const summed: Summed[] = []
  const whole: Analysis[] = []
  const paint = paintFor()
  for (const analysis of analyses(paths, options, options.fix ? mendFile : undefined)) {
    if (analysis.findings.some(({ severity }) => loud.has(severity))) exit(FOUND)
    if (options.format === 'pretty') out(prettyFindings(analysis, paint, widthOf()))
    else if (options.format === 'github') out(githubReport(analysis))
    else if (options.format === 'json') kept.push(lintReport(analysis))
    else whole.push(analysis)
    summed.push({
      stories: analysis.script.stories.filter(({ story }) => !story.template).length,
      found: analysis.findings.map(({ severity }) => severity),
    })
  }
  if (options.format === 'pretty' && summed.length > 0) out(summary(summed))
  if (options.format === 'json') out(`${JSON.stringify(kept)}\n`)
  if (options.format === 'sarif') out(`${JSON.stringify(sarifReport(whole, version), null, 2)}\n`)
}

interface TimeOptions extends Reading {
  readonly format: 'pretty' | 'json'
  readonly rate?: number
}

function timeFiles(paths: readonly string[], options: TimeOptions): void {
  const reports = []
  for (const analysis of analyses(paths, options)) {
    const report = timeReport(analysis, options.rate ?? analysis.config.speakingRate)
    if (options.format === 'json') reports.push(report)
    else out(prettyTime(report, paintFor()))
  }
  if (options.format === 'json') out(`${JSON.stringify(reports)}\n`)
}

interface ReportOptions extends Reading {
  readonly format: 'pretty' | 'json'
}

function tellNumbers(paths: readonly string[], options: ReportOptions): void {
  const reports = numbersReports([...analyses(paths, options)])
  if (options.format === 'json') out(`${JSON.stringify(reports)}\n`)
  else for (const report of reports) out(prettyNumbers(report, paintFor()))
}

function tellCoverage(paths: readonly string[], options: ReportOptions): void {
  const read = [...analyses(paths, options)]
  const report = coverageReport(read, read[0]?.config.kinds ?? builtIn)
  out(options.format === 'json' ? `${JSON.stringify(report)}\n` : prettyCoverage(report, paintFor()))
}

function explainRule(id: string): void {
  const rule = ruleById(id)
  if (!rule) throw new InvalidArgumentError(unknownRule(id))
  out(`${rulePage(rule)}\n`)
}

interface NewOptions extends Reading {
  readonly style: ScaffoldStyle
  readonly question?: string
}

function newStory(id: string, { config, style, question }: NewOptions): void {
  const { kinds } = sourcesFor(config).config
  const kind = kindById(id, kinds)
  if (!kind)
    throw new InvalidArgumentError(
      `There is no kind “${id}”. Choose one of: ${kinds.map((each) => each.id).join(', ')}.`,
    )
  out(`${unfilled(scaffold(kind, { style, question })).trimEnd()}\n`)
}

const rate = (value: string): number => {
  const number = Number(value)
  if (!(number >= 1.5 && number <= 8))
    throw new InvalidArgumentError('It must be a number of syllables per second between 1.5 and 8.')
  return number
}

const format = (...choices: string[]): Option =>
  new Option('--format <format>', 'how to report').choices(choices).default('pretty')
const config = (): Option => new Option('--config <file>', 'settings, instead of the nearest .star-stories.json')
const stdinFilename = (): Option => new Option('--stdin-filename <name>', 'what to call the text of standard input')

const program = new Command('star-stories')
  .description('Reads interview answers written in markdown and says what a listener would ask.')
  .version(version)
  .showHelpAfterError('(add --help for what can be asked)')

program
  .command('lint')
  .description('say what is missing, unproven or hard to believe')
  .argument('<paths...>', 'files, folders or globs; - for standard input')
  .addOption(format('pretty', 'json', 'sarif', 'github'))
  .option('--fix', 'mend what can be mended without changing what is said')
  .addOption(config())
  .addOption(new Option('--fail-on <severity>', 'exit 1 from here on').choices(severities).default('warning'))
  .addOption(stdinFilename())
  .action(lintFiles)

program
  .command('time')
  .description('say how long the answers take to say')
  .argument('<paths...>', 'files, folders or globs; - for standard input')
  .option('--rate <number>', 'your syllables per second, pauses included', rate)
  .addOption(format('pretty', 'json'))
  .addOption(config())
  .addOption(stdinFilename())
  .action(timeFiles)

program
  .command('numbers')
  .description('list every number offered as proof, with what backs it')
  .argument('<paths...>', 'files, folders or globs; - for standard input')
  .addOption(format('pretty', 'json'))
  .addOption(config())
  .addOption(stdinFilename())
  .action(tellNumbers)

program
  .command('coverage')
  .description('say which kinds of stories and which questions are told, and which not yet')
  .argument('<paths...>', 'folders, files or globs')
  .addOption(format('pretty', 'json'))
  .addOption(config())
  .action(tellCoverage)

program
  .command('explain')
  .description('say why a rule speaks and what to write instead')
  .argument('<rule>')
  .action(explainRule)

program
  .command('new')
  .description('print a blank story to fill in')
  .argument('<kind>')
  .addOption(
    new Option('--style <style>', 'how labels are written').choices(['bold', 'heading', 'letter']).default('bold'),
  )
  .option('--question <text>', 'the question it answers')
  .addOption(config())
  .action(newStory)

// A reader that has seen enough, such as `head`, is no error.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => process.exit(code === 'EPIPE' ? undefined : REFUSED))

for (const command of [program, ...program.commands]) command.exitOverride()
try {
  program.parse()
} catch (error) {
  if (error instanceof InvalidArgumentError) process.stderr.write(`${error.message}\n`)
  else if (!(error instanceof CommanderError)) throw error
  exit(error.exitCode === 0 ? CLEAN : REFUSED)
}
