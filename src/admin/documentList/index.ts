export { narrowList } from './baseFilter'
