/** The kinds of mail, in the words of the screen. A kind has a composer (src/mail/types.ts). */
export const mailKinds = {
  password: 'Nouveau mot de passe',
  invitation: 'Compte ouvert',
  address: 'Adresse changée',
  profession: 'Profession changée',
  plain: 'Autre',
} as const
