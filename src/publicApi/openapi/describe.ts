import { kindCodes, kindFacts } from '../../kinds/facts'
import { problem } from '../schemas/responses'
import type { Route } from '../routes/types'
import { headers } from './headers'
import { describeAnswers } from './jsonSchemas'
import { describePaths, exampleComponents, successComponents } from './operations'
import { parameterComponents } from './parameters'
import { refusalComponents } from './refusals'
import { tags } from './tags'
import { tidy } from './tidy'

const english = kindCodes.map((kind) => kindFacts[kind].names.english)
const kindsInWords = `${english.slice(0, -1).join(', ')} and ${english.at(-1) ?? ''}`

const info = {
  // Programs make names of packages from it: letters that every language knows.
  title: 'Prototheque: public read API',
  version: '1.0.0',
  summary: 'What is in force in a library of care protocols, for everyone, read only.',
  description: `Releases of the network’s ${kindsInWords}. Nobody signs in and nothing is written: \`GET\`, \`HEAD\` and \`OPTIONS\` are all there is, from any origin.\n\nIgnore members that you do not know. Lists of codes are open (\`x-extensible-enum\`): treat an unknown status as not in force, and fetch again on a type of change that you do not know.\n\nRefusals are \`application/problem+json\` with a stable \`code\`; their words are French, or English when \`Accept-Language\` prefers it.`,
  license: { name: 'MIT', identifier: 'MIT' },
}

/** The OpenAPI 3.1 description of a table of routes, of a library at an address. */
export const describeApi = (
  routes: readonly Route[],
  { server = '/' }: { server?: string } = {},
) => {
  const answers = [problem, ...routes.flatMap(({ responses }) => Object.values(responses))]
  const described = describeAnswers(answers)
  const schemas = new Map(answers.map((schema, index) => [schema, described.schemas[index]]))
  return {
    openapi: '3.1.0',
    info,
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    servers: [{ url: server, description: 'This library' }],
    security: [],
    tags: [...tags],
    paths: tidy(describePaths(routes, (schema) => schemas.get(schema) ?? {})),
    components: {
      schemas: tidy(described.components),
      parameters: parameterComponents,
      headers,
      responses: { ...successComponents, ...refusalComponents },
      examples: exampleComponents(routes),
    },
  }
}
