/** A webview that may do nothing but show itself: no network, no files, one script and one style sheet of our own. */
import * as vscode from 'vscode'
import style from './webview/panel.css'

export interface Page {
  readonly viewType: string
  readonly title: string
  /** The bundled script. */
  readonly script: string
  /** What the page begins with. */
  readonly body: string
  readonly column: vscode.ViewColumn
}

export function openPanel({ viewType, title, script, body, column }: Page): vscode.WebviewPanel {
  const panel = vscode.window.createWebviewPanel(viewType, title, column, {
    enableScripts: true,
    localResourceRoots: [],
    retainContextWhenHidden: true, // a clock that runs goes on running
  })
  const nonce = crypto.randomUUID().replaceAll('-', '')
  panel.webview.html = `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style nonce="${nonce}">${style}</style>
</head>
<body>
${body}
<script nonce="${nonce}">${script.replaceAll('</script', '<\\/script')}</script>
</body>
</html>`
  return panel
}

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]!)
