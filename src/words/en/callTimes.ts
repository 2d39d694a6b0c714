export const callTimes = {
  title: 'When people answer',
  time: 'Hour',
  weekday: 'Weekday',
  calls: 'Calls',
  connected: 'Connected',
  ratio: 'Connect ratio',
  others: 'Other times',
  verdict: { better: '▲ answered more often', worse: '▼ answered less often' },
  weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  noDifference: 'No hour stands out by more than chance.',
  bestHour: ({ time, share, calls, rest }: { time: number; share: string; calls: string; rest: string }) =>
    `People answer best from ${time} to ${time + 1}: ${share} of ${calls} calls, against ${rest} at other times.`,
};
