import { slugs } from '../../src/slugs'
import { paragraph, richText } from '../../src/richText/model/build'
import type { Answer, Library } from './library'
import type { People } from './people'

export type TestProtocol = { id: string; reference: string; contentHash: string }

/** The body of a complete protocol; the overrides replace whole fields. */
export const protocolBody = (people: People, overrides: Record<string, unknown> = {}) => ({
  title: 'Administration du MEOPA',
  summary: 'Quand et comment administrer le mélange oxygène-protoxyde d’azote.',
  workingGroup: people.group.id,
  themes: [people.theme.id],
  audience: ['nurse'],
  settings: ['emergency'],
  keywords: ['douleur'],
  sections: [
    { kind: 'purpose', content: richText([paragraph('Soulager la douleur liée aux soins.')]) },
    { kind: 'procedure', content: richText([paragraph('Vérifier le matériel, puis expliquer.')]) },
  ],
  legalBasis: [{ text: 'Le médecin date et signe ce protocole.', citation: 'CSP R. 4311-7' }],
  ...overrides,
})

const expectCreated = (answer: Answer): Answer => {
  if (answer.status === 201) return answer
  throw new Error(`Not created: ${answer.status} ${JSON.stringify(answer.body)}`)
}

/** Makes a complete protocol of the group, by its author over HTTP. */
export const buildProtocol = async (
  library: Pick<Library, 'api'>,
  people: People,
  overrides: Record<string, unknown> = {},
): Promise<TestProtocol> => {
  const body = protocolBody(people, overrides)
  const answer = await library.api('POST', `/${slugs.protocols}`, { as: people.author.email, body })
  const { id, reference, contentHash } = expectCreated(answer).body.doc
  return { id, reference, contentHash }
}
