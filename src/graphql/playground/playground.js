// Runs in the browser. GraphiQL with the examples in tabs; the query of the open tab stands in the address, behind the #, where no server sees it.
/* global React, ReactDOM, GraphiQL */
(() => {
  const place = document.getElementById('playground')
  const { endpoint, examples } = JSON.parse(place.dataset.settings)
  const shared = readAddress()
  const tabs = shared ? [shared, ...examples] : examples

  function readAddress () {
    const given = new URLSearchParams(location.hash.slice(1))
    const query = given.get('query')
    return query === null ? undefined : { query, variables: given.get('variables') ?? '' }
  }

  function writeAddress ({ query, variables }) {
    const parts = Object.entries({ query, variables }).filter(([, text]) => text && text.trim() !== '')
    history.replaceState(null, '', parts.length > 0 ? `#${new URLSearchParams(parts)}` : location.pathname + location.search)
  }

  /** A link that another page holds, or that is pasted into the address, replaces what is open. */
  addEventListener('hashchange', () => location.reload())

  ReactDOM.createRoot(place).render(React.createElement(GraphiQL, {
    fetcher: GraphiQL.createFetcher({ url: endpoint }),
    defaultTabs: tabs,
    ...shared,
    isHeadersEditorEnabled: false,
    defaultEditorToolsVisibility: 'variables',
    onTabChange: ({ tabs: open, activeTabIndex }) => writeAddress(open[activeTabIndex])
  }))
})()
