import { useMemo } from 'react'
import { type Command, useCommands } from '../shell/index.ts'
import { useWords } from '../words/index.ts'
import styles from './patient.module.css'

const PARTS = ['plan', 'timeline', 'findings', 'missing'] as const

/** The parts of the page: links on a phone, commands everywhere. */
export function Sections() {
  const t = useWords()
  useCommands(
    useMemo<readonly Command[]>(
      () =>
        PARTS.map((part) => ({
          id: `part-${part}`,
          group: 'go',
          label: t(`patient.${part}`),
          run: () => document.getElementById(part)?.scrollIntoView(),
        })),
      [t],
    ),
  )
  return (
    <nav className={`${styles.sections} screen-only`} aria-label={t('patient.sections')}>
      {PARTS.map((part) => (
        <a key={part} href={`#${part}`}>
          {t(`patient.${part}`)}
        </a>
      ))}
    </nav>
  )
}
