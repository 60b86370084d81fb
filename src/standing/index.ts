export { stateCondition } from './findByState'
export { readStandings, type Standing } from './readStandings'
