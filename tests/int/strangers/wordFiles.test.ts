import { strFromU8, unzipSync } from 'fflate'
import { createServer, type Server } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { isSafeUrl } from '../../../src/richText/model/urls'
import { createServer as createLibraryServer, type LibraryServer } from '../../../src/server'
import { buildPeople, startLibrary, type Library, type People } from '../../helpers'
import { asShown, dangersInJson, dangersInPage } from '../../helpers/hostile/judge'
import { shownInPage } from '../../helpers/hostile/parsed'
import { hostileTexts, hostileUrls } from '../../helpers/hostile/words'
import { buildDocx, cell, item, lists, p, r, row, zip } from '../../unit/import/buildDocx'
import { fileForm } from '../access/stage'
import { asker, serverOptions, type Ask } from '../publicApi/publicServer'
import { journeyOf } from '../workflow/journey'

let library: Library
let people: People
let server: LibraryServer
let ask: Ask
let elsewhere: Server
let foreign: string
const asked: string[] = []

const listenAt = (listening: Server): Promise<number> =>
  new Promise((resolve) => {
    listening.listen(0, '127.0.0.1', () => {
      const address = listening.address()
      resolve(typeof address === 'object' && address !== null ? address.port : 0)
    })
  })

beforeAll(async () => {
  library = await startLibrary()
  people = await buildPeople(library)
  server = await createLibraryServer(serverOptions(library))
  ask = asker(await server.listen({ host: '127.0.0.1', port: 0 }))
  elsewhere = createServer((req, res) => {
    asked.push(req.url ?? '')
    res.end('x')
  })
  foreign = `http://127.0.0.1:${String(await listenAt(elsewhere))}`
})
afterAll(async () => {
  elsewhere.close()
  await server.stop()
  await library.stop()
})

const xml = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(/(?![\t\n\r])\p{Cc}/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')

const lots = 6

/** Every sixth from this one on: a file may take only so long to be read. */
const some = <Item>(items: readonly Item[], lot: number): Item[] =>
  items.filter((_, at) => at % lots === lot)

const allTexts = Object.values(hostileTexts).map((text) => asShown(text))
const allUrls = Object.values(hostileUrls)

const field = (code: string, shown: string): string =>
  `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve">${xml(code)}</w:instrText></w:r>` +
  `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${r(shown)}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`

const simple = (code: string, shown: string): string =>
  `<w:p><w:fldSimple w:instr="${xml(code)}">${r(shown)}</w:fldSimple></w:p>`

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const external = (id: string, type: string): string =>
  `<Relationship Id="${id}" Type="${office}/${type}" Target="${foreign}/${type}" TargetMode="External"/>`

/** What points at another machine, in each way that Word has. */
const pointing = (): string =>
  [
    field(`INCLUDEPICTURE "${foreign}/picture"`, 'Image incluse'),
    field(`INCLUDETEXT "${foreign}/text"`, 'Texte inclus'),
    field('DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe "/k calc"', 'Calcul'),
    `<w:p><w:r><w:drawing><wp:inline><wp:docPr id="9" name="x" descr="Image liée"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:link="pix"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`,
    '<w:altChunk r:id="chunk"/>',
    '<w:p><w:r><w:object><o:OLEObject Type="Link" ProgID="Package" r:id="ole"/></w:object></w:r></w:p>',
    '<w:p><w:subDoc r:id="sub"/></w:p>',
  ].join('')

const file = (texts: string[], urls: string[]): Uint8Array => {
  const links = urls.map((url, at): [string, string] => [`l${String(at)}`, xml(url)])
  const made = buildDocx({
    title: xml(texts[0] ?? ''),
    body: [
      p('Objet', 'Titre1'),
      ...texts.map((text) => p(xml(text))),
      ...texts.map((text) => p(xml(text), 'Titre2') + p('Suite.')),
      ...texts.map((text) => item(xml(text), 1)),
      `<w:tbl>${texts.map((text) => row([cell(xml(text)), cell(xml(text))])).join('')}</w:tbl>`,
      ...links.map(
        ([id]) => `<w:p><w:hyperlink r:id="${id}">${r(`lien ${id}`)}</w:hyperlink></w:p>`,
      ),
      ...urls.map((url) => field(`HYPERLINK "${url}"`, 'lien de champ')),
      ...urls.map((url) => simple(`HYPERLINK "${url}"`, 'lien simple')),
      ...texts.map(
        (_, at) =>
          `<w:p>${r('Note')}<w:r><w:footnoteReference w:id="${String(at + 1)}"/></w:r></w:p>`,
      ),
      pointing(),
    ].join(''),
    numbering: lists(),
    footnotes: texts
      .map((text, at) => `<w:footnote w:id="${String(at + 1)}">${p(xml(text))}</w:footnote>`)
      .join(''),
    header: texts.map((text) => p(xml(text))).join(''),
    links,
  })
  return withRelations(made)
}

/** Adds relations that lead out to those of the text. */
const withRelations = (bytes: Uint8Array): Uint8Array => {
  const parts = unzipSync(bytes)
  const name = 'word/_rels/document.xml.rels'
  const rels = strFromU8(parts[name] ?? new Uint8Array())
  const more = [
    external('pix', 'image'),
    external('chunk', 'aFChunk'),
    external('ole', 'oleObject'),
    external('sub', 'subDocument'),
    external('template', 'attachedTemplate'),
    external('sheet', 'styles2'),
  ].join('')
  return zip({
    ...parts,
    [name]: rels.replace('</Relationships>', `${more}</Relationships>`),
    'docProps/custom.xml': '<x>&lt;script&gt;alert(1)&lt;/script&gt;</x>',
    'word/chunk.html': '<script>alert(1)</script>',
  })
}

const linksIn = (value: unknown): unknown[] => {
  if (Array.isArray(value)) return value.flatMap(linksIn)
  if (typeof value !== 'object' || value === null) return []
  const own =
    'type' in value && (value.type === 'link' || value.type === 'autolink') && 'fields' in value
  return [
    ...(own ? [Reflect.get(Object(value.fields), 'url')] : []),
    ...Object.values(value).flatMap(linksIn),
  ]
}

describe('a hostile Word file', () => {
  it.each([0, 1, 2, 3, 4, 5])(
    'becomes words: no page runs, frames, fetches or leads to what is in it (%i of 6)',
    async (lot) => {
      const texts = some(allTexts, lot)
      const form = fileForm(file(texts, some(allUrls, lot)), `${texts[0] ?? ''}.docx`, {
        workingGroup: people.group.id,
      })
      const { body, status } = await library.api('POST', '/protocols/import', {
        as: people.author.email,
        form,
      })
      expect(status, JSON.stringify(body).slice(0, 500)).toBe(201)
      const { id, reference, sections } = body.doc
      const codes = body.report.warnings.map(({ code }: { code: string }) => code)
      expect(codes).toContain('linkRefused')
      expect(codes).toContain('imageLinked')
      const links = linksIn(sections)
      expect(links.filter((url) => !isSafeUrl(url))).toEqual([])

      const journey = journeyOf(library, {
        people,
        path: `/protocols/${String(id)}`,
        id,
        reference,
      })
      const rest = { summary: 'Un résumé.', audience: ['nurse'], settings: ['emergency'] }
      expect((await journey.edit(people.author, rest)).status).toBe(200)
      await journey.release()
      await server.publicApi.refresh()
      const own = { origin: library.settings.publicUrl }
      for (const path of [
        `/protocols/${String(reference)}`,
        `/v1/protocols/${String(reference)}.html`,
      ]) {
        const { status: given, text } = await ask(path)
        expect(given).toBe(200)
        expect([path, dangersInPage(text, own)]).toEqual([path, []])
        const shown = shownInPage(text)
        for (const words of texts) expect(shown).toContain(words.split(/\s/)[0])
      }
      const { json } = await ask(`/v1/protocols/${String(reference)}`)
      expect(dangersInJson(json(), own)).toEqual([])
      expect(asked).toEqual([])
      expect((await library.payload.count({ collection: 'media' })).totalDocs).toBe(0)
    },
  )
})
