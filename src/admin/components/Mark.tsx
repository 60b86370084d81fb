type MarkProps = { size: number }

/** The mark of the library: a folder of sheets, the first one signed. */
export const Mark = ({ size }: MarkProps) => (
  <svg
    aria-hidden="true"
    fill="none"
    height={size}
    viewBox="0 0 32 32"
    width={size}
    xmlns="http://www.w3.org/2000/svg"
  >
    <rect fill="#0b5f6b" height="32" rx="7" width="32" />
    <path d="M10 6.5h9.5L24 11v11.5H10z" fill="#9ed3d6" />
    <path d="M8 9.5h9.5L22 14v11.5H8z" fill="#fff" />
    <path d="M17.5 9.5V14H22" fill="#9ed3d6" />
    <path d="M10.5 16.5h8M10.5 19h8" stroke="#0b5f6b" strokeLinecap="round" strokeWidth="1.4" />
    <path d="m11 22.4 1.7 1.5 3-3" stroke="#c8492f" strokeLinecap="round" strokeWidth="1.6" />
  </svg>
)
