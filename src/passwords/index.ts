import { isCommonPassword } from './wellKnown'

const shortest = 12
// Nobody types more, and whatever looks at a password has to come to an end.
const longest = 200

/**
 * Why a password that somebody has chosen is refused, in French; null when it may be kept. Long ones are not: a sentence
 * is easier to remember than signs.
 */
export const refusalOfPassword = (password: unknown): string | null => {
  if (typeof password !== 'string' || Array.from(password).length < shortest) {
    return `Un mot de passe compte ${String(shortest)} caractères ou plus : plusieurs mots qui n’ont rien à voir entre eux conviennent très bien.`
  }
  if (password.length > longest) {
    return `Un mot de passe compte ${String(longest)} caractères au plus.`
  }
  return isCommonPassword(password)
    ? 'Ce mot de passe est l’un des plus répandus, ou presque : il serait deviné en premier. Choisissez-en un autre.'
    : null
}
