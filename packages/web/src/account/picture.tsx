import { encode } from 'uqr'
import { useWords } from '../words/index.ts'
import styles from './account.module.css'

/** A text as a QR code: dark on white in every appearance, because cameras want it so. */
export function Picture({ text }: { readonly text: string }) {
  const t = useWords()
  const { data, size } = encode(text, { border: 4 })
  const path = data
    .flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')))
    .join('')
  return (
    <svg
      className={styles.picture}
      role="img"
      aria-label={t('account.picture')}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  )
}
