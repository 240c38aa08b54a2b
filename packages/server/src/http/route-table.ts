import type { FastifyInstance, InjectOptions } from 'fastify'

const LONG = 'a reason of some length'

/** What bodies hold in their several routes; what one does not know, it does not look at. */
const PAYLOAD = {
  ...{ kind: 'new', name: 'nobody', password: 'x', by: 'Nobody', version: '1' },
  ...{
    replaced: 'x',
    purpose: 'care',
    reason: LONG,
    found: LONG,
    roles: ['nurse'],
    disabled: false,
    account: 'nobody',
    lost: 'password',
  },
}

/** Where the same word means another thing. */
const PAYLOADS: Readonly<Record<string, object>> = {
  '/api/knowledge/rulings': { ...PAYLOAD, kind: 'withdraw' },
  '/api/vessel-mapping': { rows: [] },
  '/api/patients/x/diary/x': { night: {} },
  '/api/patients/x/time-before': { answered: '2026-01-02', onset: '21:30' },
  '/api/patients/x/exams/x': { exam: {} },
  '/api/patients/x/nights/x/edits': { version: '1', keep: 0, add: [] },
  '/api/patients/x/exams': {
    ...{ schema: 'legato-exam/1', date: '2026-01-02', protocol: 'reflux' },
    legs: { left: { side: 'left' } },
  },
  '/api/patients/x/due/x': { kind: 'done', version: '1' },
  '/api/patients/x/documents': { kind: 'consent-sheet', about: 'known' },
}

/** For tests: a request that is well formed, so that nothing but a right stands in its way. */
export function request(route: string): InjectOptions {
  const [method, path = ''] = route.split(' ')
  const url = path.replace(/:\w+/g, 'x')
  const form = url.replace(/\{\w+\}/g, 'x')
  if (method === 'POST') return { method, url, payload: PAYLOADS[form] ?? PAYLOAD }
  if (method === 'GET' || method === 'HEAD' || method === 'DELETE') return { method, url }
  if (method === 'PUT')
    return { method, url, payload: PAYLOADS[form] ?? {}, headers: { 'if-match': '"1"' } }
  if (method === 'PATCH') return { method, url, payload: {} }
  throw new Error(`no request is known for ${route}`)
}

/** The table of routes as Fastify prints it: a tree, its branches indented by four signs. */
export function routesOf(app: FastifyInstance): string[] {
  const path: string[] = []
  return app
    .printRoutes({ commonPrefix: false })
    .split('\n')
    .flatMap((line) => {
      const [, indent = '', part = '', methods = ''] =
        /^(.*)[├└]── (\S+)(?: \((.+)\))?$/.exec(line) ?? []
      path.splice(indent.length / 4, path.length, part)
      return methods.split(', ').flatMap((method) => (method ? [`${method} ${path.join('')}`] : []))
    })
}
