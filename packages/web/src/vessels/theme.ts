import type { Theme } from '@legato/vascular'
import { useMantineColorScheme } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { useIsPaper } from './paper.ts'

const NOW = { getInitialValueInEffect: false }

/** The inks of a map, and whether its two views have room beside one another. */
export function useMapLook(): { readonly theme: Theme; readonly isNarrow: boolean } {
  const { colorScheme } = useMantineColorScheme()
  const prefersDark = useMediaQuery('(prefers-color-scheme: dark)', undefined, NOW)
  const narrow = useMediaQuery('(max-width: 640px)', undefined, NOW)
  const isPaper = useIsPaper()
  const isDark = colorScheme === 'dark' || (colorScheme === 'auto' && prefersDark)
  return { theme: isPaper ? 'print' : isDark ? 'dark' : 'light', isNarrow: narrow && !isPaper }
}
