import { relationId } from '../../src/access'
import { readImportedFigures, withChecked } from '../../src/figures/imported'
import type { WorkflowOptions } from '../../src/workflow'

/** Writes the ticks beside what they are about. Neither the text nor the moment of its last save changes. */
export const keepChecked: WorkflowOptions['keepChecked'] = async (
  req,
  { collection, doc, ids, by, at },
) => {
  const imported = readImportedFigures(doc['importedFigures'])
  const id = relationId(doc['id'])
  if (imported === null || id === undefined) return
  await req.payload.db.updateOne({
    collection,
    id,
    data: {
      importedFigures: withChecked(imported, { ids, by: { ...by, at } }),
      updatedAt: null,
    },
    req,
  })
}
