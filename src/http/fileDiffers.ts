import { createError, type CodedError } from '../errors'

const name = 'ReleasedFileDiffers'

/** The refusal of bytes that are gone, or that are not those that were signed. */
export const fileDiffers = (): CodedError =>
  Object.assign(
    createError('UNAVAILABLE', {
      detail:
        'Ce fichier n’est plus celui qui a été signé : il n’est pas servi tant qu’il n’a pas été rétabli.',
    }),
    { cause: Object.assign(new Error('Not what was signed'), { name }) },
  )

/** Whether a refusal is that one, which somebody has to look into. */
export const isFileDiffers = ({ cause }: CodedError): boolean =>
  cause instanceof Error && cause.name === name
