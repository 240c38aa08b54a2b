import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '../words/index.ts'
import type { Made } from './account.ts'
import styles from './accounts.module.css'

/** A link to hand over, this once. */
export function HandedLink({ name, link, onDone }: Made & { readonly onDone: () => void }) {
  const t = useWords()
  const [isCopied, setIsCopied] = useState(false)
  const copy = () => navigator.clipboard.writeText(link).then(() => setIsCopied(true))
  return (
    <section className={styles.form} aria-label={t('accounts.link', { name })}>
      <TextInput
        label={t('accounts.link', { name })}
        description={t('accounts.linkHint')}
        readOnly
        autoFocus
        value={link}
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
      <p className={styles.quiet}>{t('accounts.linkDays')}</p>
      <div className={styles.acts}>
        {/* Browsers copy only where the page came safely. */}
        {'clipboard' in navigator && (
          <Button onClick={copy}>{t(isCopied ? 'accounts.copied' : 'accounts.copy')}</Button>
        )}
        <Button variant="default" onClick={onDone}>
          {t('accounts.done')}
        </Button>
      </div>
    </section>
  )
}
