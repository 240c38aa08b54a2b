import { IconSearch } from '@tabler/icons-react'
import { type RefObject, useEffect, useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { searchAddress, searchIn } from '../api/index.ts'
import { useWords } from '../words/index.ts'
import styles from './shell.module.css'

const PAUSE_MS = 150

/** Searches while one types on the list of patients, else with Enter. The address keeps the search. */
export function Search({ field }: { readonly field: RefObject<HTMLInputElement | null> }) {
  const t = useWords()
  const navigate = useNavigate()
  const location = useLocation()
  const onList = location.pathname === '/'
  const inAddress = onList ? searchIn(location) : ''
  const [text, setText] = useState(inAddress)
  useEffect(() => setText(inAddress), [inAddress])

  useEffect(() => {
    if (!onList || text === inAddress) return
    const soon = setTimeout(() => {
      // Whoever followed a link meanwhile is on the way there, though the list is still shown.
      if (window.location.pathname === '/') navigate(searchAddress(text), { replace: true })
    }, PAUSE_MS)
    return () => clearTimeout(soon)
  }, [text, onList, inAddress, navigate])

  return (
    <search className={styles.search}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          navigate(searchAddress(text), { replace: onList })
        }}
      >
        <IconSearch aria-hidden size={16} />
        <input
          ref={field}
          type="search"
          aria-label={t('shell.search')}
          placeholder={t('shell.search')}
          value={text}
          autoComplete="off"
          spellCheck={false}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
          onKeyDown={({ key, currentTarget }) => key === 'Escape' && currentTarget.blur()}
        />
        <kbd aria-hidden>/</kbd>
      </form>
    </search>
  )
}
