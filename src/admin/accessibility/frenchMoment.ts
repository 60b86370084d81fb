const american = /^[A-Z][a-z]{2} \d{1,2}, \d{4}, \d{1,2}:\d{2} [AP]M$/

const written = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeStyle: 'short' })

/** A moment that Payload writes the American way whatever the language, in French: « 27 novembre 2026 à 15:24 ». */
export const frenchMoment = (text: string): string => {
  const plain = text.trim().replaceAll(/\s/g, ' ')
  return american.test(plain) ? written.format(new Date(plain)).replace(/^1 /, '1er ') : text
}
