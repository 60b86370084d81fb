import type { Where } from 'payload'

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

const valuesAt = (value: unknown, [name, ...rest]: string[]): unknown[] => {
  if (Array.isArray(value))
    return value.flatMap((member) =>
      valuesAt(
        member,
        [name, ...rest].flatMap((part) => part ?? []),
      ),
    )
  if (name === undefined) return [value]
  return isObject(value) ? valuesAt(value[name], rest) : [undefined]
}

const holds = (values: unknown[], operator: string, operand: unknown): boolean => {
  // What a database makes of it depends on the database.
  if (operand === undefined) throw new Error('a condition without a value')
  switch (operator) {
    case 'equals':
      return values.includes(operand)
    case 'not_equals':
      return !values.includes(operand)
    case 'in':
      return Array.isArray(operand) && values.some((value) => operand.includes(value))
    case 'not_in':
      return Array.isArray(operand) && !values.some((value) => operand.includes(value))
    case 'exists':
      return values.some((value) => value !== undefined && value !== null) === operand
    default:
      throw new Error(`The library of these tests knows no « ${operator} ».`)
  }
}

/** Whether a condition finds a row: the operators that the rules of access use, as both databases read them. */
export const finds = (where: Where, row: unknown): boolean =>
  Object.entries(where).every(([name, condition]) => {
    if (Array.isArray(condition)) {
      return name === 'or'
        ? condition.some((one) => finds(one, row))
        : condition.every((one) => finds(one, row))
    }
    const values = valuesAt(row, name.split('.'))
    return Object.entries(condition).every(([operator, operand]) =>
      holds(values, operator, operand),
    )
  })
