import type { Therapy } from '../../therapy.ts'
import { cannabis } from './cannabis.ts'
import { herbs } from './herbs.ts'
import { folate, magnesium, vitaminD } from './minerals.ts'

/** What people take on their own. */
export const remedies: readonly Therapy[] = [magnesium, vitaminD, folate, cannabis, herbs]
