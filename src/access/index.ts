export { askAgain, readPersonAgain } from './askAgain'
export { nobodyField, personsField } from './combine'
export { controlledAccess } from './controlled'
export {
  assignedDocumentKeys,
  documentKey,
  groupsOfDocuments,
  parseDocumentKey,
} from './documentKeys'
export { mediaAccess } from './media'
export { membersOf } from './members'
export { groupRolesOf, groupsOf, membershipsOf, type Membership } from './memberships'
export {
  apiClientsAccess,
  coordinatorOnly,
  keptByCoordinators,
  userFieldAccess,
  usersAccess,
  workingGroupsAccess,
} from './network'
export { unlessAdmin, unlessOverseeing } from './menu'
export { hasNetworkRole, isPerson, personOf, readsEverything, type Person } from './person'
export { polymorphicId, relationId } from './relationId'
export {
  auditAccess,
  changesAccess,
  commentsAccess,
  internalAccess,
  machineryAccess,
  releasesAccess,
  reviewRowsAccess,
} from './reviewRows'
export { requireUser } from './requireUser'
export { restrictSystemCollections } from './systemCollections'
export { mayEditFor, mayReadWorkingCopy } from './workingCopy'
