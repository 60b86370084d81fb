import sanitizeHtml from 'sanitize-html'

const classes = [
  'alert',
  'alert--danger',
  'alert--warning',
  'alert--info',
  'alert__title',
  'attachments',
  'checklist',
  'dosage',
  'decision',
  'figure',
  'key-points',
  'local-field',
  'local-field__blank',
  'local-field__hint',
  'local-field__label',
  'notes',
  'scale',
  'scale__levels',
  'scale__title',
  'section',
  'slide',
  'source',
  'steps',
  'steps__detail',
  'steps__title',
  'steps__who',
]

const tags = [
  'a',
  'aside',
  'blockquote',
  'br',
  'caption',
  'cite',
  'code',
  'col',
  'colgroup',
  'dd',
  'div',
  'dl',
  'dt',
  'em',
  'figcaption',
  'figure',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'hr',
  'img',
  'li',
  'ol',
  'p',
  's',
  'section',
  'span',
  'strong',
  'sub',
  'sup',
  'table',
  'tbody',
  'td',
  'th',
  'thead',
  'time',
  'tr',
  'u',
  'ul',
  'video',
]

const blockTag =
  /[ \n]*(<\/?(?:aside|blockquote|caption|col|colgroup|dd|div|dl|dt|figcaption|figure|h[2-6]|hr|li|ol|p|section|table|tbody|td|th|thead|tr|ul)\b[^>]*>)[ \n]*/g

// A template's own line ends become spaces that nobody sees; consumers that cut text out would.
const compact = (markup: string): string => markup.replace(blockTag, '$1')

/**
 * The last gate before HTML is stored or sent: only the tags, attributes and classes that `render` writes, links that
 * lead somewhere harmless, and images and videos at the addresses of the document's own files.
 */
export const sanitize = (markup: string, files: ReadonlyMap<string, unknown>): string =>
  compact(
    sanitizeHtml(markup, {
      allowedTags: tags,
      allowedAttributes: {
        '*': ['dir'],
        a: ['href', 'rel'],
        aside: [{ name: 'role', values: ['note'] }],
        col: ['width'],
        h2: ['id'],
        img: ['src', 'alt', 'width', 'height', { name: 'loading', values: ['lazy'] }],
        ol: ['start'],
        section: ['aria-labelledby'],
        td: ['colspan', 'rowspan'],
        th: ['colspan', 'rowspan', { name: 'scope', values: ['col', 'row'] }],
        time: ['datetime'],
        video: ['src', 'controls', { name: 'preload', values: ['metadata'] }],
      },
      allowedClasses: { '*': classes },
      allowedSchemes: ['http', 'https', 'mailto', 'tel'],
      allowProtocolRelative: false,
      disallowedTagsMode: 'discard',
      exclusiveFilter: ({ tag, attribs }) =>
        (tag === 'img' || tag === 'video') && !files.has(attribs['src'] ?? ''),
    }),
  )
