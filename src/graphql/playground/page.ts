import { escapeMarkup } from '../../kernel/markup.js'
import type { Example } from './examples.js'

/** Files that the page loads, by name: the address under which each may be kept for ever. */
export type Files = (name: string) => string

/** The page around GraphiQL. It holds no script of its own: what differs between installations stands in an attribute. */
export function playgroundPage({ base, files, examples }: { base: string; files: Files; examples: readonly Example[] }): string {
  const settings = JSON.stringify({ endpoint: `${base}/graphql`, examples })
  const scripts = ['react.js', 'react-dom.js', 'graphiql.js', 'playground.js'].map((name) => `<script src="${files(name)}" defer></script>`).join('\n')
  const styles = ['graphiql.css', 'playground.css'].map((name) => `<link rel="stylesheet" href="${files(name)}">`).join('\n')
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>GraphQL playground · mpp-catalog</title>
<meta name="description" content="Ask the service catalogue of Indonesian public service malls in GraphQL, and read what can be asked.">
<link rel="icon" href="data:,">
${styles}
${scripts}
</head>
<body>
<div id="playground" data-settings="${escapeMarkup(settings)}"></div>
<noscript><p>The playground needs JavaScript. The schema stands in <a href="${base}/schema.graphql">schema.graphql</a>; queries go to <code>${base}/graphql</code>.</p></noscript>
</body>
</html>
`
}
