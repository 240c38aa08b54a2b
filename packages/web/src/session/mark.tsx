/** The sign of the house: two notes under one slur, played without a break between them. */
export function Mark() {
  return (
    <svg aria-hidden="true" width="24" height="24" viewBox="0 0 24 24">
      <g fill="none" stroke="var(--accent)" strokeLinecap="round" strokeWidth="1.75">
        <path d="M8.500 16.500V8M20 13V4.500" />
        <path d="M6 20.500c4 2.600 10 1.600 13-2.700" />
      </g>
      <g fill="var(--accent)">
        <ellipse cx="5.900" cy="16.700" rx="3" ry="2.200" transform="rotate(-20 5.900 16.700)" />
        <ellipse cx="17.400" cy="13.200" rx="3" ry="2.200" transform="rotate(-20 17.400 13.200)" />
      </g>
    </svg>
  )
}
