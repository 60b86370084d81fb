const longest = 80

/** A name fit for a disk and an address: no accents, no spaces, no path, the ending of its content. */
export const safeFileName = (name: string, extension: string): string => {
  const stem = name
    .replace(/^.*[/\\]/, '')
    .replace(/\.[^.]*$/, '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, longest)
    .replace(/-+$/, '')
  return `${stem || 'fichier'}.${extension}`
}
