import type { Answer } from '../../../helpers'
import type { Model, Person } from '../model/types'
import type { Asked } from '../world'
import { act } from './acts'
import { describe, upload } from './files'
import { comment } from './comments'
import type { FindVersion, Handler, Trace } from './handler'
import { neighbour } from './neighbours'
import { create, duplicate, importNew } from './makes'
import { activate, member, profession, rule } from './people'
import { bulkEdit, edit, importInto, move, restore, trash, untrash } from './saves'
import type { Expected, Step } from './types'

/** A step that somebody takes: every one but waiting. */
export type TakenStep = Exclude<Step, { do: 'wait' }>

/** A step with all that is known of it. */
export type Move = {
  expected: Expected
  ask: (find: FindVersion) => Asked | Promise<Asked>
  apply: (answer: Answer) => Trace[]
}

const bind = <Kind extends TakenStep['do']>(
  { expect, ask, apply }: Handler<Kind>,
  { model, step, who }: { model: Model; step: Extract<Step, { do: Kind }>; who: Person },
): Move => ({
  expected: expect(model, step, who),
  ask: (find) => ask(model, step, find),
  apply: (answer) => apply(model, step, answer),
})

/** What the model says of a step, and how it is taken. */
export const moveOf = (model: Model, step: TakenStep, who: Person): Move => {
  switch (step.do) {
    case 'act':
      return bind(act, { model, step, who })
    case 'edit':
      return bind(edit, { model, step, who })
    case 'bulkEdit':
      return bind(bulkEdit, { model, step, who })
    case 'restore':
      return bind(restore, { model, step, who })
    case 'duplicate':
      return bind(duplicate, { model, step, who })
    case 'create':
      return bind(create, { model, step, who })
    case 'import':
      return bind(importNew, { model, step, who })
    case 'importInto':
      return bind(importInto, { model, step, who })
    case 'upload':
      return bind(upload, { model, step, who })
    case 'describe':
      return bind(describe, { model, step, who })
    case 'move':
      return bind(move, { model, step, who })
    case 'trash':
      return bind(trash, { model, step, who })
    case 'untrash':
      return bind(untrash, { model, step, who })
    case 'member':
      return bind(member, { model, step, who })
    case 'rule':
      return bind(rule, { model, step, who })
    case 'activate':
      return bind(activate, { model, step, who })
    case 'neighbour':
      return bind(neighbour, { model, step, who })
    case 'comment':
      return bind(comment, { model, step, who })
    case 'profession':
      return bind(profession, { model, step, who })
  }
}
