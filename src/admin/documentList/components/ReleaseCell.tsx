import { statusOfRow, type CellProps } from '../statusOfRow'

/** The number of the release in force, in the list of documents. */
export const ReleaseCell = async (props: CellProps) => {
  if (!props.rowData) return null
  const standing = await statusOfRow(props)
  return <span>{standing?.release?.number ?? 'Aucune'}</span>
}
