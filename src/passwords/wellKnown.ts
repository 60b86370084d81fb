import everyLength from '@zxcvbn-ts/language-common/src/passwords.json'
import longer from 'popular-passwords/data.json'

// What people here begin with when a password has to be long, and no list knows.
const french = [
  'aqwzsxedcrfv',
  'azertyuiopqsdfghjklm',
  'azertyuiopqsdfghjklmwxcvbn',
  'bienvenue',
  'changezmoi',
  'hopital',
  'infirmiere',
  'motdepasse',
  'prototheque',
  'urgences',
]

let known: ReadonlySet<string> | undefined

// Read once, when somebody chooses a password: most processes never ask.
const words = (): ReadonlySet<string> => {
  known ??= new Set([...everyLength, ...longer, ...french].map((word) => word.toLowerCase()))
  return known
}

const look: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
}

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

const spelt = (text: string): string => text.replace(/[013457@$]/g, (sign) => look[sign] ?? sign)

/** Without what is put before and after a word to make it longer: figures, signs, spaces. */
const bare = (text: string): string => text.replace(/^[^a-z]+|[^a-z]+$/g, '')

/** The part that a text repeats from its beginning to its end; the text itself when it repeats nothing. */
const repeated = (text: string): string => /^(.+?)\1*$/u.exec(text)?.[1] ?? text

const joined = (text: string): string => text.replace(/[^a-z0-9]/g, '')

const fewestSigns = 5

/**
 * Whether a password is one of those that are tried first: one of the lists, a word of theirs with figures or signs
 * around it, one repeated, or a handful of signs over and over.
 */
export const isCommonPassword = (password: string): boolean => {
  const text = plain(password)
  if (new Set(text).size < fewestSigns) return true
  const forms = [text, joined(text), spelt(text)]
  const tried = [...forms, ...forms.map(bare), spelt(bare(text))]
  return tried.flatMap((word) => [word, repeated(word)]).some((word) => words().has(word))
}
