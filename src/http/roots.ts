/**
 * Every way in, by the start of its addresses; whatever starts otherwise is for the reading site. One list: who sends a
 * request on and who leaves it to another read it, and the generated requests ask for each.
 */
export const roots = {
  health: ['/healthz', '/readyz'],
  api: ['/api'],
  machines: ['/v1'],
  pages: ['/admin', '/_next', '/icon.svg'],
} as const

type EntryPoint = keyof typeof roots

/** A pattern of the addresses, queries included, that start with one of these. */
export const startsWith = (...entryPoints: readonly EntryPoint[]): RegExp => {
  const starts = entryPoints
    .flatMap((entryPoint) => roots[entryPoint])
    .map((root) => root.replaceAll('.', '\\.'))
  return new RegExp(`^(?:${starts.join('|')})(?:[/?]|$)`)
}
