import { useId } from 'react'
import styles from './choice.module.css'

/** One of a few, all of them in sight. */
export function Choice<T extends string>({
  legend,
  isPlain = false,
  of,
  chosen,
  say,
  onChoose,
}: {
  readonly legend: string
  /** What is chosen from is plain to the eye: the legend is for who does not see it. */
  readonly isPlain?: boolean
  readonly of: readonly T[]
  readonly chosen: T
  readonly say: (one: T) => string
  readonly onChoose: (one: T) => void
}) {
  const name = useId()
  return (
    <fieldset className={styles.choice}>
      <legend className={isPlain ? 'unseen' : undefined}>{legend}</legend>
      {of.map((one) => (
        <label key={one}>
          <input type="radio" name={name} checked={one === chosen} onChange={() => onChoose(one)} />
          {say(one)}
        </label>
      ))}
    </fieldset>
  )
}
