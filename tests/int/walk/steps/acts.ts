import { testPassword } from '../../../helpers'
import { applyAct, words } from '../model/acts'
import { isAcknowledging, ticked } from '../model/critical'
import { freshHash, isHashed, isSigned, judgeAct, noHash } from '../model/judge'
import { findDoc } from '../model/rules'
import type { Model } from '../model/types'
import { docOf, personOf, type Handler } from './handler'
import type { ActStep } from './types'

const hour = 3_600_000

const membersOf = (model: Model, step: ActStep): Record<string, unknown> => {
  const { reason, comment } = words
  switch (step.action) {
    case 'submit':
      return { changeType: step.changeType ?? 'minor', changeSummary: words.summary(step) }
    case 'assign': {
      const { who = '', as = 'reviewer' } = step.assign ?? {}
      return { assignees: [{ email: model.people.get(who)?.email ?? 'x@essais.example', as }] }
    }
    case 'requestChanges':
      return { comment }
    case 'recall':
    case 'refuse':
    case 'override':
      return { reason }
    case 'schedule':
      return { scheduledFor: new Date(model.clock + (step.inHours ?? 0) * hour).toISOString() }
    case 'release':
      return step.number === undefined ? {} : { number: step.number }
    case 'withdraw': {
      const other = step.replacedBy === undefined ? undefined : findDoc(model, step.replacedBy)
      return {
        number: step.number,
        kind: step.kind ?? 'error',
        reason,
        ...(other && { replacedBy: other.reference }),
      }
    }
    case 'reinstate':
      return { number: step.number, reason }
    default:
      return {}
  }
}

/** An action of the workflow. */
export const act: Handler<'act'> = {
  expect: (model, step, who) => judgeAct(model, step, docOf(model, step.doc), who),
  ask: (model, step) => {
    const doc = docOf(model, step.doc)
    const password = step.wrongPassword ? 'un-mauvais-mot-de-passe' : testPassword
    return {
      method: 'POST',
      path: `/${doc.collection}/${doc.id}/workflow/${step.action}`,
      body: {
        ...membersOf(model, step),
        ...(isHashed(step) && { expectedHash: step.stale ? noHash : freshHash(step, doc) }),
        ...(isSigned(step) && { password }),
        ...(isAcknowledging(step.action) && { acknowledged: ticked(doc, step.ticks) }),
      },
    }
  },
  apply: (model, step) => {
    applyAct(model, step, docOf(model, step.doc), personOf(model, step.who))
    const type = step.action === 'release' ? 'released' : step.action
    return [{ type, doc: step.doc, who: step.who }]
  },
}
