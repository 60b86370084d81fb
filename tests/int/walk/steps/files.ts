import { onePagePdf } from '../../../../src/demo/files/onePagePdf'
import { mayRead } from '../model/rules'
import type { Model, Person, StoredFile } from '../model/types'
import { groupOf, type Handler } from './handler'

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
  const { fileBy, fileUsedBy } = groupOf(model, group)
  return isKnown(model, { uploadedBy: fileBy, usedBy: fileUsedBy }, who)
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
    model.files.push({ key: file, id, uploadedBy: who, usedBy: new Set() })
    return []
  },
}
