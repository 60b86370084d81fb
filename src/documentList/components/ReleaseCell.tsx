import { standingOfRow, type CellProps } from '../standingOfRow'

/** The number of the release in force, in the list of documents. */
export const ReleaseCell = async (props: CellProps) => {
  if (!props.rowData) return null
  const standing = await standingOfRow(props)
  return <span>{standing?.release?.number ?? 'Aucune'}</span>
}
