const megabyte = 1024 * 1024

/** What a Word file may cost us. A longer protocol than these allow does not exist on paper. */
export const limits = {
  /** The file itself, as the contract says. */
  fileBytes: 25 * megabyte,
  entries: 4000,
  /** One XML part once unzipped: 50 pages full of tables take 0.6 MB, 16,000 paragraphs 15 MB. */
  xmlPartBytes: 24 * megabyte,
  xmlTotalBytes: 36 * megabyte,
  /** All the pictures once unzipped. */
  mediaTotalBytes: 60 * megabyte,
  /** Pictures are compressed already: one that unzips to much more than itself is not a picture. */
  imageBytes: 25 * megabyte,
  images: 400,
  elements: 1_000_000,
  depth: 200,
  /** Of the processor, not of the clock: a busy machine refuses nothing. 16,000 paragraphs take 17 s. */
  processorMilliseconds: 90_000,
  /** After so long without an answer a reading stands still, whatever it waits for. */
  stillMilliseconds: 900_000,
  memoryMegabytes: 192,
} as const
