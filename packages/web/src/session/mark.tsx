/** The sign of the house: two notes under a slur, played without a break between them. */
export function Mark() {
  return (
    <svg aria-hidden="true" width="22" height="18" viewBox="0 0 22 18">
      <path
        d="M2 11.500c5 5.500 13 5.500 18 0"
        fill="none"
        stroke="var(--accent)"
        strokeWidth="2.200"
        strokeLinecap="round"
      />
      <circle cx="4" cy="5" r="2.600" fill="var(--accent)" />
      <circle cx="18" cy="5" r="2.600" fill="var(--accent)" />
    </svg>
  )
}
