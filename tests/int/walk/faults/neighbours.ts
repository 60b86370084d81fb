import { describeFile } from '../../../../collections/media/hooks/receiveFile'
import { guardAlt } from '../../../../collections/media/hooks/guardAlt'
import { recordAlt } from '../../../../collections/media/hooks/recordAlt'
import { personOf } from '../../../../src/access'
import type { Fault } from './types'

/** What is beside a document gets a hold on what was signed. */
export const neighbourFaults: readonly Fault[] = [
  {
    name: 'the facts of a file are anybody’s to write',
    isSlow: true,
    found: ['state', 'answer'],
    kinds: { neighbour: 40 },
    isApart: true,
    inject: ({ payload }) => {
      const { hooks } = payload.collections.media.config
      hooks.beforeChange = hooks.beforeChange.map((hook) =>
        hook === describeFile
          ? (args) => (args.operation === 'create' ? hook(args) : args.data)
          : hook,
      )
    },
  },
  {
    name: 'whoever left a group, or only reads, describes its files',
    found: ['answer'],
    kinds: { describe: 40, member: 20 },
    isApart: true,
    inject: ({ payload }) => {
      const { access } = payload.collections.media.config
      access.update = ({ req }) => personOf(req) !== null
    },
  },
  {
    name: 'the text of a file changes while it is being signed',
    found: ['answer'],
    kinds: { describe: 40 },
    isApart: true,
    inject: ({ payload }) => {
      const { hooks } = payload.collections.media.config
      hooks.beforeChange = hooks.beforeChange.filter((hook) => hook !== guardAlt)
    },
  },
  {
    name: 'who described a file is forgotten',
    found: ['audit chain', 'state'],
    kinds: { describe: 40 },
    isApart: true,
    inject: ({ payload }) => {
      const { hooks } = payload.collections.media.config
      hooks.afterChange = hooks.afterChange.filter((hook) => hook !== recordAlt)
    },
  },
]
