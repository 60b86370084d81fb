/** Whether a value of JSON is nested deeper than this. It looks no deeper itself. */
export const isDeeper = (value: unknown, most: number): boolean => {
  if (typeof value !== 'object' || value === null) return false
  return most === 0 || Object.values(value).some((part) => isDeeper(part, most - 1))
}
