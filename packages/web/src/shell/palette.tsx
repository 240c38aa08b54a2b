import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { useWords } from '../words/index.ts'
import { type Choice, useChoices } from './choices.ts'
import { Floating } from './floating.tsx'
import styles from './palette.module.css'

/** Type a few letters, press Enter. */
export function Palette({ onClose }: { readonly onClose: () => void }) {
  const t = useWords()
  const [text, setText] = useState('')
  const [at, setAt] = useState(0)
  const choices = useChoices(text)
  const list = useId()
  const field = useRef<HTMLInputElement>(null)
  // The dialog would choose its scrolling list, which also takes the focus.
  useEffect(() => field.current?.focus(), [])
  const chosen = choices[Math.min(at, choices.length - 1)]

  const run = (choice: Choice | undefined) => {
    if (!choice) return
    onClose()
    choice.run()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (by !== 0) {
      event.preventDefault()
      setAt((before) => (before + by + choices.length) % Math.max(1, choices.length))
    }
    if (event.key === 'Enter') run(chosen)
  }

  return (
    <Floating label={t('palette.title')} onClose={onClose}>
      <input
        ref={field}
        className={styles.field}
        role="combobox"
        aria-expanded="true"
        aria-controls={list}
        aria-activedescendant={chosen && `${list}-${chosen.id}`}
        aria-label={t('palette.ask')}
        placeholder={t('palette.ask')}
        autoComplete="off"
        spellCheck={false}
        value={text}
        onKeyDown={onKeyDown}
        onChange={({ currentTarget }) => {
          setText(currentTarget.value)
          setAt(0)
        }}
      />
      <div className={styles.list} role="listbox" id={list} aria-label={t('palette.title')}>
        {choices.map((choice, index) => (
          <Option
            key={choice.id}
            id={`${list}-${choice.id}`}
            choice={choice}
            heading={
              choices[index - 1]?.group === choice.group ? undefined : t(`palette.${choice.group}`)
            }
            chosen={choice === chosen}
            onRun={() => run(choice)}
          />
        ))}
      </div>
      {choices.length === 0 && (
        <p className={styles.none} role="status">
          {t('palette.none')}
        </p>
      )}
    </Floating>
  )
}

function Option({
  id,
  choice,
  heading,
  chosen,
  onRun,
}: {
  readonly id: string
  readonly choice: Choice
  /** The name of the group, above its first choice. */
  readonly heading: string | undefined
  readonly chosen: boolean
  readonly onRun: () => void
}) {
  const here = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (chosen) here.current?.scrollIntoView({ block: 'nearest' })
  }, [chosen])
  return (
    <>
      {heading && (
        <div className={styles.group} role="presentation">
          {heading}
        </div>
      )}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the field above holds the focus and the keys */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: likewise, by aria-activedescendant */}
      <div
        ref={here}
        id={id}
        role="option"
        aria-selected={chosen}
        className={styles.option}
        onClick={onRun}
      >
        <span>{choice.label}</span>
        {choice.hint && <span className={styles.hint}>{choice.hint}</span>}
      </div>
    </>
  )
}
