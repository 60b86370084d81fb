import type { Notice } from '../kinds/interface/page'
import { pageOf } from '../kinds/pages'
import { labelOf } from '../vocabulary/codes'
import { editionStatusWords } from '../vocabulary/documentStatus'
import { withdrawalKinds } from '../vocabulary/workflow'
import { dateFr } from '../dates/french'
import { isGiven, type PageRelease } from './release'

/** Words as a sentence, with a full stop where they have none. */
export const sentence = (words: string): string => (/[.!?…]$/.test(words) ? words : `${words}.`)

const withdrawn = ({ status, withdrawal }: PageRelease): Notice[] => {
  if (status !== 'withdrawn') return []
  const parts = [
    isGiven(withdrawal?.kind) ? sentence(labelOf(withdrawalKinds, withdrawal.kind)) : '',
    isGiven(withdrawal?.reason) ? `Motif : ${sentence(withdrawal.reason)}` : '',
    isGiven(withdrawal?.replacedBy) ? `Document à utiliser : ${withdrawal.replacedBy}.` : '',
  ]
  const on = isGiven(withdrawal?.at) ? ` le ${dateFr(withdrawal.at)}` : ''
  return [
    {
      tone: 'danger',
      title: `${editionStatusWords(status)}${on} : ne l’utilisez plus`,
      text: parts.filter((part) => part !== '').join(' '),
    },
  ]
}

const superseded = ({ status, supersededBy }: PageRelease): Notice[] =>
  status === 'superseded'
    ? [
        {
          tone: 'danger',
          title: `${editionStatusWords(status)} : ne l’utilisez plus`,
          text: isGiven(supersededBy)
            ? `La version ${supersededBy} la remplace.`
            : 'Une version plus récente la remplace.',
        },
      ]
    : []

const review = ({ status, reviewState, reviewDueAt }: PageRelease): Notice[] => {
  if (status !== 'inForce') return []
  if (reviewState === 'overdue') {
    return [
      {
        tone: 'warning',
        title: 'Révision dépassée',
        text: `Ce document devait être révisé avant le ${dateFr(reviewDueAt)}. Il reste en vigueur : vérifiez qu’il correspond toujours aux pratiques.`,
      },
    ]
  }
  return reviewState === 'due'
    ? [
        {
          tone: 'info',
          title: 'Révision proche',
          text: `Ce document est à réviser avant le ${dateFr(reviewDueAt)}.`,
        },
      ]
    : []
}

const overridden = ({ override }: PageRelease): Notice[] => {
  if (!override || !isGiven(override.at ?? override.name ?? override.reason)) return []
  const who = isGiven(override.name) ? ` par ${override.name}` : ''
  const on = isGiven(override.at) ? ` le ${dateFr(override.at)}` : ''
  const why = isGiven(override.reason) ? ` Motif : ${sentence(override.reason)}` : ''
  return [
    {
      tone: 'warning',
      title: 'Version approuvée par dérogation',
      text: `Approuvée${on}${who}.${why}`,
    },
  ]
}

/** The notices of a release, the gravest first. */
export const noticesOf = (release: PageRelease): Notice[] => [
  ...withdrawn(release),
  ...superseded(release),
  ...overridden(release),
  ...(pageOf(release.kind).notices?.(release) ?? []),
  ...review(release),
]
