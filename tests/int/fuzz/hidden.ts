import { slugs } from '../../../src/slugs'
import type { Library } from '../../helpers'
import { fileForm, png } from '../access/stage'
import type { Cast } from '../matrix/cast'
import { startJourney } from '../workflow/journey'
import type { FuzzRequest } from './requests'
import type { Sender } from './stage'
import type { Sent } from './send'
import { draftWord, hiddenWord } from './words'

/** Ids of what the other group has, by the names that requests give them. */
export type Hidden = Readonly<
  Record<'hidden' | 'hiddenComment' | 'hiddenFile' | 'hiddenMedia' | 'hiddenReview', string>
>

/** Fills the other group: a draft, a document under review with comments and files, a sheet. Each holds the word. */
export const buildHidden = async (library: Library, { others }: Cast): Promise<Hidden> => {
  const words = { title: `Titre ${hiddenWord}`, summary: `Résumé ${hiddenWord}` }
  const as = others.author.email
  const form = fileForm(png(), `${hiddenWord}.png`, { alt: `Schéma ${hiddenWord}` })
  const media = (await library.api('POST', '/media', { as, form })).body.doc
  const attachments = [{ title: `Schéma ${hiddenWord}`, file: media.id }]
  const draft = await startJourney(library, others, { ...words, attachments })
  const review = await startJourney(library, others, words)
  await review.does(others.author, 'submit', {
    changeType: 'major',
    changeSummary: `Ce qui change ${hiddenWord}`,
  })
  const comment = await library.api('POST', '/comments', {
    as: others.reviewer1.email,
    body: {
      document: { relationTo: slugs.protocols, value: review.id },
      text: `Mot ${hiddenWord}`,
    },
  })
  const sheet = { ...words, workingGroup: others.group.id, themes: [others.theme.id] }
  await library.api('POST', '/resources', { as, body: { ...sheet, category: 'sheet' } })
  return {
    hidden: draft.id,
    hiddenReview: review.id,
    hiddenComment: String(comment.body.doc.id),
    hiddenMedia: String(media.id),
    hiddenFile: String(media.filename),
  }
}

/** Who may not read what the other group writes. */
const blind: readonly Sender[] = ['nobody', 'client', 'author', 'reviewer', 'admin']
const withoutAccount: readonly Sender[] = ['nobody', 'client']
/** Who may read no other person’s address. */
const withoutAddresses: readonly Sender[] = ['nobody', 'client', 'author', 'reviewer', 'editor']

const addresses = /[\w.+-]+@essais\.example/g

type Asked = {
  request: FuzzRequest
  own: string | undefined
  sentText: string
  /** A name that holds the word itself, and may be told to who has sent it. */
  fileName: string
}

/** What an answer tells that whoever asked may not know. */
export const leakOf = ({ text, headers }: Sent, asked: Asked): string | undefined => {
  const { as } = asked.request
  const all = `${text}\n${JSON.stringify(headers)}`
  const whole = asked.sentText.includes(asked.fileName) ? all.replaceAll(asked.fileName, '') : all
  if (blind.includes(as) && whole.includes(hiddenWord)) return 'told of another group’s document'
  if (withoutAccount.includes(as) && whole.includes(draftWord)) return 'told of a draft'
  if (!withoutAddresses.includes(as)) return undefined
  const found = [...whole.matchAll(addresses)].map(([address]) => address)
  const told = found.find((one) => one !== asked.own && !asked.sentText.includes(one))
  return told && `told the address ${told}`
}
