import { isRecord } from '../../input/isRecord'
import { readNumber, readRows, readText } from '../../content/read'
import { signedRichText } from '../../content/signed/richText'
import type { ReadSigned } from '../interface/signed'
import { newsletterItemTypes } from './codes'
import type { ItemContent, NewsletterContent } from './content'

/** Version 1 knew the reference alone; so does an item whose document was not in force. */
const citedIn = (value: unknown): Pick<ItemContent, 'reference' | 'release'> => {
  if (!isRecord(value)) return { reference: typeof value === 'string' ? value : '', release: null }
  const reference = readText(value, 'reference')
  const number = readText(value, 'number')
  const release = {
    reference,
    number,
    title: readText(value, 'title'),
    summary: readText(value, 'summary'),
  }
  return { reference, release: number === '' ? null : release }
}

export const signedNewsletter: ReadSigned<NewsletterContent> = ({ form, reading, shared }) => ({
  ...shared,
  kind: 'newsletter',
  year: readNumber(form, 'year'),
  issue: readText(form, 'issue'),
  editorial: signedRichText(form['editorial'], reading),
  items: readRows(form, 'items').map((row) => {
    const { reference, release } = citedIn(row['release'])
    return {
      key: readText(row, 'key'),
      type: newsletterItemTypes.is(row['type']) ? row['type'] : 'article',
      title: readText(row, 'title'),
      reference,
      release: reading.version === 1 ? null : release,
      content: signedRichText(row['content'], reading),
      date: readText(row, 'date'),
    }
  }),
})
