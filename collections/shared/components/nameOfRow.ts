type Row = {
  data: Readonly<Record<string, unknown>>
  fields: readonly string[]
  singular: string
  number: number
}

const longest = 80

/** What a row of a list is called: the first of these fields that says something, else its number. */
export const nameOfRow = ({ data, fields, singular, number }: Row): string => {
  for (const field of fields) {
    const text = data[field]
    if (typeof text !== 'string' || text.trim() === '') continue
    const [line = ''] = text.trim().split('\n')
    return line.length > longest ? `${line.slice(0, longest).trimEnd()}…` : line
  }
  return `${singular} ${String(number)}`
}
