/** One thing that the library offers to read. */
export type Entry = { href: string; title: string; description: string }

/** What anyone may read, without an account. */
export const publicEntries: Entry[] = [
  {
    href: '/v1/protocols',
    title: 'Protocoles',
    description: 'Les protocoles de soins en vigueur.',
  },
  {
    href: '/v1/training',
    title: 'Formations',
    description: 'Les modules de formation en vigueur.',
  },
  {
    href: '/v1/newsletters',
    title: 'Lettres d’information',
    description: 'Les lettres du réseau, la plus récente d’abord.',
  },
  {
    href: '/v1/resources',
    title: 'Ressources',
    description: 'Affiches, outils, dépliants, modèles et liens.',
  },
  {
    href: '/v1/themes',
    title: 'Thèmes',
    description: 'Les thèmes, et combien de documents chacun compte.',
  },
  {
    href: '/v1/changes',
    title: 'Changements',
    description: 'Ce qui a été publié, révisé ou retiré, dans l’ordre.',
  },
]

/** For those who build on the library, and those who write in it. */
export const serviceEntries: Entry[] = [
  {
    href: '/v1/openapi.json',
    title: 'Description de l’API',
    description: 'OpenAPI 3.1, pour relier le logiciel d’un établissement.',
  },
  {
    href: '/admin',
    title: 'Espace de rédaction',
    description: 'Rédiger, relire, approuver et publier, avec un compte du réseau.',
  },
]
