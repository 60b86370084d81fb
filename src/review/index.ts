export { reviewEndpoints } from './endpoints'
