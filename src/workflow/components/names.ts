import { professions } from '../../vocabulary/professions'
import type { Words } from '../translations/fr'

/** What a profession is called; nothing for none. */
export const professionName = (words: Words, code: string | null): string =>
  professions.is(code) ? words.professions[code] : ''
