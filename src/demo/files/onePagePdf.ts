// Helvetica is one of the fourteen fonts that every reader has: nothing to embed. WinAnsi writes French.
const winAnsi: Readonly<Record<string, number>> = {
  '’': 0x92,
  '–': 0x96,
  '—': 0x97,
  '…': 0x85,
  œ: 0x9c,
  '\u202F': 0xa0,
}

const encoded = (text: string): string =>
  Array.from(text, (character) => {
    const code = winAnsi[character] ?? character.codePointAt(0) ?? 0x20
    return code > 0xff ? '?' : String.fromCharCode(code)
  })
    .join('')
    .replace(/[\\()]/g, '\\$&')

type PdfLine = { text: string; size?: number; bold?: boolean; box?: boolean }

const drawn = (lines: readonly PdfLine[]): string => {
  let y = 790
  return lines
    .map(({ text, size = 11, bold = false, box = false }) => {
      y -= size * 1.9
      const square = box ? `1 w 56 ${String(y - 2)} 11 11 re S\n` : ''
      const x = box ? 76 : 56
      return `${square}BT /${bold ? 'B' : 'R'} ${String(size)} Tf ${String(x)} ${y.toFixed(1)} Td (${encoded(text)}) Tj ET`
    })
    .join('\n')
}

/** A one-page A4 document, the same bytes every time. */
export const onePagePdf = (title: string, lines: readonly PdfLine[]): Buffer => {
  const stream = drawn(lines)
  const font = (name: string): string =>
    `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R /Lang (fr) /ViewerPreferences << /DisplayDocTitle true >> >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /R 5 0 R /B 6 0 R >> >> >>',
    `<< /Length ${String(stream.length)} >>\nstream\n${stream}\nendstream`,
    font('Helvetica'),
    font('Helvetica-Bold'),
    `<< /Title (${encoded(title)}) >>`,
  ]
  let body = '%PDF-1.4\n'
  const offsets = objects.map((object, index) => {
    const offset = body.length
    body += `${String(index + 1)} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const size = String(objects.length + 1)
  const end = `xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${size} /Root 1 0 R /Info 7 0 R >>\nstartxref\n${String(body.length)}\n%%EOF\n`
  return Buffer.from(body + end, 'latin1')
}
