/** A text, or nothing. */
export const plain = (value: unknown): string => (typeof value === 'string' ? value : '')

/** Words in lower case without accents, joined by hyphens: fit for an address. */
export const dashed = (value: string): string =>
  value
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40)
    .replace(/-+$/, '')

/** A code of ours as a word of an address: `keyPoints` is `key-points`. */
export const dashedCode = (code: string): string =>
  dashed(code.replace(/[A-Z]/g, (letter) => `-${letter}`))
