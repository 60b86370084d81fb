import type {
  Attachment,
  Author,
  LegalBasis,
  Relation,
  SharedContent,
  SourceReference,
} from '../../content/types'
import { fileFacts } from '../../render/fileFacts'
import type { FrozenFile } from '../../richText/model/frozenFile'
import { careSettings } from '../../vocabulary/careSettings'
import { labelOf, type CodedList } from '../../vocabulary/codes'
import { relationTypes } from '../../vocabulary/documents'
import { audiences } from '../../vocabulary/professions'
import { mergeField } from '../words/field'
import { mergePlain } from '../words/plain'
import type { Desk } from './desk'
import { compareHead, mergeHeadRows, mergeMembers, type RowRule, type Sides } from './head'

const joined = (...words: string[]): string => words.filter((one) => one !== '').join(', ')

/** A yes or a no, for people. */
export const yesOrNo = (value: boolean): string => (value ? 'oui' : 'non')

/** A file, for people. */
export const fileWords = (file: FrozenFile | null): string => {
  if (!file) return ''
  const facts = file.mimeType === '' ? '' : fileFacts(file)
  return joined(file.name, facts, file.alt, `empreinte ${file.sha256.slice(0, 12)}`)
}

/** Coded values, for people. */
export const labelsOf =
  <Code extends string>(list: CodedList<Code>) =>
  (codes: readonly string[]): string =>
    codes.map((code) => labelOf(list, code)).join(', ')

/** The words as they are. */
export const asIs = (words: string): string => words
const listed = (words: readonly string[]): string => words.join(', ')
/** A number of something, or nothing. */
export const counted =
  (unit: string) =>
  (value: number | null): string =>
    value === null ? '' : `${String(value).replace('.', ',')}${unit === '' ? '' : `\u00a0${unit}`}`

const authorNames = ['name', 'function', 'organisation'] as const
const authorRow: RowRule<Author> = {
  words: (author) => joined(author.name, author.function, author.organisation),
  merge: (before, after) => mergeMembers(before, after, authorNames),
  marked: (author, mark) => {
    const first = authorNames.find((name) => author[name] !== '') ?? 'name'
    return { ...author, [first]: mark + author[first] }
  },
}

const relationRow: RowRule<Relation> = {
  words: ({ type, reference }) => `${relationTypes.labels[type]} : ${reference}`,
  marked: (relation, mark) => ({ ...relation, reference: mark + relation.reference }),
}

const legalRow: RowRule<LegalBasis> = {
  words: ({ text, citation }) => (citation === '' ? text : `${text} (${citation})`),
  merge: (before, after) => ({
    text: mergePlain(before.text, after.text),
    citation: mergeField(before.citation, after.citation, true),
  }),
  marked: (basis, mark) => ({ ...basis, text: mark + basis.text }),
}

const referenceRow: RowRule<SourceReference> = {
  words: ({ label, source, url, dateRead }) =>
    joined(label, source, url, dateRead === '' ? '' : `consulté le ${dateRead}`),
  merge: (before, after) => {
    if (before.url !== after.url || before.dateRead !== after.dateRead) return null
    const words = mergeMembers(before, after, ['label', 'source'])
    return words && { ...after, ...words }
  },
  marked: (reference, mark) => ({ ...reference, label: mark + (reference.label || reference.url) }),
}

const attachmentRow: RowRule<Attachment> = {
  words: ({ title, file }) => joined(title, fileWords(file)),
  merge: (before, after) =>
    JSON.stringify(before.file) === JSON.stringify(after.file) && before.title && after.title
      ? { ...after, title: mergePlain(before.title, after.title) }
      : null,
  marked: ({ title, file }, mark) => ({ file, title: mark + (title || (file?.name ?? '')) }),
}

/** What every kind of document says, in one. Tells of each field and row that differs. */
export const mergeShared = (desk: Desk, { before, after }: Sides<SharedContent>): SharedContent => {
  const field = <Value>(
    [name, label]: [string, string],
    of: (content: SharedContent) => Value,
    words: (value: Value) => string,
  ): Value =>
    compareHead(desk, { field: name, label }, { before: of(before), after: of(after), words })
  const rows = <Row>(
    [name, label]: [string, string],
    of: (content: SharedContent) => Row[],
    rule: RowRule<Row>,
  ): Row[] =>
    mergeHeadRows(desk, { field: name, label }, { before: of(before), after: of(after), rule })
  return {
    title: field(['title', 'Titre'], ({ title }) => title, asIs),
    summary: field(['summary', 'Résumé'], ({ summary }) => summary, asIs),
    language: field(['language', 'Langue'], ({ language }) => language, asIs),
    easyToRead: field(['easyToRead', 'Facile à lire'], (one) => one.easyToRead, yesOrNo),
    themes: field(
      ['themes', 'Thèmes'],
      ({ themes }) => themes,
      (themes) => listed(themes.map(({ code }) => code)),
    ),
    keywords: field(['keywords', 'Mots-clés'], ({ keywords }) => keywords, listed),
    audience: field(['audience', 'Public'], (one) => one.audience, labelsOf(audiences)),
    settings: field(['settings', 'Lieux de soins'], (one) => one.settings, labelsOf(careSettings)),
    formerReferences: field(
      ['formerReferences', 'Anciennes références'],
      (one) => one.formerReferences,
      listed,
    ),
    reviewPeriodMonths: field(
      ['reviewPeriodMonths', 'Durée de validité'],
      (one) => one.reviewPeriodMonths,
      counted('mois'),
    ),
    attachments: rows(['attachments', 'Pièces jointes'], (one) => one.attachments, attachmentRow),
    relations: rows(['relations', 'Documents liés'], ({ relations }) => relations, relationRow),
    legalBasis: rows(['legalBasis', 'Cadre légal'], (one) => one.legalBasis, legalRow),
    references: rows(['references', 'Sources'], ({ references }) => references, referenceRow),
    authors: rows(['authors', 'Auteurs'], ({ authors }) => authors, authorRow),
  }
}
