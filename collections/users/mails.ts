import type { Composer, Composers, Message } from '../../src/mail'
import type { Settings } from '../../src/settings'
import { livingLink, type LivingLink } from './hooks/keepLink'

type Place = Pick<Settings, 'publicUrl'>

const page = (...lines: string[]): string =>
  ['Bonjour,', ...lines].map((line) => `<p>${line}</p>`).join('\n')

/** Where somebody chooses a password by the token of a mail. */
const linkOf = ({ publicUrl }: Place, token: string): string =>
  `${publicUrl}/admin/reset/${encodeURIComponent(token)}`

const hour = 60 * 60 * 1000

/** How long the link for a forgotten password holds. */
export const linkHolds = hour

/** Writes a mail with the link that the account has at that moment; none when it is used, over or another one's. */
const withLink =
  (write: (link: LivingLink) => Message): Composer =>
  async (payload, { to, data }) => {
    const user = data['user']
    if (typeof user !== 'string') return null
    const link = await livingLink(payload, { user, email: to })
    return link ? write(link) : null
  }

/** The mail for a forgotten password, in French. */
const passwordMail = (place: Place): Composer =>
  withLink(({ token }) => ({
    subject: 'Protothèque : choisir un nouveau mot de passe',
    html: page(
      'Une demande de nouveau mot de passe a été faite pour votre compte de la Protothèque.',
      `<a href="${linkOf(place, token)}">Choisir un nouveau mot de passe</a> (lien valable une heure)`,
      'Si vous n’avez rien demandé, ne faites rien : votre mot de passe ne change pas.',
    ),
  }))

/** The mail for a new account: nobody but its owner has ever known its password. */
const invitationMail = (place: Place): Composer =>
  withLink(({ token, left }) => ({
    subject: 'Protothèque : votre compte',
    html: page(
      'Un compte de la Protothèque a été ouvert à cette adresse.',
      `<a href="${linkOf(place, token)}">Choisir votre mot de passe</a> (lien valable ${String(Math.ceil(left / hour))} heures)`,
      `Passé ce délai : <a href="${place.publicUrl}/admin/forgot">demander un autre lien</a>.`,
    ),
  }))

/** The mail to an address that is no longer that of an account. */
const addressMail = (): Message => ({
  subject: 'Protothèque : votre adresse a été changée',
  html: page(
    'Un administrateur vient de remplacer cette adresse par une autre dans votre compte de la Protothèque. Vous ne pouvez plus vous connecter avec celle-ci.',
    'Si vous n’en saviez rien, prévenez la coordination du réseau sans attendre.',
  ),
})

/** The mail to somebody whose signature counts for another profession from now on. */
const professionMail = (): Message => ({
  subject: 'Protothèque : votre profession a été changée',
  html: page(
    'La profession que porte votre compte de la Protothèque, et que vos visas impriment, vient d’être changée.',
    'Si elle n’est pas la vôtre, ne signez rien et prévenez la coordination du réseau.',
  ),
})

/** The mails about accounts, by the kinds that the queue keeps. */
export const userMails = (place: Place): Composers => ({
  password: passwordMail(place),
  invitation: invitationMail(place),
  address: addressMail,
  profession: professionMail,
})
