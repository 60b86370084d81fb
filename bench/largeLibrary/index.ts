export { enlargeSqlite } from './sqlite'
