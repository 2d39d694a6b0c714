const quarterOf = (moment: string) => `year(${moment}) || ' Q' || quarter(${moment})`;

/** The tables as the arrays hold them; types are given, so that nothing is guessed. */
export const columns = {
  Calls: {
    moment: 'TIMESTAMP',
    rep: 'VARCHAR',
    company: 'VARCHAR',
    lead: 'VARCHAR',
    direction: 'VARCHAR',
    outcome: 'VARCHAR',
    talk: 'INTEGER',
    decisionMaker: 'VARCHAR',
  },
  Leads: {
    id: 'VARCHAR',
    created: 'TIMESTAMP',
    rep: 'VARCHAR',
    company: 'VARCHAR',
    status: 'VARCHAR',
    converted: 'TIMESTAMP',
  },
  Meetings: {
    id: 'VARCHAR',
    booked: 'TIMESTAMP',
    moment: 'TIMESTAMP',
    rep: 'VARCHAR',
    company: 'VARCHAR',
    outcome: 'VARCHAR',
    movedFrom: 'VARCHAR',
  },
  Deals: {
    id: 'VARCHAR',
    lead: 'VARCHAR',
    company: 'VARCHAR',
    rep: 'VARCHAR',
    stage: 'VARCHAR',
    amount: 'INTEGER',
    created: 'TIMESTAMP',
    closed: 'TIMESTAMP',
  },
} as const;

export function readCsv(folder: string): string[] {
  return Object.entries(columns).map(([table, types]) => {
    const list = Object.entries(types).map(([name, type]) => `'${name}': '${type}'`);
    return `CREATE TABLE ${table} AS SELECT * FROM read_csv('${folder}/${table}.csv', header = true, columns = {${list.join(', ')}})`;
  });
}

const connected = "outcome IN ('Connected', 'Callback Requested', 'Not Interested', 'Meeting Booked')";

/** The measures of the summary by rep and quarter, one query per day they are counted on. */
export const measureQueries: readonly string[] = [
  `SELECT rep, ${quarterOf('moment')} AS quarter, count(*) AS made, count(*) FILTER (WHERE ${connected}) AS connected,
     count(*) FILTER (WHERE outcome IS NULL) AS unknownOutcome,
     count(*) FILTER (WHERE outcome = 'Meeting Booked' OR (${connected} AND talk >= 120)) AS productive,
     sum(talk) FILTER (WHERE ${connected}) AS talkSeconds, count(talk) FILTER (WHERE ${connected}) AS timed,
     count(*) FILTER (WHERE ${connected} AND decisionMaker IS NOT NULL) AS decisionMakerKnown,
     count(*) FILTER (WHERE ${connected} AND decisionMaker = 'Yes') AS decisionMakerReached
   FROM Calls WHERE direction = 'Outbound' GROUP BY ALL`,
  `SELECT rep, ${quarterOf('created')} AS quarter, count(*) AS created,
     count(*) FILTER (WHERE status = 'Converted' OR converted IS NOT NULL OR id IN (SELECT lead FROM Deals)) AS converted
   FROM Leads GROUP BY ALL`,
  `WITH first AS (SELECT lead, min(moment) AS moment, arg_min(rep, moment) AS rep FROM Calls WHERE direction = 'Outbound' GROUP BY lead)
   SELECT first.rep, ${quarterOf('first.moment')} AS quarter, count(*) AS firstCalled,
     count(*) FILTER (WHERE lead IN (SELECT lead FROM Deals WHERE stage = 'Closed Won')) AS firstCalledWon
   FROM first JOIN Leads ON first.lead = Leads.id GROUP BY ALL`,
  `SELECT head.rep, ${quarterOf('head.moment')} AS quarter,
     count(*) FILTER (WHERE coalesce(next.outcome, head.outcome) = 'Held') AS held,
     count(*) FILTER (WHERE coalesce(next.outcome, head.outcome) = 'No show') AS noShow,
     count(*) FILTER (WHERE coalesce(next.outcome, head.outcome) = 'Cancelled') AS cancelled,
     count(*) FILTER (WHERE coalesce(next.outcome, head.outcome) = 'Rescheduled') AS rescheduled
   FROM Meetings AS head LEFT JOIN Meetings AS next ON next.movedFrom = head.id
   WHERE head.movedFrom IS NULL GROUP BY ALL`,
  `SELECT rep, ${quarterOf('booked')} AS quarter, count(*) AS booked, count(*) FILTER (WHERE turn = 1) AS clients,
     count(*) FILTER (WHERE turn = 1 AND appointments > 1) AS clientsAgain
   FROM (SELECT *, row_number() OVER (PARTITION BY company ORDER BY booked, moment) AS turn,
           count(*) OVER (PARTITION BY company) AS appointments
         FROM Meetings WHERE movedFrom IS NULL)
   GROUP BY ALL`,
  `SELECT rep, ${quarterOf('created')} AS quarter, count(*) AS created FROM Deals GROUP BY ALL`,
  `SELECT rep, ${quarterOf('closed')} AS quarter, count(*) FILTER (WHERE stage = 'Closed Won') AS won,
     count(*) FILTER (WHERE stage = 'Closed Lost') AS lost, sum(amount) FILTER (WHERE stage = 'Closed Won') AS wonAmount,
     sum(amount) FILTER (WHERE stage = 'Closed Lost') AS lostAmount,
     sum(date_diff('day', created, closed)) FILTER (WHERE stage = 'Closed Won') AS cycleDays
   FROM Deals WHERE closed IS NOT NULL GROUP BY ALL`,
];
