import type { Answer } from '../../../helpers'
import { findDoc } from '../model/rules'
import type { Model, Person, StoredFile } from '../model/types'
import type { Asked } from '../world'
import type { Expected, Step } from './types'

/** An entry that a step leaves in the log: of which document, if of any, by whom (nobody: the library itself). */
export type Trace = {
  type: string
  doc: number | null
  who: string | null
  /** Of what else it tells, by its key in the log. */
  key?: string
}

/** What one kind of step is: what the model says of it, how it is asked for, and what it leaves behind. */
export type Handler<Kind extends Step['do']> = {
  expect: (model: Model, step: StepOf<Kind>, who: Person) => Expected
  ask: (model: Model, step: StepOf<Kind>, find: FindVersion) => Asked | Promise<Asked>
  /** Changes the model as a step that was done does; gives the entries of the log. */
  apply: (model: Model, step: StepOf<Kind>, answer: Answer) => Trace[]
}

export type StepOf<Kind extends Step['do']> = Extract<Step, { do: Kind }>

/** The id of the nth version of a document, the first being 0. */
export type FindVersion = (doc: number, version: number) => Promise<string>

export const docOf = (model: Model, at: number) => {
  const doc = findDoc(model, at)
  if (doc) return doc
  throw new Error(`the walk has no document ${at}`)
}

/** A file of the walk by its name: one that somebody uploaded, or the one of a group. */
export const fileOf = ({ files, groups }: Model, key: string): StoredFile => {
  const own = [...groups.values()].map(({ file }) => file)
  const found = [...files, ...own].find((file) => file.key === key)
  if (found) return found
  throw new Error(`the walk has no file ${key}`)
}

export const groupOf = ({ groups }: Model, key: string) => {
  const group = groups.get(key)
  if (group) return group
  throw new Error(`the walk has no group ${key}`)
}

export const personOf = ({ people }: Model, key: string): Person => {
  const person = people.get(key)
  if (person) return person
  throw new Error(`the walk has nobody called ${key}`)
}

export const isCoordinator = ({ active, network }: Person): boolean =>
  active && network.includes('coordinator')
