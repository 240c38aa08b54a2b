import { list } from './code.ts'

/** Words that deny what follows them. */
export const REST = [
  ...list('nein, non'),
  ...list('no, not, without, denies, denied, negative for, absence of, never'),
  ...list('kein, keine, keinen, keiner, ohne, nicht, verneint, nie'),
  ...list('pas de, pas, sans, absence de, nie, aucun, aucune'),
  ...list('sin, niega, ausencia de, ningún, ninguna, nunca'),
]

/** Words that make a whole text say something else: doubt, exclusion, a relative, a test, a plan. */
export const WHOLE = [
  ...list(
    'rule out, ruled out, r/o, suspected, suspicion of, possible, probable, questionable, unlikely, excluded',
  ),
  ...list(
    'negative, differential diagnosis, at risk, risk of, risk for, risk, screening, screen, test, prophylaxis',
  ),
  ...list(
    'prevention, vaccination, immunization, education, counseling, declined, declines, refuses, refused',
  ),
  ...list(
    'intolerance, intolerant, family history, family history of, fh, fhx, mother, father, sister, brother',
  ),
  ...list('parent, parents, son, daughter, sibling, grandmother, grandfather, aunt, uncle'),
  ...list(
    'verdacht, verdacht auf, v.a., ausschluss, ausschluss von, ausgeschlossen, fraglich, differentialdiagnose',
  ),
  ...list(
    'familienanamnese, familiäre belastung, mutter, vater, schwester, bruder, risiko, vorsorge, prophylaxe',
  ),
  ...list(
    'suspicion, suspicion de, suspecté, suspectée, éventuel, éventuelle, écarté, exclu, antécédents familiaux',
  ),
  ...list(
    'not present, not found, not confirmed, not detected, not evident, absent, no longer, no evidence',
  ),
  ...list(
    'nicht vorhanden, nicht bestätigt, nicht nachweisbar, nicht nachgewiesen, liegt nicht vor',
  ),
  ...list('non confirmé, non confirmée, non retrouvé, non retrouvée, absente'),
  ...list('no confirmado, no confirmada, no presente, ausente'),
  ...list('mère, père, sœur, frère, risque, dépistage, prévention'),
  ...list(
    'descartar, descartado, descartada, sospecha, sospecha de, posible, antecedentes familiares, madre, padre',
  ),
  ...list('hermana, hermano, riesgo, cribado, prevención'),
]

/** Words that put a text into the past. */
export const PAST = [
  ...list(
    'history of, hx of, h/o, status post, s/p, past, former, resolved, in remission, previous',
  ),
  ...list('zustand nach, z.n., anamnestisch, früher, ehemals, in remission befindlich'),
  ...list('antécédent de, antécédents de, antécédent, ancien, ancienne'),
  ...list('antecedente de, antecedentes de, antecedente, previo, previa'),
]

/** Names that contain a name of ours and mean something else. */
export const DECOYS = [
  ...list('st depression, respiratory depression, bone marrow depression, diabetes insipidus'),
  ...list('wolff-parkinson-white, wolff-parkinson-white syndrome, wolff-parkinson-white-syndrom'),
  ...list(
    'esophageal varices, oesophageal varices, gastric varices, varices œsophagiennes, varices esofágicas',
  ),
  ...list('post covid-19, exposure to covid-19, influenza vaccine'),
  ...list('smoking cessation, passive smoking, passive smoker, ex-smoker, ex-raucher'),
  ...list('since pregnancy, after pregnancy, last pregnancy, seit schwangerschaft'),
  ...list('seit der schwangerschaft, nach schwangerschaft, nach der schwangerschaft'),
  ...list('depuis la grossesse, après la grossesse, desde el embarazo, tras el embarazo'),
  ...list(
    'ectopic pregnancy, molar pregnancy, false pregnancy, extrauteringravidität, grossesse extra-utérine',
  ),
  ...list(
    'embarazo ectópico, not elsewhere classified, not otherwise specified, iron deficiency screening',
  ),
]
