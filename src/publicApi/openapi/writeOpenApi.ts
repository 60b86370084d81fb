import { writeFile } from 'node:fs/promises'
import path from 'node:path'

import { routes } from '../routes/table'
import { describeApi } from './describe'

/** Writes the description where it is kept with the documentation; a step of `npm run generate`. */
export const writeOpenApi = async (file = path.resolve('docs/openapi.json')): Promise<void> => {
  await writeFile(file, `${JSON.stringify(describeApi(routes), null, 2)}\n`)
}
