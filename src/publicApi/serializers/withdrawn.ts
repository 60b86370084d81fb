type Version = { number: string; status: string }

/**
 * Whether a version that a letter speaks of was withdrawn since, by all releases of its document. A version is withdrawn
 * with its document too: when a later one was and none came back.
 */
export const isVersionWithdrawn = (
  releases: readonly Version[],
  number: string | null,
): boolean => {
  const named = releases.find((release) => release.number === number)
  if (!named) return false
  return named.status === 'withdrawn' || !releases.some(({ status }) => status === 'inForce')
}
