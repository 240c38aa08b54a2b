import { codesPage } from './codes.ts'
import { configurePage } from './configure.ts'
import { diagnosticsPage } from './diagnostics.ts'
import { featuresPage } from './features.ts'
import { idsPage } from './ids.ts'

/** The generated pages of `docs/`, by file name. */
export const PAGES: Readonly<Record<string, () => string>> = {
  'ids.md': idsPage,
  'features.md': featuresPage,
  'codes.md': codesPage,
  'diagnostics.md': diagnosticsPage,
  'guides/configure.md': configurePage,
}
