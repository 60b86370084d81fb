import { z } from 'zod'

/**
 * A code of ours. The list only grows, so the description leaves it open: a client that was generated from it takes
 * any text, and whoever writes one reads which there are today.
 */
export const known = (codes: readonly string[], about = '') =>
  z.string().meta({
    description: `${about === '' ? '' : `${about} `}One of: ${codes.join(', ')}; others may come.`,
    'x-extensible-enum': codes,
  })
