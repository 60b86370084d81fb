/** The place that several differences share: « Tableau 1, ligne 2 » of two of its cells. */
export const sharedPlace = (places: readonly string[]): string => {
  const [first = '', ...others] = places
  const steps = first.split(', ')
  const shared = steps.findIndex((step, index) =>
    others.some((place) => place.split(', ')[index] !== step),
  )
  const common = (shared === -1 ? steps : steps.slice(0, shared)).join(', ')
  return common === '' ? [...new Set(places)].join(' ; ') : common
}
