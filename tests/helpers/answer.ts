/** An answer as the tests look at it; the body is parsed when it is JSON. */
export type Answer = {
  status: number
  // Tests read deep into bodies whose shape is what they check.
  body: any
  headers: Headers
}

/** Reads a response whole. */
export const readAnswer = async (response: Response): Promise<Answer> => {
  const text = await response.text()
  const isJson = (response.headers.get('content-type') ?? '').includes('json')
  return {
    status: response.status,
    headers: response.headers,
    body: isJson && text !== '' ? JSON.parse(text) : text,
  }
}
