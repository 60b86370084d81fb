/** What the server said: its status and its body, read as JSON when it is. */
export type Sent = { status: number; body: unknown }

export type Sending = {
  url: string
  file: File
  fields: Readonly<Record<string, unknown>>
  /** Told how much of the file has left, from 0 to 1. */
  onProgress: (part: number) => void
}

const parse = (text: string): unknown => {
  try {
    const value: unknown = JSON.parse(text)
    return value
  } catch {
    return undefined
  }
}

/** Sends a file as the form that the import expects. A network that fails gives status 0. */
export const sendFile = ({ url, file, fields, onProgress }: Sending): Promise<Sent> =>
  new Promise((resolve) => {
    const form = new FormData()
    form.append('file', file)
    form.append('_payload', JSON.stringify(fields))
    // fetch does not say how much has been sent.
    const request = new XMLHttpRequest()
    request.open('POST', url)
    request.setRequestHeader('Accept', 'application/json')
    request.upload.addEventListener('progress', ({ loaded, total }) =>
      onProgress(total > 0 ? loaded / total : 0),
    )
    request.addEventListener('load', () =>
      resolve({ status: request.status, body: parse(request.responseText) }),
    )
    request.addEventListener('error', () => resolve({ status: 0, body: undefined }))
    request.send(form)
  })
