import { mergeParts, type PartRule } from '../../compare/contents/desk'
import { compareHead, mergeHeadWords } from '../../compare/contents/head'
import { compareInPart, keptRows, mergeTitle, sameButKey } from '../../compare/contents/partFields'
import { mergeShared, yesOrNo } from '../../compare/contents/shared'
import { mergeText } from '../../compare/text/richText'
import { textOf } from '../../richText/model/text'
import type { KindComparing } from '../interface/comparing'
import type { ProtocolContent, SectionContent } from './content'
import { sectionKinds } from './sectionKinds'

const kindOf = ({ kind }: SectionContent) => kind ?? 'other'
const shownTitle = (section: SectionContent): string =>
  section.title.trim() === '' ? sectionKinds.labels[kindOf(section)] : section.title

const sectionRule: PartRule<SectionContent> = {
  field: 'sections',
  name: 'Section',
  isTextOnly: true,
  view: (section) => ({
    key: section.key,
    title: shownTitle(section),
    nature: section.kind,
    text: () => textOf(section.content),
  }),
  merge: (before, after, scene) => {
    compareInPart(
      scene,
      { member: 'kind', label: 'Nature de la section' },
      {
        before: sectionKinds.labels[kindOf(before)],
        after: sectionKinds.labels[kindOf(after)],
      },
    )
    return {
      ...after,
      title: mergeTitle(scene, {
        before: { given: before.title, shown: shownTitle(before) },
        after: { given: after.title, shown: shownTitle(after) },
      }),
      content: mergeText(before.content, after.content, scene),
    }
  },
  labelled: (section, { handle, title }) => ({ ...section, key: handle, title }),
  isSame: sameButKey,
}

export const protocolComparing: KindComparing<ProtocolContent> = {
  merge: (desk, { before, after }) => ({
    ...mergeShared(desk, { before, after }),
    kind: 'protocol',
    population: mergeHeadWords(
      desk,
      { field: 'population', label: 'Population concernée' },
      { before: before.population, after: after.population },
    ),
    nurseProtocol: compareHead(
      desk,
      { field: 'nurseProtocol', label: 'Protocole infirmier' },
      { before: before.nurseProtocol, after: after.nurseProtocol, words: yesOrNo },
    ),
    sections: mergeParts(desk, { before: before.sections, after: after.sections }, sectionRule),
  }),
  keep: (content, parts) => ({
    ...content,
    sections: keptRows(content.sections, parts, (section, key) => ({ ...section, key })),
  }),
}
