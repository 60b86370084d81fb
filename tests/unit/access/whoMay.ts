import type { Where } from 'payload'

import { finds } from './finds'
import { buildRequest, openLibrary, type Library } from './library'
import { everyone, people, type Word } from './people'
import { library as sample } from './sample'

const isRule = (value: unknown): value is (asked: object) => unknown => typeof value === 'function'
const isWhere = (value: unknown): value is Where => typeof value === 'object' && value !== null

/** What Payload says to a rule when it is about to read rows; without it, it draws its menu. */
export const aRead = { isReadingStaticFile: false } as const

/** What a rule answers to one of the people, who stands in a library. */
export const answerTo = async (
  rule: unknown,
  { word, asked = aRead, library = sample }: { word: Word; asked?: object; library?: Library },
): Promise<boolean | Where> => {
  if (!isRule(rule)) throw new Error('no rule')
  const { payload } = openLibrary(library)
  const answer = await rule({ ...asked, req: buildRequest(payload, { user: people[word] }) })
  if (typeof answer === 'boolean' || isWhere(answer)) return answer
  throw new Error(`no answer to ${word}`)
}

/** Everybody to whom a rule gives this row, in the order of `people`. */
export const whoMay = async (
  rule: unknown,
  row: unknown,
  { library, ...asked }: { library?: Library; [asked: string]: unknown } = aRead,
): Promise<Word[]> => {
  const may: Word[] = []
  for (const word of everyone) {
    const answer = await answerTo(rule, { word, asked, ...(library && { library }) })
    if (typeof answer === 'boolean' ? answer : finds(answer, row)) may.push(word)
  }
  return may
}
