import styles from './diary.module.css'

interface Key<T> {
  readonly value: T
  readonly label: string
  /** Where the label alone does not say what it is. */
  readonly spoken?: string
}

/** Keys of which one holds; tapped again, it is taken back. */
export function Keys<T extends string | number>({
  label,
  keys,
  value,
  onPick,
  columns,
}: {
  readonly label: string
  readonly keys: readonly Key<T>[]
  readonly value: T | null
  readonly onPick: (value: T | null) => void
  readonly columns: 2 | 3 | 4 | 5 | 6
}) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a grid in every browser
    <div role="group" aria-label={label} className={styles.keys} data-columns={columns}>
      {keys.map((key) => (
        <button
          key={key.value}
          type="button"
          className={styles.key}
          aria-pressed={key.value === value}
          aria-label={key.spoken}
          onClick={() => onPick(key.value === value ? null : key.value)}
        >
          {key.label}
        </button>
      ))}
    </div>
  )
}
