export { contentStyle } from './content'
export {
  compactStyle,
  pageContentSecurityPolicy,
  pageStyle,
  standalonePolicy,
  styleHash,
} from './page'
export { paperStyle } from './paper'
export { themeStyle } from './theme'
