import { cpuMs } from './places.mjs'

/** Ours and the limit take turns within each round, the first turn going round as well; each goes on asking where it stopped, so that nothing cold is asked for soon again. Returns the medians of each case. */
export async function measure(cases, { server, forgetful, peer, postgraphile, load, rounds, seconds, warmUp }) {
  const sides = {
    ours: (one) => one.requests,
    limit: (one) => one.limitRequests
  }
  const programOf = (side, one) => (side === 'ours' || one.limit.server ? (one.forgetful ? forgetful : server) : one.limit.program === 'postgraphile' ? postgraphile : peer)
  const places = new Map()
  const turn = async (side, one, time) => {
    const key = `${side} ${one.name}`
    const { next, ...figures } = await take(load, { ...programOf(side, one), requestsOf: sides[side] }, { ...one, from: places.get(key) ?? 0 }, time)
    places.set(key, next)
    return figures
  }
  for (const one of cases) for (const side of ['ours', 'limit']) await turn(side, one, warmUp)
  const results = cases.map(({ name, target }) => ({ name, target, ours: [], limit: [] }))
  for (let round = 0; round < rounds; round++) {
    const order = round % 2 === 0 ? ['ours', 'limit'] : ['limit', 'ours']
    for (const [at, one] of cases.entries()) for (const side of order) results[at][side].push(await turn(side, one, seconds))
  }
  return results.map(({ name, target, ours, limit }) => ({ name, target, ours: medians(ours), limit: medians(limit), ratio: median(ours.map(({ rate }, round) => rate / limit[round].rate)) }))
}

/** Requests a second, microseconds of the server's processor time for each, and how busy the server was. */
async function take(load, { child, port, requestsOf }, one, seconds) {
  const before = cpuMs(child.pid)
  const requests = requestsOf(one)
  const { answers, wrong, seconds: taken } = await load.run({ port, requests, from: one.from, status: one.status, seconds })
  if (wrong > 0) throw new Error(`${one.name}: ${wrong} of ${answers} answers were not ${one.status}.`)
  const used = cpuMs(child.pid) - before
  return { rate: answers / taken, cost: (used * 1000) / answers, busy: used / 1000 / taken, next: (one.from + answers) % requests.length }
}

const medians = (turns) => Object.fromEntries(['rate', 'cost', 'busy'].map((figure) => [figure, median(turns.map((one) => one[figure]))]))

export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}
