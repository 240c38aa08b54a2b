/** On family and genes, on veins, arteries and oxygen of the legs. */
export const CONTRIBUTOR_SOURCES = {
  'XIONG-2010': {
    kind: 'study',
    title: 'Family study of RLS in Quebec',
    citation: 'Xiong L et al. Arch Neurol 2010;67:617',
    pmid: '20457962',
  },
  'WINKELMANN-2007': {
    kind: 'study',
    title: 'First genome-wide association study of RLS',
    citation: 'Winkelmann J et al. Nat Genet 2007;39:1000',
  },
  'SCHORMAIR-2017': {
    kind: 'study',
    title: 'Genetic risk of RLS, meta-analysis: 19 loci',
    citation: 'Schormair B et al. Lancet Neurol 2017;16:898',
  },
  'SCHORMAIR-2024': {
    kind: 'study',
    title: 'Genetic risk of RLS, meta-analysis: 164 loci',
    citation: 'Schormair B et al. Nat Genet 2024;56:1090',
    doi: '10.1038/s41588-024-01763-1',
  },
  'EDINBURGH-VEIN-1999': {
    kind: 'study',
    title: 'Symptoms of varicose veins, population survey',
    citation: 'Bradbury A et al. BMJ 1999;318:353-356',
    doi: '10.1136/bmj.318.7180.353',
  },
  'VEIN-CLINIC-2020': {
    kind: 'study',
    title: 'RLS among 582 patients of a vein clinic',
    citation: 'Veins and Lymphatics 2020, article 8672',
  },
  'SZENTKIRALYI-2017': {
    kind: 'study',
    title: 'RLS and the ankle-brachial index in three German cohorts',
    citation: 'Szentkirályi A et al. Sleep Med 2017;35:74-79',
    doi: '10.1016/j.sleep.2017.04.010',
  },
  'SALMINEN-2014': {
    kind: 'study',
    title: 'Oxygen pressure on the skin of the legs in RLS',
    citation: 'Salminen AV et al. Neurology 2014;82:1856-1861',
    doi: '10.1212/WNL.0000000000000454',
  },
} as const
