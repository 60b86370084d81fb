export { contentStyle } from './content'
export { compactStyle, pageContentSecurityPolicy, pageStyle, styleHash } from './page'
export { paperStyle } from './paper'
export { themeStyle } from './theme'
