/** What payers ask for before they pay. A policy is no medicine: what guidelines say stands beside it. */
export const PAYER_SOURCES = {
  'LCD-L38720': {
    kind: 'payer-policy',
    title: 'Treatment of chronic venous insufficiency of the lower extremities (LCD L38720)',
    citation: 'Medicare local coverage determination, in effect from 2020-12-27',
  },
  'AETNA-0050': {
    kind: 'payer-policy',
    title: 'Varicose veins (Aetna clinical policy bulletin 0050)',
    citation: 'Aetna, a copy of 2018',
  },
} as const
