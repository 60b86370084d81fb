import type { Members } from '../shared/row'
import type { KeyRule } from './assignKeys'

const plain = (value: unknown): string => (typeof value === 'string' ? value : '')

/** Words in lower case without accents, joined by hyphens: fit for an address. */
const dashed = (value: string): string =>
  value
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40)
    .replace(/-+$/, '')

const dashedCode = (code: string): string =>
  dashed(code.replace(/[A-Z]/g, (letter) => `-${letter}`))

const sectionBase = (row: Members): string => {
  const kind = plain(row['kind'])
  const title = dashed(plain(row['title']))
  return kind === 'other' && title !== '' ? title : dashedCode(kind) || 'section'
}

/** Keys of sections tell their kind, and are used in addresses: `procedure`, `procedure-2`. */
export const sectionKeys: KeyRule = {
  base: sectionBase,
  likeness: (row) => `${plain(row['kind'])}\n${plain(row['title'])}`,
}

/** Keys of slides: `slide`, `slide-2`. */
export const slideKeys: KeyRule = {
  base: () => 'slide',
  likeness: (row) => `${plain(row['layout'])}\n${plain(row['title'])}`,
}

/** Keys of the items of a newsletter: `article`, `event-2`. */
export const itemKeys: KeyRule = {
  base: (row) => dashedCode(plain(row['type'])) || 'item',
  likeness: (row) => `${plain(row['type'])}\n${plain(row['title'])}\n${plain(row['release'])}`,
}
