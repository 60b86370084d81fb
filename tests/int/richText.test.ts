import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import {
  block,
  heading,
  link,
  list,
  paragraph,
  richText,
  table,
} from '../../src/richText/model/build'
import { buildPeople, buildProtocol, startLibrary, type Library, type People } from '../helpers'

let library: Library
let people: People

beforeAll(async () => {
  library = await startLibrary()
  people = await buildPeople(library)
})
afterAll(async () => {
  await library.stop()
})

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

const uploadImage = async (): Promise<string> => {
  const form = new FormData()
  form.set('file', new File([png], 'masque.png', { type: 'image/png' }))
  form.set('_payload', JSON.stringify({ alt: 'Un masque' }))
  const answer = await library.api('POST', '/media', { as: people.author.email, form })
  if (answer.status !== 201) throw new Error(JSON.stringify(answer.body))
  return String(answer.body.doc.id)
}

const figureOf = (image: string) =>
  block({ blockType: 'figure', image, alt: 'Un masque', caption: 'Le masque' })

const everyOtherBlock = () => [
  heading('h3', 'Avant'),
  paragraph([link('https://example.org/', 'source')]),
  list('number', ['un', [list('bullet', ['dedans'])]]),
  table([[{ children: [paragraph('x')], header: true }]]),
  block({ blockType: 'alert', level: 'danger', text: 'Arrêter.' }),
  block({
    blockType: 'dosageTable',
    caption: 'Paracétamol',
    rows: [{ drug: 'Paracétamol', dose: '1 g', route: 'orale' }],
  }),
  block({ blockType: 'numberedSteps', steps: [{ text: 'Vérifier' }] }),
  block({
    blockType: 'decisionTable',
    caption: 'Selon le score',
    rows: [{ condition: '2 ou plus', action: 'Traiter' }],
  }),
  block({ blockType: 'scale', code: 'EVA', name: 'Échelle', minimum: 0, maximum: 10 }),
  block({ blockType: 'localField', key: 'telephone', label: 'Téléphone' }),
]

const sectionsOf = (content: unknown) => [{ kind: 'procedure', content }]
const post = (content: unknown) =>
  library.api('POST', '/protocols', {
    as: people.author.email,
    body: { title: 'Essai', workingGroup: people.group.id, sections: sectionsOf(content) },
  })

describe('rich text through the gateway', () => {
  it('is stored as it was built, blocks included, and hashes alike on both databases', async () => {
    const sections = sectionsOf(richText(everyOtherBlock()))
    const { id, contentHash } = await buildProtocol(library, people, { sections })
    const read = await library.api('GET', `/protocols/${id}?depth=0`, { as: people.author.email })
    expect(read.body.sections[0].content.root.children).toHaveLength(10)
    expect(contentHash).toBe('93b8b95c98860bdbbd90878faedaa026f0899a4c1760bdeac55cf1025364f3f0')
  })

  it('is the same content when a client sends back what it read, images whole', async () => {
    const sections = sectionsOf(richText([...everyOtherBlock(), figureOf(await uploadImage())]))
    const { id, contentHash } = await buildProtocol(library, people, { sections })
    const as = people.author.email
    const read = await library.api('GET', `/protocols/${id}?depth=2`, { as })
    const saved = await library.api('PATCH', `/protocols/${id}`, {
      as,
      body: { sections: read.body.sections },
    })
    expect(saved.status).toBe(200)
    expect(saved.body.doc.contentHash).toBe(contentHash)
  })

  it('may lack its text, its rows or its image until it is submitted', async () => {
    const unfinished = richText([
      block({ blockType: 'alert', level: 'info' }),
      block({ blockType: 'dosageTable', rows: [] }),
      block({ blockType: 'figure', alt: '' }),
    ])
    const answer = await post(unfinished)
    expect(answer.status).toBe(201)
    const workflow = await library.api('GET', `/protocols/${answer.body.doc.id}/workflow`, {
      as: people.author.email,
    })
    const messages = workflow.body.missing.flatMap((issue: { path: string; message: string }) =>
      issue.path === 'sections.0.content' ? [issue.message] : [],
    )
    expect(messages).toEqual([
      expect.stringContaining('Alerte'),
      expect.stringContaining('Tableau de posologie'),
      expect.stringContaining('Figure'),
    ])
  })

  it.each<[string, unknown]>([
    ['a string', 'x'],
    ['no root', {}],
    ['children that are no list', { root: { type: 'root', children: {} } }],
    ['an unknown node', { root: { type: 'root', children: [{ type: 'upload' }] } }],
    ['a script for a link', richText([paragraph([link('javascript:alert(1)', 'x')])])],
    [
      'rows that are no list',
      {
        root: {
          type: 'root',
          children: [{ type: 'block', fields: { id: 'a', blockType: 'dosageTable', rows: 'x' } }],
        },
      },
    ],
    ['a scale upside down', richText([block({ blockType: 'scale', minimum: 2, maximum: 1 })])],
    ['a key with spaces', richText([block({ blockType: 'localField', key: 'a b' })])],
    ['more than a megabyte', richText([paragraph('x'.repeat(1_000_001))])],
  ])('is refused with 400, and the field named: %s', async (_name, content) => {
    const answer = await post(content)
    expect(answer.status).toBe(400)
    expect(answer.body.errors[0].data.errors[0].path).toBe('sections.0.content')
  })

  it.each([
    'not-an-id',
    'b9c3b7a0-0000-4000-8000-000000000000',
    '0123456789abcdef01234567',
    '012345678901',
  ])('answers an image that does not exist without an error of its own: %s', async (image) => {
    const answer = await post(richText([block({ blockType: 'figure', image, alt: 'x' })]))
    expect([201, 400]).toContain(answer.status)
  })

  it('is refused when it is nested beyond measure', async () => {
    const open = '{"type":"list","listType":"bullet","children":['
    const deep = `{"root":{"type":"root","children":[${open.repeat(5000)}${']}'.repeat(5000)}]}}`
    const body = `{"title":"x","workingGroup":"${people.group.id}","sections":[{"kind":"scope","content":${deep}}]}`
    const answer = await library.api('POST', '/protocols', { as: people.author.email, body })
    expect(answer.status).toBe(400)
  })
})
