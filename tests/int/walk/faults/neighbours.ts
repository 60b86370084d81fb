import { describeFile } from '../../../../collections/media/hooks/receiveFile'
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
]
