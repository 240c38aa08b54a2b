import { createTheme, type MantineColorsTuple } from '@mantine/core'

/**
 * Mantine in our clothes. Values are names of tokens, so that light and dark, screen and paper
 * change in one place: `tokens.css`.
 */
const accent: MantineColorsTuple = [
  'var(--accent-ground)',
  'var(--accent-ground)',
  'var(--accent)',
  'var(--accent)',
  'var(--accent)',
  'var(--accent)',
  'var(--accent)',
  'var(--accent-hover)',
  'var(--accent-hover)',
  'var(--accent-hover)',
]

export const theme = createTheme({
  colors: { accent },
  primaryColor: 'accent',
  fontFamily: 'var(--font)',
  respectReducedMotion: true,
  focusRing: 'auto',
})
