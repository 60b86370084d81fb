const day = 86_400_000

/** How many days before a review date somebody has to be told of it; 0: it has passed. */
export const reviewStages = [0, 30, 60, 90] as const
export type ReviewStage = (typeof reviewStages)[number]

/** The longest time before a review date at which anything has to be told. */
export const firstStage = 90 * day

/** The last stage that a review date has come to; null before the first. */
export const stageOf = ({
  reviewDueAt,
  now,
}: {
  reviewDueAt: Date
  now: Date
}): ReviewStage | null => {
  const left = reviewDueAt.getTime() - now.getTime()
  return reviewStages.find((days) => left <= days * day) ?? null
}

/** What names a stage of a date: a minor release has the date of the one before it, and is not told of twice. */
export const stageKey = ({
  documentKey,
  reviewDueAt,
  stage,
}: {
  documentKey: string
  reviewDueAt: Date
  stage: ReviewStage
}): string => `review/${documentKey}/${reviewDueAt.toISOString()}/${String(stage)}`
