import type { Actor } from '@legato/clinic/record'
import { type ClinicId, id } from '@legato/values'

/** In whose name the program reminds: nobody signs in by it, and row security knows it by this name. */
export function reminderOf(clinic: ClinicId): Actor {
  return { user: id<'User'>('reminders'), clinic, roles: ['reminders'], purpose: 'care' }
}
