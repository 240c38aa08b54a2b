import { lazy } from 'react'

// Scoring and drawing come when somebody opens a night.
export const NightsPage = lazy(async () => ({ default: (await import('./page.tsx')).NightsPage }))
export const NightPage = lazy(async () => ({ default: (await import('./page.tsx')).NightPage }))
