/** Seeds of kills after which something was amiss once: `npm run test:deep` prints such lines. */
export const found: readonly number[] = []
