import { IconMoon, IconSun } from '@tabler/icons-react'
import type { Lighting } from './lights.ts'
import styles from './overview.module.css'

const ICONS = { offS: IconMoon, onS: IconSun } as const

/** Where the lights went off and on, over all tracks. Their times stand as words below the night. */
export function LightLines({
  lights,
  x,
}: {
  readonly lights: Lighting['lights']
  readonly x: (atS: number) => number
}) {
  return (['offS', 'onS'] as const).map((light) => {
    const atS = lights[light]
    const Icon = ICONS[light]
    return (
      atS !== null && (
        <div
          key={light}
          aria-hidden
          className={styles.light}
          data-light={light}
          style={{ left: x(atS) }}
        >
          <Icon size={12} stroke={2} />
        </div>
      )
    )
  })
}
