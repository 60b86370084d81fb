/** Whether a line is empty but for a call of the menu: `/`, and the beginning of what is looked for. */
export const isOnlyCall = (line: string): boolean => /^(?:\/\S*)?$/u.test(line)
