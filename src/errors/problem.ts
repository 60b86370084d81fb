import { codeOfStatus, statusOf } from './codes'
import { isCodedError, saidIn, type CodedError, createError } from './createError'
import { messages, type Language } from './messages'

/** The body of an `application/problem+json` answer (RFC 9457). */
export type Problem = {
  type: string
  title: string
  status: number
  detail: string
  code: string
  [member: string]: unknown
}

/** The language of an `Accept-Language` header: French unless English comes first. */
export const languageOf = (acceptLanguage: string | null | undefined): Language => {
  const tags = (acceptLanguage ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';')
      const quality = parameters.find((parameter) => parameter.trim().startsWith('q='))
      return { tag, quality: quality ? Number(quality.trim().slice(2)) : 1 }
    })
    .filter(({ tag, quality }) => /^(fr|en)\b/.test(tag) && quality > 0)
    .sort((a, b) => b.quality - a.quality)
  return tags[0]?.tag.startsWith('en') === true ? 'en' : 'fr'
}

/** The problem that a coded error makes. */
export const toProblem = (error: CodedError, language: Language = 'fr'): Problem => {
  const { title, detail } = messages[error.code]
  return {
    type: `urn:prototheque:error:${error.code}`,
    title: title[language],
    status: statusOf[error.code],
    detail: language === 'fr' ? (error.details.detail ?? detail.fr) : detail.en,
    code: error.code,
    ...(error.details.errors && { errors: saidIn(language, error.details.errors) }),
    ...error.details.extra,
  }
}

/** A problem as a web `Response`, with `Retry-After` where the status asks for one. */
export const problemResponse = (error: CodedError, language: Language = 'fr'): Response => {
  const problem = toProblem(error, language)
  const headers = new Headers({
    'Content-Type': 'application/problem+json; charset=utf-8',
    'Content-Language': language,
    'Cache-Control': 'no-store',
  })
  if (problem.status === 429 || problem.status === 503) {
    const seconds = error.details.extra?.['retryAfter']
    headers.set('Retry-After', typeof seconds === 'number' ? String(seconds) : '5')
  }
  return new Response(JSON.stringify(problem), { status: problem.status, headers })
}

/** Our coded error for anything thrown; what we do not know is INTERNAL and says nothing. */
export const asCodedError = (error: unknown): CodedError => {
  if (isCodedError(error)) return error
  const status = error instanceof Error && 'status' in error ? error.status : undefined
  const code = typeof status === 'number' ? codeOfStatus(status) : undefined
  return createError(code ?? 'INTERNAL')
}
