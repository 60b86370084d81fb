import { fr } from '@payloadcms/translations/languages/fr'
import { expect, it } from 'vitest'

import { french, frenchLanguage } from '../../../../src/admin/wording/french'
import { typeset } from '../../../../src/admin/wording/typeset'

const leaves = (value: unknown, at = ''): [string, string][] =>
  typeof value === 'string'
    ? [[at, value]]
    : typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${at}.${key}`))
      : []

it('gives a sentence its apostrophes, quotation marks and no-break spaces', () => {
  expect(typeset('L\'URL "{{x}}" : vide ?')).toBe('L’URL «\u00A0{{x}}\u00A0»\u00A0: vide\u202F?')
  expect(typeset('Par Page: {{limit}}...')).toBe('Par Page\u00A0: {{limit}}…')
  expect(typeset('<a href="{{url}}">ici</a>: là')).toBe('<a href="{{url}}">ici</a>: là')
  expect(typeset('à 08:00')).toBe('à 08:00')
})

it('leaves no straight apostrophe and no loose punctuation in what Payload says', () => {
  const words = [...leaves(frenchLanguage.translations), ...leaves(french)]
  const loose = words.filter(
    ([, text]) => !text.includes('href=') && /'|\.\.\.| [:;?!»]|« /.test(text),
  )
  expect(loose).toEqual([])
})

it('puts our words in the place of words that Payload has', () => {
  const known = new Set(leaves(fr.translations).map(([key]) => key))
  expect(leaves(french).filter(([key]) => !known.has(key))).toEqual([])
})
