import { pageStyle } from '../render/pageStyle'

const siteStyle = `
.skip{position:absolute;left:-999rem}.skip:focus{position:static;display:inline-block;padding:.5rem}
.site{display:flex;flex-wrap:wrap;gap:.3rem 1.2rem;align-items:baseline;padding-bottom:.7rem;margin-bottom:1.2rem;border-bottom:1px solid var(--line)}
.site .brand{font-weight:700;margin-right:auto}
.list{list-style:none;padding:0}.list li{padding:.7rem 0;border-bottom:1px solid var(--line)}
.list a{font-weight:600}.list p{margin:.15rem 0}.detail{font-size:.92rem}
@media print{.site,.skip{display:none}}
`

/** Every rule of the reading site: those of a standalone page, and the frame around it. */
export const stylesheet = pageStyle + siteStyle.replaceAll('\n', '')

/** What a page of the site may load: our stylesheet and our pictures. */
export const readingPolicy =
  "default-src 'none'; style-src 'self'; img-src 'self'; media-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'"
