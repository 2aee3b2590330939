/** Upper ends of the buckets, in seconds. */
const BOUNDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5]

type Labels = Record<string, string>
export interface Counts { labels: Labels; buckets: number[]; sum: number; count: number }
interface Value { metricName: string; labels: Record<string, string | number>; value: number }

/** A histogram for Prometheus that only counts while requests are answered; the library's own looks up its labels anew at every observation. */
export class Durations {
  readonly #all: Counts[] = []

  constructor(readonly name: string, readonly help: string) {}

  open(labels: Labels): Counts {
    const counts: Counts = { labels, buckets: BOUNDS.map(() => 0), sum: 0, count: 0 }
    this.#all.push(counts)
    return counts
  }

  add(counts: Counts, seconds: number): void {
    counts.sum += seconds
    counts.count += 1
    for (let at = 0; at < BOUNDS.length; at++) {
      if (seconds > (BOUNDS[at] as number)) continue
      counts.buckets[at] = (counts.buckets[at] as number) + 1
      return
    }
  }

  /** What the registry asks every metric for. */
  async get() {
    return { name: this.name, help: this.help, type: 'histogram', values: this.#all.flatMap((counts) => this.#valuesOf(counts)), aggregator: 'sum' }
  }

  #valuesOf({ labels, buckets, sum, count }: Counts): Value[] {
    let upTo = 0
    const cumulative = BOUNDS.map((le, at): Value => ({ metricName: `${this.name}_bucket`, labels: { le, ...labels }, value: upTo += buckets[at] as number }))
    return [
      ...cumulative, { metricName: `${this.name}_bucket`, labels: { le: '+Inf', ...labels }, value: count },
      { metricName: `${this.name}_sum`, labels, value: sum }, { metricName: `${this.name}_count`, labels, value: count }
    ]
  }
}
