import type { AccountList, LinkPurpose, OwnAccount, SignInWays } from '@legato/server/api'
import type { GalleryAnswer, GalleryRequest } from './exchange.ts'

const DEMONSTRATION: SignInWays = {
  demonstration: {
    password: 'demonstration',
    accounts: (
      [
        ...(['neurologist', 'vascular-surgeon', 'sleep-physician', 'nurse', 'technician'] as const),
        ...(['front-desk', 'researcher', 'administrator', 'patient', 'carer'] as const),
      ] as const
    ).map((role) => ({ name: role, roles: [role] })),
  },
}

const LINKS: Readonly<Record<string, LinkPurpose>> = {
  first: { kind: 'welcome' },
  invited: { kind: 'invitation', name: 'Nora Lindqvist', roles: ['nurse', 'technician'] },
}

const OWN: OwnAccount = {
  name: 'neurologist',
  roles: ['neurologist', 'administrator'],
  hasPassword: true,
  hasCodes: false,
  recoveryCodes: 0,
  hospital: 'North Hospital',
  passkeys: [
    { id: 'k1', name: 'iPhone', made: '2026-10-02T08:00:00Z', used: '2026-11-21T17:12:00Z' },
    { id: 'k2', name: 'Key ring', made: '2026-11-20T09:30:00Z' },
  ],
  sessions: [
    {
      ...{ id: 's1', device: 'Firefox on Linux', isThis: true },
      ...{ begun: '2026-11-22T08:02:00Z', seen: '2026-11-22T10:14:00Z' },
    },
    {
      ...{ id: 's2', device: 'Safari on iPhone', isThis: false },
      ...{ begun: '2026-11-22T07:40:00Z', seen: '2026-11-22T07:58:00Z' },
    },
  ],
}

const OPEN = { disabled: false, invited: false, guarded: true, sessions: 0, isOwn: false }

const ACCOUNTS: AccountList = {
  accounts: [
    { ...OPEN, id: 'a1', name: 'Ada Lind', roles: ['neurologist', 'administrator'], isOwn: true },
    { ...OPEN, id: 'a2', name: 'Lars Holm', roles: ['technician'], disabled: true },
    { ...OPEN, id: 'a3', name: 'Nora Lindqvist', roles: ['nurse'], guarded: false },
    { ...OPEN, id: 'a4', name: 'anna.berger', roles: ['patient'], patient: 'anna', invited: true },
    {
      ...{ ...OPEN, id: 'a5', roles: ['vascular-surgeon', 'sleep-physician'] },
      name: 'Dr. Maximiliane Hohenstein-Wallenberg von und zu Rosenberg-Silberthal',
    },
  ],
}

const CODES = Array.from(
  { length: 10 },
  (_, index) => `${index}h4k-m2vd-q8rt-x7pn-w3cb-${index}s6y`,
)

const ANSWERS: Readonly<Record<string, object>> = {
  'GET /account': OWN,
  'POST /account/codes': {
    ticket: 'x',
    secret: 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ',
    uri: 'otpauth://totp/Legato:neurologist?issuer=Legato&secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&algorithm=SHA1&digits=6&period=30',
  },
  'POST /account/codes/confirm': { codes: CODES },
  'GET /accounts': ACCOUNTS,
  'POST /accounts/a3/link': {
    id: 'a3',
    link: 'https://legato.clinic.example/welcome#H4kM2vdQ8rtX7pnW3cb0s6yH4kM2vdQ8rtX7pnW3cb0',
  },
}

/** What concerns who may come in; undefined for everything else. */
export function identityAnswer(request: GalleryRequest): GalleryAnswer | undefined {
  const { method, path, session, body } = request
  if (path === '/sign-in') return { status: 200, body: session === 'trial' ? DEMONSTRATION : {} }
  if (path === '/links/look') {
    const purpose = LINKS[JSON.parse(body).token]
    return purpose ? { status: 200, body: purpose } : { status: 404 }
  }
  const found = ANSWERS[`${method} ${path}`]
  return found && session ? { status: 200, body: found } : undefined
}
