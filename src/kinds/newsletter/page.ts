import type { KindPage } from '../interface/page'

type Maybe<T> = T | null | undefined

/** The items, as far as what they speak of was withdrawn since. */
export type NewsletterColumns = {
  items?: Maybe<
    {
      key?: Maybe<string>
      reference?: Maybe<string>
      number?: Maybe<string>
      withdrawn?: boolean
    }[]
  >
}

export const newsletterPage: KindPage<NewsletterColumns> = {
  notices: ({ items }) => {
    const gone = (items ?? []).filter(({ withdrawn }) => withdrawn === true)
    if (gone.length === 0) return []
    const names = gone.map(
      ({ reference, number }) => `${reference ?? ''}${number?.trim() ? `, version ${number}` : ''}`,
    )
    return [
      {
        tone: 'warning',
        title: 'Cette lettre parle de documents retirés depuis',
        text: `Ne les utilisez plus : ${names.join(' ; ')}.`,
      },
    ]
  },
}
