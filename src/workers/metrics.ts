import cluster, { type Worker } from 'node:cluster'

const ASKED = 'mpp:metrics'

interface Asked { type: typeof ASKED; number: number }
interface Told extends Asked { text?: string; error?: string }

const waiting = new Map<number, { resolve: (text: string) => void; reject: (error: Error) => void }>()
let asked = 0

/** In a process that serves: the numbers of all of them, by way of the one that started them. */
export function askForMetrics(): Promise<string> {
  if (asked === 0) process.on('message', take)
  const number = ++asked
  return new Promise((resolve, reject) => {
    waiting.set(number, { resolve, reject })
    process.send?.({ type: ASKED, number } satisfies Asked)
  })
}

function take({ type, number, text, error }: Told): void {
  const asker = type === ASKED ? waiting.get(number) : undefined
  if (!asker) return
  waiting.delete(number)
  if (text === undefined) asker.reject(new Error(error))
  else asker.resolve(text)
}

/** In the process that starts the others: answers them. The library gathers, and gives up after five seconds. */
export async function tellMetrics(): Promise<void> {
  const { AggregatorRegistry } = await import('prom-client')
  const all = new AggregatorRegistry()
  cluster.on('message', (worker: Worker, { type, number }: Asked) => {
    if (type !== ASKED) return
    const tell = (told: object) => { if (worker.isConnected()) worker.send({ type, number, ...told }) }
    all.clusterMetrics().then((text) => tell({ text }), (error: Error) => tell({ error: error.message }))
  })
}
