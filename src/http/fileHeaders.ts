/** A file that someone uploaded: whatever it is, it acts on nothing. */
export const filePolicy = "default-src 'none'; sandbox"

/** Shown in place; anything else is handed over as a download. */
export const isShown = (mimeType: string): boolean =>
  /^(image\/(png|jpeg|webp|gif|avif)|video\/(mp4|webm))$/.test(mimeType)

/** What a file that is not public yet is sent with, beside what Payload says of it. */
export const secureFile = ({ headers }: { headers: Headers }): Headers => {
  headers.set('Content-Security-Policy', filePolicy)
  headers.set('X-Content-Type-Options', 'nosniff')
  headers.set(
    'Content-Disposition',
    isShown(headers.get('Content-Type') ?? '') ? 'inline' : 'attachment',
  )
  return headers
}
