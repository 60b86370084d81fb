import type { Settings } from '../../src/settings'

type Asked = { token?: string } | undefined

/** The mail for a forgotten password, in French; the link holds for an hour. */
export const passwordMail = ({ publicUrl }: Pick<Settings, 'publicUrl'>) => ({
  expiration: 60 * 60 * 1000,
  generateEmailSubject: () => 'Protothèque : choisir un nouveau mot de passe',
  generateEmailHTML: (asked: Asked) => {
    const link = `${publicUrl}/admin/reset/${encodeURIComponent(asked?.token ?? '')}`
    return [
      '<p>Bonjour,</p>',
      '<p>Une demande de nouveau mot de passe a été faite pour votre compte de la Protothèque.</p>',
      `<p><a href="${link}">Choisir un nouveau mot de passe</a> (lien valable une heure)</p>`,
      '<p>Si vous n’avez rien demandé, ne faites rien : votre mot de passe ne change pas.</p>',
    ].join('\n')
  },
})
