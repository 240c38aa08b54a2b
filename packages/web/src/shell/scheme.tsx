import { useMantineColorScheme } from '@mantine/core'
import { IconDeviceDesktop, IconMoon, IconSun } from '@tabler/icons-react'
import { useWords } from '../words/index.ts'
import styles from './shell.module.css'

const SCHEMES = [
  { scheme: 'auto', Icon: IconDeviceDesktop },
  { scheme: 'light', Icon: IconSun },
  { scheme: 'dark', Icon: IconMoon },
] as const

/** System, light or dark: three buttons of which one is pressed. */
export function Scheme() {
  const t = useWords()
  // Without this Mantine would write a style element, which the content policy forbids.
  const { colorScheme, setColorScheme } = useMantineColorScheme({ keepTransitions: true })
  return (
    <fieldset className={styles.scheme}>
      <legend className="unseen">{t('shell.scheme.label')}</legend>
      {SCHEMES.map(({ scheme, Icon }) => (
        <button
          key={scheme}
          type="button"
          aria-label={t(`shell.scheme.${scheme}`)}
          title={t(`shell.scheme.${scheme}`)}
          aria-pressed={colorScheme === scheme}
          onClick={() => setColorScheme(scheme)}
        >
          <Icon aria-hidden size={16} stroke={1.75} />
        </button>
      ))}
    </fieldset>
  )
}
