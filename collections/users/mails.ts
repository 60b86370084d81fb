import type { PayloadRequest } from 'payload'

import type { Settings } from '../../src/settings'
import { storedToken } from './hooks/keepLink'

type Place = Pick<Settings, 'publicUrl'>
type Mail = { subject: string; html: string }

const page = (...lines: string[]): string =>
  ['Bonjour,', ...lines].map((line) => `<p>${line}</p>`).join('\n')

/** Where somebody chooses a password by the token of a mail. */
const linkOf = ({ publicUrl }: Place, token: string): string =>
  `${publicUrl}/admin/reset/${encodeURIComponent(token)}`

type Asked = { req?: PayloadRequest; token?: string; user?: { id: number | string } } | undefined

/** The token that is stored, which is not the one that Payload made: that of an earlier mail, or one with its date. */
const tokenOf = async (asked: Asked): Promise<string> => {
  const stored = asked?.req && asked.user ? await storedToken(asked.req, asked.user.id) : undefined
  return stored ?? asked?.token ?? ''
}

/** The mail for a forgotten password, in French; the link holds for an hour. */
export const passwordMail = (place: Place) => ({
  expiration: 60 * 60 * 1000,
  generateEmailSubject: () => 'Protothèque : choisir un nouveau mot de passe',
  generateEmailHTML: async (asked: Asked) =>
    page(
      'Une demande de nouveau mot de passe a été faite pour votre compte de la Protothèque.',
      `<a href="${linkOf(place, await tokenOf(asked))}">Choisir un nouveau mot de passe</a> (lien valable une heure)`,
      'Si vous n’avez rien demandé, ne faites rien : votre mot de passe ne change pas.',
    ),
})

/** The mail for a new account: nobody but its owner has ever known its password. */
export const invitationMail = (
  place: Place,
  { token, hours }: { token: string; hours: number },
): Mail => ({
  subject: 'Protothèque : votre compte',
  html: page(
    'Un compte de la Protothèque a été ouvert à cette adresse.',
    `<a href="${linkOf(place, token)}">Choisir votre mot de passe</a> (lien valable ${String(hours)} heures)`,
    `Passé ce délai : <a href="${place.publicUrl}/admin/forgot">demander un autre lien</a>.`,
  ),
})

/** The mail to an address that is no longer that of an account. */
export const addressMail = (): Mail => ({
  subject: 'Protothèque : votre adresse a été changée',
  html: page(
    'Un administrateur vient de remplacer cette adresse par une autre dans votre compte de la Protothèque. Vous ne pouvez plus vous connecter avec celle-ci.',
    'Si vous n’en saviez rien, prévenez la coordination du réseau sans attendre.',
  ),
})

/** The mail to somebody whose signature counts for another profession from now on. */
export const professionMail = (): Mail => ({
  subject: 'Protothèque : votre profession a été changée',
  html: page(
    'La profession que porte votre compte de la Protothèque, et que vos visas impriment, vient d’être changée.',
    'Si elle n’est pas la vôtre, ne signez rien et prévenez la coordination du réseau.',
  ),
})
