import { ours, read, unread } from '../basis.ts'
import { statement } from '../statement.ts'
import type { ConsentWords } from './shared.ts'

/**
 * An artery of the leg is opened. The fact sheet names the harms without figures, so the sheet
 * says that it has none instead of making some up.
 */
export const arteryWords: ConsentWords = {
  what: statement(
    'consent.artery.what',
    'The team tells you which of three ways is meant for you. A balloon on a thin tube can widen the artery, and a stent can hold it open. A surgeon can open the artery and clean it out. Or the blood is led past the block through a vein or a tube: that is a bypass.',
    ours('What is done, in plain words'),
  ),
  works: [
    statement(
      'consent.artery.whom',
      'It is for pain when you walk that limits your life and stays after 12 weeks of planned walking and full drug care. It is done at once or within days when the leg is in danger.',
      unread('PAD-2024', 'Grades to be checked in the text'),
    ),
  ],
  harms: [
    statement(
      'consent.artery.tube',
      'With the balloon or the stent: you can bleed at the groin, the wall can tear, a clot can go down the leg, and the artery can get narrow again.',
      unread('STANDARD-PRACTICE', 'Named without figures'),
    ),
    statement(
      'consent.artery.surgery',
      'With surgery: the cut can bleed or get infected, the bypass can close, and the heart and lungs have more to bear.',
      unread('STANDARD-PRACTICE', 'Named without figures'),
    ),
    statement(
      'consent.artery.no-figures',
      'How often this happens depends on your leg and on the way that is chosen. We have no checked numbers here: ask your team for theirs, and let them write them down.',
      ours('The fact sheet has no figures'),
    ),
  ],
  shared: {
    unproven: [
      statement(
        'consent.artery.for-the-artery',
        'This is for the blood flow in your leg. No study has looked at whether it helps restless legs.',
        ours('Searches for trials found none'),
      ),
      statement(
        'consent.artery.not-related',
        'In three large groups of people, narrow leg arteries and restless legs did not go together.',
        read('SZENTKIRALYI-2017', 'BiDirect, SHIP-2, SHIP-Trend'),
      ),
      statement(
        'consent.artery.care-goes-on',
        'Your care for restless legs goes on as before, with iron and your drugs. Do not stop a drug because an artery was opened.',
        ours('As in rule R6'),
      ),
    ],
    instead: [
      statement(
        'consent.artery.walking',
        'Planned walking, no smoking, and drugs for the blood, the fats and the pressure help most people, and come first unless the leg is in danger.',
        unread('PAD-2024', 'Drugs and exercise, second-hand'),
      ),
      statement(
        'consent.artery.nothing',
        'You can decide not to have it done, or not now. Ask what may then happen to your leg. Your care here stays the same.',
        ours('What consent means'),
      ),
    ],
    call: [
      statement(
        'consent.artery.call',
        'Call at once if the leg or foot turns cold, pale or numb, if it hurts a lot, or if the wound bleeds or swells.',
        ours('Signs that the artery closed, and of bleeding'),
      ),
    ],
    after: [
      statement(
        'consent.artery.thinner',
        'You take a drug that keeps the blood from clotting. Do not stop it on your own.',
        unread('PAD-2024', 'Antiplatelet drug, second-hand'),
      ),
      statement(
        'consent.artery.move',
        'Tell the team that you have restless legs and must move: lying still for hours is hard, and a drug against feeling sick may make them worse.',
        ours('Rule R12'),
      ),
    ],
  },
}
