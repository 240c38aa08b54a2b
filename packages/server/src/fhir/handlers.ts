import type { Answer } from '@legato/clinic/record'
import { bundle } from './bundle.ts'
import { capabilities } from './capabilities.ts'
import { everything } from './everything.ts'
import { history } from './history.ts'
import { read, versionRead } from './read.ts'
import type { Asking, Handler, Reply } from './request.ts'
import type { Interaction } from './routes.ts'
import { search } from './search.ts'
import { validate } from './validate.ts'
import { write } from './write.ts'

const HANDLERS: Readonly<Record<Interaction, Handler>> = {
  capabilities,
  read,
  vread: versionRead,
  create: write('POST'),
  update: write('PUT'),
  'conditional-update': write('PUT'),
  patch: write('PATCH'),
  'conditional-patch': write('PATCH'),
  delete: write('DELETE'),
  'conditional-delete': write('DELETE'),
  'history-instance': history,
  'history-type': history,
  'history-system': history,
  'search-type': search,
  'search-system': search,
  bundle,
  validate,
  everything,
}

/** Answers a request of the API, whoever carried it. */
export function answerTo(interaction: Interaction, asking: Asking): Promise<Answer<Reply>> {
  return HANDLERS[interaction](asking)
}
