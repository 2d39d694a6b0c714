export const showTimes = {
  short: 'Show rate',
  title: 'When appointments take place',
  wait: 'Booked ahead',
  weekday: 'Weekday',
  due: 'Due',
  held: 'Held',
  ratio: 'Show rate',
  others: 'All others',
  verdict: { better: '▲ held more often', worse: '▼ held less often' },
  noDifference: 'how far ahead they are booked makes no difference beyond chance.',
  /** Days from the booking on; `to` null is without an end. */
  days: (from: number, to: number | null) => (to === null ? `${from} days or more` : `${from}–${to} days`),
  missedAgain: 'Clients who missed more than once:',
  noShows: 'No-shows',
  cancelled: 'Cancelled',
};
