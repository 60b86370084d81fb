import { PDFiumLibrary } from '@hyzyla/pdfium'
import sharp from 'sharp'

export type PrintedPage = { text: string; picture: () => Promise<Buffer> }

const asPng = ({ data, width, height }: { data: Uint8Array; width: number; height: number }) =>
  sharp(data, { raw: { width, height, channels: 4 } })
    .flatten({ background: '#fff' })
    .png({ palette: true, colours: 64 })
    .toBuffer()

/** Reads a printed document: the words of each page, and how it looks. `use` has it while it is open. */
export const readPdf = async <Result>(
  bytes: Buffer,
  use: (pages: PrintedPage[]) => Promise<Result>,
): Promise<Result> => {
  const library = await PDFiumLibrary.init()
  try {
    const document = await library.loadDocument(bytes)
    const pages = [...document.pages()].map((page) => ({
      text: page.getText().replaceAll(/[\s\u00a0\u202f]+/g, ' '),
      picture: async () => Buffer.from((await page.render({ scale: 1.25, render: asPng })).data),
    }))
    return await use(pages).finally(() => document.destroy())
  } finally {
    library.destroy()
  }
}
