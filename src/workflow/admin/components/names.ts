import { professions } from '../../../vocabulary/professions'
import type { Words } from '../translations/fr'

/** What a profession is called; nothing for none. */
export const professionName = (words: Words, code: string | null): string =>
  professions.is(code) ? words.professions[code] : ''

// « Infirmier·ère » and « Infirmière », « Pharmacien·ne » and « Pharmacienne hospitalière ».
const sameBeginning = 6

const beginning = (text: string): string => text.slice(0, sameBeginning).toLocaleLowerCase('fr')

/** Profession and post of a person in few words: a post that begins with the profession says both. */
export const postName = (
  words: Words,
  person: { profession: string | null; function: string | null },
): string => {
  const profession = professionName(words, person.profession)
  const post = person.function ?? ''
  if (profession === '' || post === '') return profession + post
  return beginning(post) === beginning(profession) ? post : `${profession}, ${post}`
}
