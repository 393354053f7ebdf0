/** The web door: runs as a worker of the editor's page and reads files through the editor. */
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from 'vscode-languageserver/browser'
import { readThroughClient, systemTimer } from './lsp/host.ts'
import { startServer } from './lsp/server.ts'

const worker = globalThis as unknown as ConstructorParameters<typeof BrowserMessageReader>[0]
const connection = createConnection(
  ProposedFeatures.all,
  new BrowserMessageReader(worker),
  new BrowserMessageWriter(worker),
)

startServer(connection, { readFile: readThroughClient(connection), timer: systemTimer })
