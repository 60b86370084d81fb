/** The operation that a hook is asked about; Payload marks the member deprecated for one of its values. */
export const operationOf = (asked: { operation: string }): string => asked.operation
