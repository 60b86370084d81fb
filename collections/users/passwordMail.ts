import type { PayloadRequest } from 'payload'

import type { Settings } from '../../src/settings'
import { livingToken } from './hooks/keepLink'

type Asked = { req?: PayloadRequest; token?: string; user?: { id: number | string } } | undefined

/** The token that is stored: the one of an earlier mail, where that is still good. */
const tokenOf = async (asked: Asked): Promise<string> => {
  const stored = asked?.req && asked.user ? await livingToken(asked.req, asked.user.id) : undefined
  return stored ?? asked?.token ?? ''
}

/** The mail for a forgotten password, in French; the link holds for an hour. */
export const passwordMail = ({ publicUrl }: Pick<Settings, 'publicUrl'>) => ({
  expiration: 60 * 60 * 1000,
  generateEmailSubject: () => 'Protothèque : choisir un nouveau mot de passe',
  generateEmailHTML: async (asked: Asked) => {
    const link = `${publicUrl}/admin/reset/${encodeURIComponent(await tokenOf(asked))}`
    return [
      '<p>Bonjour,</p>',
      '<p>Une demande de nouveau mot de passe a été faite pour votre compte de la Protothèque.</p>',
      `<p><a href="${link}">Choisir un nouveau mot de passe</a> (lien valable une heure)</p>`,
      '<p>Si vous n’avez rien demandé, ne faites rien : votre mot de passe ne change pas.</p>',
    ].join('\n')
  },
})
