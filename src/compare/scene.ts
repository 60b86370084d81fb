import type { FileUrl } from '../render'
import type { Difference } from './types'

/** Where in both contents something is being compared, and whom to tell of what differs. */
export type Scene = {
  report: (difference: Difference) => void
  fileUrl: FileUrl
  part: Difference['part']
  /** For programs: `sections/procedure`. */
  path: string
  /** For people, before whatever stands inside: « Tableau, ligne 2, ». */
  place: string
  /** What all inside is counted with; null where each thing counts for itself. */
  group: string | null
}

/** The differences that are found in a scene, as the common ground of them has it. */
export type Found = Pick<Difference, 'after' | 'before' | 'status' | 'unit'> &
  Partial<Pick<Difference, 'context' | 'member'>> & { path?: string; place: string; group?: string }

/** Tells of a difference in a scene. */
export const tell = (scene: Scene, { path, place, group, ...found }: Found): void => {
  const whole = path === undefined ? scene.path : `${scene.path}/${path}`
  scene.report({
    part: scene.part,
    member: null,
    context: '',
    ...found,
    place: scene.place + place,
    path: whole,
    group: scene.group ?? group ?? whole,
  })
}

/** A scene inside another. */
export const inside = (
  scene: Scene,
  { path, place, isGroup = false }: { path: string; place: string; isGroup?: boolean },
): Scene => {
  const whole = `${scene.path}/${path}`
  return {
    ...scene,
    path: whole,
    place: `${scene.place}${place}, `,
    group: scene.group ?? (isGroup ? whole : null),
  }
}

/** The number in a path of a thing that stands in the new content, or stood in the old one. */
export const step = (pair: {
  before: { at: number } | null
  after: { at: number } | null
}): string => (pair.after ? String(pair.after.at + 1) : `-${String((pair.before?.at ?? 0) + 1)}`)
