import { BaseSequencer } from 'vitest/node'

/** The files that take half a minute or more, the longest first: begun last, one would leave the other worker idle. */
const slow = [
  /int\/matrix\/(protocols|otherKinds)/,
  /int\/crash\/kills/,
  /int\/atOnce\/twoProcesses/,
  /int\/matrix\/records/,
  /int\/walk\/(bites|walk)/,
  /int\/demo\//,
  /int\/atOnce\//,
  /int\/matrix\//,
  /int\/(crash|import|strangers)\//,
  /int\/(database|gateway|signIn)/,
]

const rankOf = ({ moduleId }) => {
  const rank = slow.findIndex((name) => name.test(moduleId))
  return rank === -1 ? slow.length : rank
}

/** Runs the slow files of each project before the others, which fill the gaps. */
export class SlowFirst extends BaseSequencer {
  /** @param {import('vitest/node').TestSpecification[]} files */
  async sort(files) {
    const sorted = await super.sort(files)
    const projects = [...new Set(sorted.map(({ project }) => project.name))]
    return projects.flatMap((name) =>
      sorted
        .filter(({ project }) => project.name === name)
        .sort((one, other) => rankOf(one) - rankOf(other)),
    )
  }
}
