/** A script for a webview, bundled to one text. */
declare module 'webview:*' {
  const script: string
  export default script
}

declare module '*.css' {
  const style: string
  export default style
}
