import '@fontsource-variable/inter/wght.css'
import '../look/tokens.css'
import '../look/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { readyWords } from '../words/index.ts'
import { applyLight } from './light.ts'
import { DiaryPage } from './page.tsx'

applyLight()
await readyWords()

const root = document.getElementById('root')
if (!root) throw new Error('web: diary.html has no #root')
createRoot(root).render(
  <StrictMode>
    <DiaryPage />
  </StrictMode>,
)

// Without it the diary needs a network to open, and works all the same.
if (import.meta.env.PROD && 'serviceWorker' in navigator)
  navigator.serviceWorker.register('/diary-worker.js', { scope: '/diary' }).catch(() => {})
