/** What bare numbers and clocks without seconds count, as somebody has said. */
export const durationUnits = ['seconds', 'minutes', 'milliseconds', 'm:ss', 'h:mm'] as const;

export type DurationUnit = (typeof durationUnits)[number];
