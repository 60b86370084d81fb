import { mustEqual } from '../failure'
import { isNamed, rolesIn } from '../model/rules'
import type { Doc, Model, Person } from '../model/types'
import { docOf, type Handler } from './handler'

/** Who may read the working copy, but for an auditor, who writes nothing. */
const mayComment = (model: Model, doc: Doc, who: Person): boolean =>
  who.active &&
  (who.network.some((role) => role === 'coordinator' || role === 'editor') ||
    rolesIn(model, doc, who).length > 0 ||
    isNamed(doc, who))

/** A remark: it stands in the round that is under way, and changes nothing of what is signed. */
export const comment: Handler<'comment'> = {
  expect: (model, { doc }, who) => (mayComment(model, docOf(model, doc), who) ? 'done' : 'hidden'),
  ask: (model, { doc, text }) => {
    const { collection, id } = docOf(model, doc)
    const document = { relationTo: collection, value: id }
    return { method: 'POST', path: '/comments?depth=0', body: { document, text } }
  },
  apply: (model, { doc, who, text }, answer) => {
    const { round, text: said } = answer.body.doc
    const expected = [docOf(model, doc).review?.round ?? null, text]
    mustEqual([round ?? null, said], expected, ['state', 'a comment'])
    return [{ type: 'commented', doc, who }]
  },
}
