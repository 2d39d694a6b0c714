export const groups = {
  short: { source: 'By source', pipeline: 'By pipeline', product: 'By product' },
  title: (by: 'source' | 'pipeline' | 'product', first: string, last: string) =>
    `By ${by}, ${first === last ? first : `${first} to ${last}`}`,
  heading: { source: 'Source', pipeline: 'Pipeline', product: 'Product' },
  others: 'All others',
  unknown: 'Unknown',
  brings: {
    wonPerLead: 'Won amount per lead',
    winsPerLead: 'Deals won per lead',
    wonPerDeal: 'Won amount per new deal',
    winsPerDeal: 'Deals won per new deal',
    converted: 'Leads that became opportunities',
    wonPerCall: 'Won amount per call',
    connected: 'Calls that connected',
  },
  differs: (name: string, kpi: string, own: string, others: string) =>
    `“${name}” differs by more than chance explains: ${kpi} ${own}, others ${others}.`,
  noDifference: 'Nothing differs by more than chance explains.',
  tooFew: 'Too few cases to compare.',
  lead: (rankedBy: string) =>
    `${rankedBy === '' ? '' : `Sorted by ${rankedBy.toLowerCase()}. `}A lead’s calls, appointments and deals follow the lead where the tabs name it. What differs may have other reasons than the group, such as who works it.`,
  receipt: (value: string, counted: string, outOf: string) => `${value} = ${counted} of ${outOf}.`,
  range: (from: string, to: string) => `Likely from ${from} to ${to}.`,
};
