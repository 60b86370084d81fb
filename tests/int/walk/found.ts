import type { Step } from './steps/types'

/** Walks that failed once, shrunk, each with where it came from: `npm run test:deep` prints such lines. */
export const found: readonly (readonly [string, readonly Step[]])[] = []
