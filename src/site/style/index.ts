import { compactStyle, contentStyle, paperStyle, themeStyle } from '../../render/style'
import { compareStyle } from './compare'
import { documentStyle } from './document'
import { frameStyle } from './frame'
import { homeStyle } from './home'
import { sheetStyle } from './sheet'

/** Every rule of the reading site: how documents are set anywhere, and the frame around them. */
export const stylesheet = compactStyle(
  themeStyle +
    contentStyle +
    paperStyle +
    frameStyle +
    homeStyle +
    documentStyle +
    compareStyle +
    sheetStyle,
)

/** What a page of the site may load: our stylesheet and our pictures; and the style whose hash is given. */
export const readingPolicyWith = (...styles: string[]): string =>
  `default-src 'none'; style-src ${["'self'", ...styles].join(' ')}; img-src 'self'; media-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'`

/** The same for a page without a style of its own. */
export const readingPolicy = readingPolicyWith()
