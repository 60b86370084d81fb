import { transientConflict } from '../../database'

/**
 * Nothing that an act writes is checked by Payload but by the database's unique columns: a slot or a
 * number that is taken means that another transition came first, and the whole request runs again.
 */
export const duplicateToConflict = async <Result>(act: () => Promise<Result>): Promise<Result> => {
  try {
    return await act()
  } catch (error) {
    if (error instanceof Error && error.name === 'ValidationError') {
      throw transientConflict('another transition took the place', error)
    }
    throw error
  }
}
