import type { WorkflowView } from '../../workflow/service/present'
import type { SaveMade } from './readSaves'

/** What is shown of a document: its text alone, or what changed between two of its states. */
export type Shown = { from: string | null; to: string; how: 'all' | 'beside' | 'changes' }

/** The text as it stands, and nothing else. */
export const asItStands: Shown = { from: null, to: 'working', how: 'all' }

/** One of the states that a document may be compared in, by the name that the route has for it. */
export type Side = { name: string; label: string }

export type SideGroup = { label: string; sides: Side[] }

/** The states of a document that there are to compare. */
export const sideGroups = (
  { releases, rounds }: Pick<WorkflowView, 'releases'> & { rounds: readonly number[] },
  { saves, moment }: { saves: readonly SaveMade[]; moment: (at: string) => string },
): SideGroup[] =>
  [
    { label: 'Texte', sides: [{ name: 'working', label: 'Version de travail' }] },
    {
      label: 'Versions publiées',
      sides: releases.map(({ number }) => ({
        name: `release:${number}`,
        label: `Version ${number}`,
      })),
    },
    {
      label: 'Tours de relecture',
      sides: rounds.map((round) => ({
        name: `round:${String(round)}`,
        label: `Tour ${String(round)}`,
      })),
    },
    {
      label: 'Enregistrements',
      sides: saves.map(({ id, at }) => ({
        name: `save:${id}`,
        label: `Enregistrement du ${moment(at)}`,
      })),
    },
  ].filter(({ sides }) => sides.length > 0)

/** The address of the page that shows it. */
export const addressOfShown = (document: string, { from, to, how }: Shown): string => {
  if (from === null) return `${document}/preview`
  return `${document}/preview?${new URLSearchParams({ from, to, show: how }).toString()}`
}
