/** The desktop door: `star-stories-language-server [--stdio | --node-ipc | --socket=PORT | --pipe=NAME]`, stdio unless told. */
import { realpathSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node'
import { readThroughClient, systemTimer } from './lsp/host.ts'
import { startServer } from './lsp/server.ts'

const isTold = process.argv.some((argument) => /^--(?:stdio|node-ipc|socket|pipe)\b/.test(argument))
if (!isTold) process.argv.push('--stdio')

const connection = createConnection(ProposedFeatures.all)
const readFromClient = readThroughClient(connection)

startServer(connection, {
  readFile: (uri) =>
    uri.startsWith('file:') ? readFile(fileURLToPath(uri), 'utf8').catch(() => undefined) : readFromClient(uri),
  timer: systemTimer,
  rulesPage: new URL('../server/rules/README.md', pathToFileURL(realpathSync(process.argv[1]!))).href,
})
