import { lazy } from 'react'

export { useCatchMachineFiles } from './catch.ts'
export { MachineFilesProvider } from './files.tsx'
export { Images } from './images.tsx'

// What reads pixels and vessels comes when somebody has a file of a machine.
export const MachineFilesPage = lazy(async () => ({
  default: (await import('./page.tsx')).MachineFilesPage,
}))
export const ImagePage = lazy(async () => ({
  default: (await import('./image-page.tsx')).ImagePage,
}))
export const MappingPage = lazy(async () => ({
  default: (await import('./mapping-page.tsx')).MappingPage,
}))
