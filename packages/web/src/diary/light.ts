const KEY = 'legato-diary-light'

/** Amber on black until somebody asks for light. */
export function isNight(): boolean {
  return localStorage.getItem(KEY) === null
}

export function darken(dark: boolean): void {
  if (dark) localStorage.removeItem(KEY)
  else localStorage.setItem(KEY, 'yes')
  applyLight()
}

/** The page comes dark, so that nothing is bright before this has run. */
export function applyLight(): void {
  const { documentElement: root } = document
  root.toggleAttribute('data-night', isNight())
  root.setAttribute('data-mantine-color-scheme', isNight() ? 'dark' : 'light')
}
