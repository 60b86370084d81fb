import { startLibrary } from '../../helpers'
import { describeAtOnce } from './describeAtOnce'

describeAtOnce('one process', {
  start: async () => {
    const library = await startLibrary()
    return { library, stop: () => library.stop() }
  },
})
