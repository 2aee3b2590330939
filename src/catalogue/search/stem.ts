/** What prefixes turn into at the beginning of a word: `meng-urus`, `pem-buat-an`, `men-daftar`, `nge-cek`, `ng-urus`. */
const PREFIXES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^(?:meng|peng)/, ['', 'k']], [/^(?:menge|penge|nge)/, ['']], [/^(?:meny|peny|ny)/, ['s', 'c']], [/^(?:mem|pem)/, ['', 'p']], [/^(?:men|pen)/, ['', 't']],
  [/^(?:memper|diper)/, ['', 'per']], [/^(?:me|pe|di|ke|se|ber|be|ter|per|pel|bel)/, ['']]
]
/** As people talk: `ng-urus`, `m-bayar`, `n-ambah`. */
const TALKED_PREFIXES: typeof PREFIXES = [[/^ng/, ['', 'k']], [/^m/, ['', 'p']], [/^n/, ['t']]]
/** `di-bikin-in`, but no `ke-mata-in`. */
const BEFORE_TALKED_SUFFIXES: typeof PREFIXES = [[/^(?:me|di)/, ['']]]
const SUFFIXES = ['', 'nya', 'kan', 'an', 'annya', 'kannya']
const TALKED_SUFFIXES = ['in', 'i', 'ku', 'mu', 'lah', 'kah']
const SHORTEST = 3

/**
 * Words of which this one may be a form, the likeliest first: `kehilangan` of `hilang`, `perpanjangan` of `perpanjang`, `bikinin` of `bikin`.
 * Only those are true that are words: whoever asks has a list of them.
 */
export function* originsOf(word: string): Generator<string> {
  yield* without(word, SUFFIXES, PREFIXES)
}

/** The same for what is no word as it stands. */
export function* talkedOriginsOf(word: string): Generator<string> {
  yield* without(word, TALKED_SUFFIXES, [...PREFIXES.slice(0, -1), ...BEFORE_TALKED_SUFFIXES, ...TALKED_PREFIXES])
  yield* without(word, SUFFIXES, TALKED_PREFIXES)
}

function* without(word: string, suffixes: readonly string[], prefixes: typeof PREFIXES): Generator<string> {
  for (const suffix of suffixes) {
    if (!word.endsWith(suffix)) continue
    const rest = word.slice(0, word.length - suffix.length)
    if (suffix !== '' && rest.length >= SHORTEST) yield rest
    for (const [prefix, beginnings] of prefixes) {
      if (!prefix.test(rest)) continue
      const bare = rest.replace(prefix, '')
      for (const beginning of beginnings) if (beginning.length + bare.length >= SHORTEST) yield beginning + bare
    }
  }
}
