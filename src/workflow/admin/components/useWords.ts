import { useTranslation } from '@payloadcms/ui'

import { en } from '../translations/en'
import { fr, type Words } from '../translations/fr'

/** The words of the panel in the language of the person. */
export const useWords = (): Words => {
  const { i18n } = useTranslation()
  return i18n.language === 'en' ? en : fr
}

/** Days and times as the language writes them, at the time of the person's computer. */
export const useDates = () => {
  const { locale } = useWords()
  const moment = new Intl.DateTimeFormat(locale, { dateStyle: 'short', timeStyle: 'short' })
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long' })
  return {
    moment: (at: string) => moment.format(new Date(at)),
    day: (at: string) => day.format(new Date(at)),
  }
}
