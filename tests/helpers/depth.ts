import { databaseOfProject } from './databases'

/** Whether everything is asked, for as long as it takes: `npm run test:deep` does, the gate does not. */
export const isDeep = (): boolean => process.env['TEST_DEPTH'] === 'deep'

/**
 * Whether a list of cases is asked whole: on SQLite, and on both databases in `npm run test:deep`. In the gate MongoDB is
 * asked a few of them, enough to show a difference of databases.
 */
export const isWhole = (): boolean => isDeep() || databaseOfProject() === 'sqlite'

/**
 * The seed of a property: always the same in the gate; that of `FIGURES_SEED` in `npm run test:deep`, which prints it, or
 * a random one, which the name of the test then says.
 */
export const seeded = (ofGate: number): { seed?: number } => {
  if (!isDeep()) return { seed: ofGate }
  const asked = process.env['FIGURES_SEED']
  return asked === undefined ? {} : { seed: Number(asked) }
}
