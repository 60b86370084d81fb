import { ValidationError, type PayloadRequest } from 'payload'

type Issue = { path: string; message: string }

/** The refusal of a field's value, in the shape that the admin shows beside the field. */
export const invalidField = (
  req: PayloadRequest,
  { collection, issues }: { collection: string; issues: Issue[] },
): ValidationError => new ValidationError({ collection, errors: issues, req }, req.t)
