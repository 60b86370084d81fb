/** A coded list: its codes in order, its French labels, and what Payload's `select` needs. */
export type CodedList<Code extends string> = {
  codes: readonly Code[]
  labels: Readonly<Record<Code, string>>
  options: { label: string; value: Code }[]
  is: (value: unknown) => value is Code
}

/** Builds a coded list from `code → French label`, in the order in which they are written. */
export const codedList = <Code extends string>(
  labels: Readonly<Record<Code, string>>,
): CodedList<Code> => {
  const isCode = (value: unknown): value is Code =>
    typeof value === 'string' && Object.hasOwn(labels, value)
  const codes = Object.keys(labels).filter(isCode)
  return {
    codes,
    labels,
    options: codes.map((value) => ({ label: labels[value], value })),
    is: isCode,
  }
}

/** The code type of a coded list. */
export type CodeOf<List> = List extends CodedList<infer Code> ? Code : never

/** The label of a code; a code of another version of the library stands for itself. */
export const labelOf = <Code extends string>(
  list: CodedList<Code>,
  code: string | null | undefined,
): string => (list.is(code) ? list.labels[code] : (code ?? ''))
