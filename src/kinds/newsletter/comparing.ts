import { mergeOwnText, mergeParts, type PartRule } from '../../compare/contents/desk'
import { compareHead } from '../../compare/contents/head'
import { compareInPart, keptRows, mergeTitle, sameButKey } from '../../compare/contents/partFields'
import { asIs, counted, mergeShared } from '../../compare/contents/shared'
import { mergeBlocks } from '../../compare/text/richText'
import { tell, type Scene } from '../../compare/scene'
import { mergeField } from '../../compare/words/field'
import { mergePlain } from '../../compare/words/plain'
import { dateTimeFr } from '../../dates/french'
import { paragraph } from '../../richText/model/build'
import type { BlockLevelNode } from '../../richText/model/nodes'
import { textOf } from '../../richText/model/text'
import type { KindComparing } from '../interface/comparing'
import { newsletterItemTypes } from './codes'
import type { ItemContent, NewsletterContent } from './content'
import type { ItemRelease } from './snapshots'

const ownTitle = ({ title, release, reference }: ItemContent): string =>
  title.trim() === '' ? (release?.title ?? reference) : title

const shownTitle = (item: ItemContent, at: number): string => {
  const title = ownTitle(item)
  return title.trim() === '' ? `Rubrique ${String(at + 1)}` : title
}

// An item without words of its own says the summary of its document.
const spoken = ({ content, release }: ItemContent): BlockLevelNode[] => {
  const summary = release?.summary ?? ''
  if (content) return content.root.children
  return summary.trim() === '' ? [] : [paragraph(summary.trim())]
}

const momentOf = (date: string): string => (date === '' ? '' : dateTimeFr(date))

const citedWords = ({ release }: ItemContent): string =>
  release ? [release.number, release.title, release.summary].filter(Boolean).join(' | ') : ''

const mergeCited = (
  before: ItemContent,
  after: ItemContent,
  scene: Scene,
): Pick<ItemContent, 'reference' | 'release'> => {
  compareInPart(
    scene,
    { member: 'release', label: 'Document' },
    { before: before.reference, after: after.reference },
  )
  if (JSON.stringify(before.release) !== JSON.stringify(after.release)) {
    tell(scene, {
      unit: 'field',
      status: 'changed',
      place: 'Version du document',
      path: 'snapshot',
      member: 'snapshot',
      context: after.reference,
      before: citedWords(before),
      after: citedWords(after),
    })
  }
  const release: ItemRelease | null = after.release && {
    ...after.release,
    number: mergePlain(before.release?.number ?? '', after.release.number),
    summary: '',
  }
  return { reference: mergeField(before.reference, after.reference, true), release }
}

const itemRule: PartRule<ItemContent> = {
  field: 'items',
  name: 'Rubrique',
  view: (item, at) => ({
    key: item.key,
    title: shownTitle(item, at),
    nature: item.type,
    text: () =>
      [
        textOf({ root: { type: 'root', children: spoken(item) } }),
        item.reference,
        momentOf(item.date),
      ]
        .filter((text) => text !== '')
        .join('\n'),
  }),
  merge: (before, after, scene) => {
    compareInPart(
      scene,
      { member: 'type', label: 'Type de rubrique' },
      {
        before: newsletterItemTypes.labels[before.type],
        after: newsletterItemTypes.labels[after.type],
      },
    )
    const [was, is] = [momentOf(before.date), momentOf(after.date)]
    // Two moments of one minute are two all the same.
    compareInPart(
      scene,
      { member: 'date', label: 'Date' },
      was === is ? { before: before.date, after: after.date } : { before: was, after: is },
    )
    const title = mergeTitle(scene, {
      before: { given: before.title, shown: ownTitle(before) },
      after: { given: after.title, shown: ownTitle(after) },
    })
    const date = was === is ? [] : [paragraph(mergeField(was, is, true))]
    const children = [...date, ...mergeBlocks(spoken(before), spoken(after), scene)]
    return {
      ...after,
      ...mergeCited(before, after, scene),
      title,
      date: was === is ? after.date : '',
      content: children.length > 0 ? { root: { type: 'root', children } } : null,
    }
  },
  labelled: (item, { handle, title }) => ({ ...item, key: handle, title }),
  isSame: sameButKey,
}

export const newsletterComparing: KindComparing<NewsletterContent> = {
  merge: (desk, { before, after }) => ({
    ...mergeShared(desk, { before, after }),
    kind: 'newsletter',
    year: compareHead(
      desk,
      { field: 'year', label: 'Année' },
      { before: before.year, after: after.year, words: counted('') },
    ),
    issue: compareHead(
      desk,
      { field: 'issue', label: 'Numéro' },
      { before: before.issue, after: after.issue, words: asIs },
    ),
    editorial: mergeOwnText(
      desk,
      { id: 'editorial', title: 'Éditorial' },
      { before: before.editorial, after: after.editorial },
    ),
    items: mergeParts(desk, { before: before.items, after: after.items }, itemRule),
  }),
  keep: (content, parts) => ({
    ...content,
    items: keptRows(content.items, parts, (item, key) => ({ ...item, key })),
  }),
}
