import { controlledSlugs } from '../../../../src/slugs'

/*
 * Where each field of each collection stands towards the promise that two states of one document with one content hash
 * give one public release. What is not named here is signed: its change is another hash. A field that is added to any
 * collection is signed, or has its reason here; until then the tests of the promise fail.
 */

/** Why a field is not signed. */
export const reasons = {
  unpublished:
    'No release tells of it: it may change between a signature and a release without a trace in what the public gets.',
  identity: 'It says which document or group this is. It is given once, and nobody changes it.',
  names: 'The names of themes and of the group: an exception to the promise.',
  release:
    'The act of release adds it or asks for it: number, dates, signatures, status, what it supersedes, later flags.',
  machinery: 'What the server keeps for its own work. Nothing that makes a release reads it.',
} as const

export type Reason = keyof typeof reasons

type Standing = Partial<Record<Reason, string>>

const times = 'createdAt updatedAt'

const ofDocuments: Standing = {
  identity: 'reference identifier',
  names: 'workingGroup',
  // Nothing in the trash is released.
  release: 'deletedAt',
  unpublished: `contentHash expectedHash importedFigures unreleased ${times}`,
}

const unsigned: Readonly<Record<string, Standing>> = {
  ...Object.fromEntries(controlledSlugs.map((slug) => [slug, ofDocuments])),
  // `refresh` asks the server to look a release up again; it is never stored.
  newsletters: {
    ...ofDocuments,
    unpublished: `${ofDocuments.unpublished ?? ''} items.refresh`,
  },
  media: { unpublished: `uploadedBy usedBy usedByGroups url thumbnailURL ${times}` },
  themes: { names: 'title', unpublished: `order ${times}` },
  'working-groups': {
    identity: 'slug',
    names: 'name',
    unpublished: `defaultTheme active members.user members.roles rules.kind rules.minReviews rules.minReviewsMinor
      rules.requiredProfessions ${times}`,
  },
  users: {
    unpublished: `name profession jobTitle organisation roles establishment representativeAs active email loginAttempts
      lockUntil resetPasswordToken resetPasswordExpiration ${times}`,
    machinery: 'salt hash sessions.createdAt sessions.expiresAt',
  },
  establishments: { unpublished: `name finess category city department active ${times}` },
  'api-clients': {
    unpublished: `name establishment active enableAPIKey ${times}`,
    machinery: 'apiKey apiKeyIndex hasAPIKey',
  },
  comments: {
    unpublished: `document documentKey documentGroup section text author.user author.name round ${times}`,
  },
  reviews: {
    release: `slot reference document documentKey documentGroup workingGroup state outcome round changeType changeSummary contentHash
      hashVersion submittedBy.user submittedBy.name submittedAt scheduledFor rules.minReviews rules.requiredProfessions
      assignees.user assignees.name assignees.as override.user override.name override.reason override.at
      override.contentHash closedAt closedReason rounds.round rounds.contentHash rounds.hashVersion rounds.version
      rounds.user rounds.name rounds.at auditSeq ${times}`,
  },
  decisions: {
    release: `review release document documentKey documentGroup reference round user name profession function organisation role
      meaning comment at contentHash comparedWith acknowledged.change acknowledged.section acknowledged.place
      acknowledged.kind acknowledged.before acknowledged.after auditSeq ${times}`,
  },
  // Those of other documents, and of this one before: a release is written once.
  releases: {
    unpublished: `title summary changeSummary contentHash language easyToRead themes.title keywords audience settings
      formerReferences workingGroup.name authors.name authors.function authors.organisation population nurseProtocol
      sections.title sections.html sections.text slides.title slides.html slides.text slides.notes objectives.text
      durationMinutes year issue editorial.html editorial.text items.title items.html items.text items.reference
      items.number items.date category html text url references.label references.source references.url references.dateRead legalBasis.text
      legalBasis.citation relations.type relations.reference signatures.name signatures.profession signatures.function
      signatures.organisation signatures.role signatures.meaning signatures.comment override.name override.reason
      override.at measures ageGroups ages.from ages.to communication filledInBy itemCount scaleItems.title scaleItems.html
      scaleItems.scores.value scaleItems.scores.label range.min range.max thresholds.from thresholds.to thresholds.meaning
      recommendation.html recommendation.text licence source documentHtml documentText content`,
    release: `kind reference identifier number status releasedAt effectiveAt reviewDueAt reviewState changeType supersedes
      supersededBy withdrawal.kind withdrawal.reason withdrawal.at withdrawal.replacedBy withdrawal.by themes.code
      workingGroup.slug sections.key sections.kind slides.key slides.layout items.key items.type scaleItems.key file.title file.url
      file.mimeType file.bytes file.sha256 file.name attachments.title attachments.url attachments.mimeType
      attachments.bytes attachments.sha256 attachments.name signatures.at files.sha256 files.name files.mimeType
      files.bytes files.media slot document documentKey documentGroup review order overriddenBy reviewPeriodMonths auditSeq
      hashVersion ${times}`,
  },
  changes: { release: `seq type kind reference number at contentHash auditSeq ${times}` },
  'audit-events': {
    release: `seq at type actor.user actor.name documentKey reference data subjects dataHash previousHash hash mac
      ${times}`,
  },
  counters: { release: `key value hash ${times}` },
  'idempotency-keys': { machinery: `slot bodyHash status response contentType expiresAt ${times}` },
  mails: {
    machinery: `key to kind data state reason attempts queuedAt dueAt sentAt holder ${times}`,
  },
  'dead-letters': {
    machinery: `slot consumer log seq type reference reason at state doneAt ${times}`,
  },
  'event-cursors': { machinery: `name log seq attempts retryAt holder leaseUntil ${times}` },
  'passed-dates': { machinery: `key auditSeq ${times}` },
  'payload-kv': { machinery: 'key data' },
  'payload-jobs': {
    machinery: `input taskStatus completedAt totalTried hasError error log.executedAt log.completedAt log.taskSlug
      log.taskID log.input log.output log.state log.error taskSlug queue waitUntil processing ${times}`,
  },
  'payload-locked-documents': { machinery: `document globalSlug user ${times}` },
  'payload-preferences': { machinery: `user key value ${times}` },
  'payload-migrations': { machinery: `name batch ${times}` },
}

const reasonNames = Object.keys(reasons).filter((name): name is Reason =>
  Object.hasOwn(reasons, name),
)

/** The fields of a collection that are not signed, each with its reason. */
export const unsignedOf = (slug: string): ReadonlyMap<string, Reason> =>
  new Map(
    reasonNames.flatMap((reason) =>
      (unsigned[slug]?.[reason] ?? '')
        .split(/\s+/)
        .filter((name) => name !== '')
        .map((name) => [name, reason] as const),
    ),
  )

/** The collections that this page knows. */
export const knownCollections: readonly string[] = Object.keys(unsigned)
