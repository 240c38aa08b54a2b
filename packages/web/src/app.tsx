import { Suspense } from 'react'
import { BrowserRouter, Navigate, Route, Routes, useLocation } from 'react-router'
import { AccountPage } from './account/index.ts'
import { AccountsPage } from './accounts/index.ts'
import { ClaimsPage } from './claims/index.ts'
import { ToDiary } from './diary/index.ts'
import { RasterPage } from './diary-raster/index.ts'
import { DueOfPage, DuePage } from './due/index.ts'
import { GlassesPage, GlassPage } from './glass/index.ts'
import { Drop, ImportsPage, ImportsProvider, Progress } from './imports/index.ts'
import { KnowledgePage } from './knowledge/index.ts'
import { LettersPage } from './letters/index.ts'
import { ImagePage, MachineFilesPage, MachineFilesProvider, MappingPage } from './machine/index.ts'
import { MergePage } from './merge/index.ts'
import { NightPage, NightsPage } from './nights/index.ts'
import { PatientPage, ResourcePage, SheetPage } from './patient/index.ts'
import { PatientsPage } from './patients/index.ts'
import { ReadsPage } from './reads/index.ts'
import { SignedInOnly, TrialBanner, useSession } from './session/index.ts'
import { Shell } from './shell/index.ts'
import { SigningOfPage, SigningPage } from './signing/index.ts'
import { Failed, Waiting } from './states/index.ts'
import { TrustPage } from './trust/index.ts'
import { ComparePage, VesselExamPage, VesselsPage } from './vessels/index.ts'
import { WelcomePage } from './welcome/index.ts'

/** Every page by its address: where a link leads, and those of who is signed in. */
export function App() {
  return (
    <BrowserRouter>
      <TrialBanner />
      <Routes>
        <Route path="/welcome" element={<WelcomePage />} />
        <Route
          path="*"
          element={
            <SignedInOnly>
              <MachineFilesProvider>
                <Inside />
              </MachineFilesProvider>
            </SignedInOnly>
          }
        />
      </Routes>
    </BrowserRouter>
  )
}

function Inside() {
  const { pathname } = useLocation()
  const { owesCodes } = useSession().session
  // Before codes are turned on every way leads to where that is done.
  if (owesCodes && pathname !== '/account') return <Navigate to="/account" replace />
  return (
    <ImportsProvider>
      <Shell>
        <Progress />
        <Suspense fallback={<Waiting>{null}</Waiting>}>
          <Routes>
            <Route path="/" element={<Home />} />
            <Route path="/to-diary" element={<ToDiary />} />
            <Route path="/patients/:id/diary/log" element={<ToDiary />} />
            <Route path="/account" element={<AccountPage />} />
            <Route path="/accounts" element={<AccountsPage />} />
            <Route path="/read" element={<ClaimsPage />} />
            <Route path="/glass" element={<GlassesPage />} />
            <Route path="/signing" element={<SigningPage />} />
            <Route path="/due" element={<DuePage />} />
            <Route path="/imports" element={<ImportsPage />} />
            <Route path="/knowledge" element={<KnowledgePage />} />
            <Route path="/patients/:id" element={<PatientPage />} />
            <Route path="/patients/:id/access" element={<TrustPage />} />
            <Route path="/patients/:id/accesses" element={<ReadsPage />} />
            <Route path="/patients/:id/merge" element={<MergePage />} />
            <Route path="/patients/:id/signing" element={<SigningOfPage />} />
            <Route path="/patients/:id/due" element={<DueOfPage />} />
            <Route path="/patients/:id/glass" element={<GlassPage />} />
            <Route path="/patients/:id/sheet" element={<SheetPage />} />
            <Route path="/patients/:id/record/:type/:resource" element={<ResourcePage />} />
            <Route path="/patients/:id/diary" element={<RasterPage />} />
            <Route path="/patients/:id/letters" element={<LettersPage />} />
            <Route path="/patients/:id/vessels" element={<VesselsPage />} />
            <Route path="/patients/:id/vessels/compare" element={<ComparePage />} />
            <Route path="/patients/:id/vessels/images/:image" element={<ImagePage />} />
            <Route path="/patients/:id/vessels/files" element={<MachineFilesPage />} />
            <Route path="/vessels/mapping" element={<MappingPage />} />
            <Route path="/patients/:id/vessels/:exam" element={<VesselExamPage />} />
            <Route path="/patients/:id/nights" element={<NightsPage />} />
            <Route path="/patients/:id/nights/:night" element={<NightPage />} />
            <Route path="/patients/:id/read" element={<ClaimsPage />} />
            <Route path="*" element={<Failed whole failure={{ kind: 'missing' }} />} />
          </Routes>
        </Suspense>
      </Shell>
      <Drop />
    </ImportsProvider>
  )
}

/** The patients; the accounts for who administers the clinic and sees no patients. */
function Home() {
  const { may } = useSession().session
  const isKeeper = may.includes('administer') && !may.includes('find')
  return isKeeper ? <Navigate to="/accounts" replace /> : <PatientsPage />
}
