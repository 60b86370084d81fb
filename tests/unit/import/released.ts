import { figuresThatDiffer } from '../../../src/figures/forms'
import { contentOf } from '../../../src/import/apply/content'
import type { ImportPlan } from '../../../src/import/types'
import { renderContent } from '../../../src/render'
import type { PageRelease } from '../../../src/render/release'
import { renderText } from '../../../src/render/renderText'
import { isRichText } from '../../../src/richText'
import type { SectionKind } from '../../../src/kinds/protocol/sectionKinds'
import { buildFile, buildProtocol } from '../render/support/samples'

/** A plan as `/v1` would give it once released: the title, the sections as HTML and text, and the whole as `.txt`. */
export const releasedOf = (plan: ImportPlan) => {
  const sections = storedSections(plan).map((section, index) => ({
    ...section,
    key: `s${String(index)}`,
  }))
  const content = { ...buildProtocol({ sections }), title: plan.title, summary: '' }
  const rendered = renderContent(content, {
    fileUrl: (sha256, name) => `/v1/files/${sha256}/${name}`,
  })
  const differing = figuresThatDiffer(content, rendered)
  if (differing.length > 0) throw new Error(`no release: ${JSON.stringify(differing)}`)
  const release: PageRelease = {
    ...rendered,
    reference: 'PRO-ESSAI-001',
    number: '1.0',
    contentHash: 'a'.repeat(64),
    status: 'inForce',
  }
  const own = rendered.kind === 'protocol' ? rendered.sections : []
  return { title: rendered.title, sections: own, txt: renderText(release) }
}

type StoredSection = { kind: SectionKind; title: string; content: unknown }

const isSection = (value: unknown): value is StoredSection =>
  typeof value === 'object' && value !== null && 'content' in value && 'title' in value

/** The sections as the working copy holds them, each picture as the file that its media would be. */
const storedSections = (plan: ImportPlan) => {
  const ids = plan.files.map((_, index) => `media-${String(index)}`)
  const { sections } = contentOf('protocols', plan, ids)
  const rows: unknown[] = Array.isArray(sections) ? sections : []
  return rows.filter(isSection).map(({ kind, title, content }) => {
    const frozen: unknown = JSON.parse(JSON.stringify(content), (name, value: unknown) =>
      name === 'image' && typeof value === 'string' ? fileOf(plan, value) : value,
    )
    if (!isRichText(frozen)) throw new Error('the library would refuse this rich text')
    return { kind, title, content: frozen }
  })
}

const fileOf = ({ files }: ImportPlan, media: string) => {
  const index = Number(media.slice('media-'.length))
  return buildFile({
    media,
    sha256: String(index).padStart(64, '0'),
    alt: files[index]?.alt ?? '',
    name: files[index]?.name ?? '',
  })
}
