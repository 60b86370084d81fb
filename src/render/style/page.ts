import { createHash } from 'node:crypto'

import { contentStyle } from './content'
import { paperStyle } from './paper'
import { themeStyle } from './theme'

const frameStyle = `
body{margin:0 auto;padding:1.5rem 1rem 3rem;max-width:54rem}
h2{padding-bottom:.25rem;border-bottom:1px solid var(--line)}
.summary{font-size:1.1rem}
.facts{display:grid;grid-template-columns:minmax(9rem,max-content) 1fr;gap:.25rem 1rem;margin:1rem 0;padding:1rem;background:var(--soft);border-radius:.5rem}
nav ol{columns:18rem;padding-left:1.4rem}
.notice a{color:inherit}
footer{margin-top:3rem;padding-top:.8rem;border-top:1px solid var(--line);font-size:.92rem}
@media (max-width:40rem){.facts{grid-template-columns:1fr}nav ol{columns:auto}}
@media print{body{max-width:none;padding:0}nav,.screen{display:none}.key-points{break-before:page;break-after:page}}
`

/** Rules without the line ends that they are written with. */
export const compactStyle = (rules: string): string => rules.replaceAll('\n', '')

/** The one stylesheet of a standalone page: screen in light and dark, and A4 paper. */
export const pageStyle = compactStyle(themeStyle + contentStyle + paperStyle + frameStyle)

/** What allows exactly this text in a `style` element, and no other. */
export const styleHash = (style: string): string =>
  `'sha256-${createHash('sha256').update(style, 'utf8').digest('base64')}'`

/** What a page that carries its one style inside itself may load, and no more. */
export const standalonePolicy = (style: string): string =>
  [
    "default-src 'none'",
    "img-src 'self'",
    "media-src 'self'",
    `style-src ${styleHash(style)}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'self'",
  ].join('; ')

/** The Content-Security-Policy that a standalone page of a document needs. */
export const pageContentSecurityPolicy = standalonePolicy(pageStyle)
