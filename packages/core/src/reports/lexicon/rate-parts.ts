// Which rate a printed percentage is when its part and whole are known. Data:
// part, wholes, rate. A rate whose base differs from report to report names it.

interface RateParts {
  readonly part: string;
  readonly wholes: readonly string[];
  readonly rate: string;
  readonly namesBase?: true;
  /** A rate beside the part alone could be another one. */
  readonly needsWhole?: true;
}

export const rateParts: readonly RateParts[] = [
  {
    part: 'petition-resolved',
    wholes: ['petition-received', 'petition-eligible', 'petition-in-competence'],
    rate: 'petition-resolution-rate',
    namesBase: true,
  },
  { part: 'petition-eligible', wholes: ['petition-received'], rate: 'petition-eligibility-rate' },
  { part: 'mediation-success', wholes: ['mediation-cases'], rate: 'mediation-success-rate' },
  { part: 'mediation-cases', wholes: ['mediation-cases'], rate: 'mediation-coverage-rate', needsWhole: true },
  { part: 'pakn-handled', wholes: ['pakn-received'], rate: 'pakn-handled-rate' },
  {
    part: 'danvan-model-recognised',
    wholes: ['danvan-model-registered', 'danvan-model-built'],
    rate: 'danvan-model-recognition-rate',
  },
  { part: 'service-level4-count', wholes: ['service-online-count'], rate: 'service-level4-share', needsWhole: true },
  { part: 'reception-days', wholes: ['reception-days'], rate: 'reception-compliance-rate', needsWhole: true },
  { part: 'ntm-communes', wholes: ['ntm-communes'], rate: 'ntm-rate' },
];
