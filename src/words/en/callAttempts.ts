export const callAttempts = {
  short: 'Attempts',
  title: 'How long to keep calling',
  attempt: 'Call to the lead',
  calls: 'Calls',
  connected: 'Got through',
  ratio: 'Share',
  /** `last` is whether all later ones are meant too. */
  nth: (attempt: number, last: boolean) =>
    last
      ? `${attempt} or later`
      : attempt === 1
        ? 'First'
        : attempt === 2
          ? 'Second'
          : attempt === 3
            ? 'Third'
            : `${attempt}th`,
  noDifference: 'no call in the row gets through clearly less often than those before it.',
  later: ({
    from,
    later,
    connected,
    made,
    sooner,
  }: {
    from: number;
    later: string;
    connected: string;
    made: string;
    sooner: string;
  }) =>
    `From call ${from} on ${later} get through to a lead nobody has reached yet (${connected} of ${made}), against ${sooner} before: a new lead is worth more than one more call.`,
};
