import type { App } from '../http/types.js'
import { addBrowserFiles, readBrowserFiles } from './browser-files.js'
import { addBuilder } from './builder/index.js'
import type { Embed } from './context.js'
import { addFailurePages } from './failures.js'
import { addFiles } from './files.js'
import { HEADERS } from './headers.js'
import { addOembed } from './oembed.js'
import { addViews } from './views.js'

/** `/embed`: pages to be shown within other sites, and the same as fragments of markup. */
export function addEmbed(parent: Embed): void {
  const files = readBrowserFiles()
  addBrowserFiles(parent.app, files)
  parent.app.register(async (scope) => {
    const app = scope as App
    app.addHook('onRequest', (_request, reply, done) => {
      reply.headers(HEADERS)
      done()
    })
    addFailurePages(app, parent.config)
    addFiles(app)
    addBuilder({ ...parent, app }, files)
    addViews({ ...parent, app })
  }, { prefix: '/embed' })
  addOembed(parent) // for programs: its failures are problem details
}
