import type { Settings } from '../../settings'
import { addressOf } from './accounts'
import { groupSlugs, posts } from './groups'
import { networkPeople } from './network'

/** The sentences that say how to sign in to the sample library. */
export const describeAccounts = ({
  demoApiKey,
  demoPassword,
}: Pick<Settings, 'demoApiKey' | 'demoPassword'>): string[] => [
  `Comptes du réseau : ${networkPeople.map(({ account }) => addressOf(account)).join(', ')}`,
  `Comptes des groupes : ${addressOf('POSTE.GROUPE')}, par exemple ${addressOf('auteur.meopa')}`,
  `  postes : ${posts.join(', ')}`,
  `  groupes : ${groupSlugs.join(', ')}`,
  `Mot de passe de tous les comptes : ${demoPassword}`,
  `Clé d’API de l’Établissement de démonstration : ${demoApiKey}`,
]
