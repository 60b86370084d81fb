export { loadDashboard } from './loadDashboard'
export { taskKinds, type Dashboard, type TaskItem, type TaskKind } from './types'
