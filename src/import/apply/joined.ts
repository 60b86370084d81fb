import { heading, richText } from '../../richText/model/build'
import type { BlockLevelNode, RichText } from '../../richText/model/nodes'
import { richTextLimits } from '../../richText/model/validate'
import { refusals } from '../../ooxml/refusals'
import type { PlannedSection } from '../types'

const lower: Readonly<Record<string, 'h4' | 'h5'>> = { h3: 'h4', h4: 'h5', h5: 'h5' }

/** All sections as one text: their titles are its headings, the headings in them one rank lower. */
export const joined = (sections: readonly PlannedSection[]): RichText => {
  const text = richText(
    sections.flatMap(({ title, isTitled, content }): BlockLevelNode[] => {
      const nodes = content.root.children
      if (!isTitled && sections.length === 1) return nodes
      return [
        heading('h3', title),
        ...nodes.map((node) =>
          node.type === 'heading' ? { ...node, tag: lower[node.tag] ?? 'h5' } : node,
        ),
      ]
    }),
  )
  if (Buffer.byteLength(JSON.stringify(text)) > richTextLimits.bytes) throw refusals.tooComplex()
  return text
}
