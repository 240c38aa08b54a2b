import { BrowserRouter, Route, Routes } from 'react-router'
import { ClaimsPage } from './claims/index.ts'
import { Drop, ImportsPage, ImportsProvider, Progress } from './imports/index.ts'
import { KnowledgePage } from './knowledge/index.ts'
import { PatientPage, ResourcePage, SheetPage } from './patient/index.ts'
import { PatientsPage } from './patients/index.ts'
import { SignedInOnly } from './session/index.ts'
import { Shell } from './shell/index.ts'
import { Failed } from './states/index.ts'

/** Every page of the clinician, by its address. */
export function App() {
  return (
    <BrowserRouter>
      <SignedInOnly>
        <ImportsProvider>
          <Shell>
            <Progress />
            <Routes>
              <Route path="/" element={<PatientsPage />} />
              <Route path="/read" element={<ClaimsPage />} />
              <Route path="/imports" element={<ImportsPage />} />
              <Route path="/knowledge" element={<KnowledgePage />} />
              <Route path="/patients/:id" element={<PatientPage />} />
              <Route path="/patients/:id/sheet" element={<SheetPage />} />
              <Route path="/patients/:id/record/:type/:resource" element={<ResourcePage />} />
              <Route path="/patients/:id/read" element={<ClaimsPage />} />
              <Route path="*" element={<Failed whole failure={{ kind: 'missing' }} />} />
            </Routes>
          </Shell>
          <Drop />
        </ImportsProvider>
      </SignedInOnly>
    </BrowserRouter>
  )
}
