import { flag } from '../case-feature.ts'

export const implantedDevice = flag('implanted-device', {
  label: 'Implanted electronic device',
  read: { kind: 'condition', concepts: ['implanted-electronic-device'] },
  ask: 'Ask: a pacemaker, defibrillator, nerve or brain stimulator, pump or hearing implant?',
  names: ['implanted device', 'implanted electronic device'],
})
