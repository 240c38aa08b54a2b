import { activeInfection } from './active-infection.ts'
import { acuteAkathisia } from './acute-akathisia.ts'
import { acuteLimbIschemia } from './acute-limb-ischemia.ts'
import { adhd } from './adhd.ts'
import { age } from './age.ts'
import { ageAtOnset } from './age-at-onset.ts'
import { aggravatingDrugsNew } from './aggravating-drugs-new.ts'
import { alcoholUse } from './alcohol-use.ts'
import { allergies } from './allergies.ts'
import { alpha2deltaTried } from './alpha2delta-tried.ts'
import { angina } from './angina.ts'
import { ankleBrachialIndex } from './ankle-brachial-index.ts'
import { ankleBrachialIndexHighest } from './ankle-brachial-index-highest.ts'
import { anklePressure } from './ankle-pressure.ts'
import { anxiety } from './anxiety.ts'
import { apneaHypopneaIndex } from './apnea-hypopnea-index.ts'
import { arterialDisease } from './arterial-disease.ts'
import { arteryStent } from './artery-stent.ts'
import { asksAbout } from './asks-about.ts'
import { asthmaOrAtopy } from './asthma-or-atopy.ts'
import { augmentationAsserted } from './augmentation-asserted.ts'
import { backPainLying } from './back-pain-lying.ts'
import { beganAfterNewDrug } from './began-after-new-drug.ts'
import { behaviorRelievedByMovement } from './behavior-relieved-by-movement.ts'
import { betterAfterDoseDecrease } from './better-after-dose-decrease.ts'
import { bloodDonation } from './blood-donation.ts'
import { bloodLoss } from './blood-loss.ts'
import { bmi } from './bmi.ts'
import { bodyParts } from './body-parts.ts'
import { bodyPartsBeforeTreatment } from './body-parts-before-treatment.ts'
import { bonePain } from './bone-pain.ts'
import { bypassUnderSkin } from './bypass-under-skin.ts'
import { caffeineLate } from './caffeine-late.ts'
import { calcium } from './calcium.ts'
import { canTakeAnticoagulant } from './can-take-anticoagulant.ts'
import { cancerWithNewBackPain } from './cancer-with-new-back-pain.ts'
import { ceapClass } from './ceap-class.ts'
import { celiacDisease } from './celiac-disease.ts'
import { cgiImprovement } from './cgi-improvement.ts'
import { cgiSeverity } from './cgi-severity.ts'
import { chronicPain } from './chronic-pain.ts'
import { ckd } from './ckd.ts'
import { claudicationLimitsLife } from './claudication-limits-life.ts'
import { claudicationTherapyFailed } from './claudication-therapy-failed.ts'
import { clinicallySignificant } from './clinically-significant.ts'
import { coagulopathy } from './coagulopathy.ts'
import { copd } from './copd.ts'
import { couldBecomePregnant } from './could-become-pregnant.ts'
import { creatinine } from './creatinine.ts'
import { creatinineChanging } from './creatinine-changing.ts'
import { creatinineClearance } from './creatinine-clearance.ts'
import { crp } from './crp.ts'
import { currentDrugs } from './current-drugs.ts'
import { daysSinceArteryStent } from './days-since-artery-stent.ts'
import { daysSinceFerricCarboxymaltose } from './days-since-ferric-carboxymaltose.ts'
import { daysSinceFirstDopaminergicDose } from './days-since-first-dopaminergic-dose.ts'
import { daysSinceIvIron } from './days-since-iv-iron.ts'
import { daysSinceVeinClosure } from './days-since-vein-closure.ts'
import { daysSinceVeinStent } from './days-since-vein-stent.ts'
import { daysToSurgery } from './days-to-surgery.ts'
import { deepVeinObstruction } from './deep-vein-obstruction.ts'
import { deepVeinReflux } from './deep-vein-reflux.ts'
import { deepVeinThrombosis } from './deep-vein-thrombosis.ts'
import { dementia } from './dementia.ts'
import { depression } from './depression.ts'
import { diabetes } from './diabetes.ts'
import { dialysis } from './dialysis.ts'
import { diaryBefore } from './diary-before.ts'
import { diaryChanges } from './diary-changes.ts'
import { diaryLately } from './diary-lately.ts'
import { diffuseMuscleSoreness } from './diffuse-muscle-soreness.ts'
import { dopamineAgonistTried } from './dopamine-agonist-tried.ts'
import { doxepinDose } from './doxepin-dose.ts'
import { drives } from './drives.ts'
import { drugsStoppedLately } from './drugs-stopped-lately.ts'
import { eatingDisorder } from './eating-disorder.ts'
import { egfr } from './egfr.ts'
import { ehitClass } from './ehit-class.ts'
import { esrd } from './esrd.ts'
import { essImprovement } from './ess-improvement.ts'
import { essTotal } from './ess-total.ts'
import { exerciseAbiFalls } from './exercise-abi-falls.ts'
import { exertionalLegPain } from './exertional-leg-pain.ts'
import { failedDrugs } from './failed-drugs.ts'
import { falls } from './falls.ts'
import { familyHistoryRls } from './family-history-rls.ts'
import { ferritin } from './ferritin.ts'
import { ferritinFall } from './ferritin-fall.ts'
import { fidgetyAllDay } from './fidgety-all-day.ts'
import { fiveLifetimeEvents } from './five-lifetime-events.ts'
import { focalWeakness } from './focal-weakness.ts'
import { folate } from './folate.ts'
import { folateDeficiency } from './folate-deficiency.ts'
import { footSensoryLoss } from './foot-sensory-loss.ts'
import { frailty } from './frailty.ts'
import { gabapentinDose } from './gabapentin-dose.ts'
import { gabapentinEnacarbilDose } from './gabapentin-enacarbil-dose.ts'
import { gad7Total } from './gad7-total.ts'
import { gaitInstability } from './gait-instability.ts'
import { gestationalAge } from './gestational-age.ts'
import { goodEarlierResponse } from './good-earlier-response.ts'
import { growingPains } from './growing-pains.ts'
import { habitualFootTapping } from './habitual-foot-tapping.ts'
import { hallucinations } from './hallucinations.ts'
import { heartFailure } from './heart-failure.ts'
import { height } from './height.ts'
import { hemoglobin } from './hemoglobin.ts'
import { hyperparathyroidism } from './hyperparathyroidism.ts'
import { hyperprolactinemia } from './hyperprolactinemia.ts'
import { hyperthyroidism } from './hyperthyroidism.ts'
import { hypocalcemia } from './hypocalcemia.ts'
import { hypophosphatemia } from './hypophosphatemia.ts'
import { hypotension } from './hypotension.ts'
import { hypothyroidism } from './hypothyroidism.ts'
import { iliacObstructionSignificant } from './iliac-obstruction-significant.ts'
import { iliacVeinObstruction } from './iliac-vein-obstruction.ts'
import { immobility } from './immobility.ts'
import { impairment } from './impairment.ts'
import { implantedDevice } from './implanted-device.ts'
import { impulseControlDisorder } from './impulse-control-disorder.ts'
import { inactive } from './inactive.ts'
import { inflammation } from './inflammation.ts'
import { insomnia } from './insomnia.ts'
import { irlsBeforeTreatment } from './irls-before-treatment.ts'
import { irlsImpact } from './irls-impact.ts'
import { irlsImprovement } from './irls-improvement.ts'
import { irlsImprovementLately } from './irls-improvement-lately.ts'
import { irlsItems } from './irls-items.ts'
import { irlsPercentImprovement } from './irls-percent-improvement.ts'
import { irlsPrevious } from './irls-previous.ts'
import { irlsRiseAfterClosure } from './irls-rise-after-closure.ts'
import { irlsSymptoms } from './irls-symptoms.ts'
import { irlsTotal } from './irls-total.ts'
import { ironDeficiencyExplained } from './iron-deficiency-explained.ts'
import { ironOverload } from './iron-overload.ts'
import { ischemicRestPain } from './ischemic-rest-pain.ts'
import { isiImprovement } from './isi-improvement.ts'
import { isiTotal } from './isi-total.ts'
import { itchingSkin } from './itching-skin.ts'
import { ivIronReaction } from './iv-iron-reaction.ts'
import { ivIronResponse } from './iv-iron-response.ts'
import { jointPain } from './joint-pain.ts'
import { junctionRefluxTime } from './junction-reflux-time.ts'
import { lactation } from './lactation.ts'
import { legAsymmetry } from './leg-asymmetry.ts'
import { legCramps } from './leg-cramps.ts'
import { legEdema } from './leg-edema.ts'
import { legTcpo2 } from './leg-tcpo2.ts'
import { legUlcer } from './leg-ulcer.ts'
import { levodopaDaily } from './levodopa-daily.ts'
import { levodopaDose } from './levodopa-dose.ts'
import { limbThreateningIschemia } from './limb-threatening-ischemia.ts'
import { liverDisease } from './liver-disease.ts'
import { longSittingPlanned } from './long-sitting-planned.ts'
import { lowIronDiet } from './low-iron-diet.ts'
import { magnesium } from './magnesium.ts'
import { magnesiumDeficiency } from './magnesium-deficiency.ts'
import { malabsorption } from './malabsorption.ts'
import { markedEdema } from './marked-edema.ts'
import { menorrhagia } from './menorrhagia.ts'
import { methadoneDose } from './methadone-dose.ts'
import { migraine } from './migraine.ts'
import { monitoringProgramChecked } from './monitoring-program-checked.ts'
import { morningRebound } from './morning-rebound.ts'
import { movementsOnlyAsleep } from './movements-only-asleep.ts'
import { movingToes } from './moving-toes.ts'
import { multipleSclerosis } from './multiple-sclerosis.ts'
import { naloxoneAtHome } from './naloxone-at-home.ts'
import { needsMoreDrug } from './needs-more-drug.ts'
import { neuropathy } from './neuropathy.ts'
import { notSolelyAnotherCondition } from './not-solely-another-condition.ts'
import { numbnessOrBurning } from './numbness-or-burning.ts'
import { nyhaClass } from './nyha-class.ts'
import { obesity } from './obesity.ts'
import { oneSidedRadiatingPain } from './one-sided-radiating-pain.ts'
import { onlyOnStanding } from './only-on-standing.ts'
import { onsetEarlierThanBeforeTreatment } from './onset-earlier-than-before-treatment.ts'
import { opioidAgreement } from './opioid-agreement.ts'
import { opioidMme } from './opioid-mme.ts'
import { opioidRiskScore } from './opioid-risk-score.ts'
import { opioidUseDisorder } from './opioid-use-disorder.ts'
import { oralIronResponse } from './oral-iron-response.ts'
import { oralIronWeeks } from './oral-iron-weeks.ts'
import { orthostaticHypotension } from './orthostatic-hypotension.ts'
import { otherCauseOfWorsening } from './other-cause-of-worsening.ts'
import { ownWords } from './own-words.ts'
import { oxalateStones } from './oxalate-stones.ts'
import { oxycodoneDose } from './oxycodone-dose.ts'
import { parkinsonDisease } from './parkinson-disease.ts'
import { pastVeinThrombosis } from './past-vein-thrombosis.ts'
import { patentForamenOvale } from './patent-foramen-ovale.ts'
import { pathologicalPerforator } from './pathological-perforator.ts'
import { periodicLimbMovementDisorder } from './periodic-limb-movement-disorder.ts'
import { phosphate } from './phosphate.ts'
import { phq2Total } from './phq2-total.ts'
import { phq9Item9 } from './phq9-item9.ts'
import { phq9Total } from './phq9-total.ts'
import { plmsIndex } from './plms-index.ts'
import { positionalDiscomfort } from './positional-discomfort.ts'
import { postmenopausal } from './postmenopausal.ts'
import { pramipexoleDose } from './pramipexole-dose.ts'
import { preTreatmentBaseline } from './pre-treatment-baseline.ts'
import { preferences } from './preferences.ts'
import { pregabalinDose } from './pregabalin-dose.ts'
import { pregnancy } from './pregnancy.ts'
import { psychosis } from './psychosis.ts'
import { pulselessLeg } from './pulseless-leg.ts'
import { qtc } from './qtc.ts'
import { quipRsBuying } from './quip-rs-buying.ts'
import { quipRsCombined } from './quip-rs-combined.ts'
import { quipRsEating } from './quip-rs-eating.ts'
import { quipRsGambling } from './quip-rs-gambling.ts'
import { quipRsHobbyismPunding } from './quip-rs-hobbyism-punding.ts'
import { quipRsSex } from './quip-rs-sex.ts'
import { recentDoseIncrease } from './recent-dose-increase.ts'
import { recentFever } from './recent-fever.ts'
import { relievedByMovement } from './relieved-by-movement.ts'
import { relievedByMovementEarlier } from './relieved-by-movement-earlier.ts'
import { respiratoryFailure } from './respiratory-failure.ts'
import { restlessOnlySitting } from './restless-only-sitting.ts'
import { rheumatoidArthritis } from './rheumatoid-arthritis.ts'
import { rlsDiagnosisAsserted } from './rls-diagnosis-asserted.ts'
import { rlsDistress } from './rls-distress.ts'
import { rlsRiskLoci } from './rls-risk-loci.ts'
import { rlsSuspectedByOther } from './rls-suspected.ts'
import { ropiniroleDose } from './ropinirole-dose.ts'
import { rotigotineDose } from './rotigotine-dose.ts'
import { seizures } from './seizures.ts'
import { sensations } from './sensations.ts'
import { sex } from './sex.ts'
import { shortSleep } from './short-sleep.ts'
import { shorterRelief } from './shorter-relief.ts'
import { shorterRestLatency } from './shorter-rest-latency.ts'
import { sitIndex } from './sit-index.ts'
import { sleepApnea } from './sleep-apnea.ts'
import { sleepApneaTreated } from './sleep-apnea-treated.ts'
import { sleepOnsetLatency } from './sleep-onset-latency.ts'
import { sleepsByDay } from './sleeps-by-day.ts'
import { smoking } from './smoking.ts'
import { sphincterChange } from './sphincter-change.ts'
import { spinalCordDisease } from './spinal-cord-disease.ts'
import { spreadToOtherParts } from './spread-to-other-parts.ts'
import { stopBang } from './stop-bang.ts'
import { stressTestPlanned } from './stress-test-planned.ts'
import { strongerThanBeforeTreatment } from './stronger-than-before-treatment.ts'
import { substanceUseDisorder } from './substance-use-disorder.ts'
import { suddenSleep } from './sudden-sleep.ts'
import { suicidality } from './suicidality.ts'
import { superficialVeinThrombosis } from './superficial-vein-thrombosis.ts'
import { superficialVeinThrombosisRecurrent } from './superficial-vein-thrombosis-recurrent.ts'
import { surgeryPlanned } from './surgery-planned.ts'
import { symptomFrequency } from './symptom-frequency.ts'
import { symptomOnset } from './symptom-onset.ts'
import { symptomOnsetBeforeTreatment } from './symptom-onset-before-treatment.ts'
import { symptomaticShunt } from './symptomatic-shunt.ts'
import { symptomsAfterFoam } from './symptoms-after-foam.ts'
import { symptomsEarlierBy } from './symptoms-earlier-by.ts'
import { symptomsOverAYear } from './symptoms-over-a-year.ts'
import { takesSedatives } from './takes-sedatives.ts'
import { tenderBoneEnds } from './tender-bone-ends.ts'
import { thrombophilia } from './thrombophilia.ts'
import { tics } from './tics.ts'
import { toeBrachialIndex } from './toe-brachial-index.ts'
import { toePressure } from './toe-pressure.ts'
import { tolerance } from './tolerance.ts'
import { triedTooLittle } from './tried-too-little.ts'
import { trimester } from './trimester.ts'
import { truncalReflux } from './truncal-reflux.ts'
import { truncalRefluxTime } from './truncal-reflux-time.ts'
import { trunkDiameter } from './trunk-diameter.ts'
import { tsat } from './tsat.ts'
import { tsh } from './tsh.ts'
import { unilateralLegSwelling } from './unilateral-leg-swelling.ts'
import { unstableAngina } from './unstable-angina.ts'
import { urgeAllDay } from './urge-all-day.ts'
import { urgeToMove } from './urge-to-move.ts'
import { urineDrugScreen } from './urine-drug-screen.ts'
import { varicoseBleeding } from './varicose-bleeding.ts'
import { varicoseBleedingMajor } from './varicose-bleeding-major.ts'
import { varicoseBleedings } from './varicose-bleedings.ts'
import { vcss } from './vcss.ts'
import { veinClosure } from './vein-closure.ts'
import { veinHistoryExamined } from './vein-history-examined.ts'
import { veinPlanOfCare } from './vein-plan-of-care.ts'
import { veinProcedurePlanned } from './vein-procedure-planned.ts'
import { veinStent } from './vein-stent.ts'
import { venousConservativeCareDays } from './venous-conservative-care-days.ts'
import { venousConservativeCareTried } from './venous-conservative-care-tried.ts'
import { venousDisease } from './venous-disease.ts'
import { venousInflowGood } from './venous-inflow-good.ts'
import { venousLifeInterference } from './venous-life-interference.ts'
import { venousPainDisabling } from './venous-pain-disabling.ts'
import { venousSymptoms } from './venous-symptoms.ts'
import { venousUlcerIntractable } from './venous-ulcer-intractable.ts'
import { vitaminB12 } from './vitamin-b12.ts'
import { vitaminB12Deficiency } from './vitamin-b12-deficiency.ts'
import { vitaminD } from './vitamin-d.ts'
import { vitaminDDeficiency } from './vitamin-d-deficiency.ts'
import { weakFootPulse } from './weak-foot-pulse.ts'
import { weight } from './weight.ts'
import { wholeBodyRestlessness } from './whole-body-restlessness.ts'
import { withdrawalTiming } from './withdrawal-timing.ts'
import { worseAfterDoseIncrease } from './worse-after-dose-increase.ts'
import { worseAtRest } from './worse-at-rest.ts'
import { worseInEvening } from './worse-in-evening.ts'
import { worseInEveningEarlier } from './worse-in-evening-earlier.ts'
import { worseMostDays } from './worse-most-days.ts'

/** The vocabulary: every case feature by its id. The file of a feature bears its name. */
export const features = Object.freeze({
  'active-infection': activeInfection,
  'acute-akathisia': acuteAkathisia,
  'acute-limb-ischemia': acuteLimbIschemia,
  adhd,
  age,
  'age-at-onset': ageAtOnset,
  'aggravating-drugs-new': aggravatingDrugsNew,
  'alcohol-use': alcoholUse,
  allergies,
  'alpha2delta-tried': alpha2deltaTried,
  angina,
  'ankle-brachial-index': ankleBrachialIndex,
  'ankle-brachial-index-highest': ankleBrachialIndexHighest,
  'ankle-pressure': anklePressure,
  anxiety,
  'apnea-hypopnea-index': apneaHypopneaIndex,
  'arterial-disease': arterialDisease,
  'artery-stent': arteryStent,
  'days-since-artery-stent': daysSinceArteryStent,
  'asks-about': asksAbout,
  'asthma-or-atopy': asthmaOrAtopy,
  'augmentation-asserted': augmentationAsserted,
  'back-pain-lying': backPainLying,
  'began-after-new-drug': beganAfterNewDrug,
  'behavior-relieved-by-movement': behaviorRelievedByMovement,
  'better-after-dose-decrease': betterAfterDoseDecrease,
  'blood-donation': bloodDonation,
  'blood-loss': bloodLoss,
  bmi,
  'body-parts': bodyParts,
  'body-parts-before-treatment': bodyPartsBeforeTreatment,
  'bone-pain': bonePain,
  'bypass-under-skin': bypassUnderSkin,
  'caffeine-late': caffeineLate,
  calcium,
  'can-take-anticoagulant': canTakeAnticoagulant,
  'cancer-with-new-back-pain': cancerWithNewBackPain,
  'ceap-class': ceapClass,
  'celiac-disease': celiacDisease,
  'cgi-improvement': cgiImprovement,
  'cgi-severity': cgiSeverity,
  'chronic-pain': chronicPain,
  ckd,
  'claudication-limits-life': claudicationLimitsLife,
  'claudication-therapy-failed': claudicationTherapyFailed,
  'clinically-significant': clinicallySignificant,
  coagulopathy,
  copd,
  'could-become-pregnant': couldBecomePregnant,
  creatinine,
  'creatinine-changing': creatinineChanging,
  'creatinine-clearance': creatinineClearance,
  crp,
  'current-drugs': currentDrugs,
  'days-since-ferric-carboxymaltose': daysSinceFerricCarboxymaltose,
  'days-since-first-dopaminergic-dose': daysSinceFirstDopaminergicDose,
  'days-since-iv-iron': daysSinceIvIron,
  'days-to-surgery': daysToSurgery,
  'deep-vein-obstruction': deepVeinObstruction,
  'deep-vein-reflux': deepVeinReflux,
  'deep-vein-thrombosis': deepVeinThrombosis,
  dementia,
  depression,
  diabetes,
  dialysis,
  ...diaryBefore,
  ...diaryChanges,
  ...diaryLately,
  'diffuse-muscle-soreness': diffuseMuscleSoreness,
  'dopamine-agonist-tried': dopamineAgonistTried,
  'doxepin-dose': doxepinDose,
  drives,
  'drugs-stopped-lately': drugsStoppedLately,
  'eating-disorder': eatingDisorder,
  egfr,
  'ehit-class': ehitClass,
  esrd,
  'ess-improvement': essImprovement,
  'ess-total': essTotal,
  'exercise-abi-falls': exerciseAbiFalls,
  'exertional-leg-pain': exertionalLegPain,
  'failed-drugs': failedDrugs,
  falls,
  'family-history-rls': familyHistoryRls,
  ferritin,
  'ferritin-fall': ferritinFall,
  'fidgety-all-day': fidgetyAllDay,
  'five-lifetime-events': fiveLifetimeEvents,
  'focal-weakness': focalWeakness,
  folate,
  'folate-deficiency': folateDeficiency,
  'foot-sensory-loss': footSensoryLoss,
  frailty,
  'gabapentin-dose': gabapentinDose,
  'gabapentin-enacarbil-dose': gabapentinEnacarbilDose,
  'gad7-total': gad7Total,
  'gait-instability': gaitInstability,
  'gestational-age': gestationalAge,
  'good-earlier-response': goodEarlierResponse,
  'growing-pains': growingPains,
  'habitual-foot-tapping': habitualFootTapping,
  hallucinations,
  'heart-failure': heartFailure,
  height,
  hemoglobin,
  hyperparathyroidism,
  hyperprolactinemia,
  hyperthyroidism,
  hypocalcemia,
  hypophosphatemia,
  hypotension,
  hypothyroidism,
  'iliac-obstruction-significant': iliacObstructionSignificant,
  'iliac-vein-obstruction': iliacVeinObstruction,
  immobility,
  impairment,
  'implanted-device': implantedDevice,
  'impulse-control-disorder': impulseControlDisorder,
  inactive,
  inflammation,
  insomnia,
  'irls-before-treatment': irlsBeforeTreatment,
  'irls-impact': irlsImpact,
  'irls-improvement': irlsImprovement,
  'irls-improvement-lately': irlsImprovementLately,
  'irls-percent-improvement': irlsPercentImprovement,
  'irls-previous': irlsPrevious,
  'irls-rise-after-closure': irlsRiseAfterClosure,
  'irls-symptoms': irlsSymptoms,
  'irls-total': irlsTotal,
  ...irlsItems,
  'iron-deficiency-explained': ironDeficiencyExplained,
  'iron-overload': ironOverload,
  'ischemic-rest-pain': ischemicRestPain,
  'isi-improvement': isiImprovement,
  'isi-total': isiTotal,
  'itching-skin': itchingSkin,
  'iv-iron-reaction': ivIronReaction,
  'iv-iron-response': ivIronResponse,
  'joint-pain': jointPain,
  'junction-reflux-time': junctionRefluxTime,
  lactation,
  'leg-asymmetry': legAsymmetry,
  'leg-cramps': legCramps,
  'leg-edema': legEdema,
  'leg-tcpo2': legTcpo2,
  'leg-ulcer': legUlcer,
  'levodopa-daily': levodopaDaily,
  'levodopa-dose': levodopaDose,
  'limb-threatening-ischemia': limbThreateningIschemia,
  'liver-disease': liverDisease,
  'long-sitting-planned': longSittingPlanned,
  'low-iron-diet': lowIronDiet,
  magnesium,
  'magnesium-deficiency': magnesiumDeficiency,
  malabsorption,
  'marked-edema': markedEdema,
  menorrhagia,
  'methadone-dose': methadoneDose,
  migraine,
  'monitoring-program-checked': monitoringProgramChecked,
  'morning-rebound': morningRebound,
  'movements-only-asleep': movementsOnlyAsleep,
  'moving-toes': movingToes,
  'multiple-sclerosis': multipleSclerosis,
  'naloxone-at-home': naloxoneAtHome,
  'needs-more-drug': needsMoreDrug,
  neuropathy,
  'not-solely-another-condition': notSolelyAnotherCondition,
  'numbness-or-burning': numbnessOrBurning,
  'nyha-class': nyhaClass,
  obesity,
  'one-sided-radiating-pain': oneSidedRadiatingPain,
  'only-on-standing': onlyOnStanding,
  'onset-earlier-than-before-treatment': onsetEarlierThanBeforeTreatment,
  'opioid-agreement': opioidAgreement,
  'opioid-mme': opioidMme,
  'opioid-risk-score': opioidRiskScore,
  'opioid-use-disorder': opioidUseDisorder,
  'oral-iron-response': oralIronResponse,
  'oral-iron-weeks': oralIronWeeks,
  'orthostatic-hypotension': orthostaticHypotension,
  'other-cause-of-worsening': otherCauseOfWorsening,
  'own-words': ownWords,
  'oxalate-stones': oxalateStones,
  'oxycodone-dose': oxycodoneDose,
  'parkinson-disease': parkinsonDisease,
  'past-vein-thrombosis': pastVeinThrombosis,
  'patent-foramen-ovale': patentForamenOvale,
  'pathological-perforator': pathologicalPerforator,
  'periodic-limb-movement-disorder': periodicLimbMovementDisorder,
  phosphate,
  'phq2-total': phq2Total,
  'phq9-item9': phq9Item9,
  'phq9-total': phq9Total,
  'plms-index': plmsIndex,
  'positional-discomfort': positionalDiscomfort,
  postmenopausal,
  'pramipexole-dose': pramipexoleDose,
  'pre-treatment-baseline': preTreatmentBaseline,
  preferences,
  'pregabalin-dose': pregabalinDose,
  pregnancy,
  psychosis,
  'pulseless-leg': pulselessLeg,
  qtc,
  'quip-rs-buying': quipRsBuying,
  'quip-rs-combined': quipRsCombined,
  'quip-rs-eating': quipRsEating,
  'quip-rs-gambling': quipRsGambling,
  'quip-rs-hobbyism-punding': quipRsHobbyismPunding,
  'quip-rs-sex': quipRsSex,
  'recent-dose-increase': recentDoseIncrease,
  'recent-fever': recentFever,
  'relieved-by-movement': relievedByMovement,
  'relieved-by-movement-earlier': relievedByMovementEarlier,
  'respiratory-failure': respiratoryFailure,
  'restless-only-sitting': restlessOnlySitting,
  'rheumatoid-arthritis': rheumatoidArthritis,
  'rls-diagnosis-asserted': rlsDiagnosisAsserted,
  'rls-distress': rlsDistress,
  'rls-risk-loci': rlsRiskLoci,
  'rls-suspected': rlsSuspectedByOther,
  'ropinirole-dose': ropiniroleDose,
  'rotigotine-dose': rotigotineDose,
  seizures,
  sensations,
  sex,
  'short-sleep': shortSleep,
  'shorter-relief': shorterRelief,
  'shorter-rest-latency': shorterRestLatency,
  'sit-index': sitIndex,
  'sleep-apnea': sleepApnea,
  'sleep-apnea-treated': sleepApneaTreated,
  'sleep-onset-latency': sleepOnsetLatency,
  'sleeps-by-day': sleepsByDay,
  smoking,
  'sphincter-change': sphincterChange,
  'spinal-cord-disease': spinalCordDisease,
  'spread-to-other-parts': spreadToOtherParts,
  'stop-bang': stopBang,
  'stress-test-planned': stressTestPlanned,
  'stronger-than-before-treatment': strongerThanBeforeTreatment,
  'substance-use-disorder': substanceUseDisorder,
  'sudden-sleep': suddenSleep,
  suicidality,
  'superficial-vein-thrombosis': superficialVeinThrombosis,
  'superficial-vein-thrombosis-recurrent': superficialVeinThrombosisRecurrent,
  'surgery-planned': surgeryPlanned,
  'symptom-frequency': symptomFrequency,
  'symptom-onset': symptomOnset,
  'symptom-onset-before-treatment': symptomOnsetBeforeTreatment,
  'symptomatic-shunt': symptomaticShunt,
  'symptoms-after-foam': symptomsAfterFoam,
  'symptoms-earlier-by': symptomsEarlierBy,
  'symptoms-over-a-year': symptomsOverAYear,
  'takes-sedatives': takesSedatives,
  'tender-bone-ends': tenderBoneEnds,
  thrombophilia,
  tics,
  'toe-brachial-index': toeBrachialIndex,
  'toe-pressure': toePressure,
  tolerance,
  'tried-too-little': triedTooLittle,
  trimester,
  'truncal-reflux': truncalReflux,
  'truncal-reflux-time': truncalRefluxTime,
  'trunk-diameter': trunkDiameter,
  tsat,
  tsh,
  'unilateral-leg-swelling': unilateralLegSwelling,
  'unstable-angina': unstableAngina,
  'urge-all-day': urgeAllDay,
  'urge-to-move': urgeToMove,
  'urine-drug-screen': urineDrugScreen,
  'varicose-bleeding': varicoseBleeding,
  'varicose-bleeding-major': varicoseBleedingMajor,
  'varicose-bleedings': varicoseBleedings,
  vcss,
  'vein-closure': veinClosure,
  'days-since-vein-closure': daysSinceVeinClosure,
  'vein-history-examined': veinHistoryExamined,
  'vein-plan-of-care': veinPlanOfCare,
  'vein-procedure-planned': veinProcedurePlanned,
  'vein-stent': veinStent,
  'days-since-vein-stent': daysSinceVeinStent,
  'venous-conservative-care-days': venousConservativeCareDays,
  'venous-conservative-care-tried': venousConservativeCareTried,
  'venous-disease': venousDisease,
  'venous-inflow-good': venousInflowGood,
  'venous-life-interference': venousLifeInterference,
  'venous-pain-disabling': venousPainDisabling,
  'venous-symptoms': venousSymptoms,
  'venous-ulcer-intractable': venousUlcerIntractable,
  'vitamin-b12': vitaminB12,
  'vitamin-b12-deficiency': vitaminB12Deficiency,
  'vitamin-d': vitaminD,
  'vitamin-d-deficiency': vitaminDDeficiency,
  'weak-foot-pulse': weakFootPulse,
  weight,
  'whole-body-restlessness': wholeBodyRestlessness,
  'withdrawal-timing': withdrawalTiming,
  'worse-after-dose-increase': worseAfterDoseIncrease,
  'worse-at-rest': worseAtRest,
  'worse-in-evening': worseInEvening,
  'worse-in-evening-earlier': worseInEveningEarlier,
  'worse-most-days': worseMostDays,
})

export type FeatureId = keyof typeof features

/** What criteria may say: each id with the shape of its value. */
export type Vocabulary = { readonly [Id in FeatureId]: (typeof features)[Id]['shape'] }

export function isFeatureId(text: string): text is FeatureId {
  return Object.hasOwn(features, text)
}

/** All ids, in the order of the alphabet. */
export const featureIds: readonly FeatureId[] = Object.freeze(
  Object.keys(features).filter(isFeatureId),
)
