/**
 * Runs in our page within a frame: says its height to the page around it, and again whenever it changes. It reads nothing and stores nothing; a
 * height is no secret, so that anybody may hear it.
 */
export const FRAME_SCRIPT = `if (parent !== window) {
  const tell = () => parent.postMessage({ mpp: 'height', height: Math.ceil(document.documentElement.getBoundingClientRect().height) }, '*')
  new ResizeObserver(tell).observe(document.documentElement)
  addEventListener('load', tell)
}
`

/** Runs in the host's page: gives every frame from this server the height that it says. Whoever else says one is not heard. */
export const HOST_SCRIPT = `const own = new URL(import.meta.url).origin
addEventListener('message', ({ origin, source, data }) => {
  if (origin !== own || data?.mpp !== 'height' || !(data.height > 0 && data.height < 100000)) return
  for (const frame of document.querySelectorAll('iframe')) if (frame.contentWindow === source) frame.height = data.height
})
`
