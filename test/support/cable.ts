import { connect, createServer, type AddressInfo, type Socket } from 'node:net'
import type { Test } from 'tap'

/** Stands between the service and its database, and can be cut. */
export async function cable(t: Pick<Test, 'teardown'>, url: string) {
  const target = new URL(url)
  const { hostname, port: farPort } = target
  const ends = new Set<Socket>()
  const server = createServer((near) => {
    const far = connect(Number(farPort || 5432), hostname)
    for (const [one, other] of [[near, far], [far, near]] as const) {
      ends.add(one)
      one.on('error', () => {}).on('close', () => { other.destroy() })
      one.pipe(other)
    }
  })
  const plug = (port = 0) => new Promise<number>((resolve) => { server.listen(port, '127.0.0.1', () => { resolve((server.address() as AddressInfo).port) }) })
  const cut = async () => {
    server.close()
    for (const end of ends) end.destroy()
    ends.clear()
  }
  const port = await plug()
  t.teardown(cut)
  target.hostname = '127.0.0.1'
  target.port = String(port)
  /** What is connected now passes nothing on any more; new connections do. */
  const freeze = () => {
    for (const end of ends) end.unpipe().pause()
    return [...ends]
  }
  return { url: target.href, cut, freeze, mend: () => plug(port) }
}
