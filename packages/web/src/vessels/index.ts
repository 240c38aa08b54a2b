import { lazy } from 'react'

// The map and the sheet weigh more than all other pages: they come when somebody opens an exam.
export const VesselsPage = lazy(async () => ({ default: (await import('./page.tsx')).VesselsPage }))
export const VesselExamPage = lazy(async () => ({
  default: (await import('./page.tsx')).VesselExamPage,
}))
export const ComparePage = lazy(async () => ({
  default: (await import('./compare.tsx')).ComparePage,
}))
