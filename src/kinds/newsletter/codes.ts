import { codedList, type CodeOf } from '../../vocabulary/codes'

/** Types of newsletter item. */
export const newsletterItemTypes = codedList({
  release: 'Document en vigueur',
  event: 'Évènement',
  article: 'Article',
})
export type NewsletterItemType = CodeOf<typeof newsletterItemTypes>
