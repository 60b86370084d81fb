import { documentKinds } from '../vocabulary/documents'
import type { Fact } from '../kinds/interface/page'
import { pageOf } from '../kinds/pages'
import { audiences, professions } from '../vocabulary/professions'
import { careSettings } from '../vocabulary/careSettings'
import { changeTypes, decisionMeanings, signatoryRoles } from '../vocabulary/workflow'
import { labelOf, type CodedList } from '../vocabulary/codes'
import { dateFr, dateTimeFr } from '../dates/french'
import { isGiven, type PageRelease, type PageSignature } from './release'

const labels = <Code extends string>(
  list: CodedList<Code>,
  codes: readonly string[] | null | undefined,
): string => (codes ?? []).map((code) => labelOf(list, code)).join(', ')

/** What identifies a release and says for whom and until when it stands, in reading order; nothing empty. */
export const factsOf = (release: PageRelease): Fact[] =>
  [
    { name: 'Type', value: documentKinds.labels[release.kind] },
    ...(pageOf(release.kind).facts?.(release) ?? []),
    { name: 'Référence', value: release.reference },
    { name: 'Anciennes références', value: (release.formerReferences ?? []).join(', ') },
    { name: 'Version', value: release.number },
    {
      name: release.status === 'inForce' ? 'En vigueur depuis le' : 'Entrée en vigueur le',
      value: dateFr(release.effectiveAt),
    },
    {
      name: 'À réviser avant le',
      value: release.status === 'inForce' ? dateFr(release.reviewDueAt) : '',
    },
    {
      name: 'Thèmes',
      value: (release.themes ?? []).flatMap(({ title, code }) => title ?? code ?? []).join(', '),
    },
    { name: 'Public', value: labels(audiences, release.audience) },
    { name: 'Lieux de soins', value: labels(careSettings, release.settings) },
    { name: 'Groupe de travail', value: release.workingGroup?.name ?? '' },
    { name: 'Mots-clés', value: (release.keywords ?? []).join(', ') },
    {
      name: 'Lecture',
      value: release.easyToRead === true ? 'Facile à lire et à comprendre (FALC)' : '',
    },
  ].filter(({ value }) => value !== '')

/** What changed with this version; empty when nothing was said. */
export const changeOf = ({ changeType, changeSummary }: PageRelease): string => {
  if (!isGiven(changeSummary)) return ''
  const type = labelOf(changeTypes, changeType).toLocaleLowerCase('fr')
  return type === '' ? changeSummary : `Modification ${type} : ${changeSummary}`
}

/** What a signature says: name, profession, function, organisation, role, meaning, time. */
export const signatureCells = (
  signature: PageSignature,
): [
  name: string,
  profession: string,
  position: string,
  organisation: string,
  role: string,
  meaning: string,
  at: string,
] => [
  signature.name ?? '',
  labelOf(professions, signature.profession),
  signature.function ?? '',
  signature.organisation ?? '',
  labelOf(signatoryRoles, signature.role),
  labelOf(decisionMeanings, signature.meaning),
  dateTimeFr(signature.at),
]
