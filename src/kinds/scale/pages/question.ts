import { careSettings, type CareSetting } from '../../../vocabulary/careSettings'
import { codedList } from '../../../vocabulary/codes'
import type { Answering, Person } from '../choose'
import { ageUnits, type AgeUnit } from '../codes'

/** Whether the person can answer, as the form asks it. */
export const answerings = codedList<Answering>({
  yes: 'Oui',
  no: 'Non',
  unsure: 'Pas sûrement',
})

/** What a reader asked, as far as it is a question; `wrongAge` for an age that is none. */
export type Question = {
  person: Person
  /** As it was given, to be shown again. */
  age: number | null
  unit: AgeUnit
  wrongAge: boolean
}

const oldest = { month: 1560, year: 130 } as const

const readAge = (given: string, unit: AgeUnit): number | undefined => {
  if (!/^\d{1,4}(?:[.,]\d)?$/.test(given)) return undefined
  const age = Number(given.replace(',', '.'))
  return age <= oldest[unit] ? age : undefined
}

const settingOf = (given: string | null): CareSetting | null =>
  careSettings.is(given) ? given : null

/** Reads the question from the address of the page; what else it holds changes nothing. */
export const readQuestion = (search: URLSearchParams): Question => {
  const unitGiven = search.get('unit')
  const unit = ageUnits.is(unitGiven) ? unitGiven : 'year'
  const given = (search.get('age') ?? '').trim()
  const age = given === '' ? null : readAge(given, unit)
  const answering = search.get('communication')
  return {
    person: {
      months: age === null || age === undefined ? null : age * (unit === 'month' ? 1 : 12),
      answering: answerings.is(answering) ? answering : null,
      setting: settingOf(search.get('setting')),
    },
    age: age ?? null,
    unit,
    wrongAge: age === undefined,
  }
}

/** Whether anything was asked. */
export const isAsked = ({ person }: Question): boolean =>
  person.months !== null || person.answering !== null || person.setting !== null

/** One text for each question, whatever its address looks like. */
export const keyOfQuestion = ({ person, age, unit }: Question): string =>
  new URLSearchParams({
    ...(age !== null && { age: String(age), unit }),
    ...(person.answering !== null && { communication: person.answering }),
    ...(person.setting !== null && { setting: person.setting }),
  }).toString()
