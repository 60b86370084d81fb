import { onePagePdf } from '../../../../src/demo/files/onePagePdf'
import { mayEdit, mayRead } from '../model/rules'
import type { Model, Person, StoredFile } from '../model/types'
import { docOf, fileOf, groupOf, type Handler } from './handler'

const isWriter = ({ groups }: Model, { key, active }: Person): boolean =>
  active &&
  [...groups.values()].some(({ members }) =>
    (members.get(key) ?? []).some((role) => role === 'author' || role === 'lead'),
  )

type Known = Pick<StoredFile, 'uploadedBy' | 'usedBy'>

const isKnown = (model: Model, { uploadedBy, usedBy }: Known, who: Person): boolean =>
  uploadedBy === who.key ||
  who.network.some((role) => role !== 'admin') ||
  model.docs.some((doc) => usedBy.has(doc.at) && mayRead(model, doc, who))

/** Whether somebody may put a file into a document: one that they may not read is not there for them. */
export const mayUse = (model: Model, key: string, who: Person): boolean => {
  const file = model.files.find((one) => one.key === key)
  return file !== undefined && isKnown(model, file, who)
}

/** The same of the file that the documents of a group carry along. */
export const mayUseOwn = (model: Model, group: string, who: Person): boolean => {
  return isKnown(model, groupOf(model, group).file, who)
}

/** A PDF, alone in the library until a document has it. */
export const upload: Handler<'upload'> = {
  expect: (model, _step, who) => (isWriter(model, who) ? 'done' : 'hidden'),
  ask: (_model, { file }) => {
    const bytes = onePagePdf('Fiche', [{ text: `Le fichier ${file}.` }])
    const form = new FormData()
    form.set('file', new File([new Uint8Array(bytes)], `${file}.pdf`))
    form.set('_payload', '{}')
    return { method: 'POST', path: '/media?depth=0', form }
  },
  apply: (model, { who, file }, answer) => {
    const id = String(answer.body.doc.id)
    const [usedBy, describedBy] = [new Set<number>(), new Set<string>()]
    model.files.push({ key: file, id, uploadedBy: who, usedBy, alt: '', describedBy })
    return []
  },
}

/** Who may edit every document that has had the file; before there is one, who uploaded it. */
const mayDescribe = (model: Model, { uploadedBy, usedBy }: StoredFile, who: Person): boolean => {
  if (!who.active) return false
  if (usedBy.size === 0) return uploadedBy === who.key
  return [...usedBy].every((at) => mayEdit(model, docOf(model, at), who))
}

const isUnderReview = (model: Model, { usedBy }: StoredFile): boolean =>
  [...usedBy].some((at) => {
    const state = docOf(model, at).review?.state
    return state !== undefined && state !== 'interrupted' && state !== 'changesRequested'
  })

/** A new alternative text: whoever writes it is an author of each document that the file enters later. */
export const describe: Handler<'describe'> = {
  expect: (model, { file: key, alt }, who) => {
    const file = fileOf(model, key)
    if (!mayDescribe(model, file, who)) return 'hidden'
    return alt !== file.alt && isUnderReview(model, file) ? ['CONFLICT'] : 'done'
  },
  ask: (model, { file, alt }) => ({
    method: 'PATCH',
    path: `/media/${fileOf(model, file).id}?depth=0`,
    body: { alt },
  }),
  apply: (model, { who, file: key, alt }) => {
    const file = fileOf(model, key)
    if (alt === file.alt) return []
    file.alt = alt
    file.describedBy.add(who)
    return [{ type: 'described', doc: null, who, key: `media/${file.id}` }]
  },
}
