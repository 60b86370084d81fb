import { gzipSync } from 'node:zlib'

import { onePagePdf } from '../../../src/demo/files/onePagePdf'
import { png } from '../../int/access/stage'
import { buildDocx, zip } from '../../unit/import/buildDocx'
import {
  hugePng,
  hugeRows,
  laughing,
  macroEnabled,
  manyFrames,
  mp4,
  overlapping,
  swollen,
  withDirectory,
  withEntry,
  withMacros,
  word,
} from './makeFiles'

type Verdict = [status: number, code: string]

/** A file that nobody should send: what the gateway of files and that of Word say of it. */
export type HostileFile = {
  what: string
  name: string
  bytes: () => Uint8Array
  kept: Verdict
  imported: Verdict
}

const unsupported: Verdict = [415, 'UNSUPPORTED_FILE']
const unreadable: Verdict = [422, 'UNREADABLE_FILE']
const tooLarge: Verdict = [413, 'TOO_LARGE']

const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
const compound = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
const text = (content: string) => (): Uint8Array => Buffer.from(content)
const bytes = (...given: number[]): Buffer => Buffer.from([...given, ...Array(600).fill(0)])
const pdf = (): Buffer => onePagePdf('Fiche', [{ text: 'Bonjour.' }])

type Row = [what: string, name: string, bytes: () => Uint8Array, kept: Verdict, imported: Verdict]

const rows: Row[] = [
  // What is not what its name says.
  ['nothing', 'vide.docx', text(''), unreadable, unreadable],
  ['a space', 'blanc.png', text(' '), unsupported, unsupported],
  ['an SVG', 'dessin.svg', text(svg), unsupported, unsupported],
  [
    'an SVG with a prologue',
    'dessin.png',
    text(`<?xml version="1.0"?>${svg}`),
    unsupported,
    unsupported,
  ],
  ['an SVG after a byte order mark', 'dessin.jpg', text(`\ufeff${svg}`), unsupported, unsupported],
  ['an SVG that is packed', 'dessin.svgz', () => gzipSync(svg), unsupported, unsupported],
  ['HTML', 'page.pdf', text('<!doctype html><script>alert(1)</script>'), unsupported, unsupported],
  [
    'HTML in UTF-16',
    'page.png',
    () => Buffer.from('\ufeff<html>', 'utf16le'),
    unsupported,
    unsupported,
  ],
  [
    'HTML after a comment',
    'page.gif',
    text('<!--GIF89a--><html>x</html>'),
    unsupported,
    unsupported,
  ],
  [
    'XML that becomes HTML',
    'page.docx',
    text('<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"/>'),
    unsupported,
    unsupported,
  ],
  [
    'a program of Windows',
    'mise-a-jour.pdf',
    () => bytes(0x4d, 0x5a, 0x90),
    unsupported,
    unsupported,
  ],
  [
    'a program of Linux',
    'outil.png',
    () => bytes(0x7f, 0x45, 0x4c, 0x46, 2, 1, 1),
    unsupported,
    unsupported,
  ],
  ['a program of the shell', 'outil.mp4', text('#!/bin/sh\nrm -rf /\n'), unsupported, unsupported],
  ['a Flash film', 'film.mp4', () => bytes(0x46, 0x57, 0x53, 9), unsupported, unsupported],
  ['a picture of Windows', 'image.png', () => bytes(0x42, 0x4d, 0x46), unsupported, unsupported],
  ['PostScript', 'figure.pdf', text('%!PS-Adobe-3.0 EPSF-3.0\n%%EOF\n'), unsupported, unsupported],
  ['rich text', 'texte.docx', text('{\\rtf1 {\\object\\objautlink x}}'), unsupported, unsupported],
  ['a zip', 'archive.docx', () => zip({ 'a.txt': 'x' }), unsupported, unsupported],
  [
    'an empty zip',
    'vide.docx',
    () => Buffer.concat([Buffer.from('PK\u0005\u0006'), Buffer.alloc(18)]),
    unsupported,
    unsupported,
  ],
  [
    'an archive of Java',
    'outil.docx',
    () => zip({ 'META-INF/MANIFEST.MF': 'Main-Class: X' }),
    unsupported,
    unsupported,
  ],
  ['half a picture', 'image.png', () => png(300, 300).subarray(0, 70), unreadable, unsupported],
  // What would fill the memory or the disk.
  ['a picture of 2.5 thousand million pixels', 'grande.png', hugePng, tooLarge, unsupported],
  ['a picture whose rows are missing', 'creuse.png', hugeRows, unreadable, unsupported],
  ['a moving picture of 200 large frames', 'film.gif', manyFrames, tooLarge, unsupported],
  ['a Word file that swells', 'gros.docx', swollen, tooLarge, tooLarge],
  ['a Word file whose entries overlap', 'double.docx', overlapping, tooLarge, tooLarge],
  // What hides in a Word file.
  [
    'an encrypted Word file',
    'secret.docx',
    () => Buffer.concat([compound, Buffer.from('EncryptedPackage', 'utf16le'), Buffer.alloc(4096)]),
    unsupported,
    unreadable,
  ],
  [
    'an old Word file',
    'ancien.docx',
    () => Buffer.concat([compound, Buffer.alloc(4096)]),
    unsupported,
    unsupported,
  ],
  ['a Word file with macros, renamed', 'macros.docx', macroEnabled, unsupported, unsupported],
  ['a Word file with a program', 'programme.docx', withMacros, unsupported, unsupported],
  [
    'an encrypted entry',
    'chiffre.docx',
    () => withDirectory(word(), (row) => void row.writeUInt16LE(1, 8)),
    unreadable,
    unreadable,
  ],
  [
    'half a Word file',
    'coupe.docx',
    () => word().subarray(0, word().length - 60),
    unreadable,
    unreadable,
  ],
  ['an entry that climbs out', 'sort.docx', withEntry('../../evasion.txt'), unreadable, unreadable],
  [
    'an entry from the root',
    'racine.docx',
    withEntry('/etc/cron.d/evasion'),
    unreadable,
    unreadable,
  ],
  ['an entry of a drive', 'disque.docx', withEntry('C:/evasion.txt'), unreadable, unreadable],
  [
    'an entry with backslashes',
    'barres.docx',
    withEntry('..\\..\\evasion.txt'),
    unreadable,
    unreadable,
  ],
  ['an entry with a null byte', 'nul.docx', withEntry('word/a\u0000.xml'), unreadable, unreadable],
  ['an entry twice', 'deux.docx', withEntry('WORD/DOCUMENT.XML'), unreadable, unreadable],
  ['a text of entities', 'rires.docx', laughing, [201, ''], unreadable],
  [
    'a text that reads a file',
    'lit.docx',
    () =>
      buildDocx({
        body: '',
        entries: {
          'word/document.xml': '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>',
        },
      }),
    [201, ''],
    unreadable,
  ],
  // The other kinds.
  ['half a PDF', 'coupe.pdf', () => pdf().subarray(0, 400), unreadable, unsupported],
  ['half a film', 'coupe.mp4', () => mp4().subarray(0, 600), unreadable, unsupported],
  [
    'a film of boxes without length',
    'vide.mp4',
    () => Buffer.concat([mp4().subarray(0, 28), Buffer.from([0, 0, 0, 4]), Buffer.from('moov')]),
    unreadable,
    unsupported,
  ],
  [
    'a PDF over its limit',
    'gros.pdf',
    () => Buffer.concat([pdf(), Buffer.alloc(50 * 1024 * 1024)]),
    tooLarge,
    tooLarge,
  ],
]

/** Every one of them. */
export const hostileFiles: readonly HostileFile[] = rows.map(
  ([what, name, given, kept, imported]) => ({ what, name, bytes: given, kept, imported }),
)
