/** Whether a part of an office file is a program, by its name. */
export const isMacroPart = (name: string): boolean => /vba(project|data)/i.test(name)

/** Whether the types that an office file declares admit programs. */
export const admitsMacros = (contentType: string): boolean =>
  /macroEnabled|vbaProject/i.test(contentType)
