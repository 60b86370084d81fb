import { createConfig, lintFromString } from '@redocly/openapi-core'
import { describe, expect, it } from 'vitest'

import { describeApi } from '../../../src/publicApi/openapi/describe'
import { routes } from '../../../src/publicApi/routes/table'
import { known } from '../../helpers/languages'
import { createContract, operationsIn } from '../../helpers/contract'

const description = JSON.parse(JSON.stringify(describeApi(routes)))
const contract = createContract(description)
const operations = operationsIn(description)

const everyObject = (value: unknown, visit: (part: Record<string, unknown>) => void): void => {
  if (typeof value !== 'object' || value === null) return
  if (!Array.isArray(value)) visit(Object.fromEntries(Object.entries(value)))
  for (const part of Object.values(value)) everyObject(part, visit)
}

describe('the description of /v1', () => {
  it('has nothing that a linter of OpenAPI finds wrong', async () => {
    const config = await createConfig({ extends: ['recommended-strict'] })
    const source = JSON.stringify(description)
    const found = await lintFromString({ source, absoluteRef: '/openapi.json', config })
    expect(found.map(({ ruleId, message, location }) => [ruleId, message, location[0]])).toEqual([])
  })

  it('is linted by rules that find what is wrong', async () => {
    const config = await createConfig({ extends: ['recommended-strict'] })
    const { security: _security, ...rest } = description
    const source = JSON.stringify(rest)
    const found = await lintFromString({ source, absoluteRef: '/openapi.json', config })
    expect(found.map(({ ruleId }) => ruleId)).toContain('security-defined')
  })

  it('names schemas as no language names something of its own', () => {
    const names = Object.keys(description.components.schemas)
    expect(names.filter((name) => known.has(name.toLowerCase()))).toEqual([])
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length)
  })

  it('gives nothing a name of which a language can make none', () => {
    const named = [
      ...operations.flatMap(({ operation }) => [operation.operationId, ...operation.tags]),
      ...operations.flatMap(({ operation }) =>
        operation.parameters.flatMap(({ name }) => name ?? []),
      ),
      ...Object.values<{ name: string }>(description.components.parameters).map(({ name }) => name),
    ]
    everyObject(description.components.schemas, ({ properties }) => {
      named.push(...Object.keys(Object(properties)))
    })
    expect(named.length).toBeGreaterThan(500)
    expect(named.filter((name) => !/^[A-Za-z][A-Za-z0-9-]*$/.test(name))).toEqual([])
  })

  it('leaves room in each answer for members that are not known yet', () => {
    const closed: unknown[] = []
    everyObject([description.components.schemas, description.paths], (part) => {
      if (part['type'] === 'object' && part['additionalProperties'] !== true) closed.push(part)
    })
    expect(closed).toEqual([])
  })

  it('has a title in letters from which any language makes a name', () => {
    expect(description.info.title).toMatch(/^[ -~]+$/)
  })

  it('closes no list of values in what is answered', () => {
    const closed: unknown[] = []
    everyObject(description.components.schemas, (part) => {
      if ('enum' in part || 'const' in part) closed.push(part)
    })
    expect(closed).toEqual([])
  })

  it('says of each operation what it is, what it takes and what it answers', () => {
    for (const { operation, method } of operations) {
      expect(operation.description).not.toBe('')
      expect(operation.tags).toHaveLength(1)
      const statuses = Object.keys(operation.responses)
      expect(statuses).toEqual(
        expect.arrayContaining(['200', '304', '400', '405', '412', '414', '429', 'default']),
      )
      const takesSeveral = operation.parameters.filter(({ schema }) => schema?.type === 'array')
      for (const parameter of takesSeveral) {
        expect(parameter).toMatchObject({ style: 'form', explode: true })
      }
      expect(['get', 'head']).toContain(method)
    }
  })

  it('gives a GET and a HEAD at each address, each under one name', () => {
    const names = operations.map(({ operation }) => operation.operationId)
    expect(new Set(names).size).toBe(names.length)
    expect(operations.filter(({ method }) => method === 'head')).toHaveLength(names.length / 2)
  })

  it('has an example of each answer in JSON and of each refusal, as its schema has it', () => {
    const checked = contract.checkExamples()
    expect(checked.wrong).toEqual([])
    expect(checked.names).toEqual(
      expect.arrayContaining(['getProtocol 200', 'listChanges 200', 'Withdrawn', 'WrongParameter']),
    )
  })

  it('takes null where the answers have it', () => {
    const release = description.components.examples.getResource.value
    const schema = { $ref: '#/components/schemas/ResourceRelease' }
    for (const member of ['file', 'url', 'override', 'withdrawal', 'reviewDueAt', 'category']) {
      expect(contract.faults(schema, { ...release, [member]: null })).toEqual([])
    }
    expect(contract.faults(schema, { ...release, title: null })).not.toEqual([])
  })
})
