const megabyte = 1024 * 1024

/** What a Word file may cost us. A longer protocol than these allow does not exist on paper. */
export const limits = {
  /** The file itself, as the contract says. */
  fileBytes: 25 * megabyte,
  entries: 4000,
  /** One XML part once unzipped: 50 pages full of tables take 0.6 MB and 20,000 elements. */
  xmlPartBytes: 8 * megabyte,
  xmlTotalBytes: 14 * megabyte,
  /** All the pictures once unzipped. */
  mediaTotalBytes: 60 * megabyte,
  /** Pictures are compressed already: one that unzips to much more than itself is not a picture. */
  imageBytes: 25 * megabyte,
  images: 400,
  elements: 200_000,
  depth: 200,
  milliseconds: 7500,
  memoryMegabytes: 192,
} as const
