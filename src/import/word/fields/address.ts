/** Where a HYPERLINK field leads: `HYPERLINK "https://x" \l "part" \o "tip"`; `#part` inside the document. */
export const addressOfField = (code: string): string | undefined => {
  const rest = /^\s*HYPERLINK\b(.*)$/su.exec(code)?.[1]
  if (rest === undefined) return undefined
  const words = fieldWords(rest)
  let target = ''
  let part = ''
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? ''
    const isSwitch = /^\\[a-z!*]$/i.test(word)
    if (!isSwitch && target === '') target = word
    // \n and \m stand alone; the others take the word after them.
    if (isSwitch && !/^\\[nm!]$/i.test(word)) {
      if (word.toLowerCase() === '\\l') part = words[index + 1] ?? ''
      index += 1
    }
  }
  return part === '' ? target : `${target}#${part}`
}

/** The words of a field's code: between quotes, or up to a space. */
export const fieldWords = (code: string): string[] =>
  [...code.matchAll(/"((?:[^"\\]|\\.)*)"|“([^”]*)”|(\\?[^\s"“]+)/gsu)].map(
    ([, quoted, curly, plain]) => quoted?.replaceAll(/\\(["\\])/g, '$1') ?? curly ?? plain ?? '',
  )
